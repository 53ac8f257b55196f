package eu.clusterpolicy.toolkit.json.csv;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.json.wire.StringCodec;
import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.name.Address;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.IsoDay;
import eu.clusterpolicy.toolkit.name.PlainNumber;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * How a value stands in a cell of a table. Immutable and thread-safe.
 *
 * @param read makes the value of what stands there; throws IllegalArgumentException with a sentence
 * @param write returns what is to stand there
 * @param isNumber whether it is a number, which no spreadsheet runs, and which begins with a minus sign where it is below zero
 * @param <V> the value
 */
record CellForm<V>(Function<String, V> read, Function<V, String> write, boolean isNumber) {

    static final CellForm<String> TEXT = of(text -> text, text -> text);
    static final CellForm<LocalDate> DAY = of(text -> IsoDay.of("day", text), LocalDate::toString);
    static final CellForm<BigDecimal> NUMBER =
            new CellForm<>(text -> PlainNumber.of("number", text), BigDecimal::toPlainString, true);
    static final CellForm<URI> LINK = of(Address::parse, Address::print);

    /** An equals sign, a plus or minus sign or an at sign at its beginning, also a wide one, make a formula of a text. */
    private static final String RUN = "=+-@＝＋－＠";

    private static final char HARMLESS = '\'';

    static <V> CellForm<V> of(Function<String, V> read, Function<V, String> write) {
        return new CellForm<>(read, write, false);
    }

    /** The form of a value of a closed set, which stands there by its code, and is read by its title, too. */
    static <V extends Coded> CellForm<V> ofCode(Function<String, V> find) {
        return of(text -> find.apply(WhiteSpace.any().collapseFrom(text, '-')), Coded::code);
    }

    /** The form of several values in one cell. */
    static <V> CellForm<ImmutableList<V>> listOf(CellForm<V> each) {
        return of(
                text -> CellList.read(text).stream()
                        .filter(item -> !item.isBlank())
                        .map(item -> each.read.apply(item.only()))
                        .collect(ImmutableList.toImmutableList()),
                values -> CellList.write(values.stream()
                        .map(value -> ImmutableList.of(each.write.apply(value)))
                        .toList()));
    }

    /** The form of several values in one cell, each of several parts. */
    static <V> CellForm<ImmutableList<V>> listOf(
            Function<CellList.Item, V> read, Function<V, ImmutableList<String>> write) {
        return of(
                text -> CellList.read(text).stream()
                        .filter(item -> !item.isBlank())
                        .map(read)
                        .collect(ImmutableList.toImmutableList()),
                values -> CellList.write(values.stream().map(write).toList()));
    }

    /** The form of several values in one cell of a table that is written and never read. */
    static <V> CellForm<ImmutableList<V>> writtenList(Function<V, ImmutableList<String>> write) {
        return listOf(
                item -> {
                    throw new IllegalStateException("this cell is not read");
                },
                write);
    }

    /**
     * Returns what is written into the table: without white space at the ends, and with an apostrophe before what a spreadsheet
     * would run. What begins with apostrophes and would then be run gets one more, so that no two texts are written alike.
     *
     * @throws IllegalArgumentException if no file could hold it
     */
    String print(V value) {
        String text = WhiteSpace.trim(write.apply(value));
        if (StringCodec.hasLoneSurrogate(text)) {
            throw new IllegalArgumentException(
                    "cannot be written, for half of a surrogate pair is missing: " + Excerpt.quoted(text));
        }
        return isNumber || !wouldRun(text) ? text : HARMLESS + text;
    }

    /** Returns the value that stands in a cell, whose text has no white space at its ends. */
    V parse(String text) {
        if (StringCodec.hasLoneSurrogate(text)) {
            throw new IllegalArgumentException(StringCodec.ILL_FORMED);
        }
        boolean madeHarmless = text.charAt(0) == HARMLESS && wouldRun(text);
        return read.apply(madeHarmless ? text.substring(1) : text);
    }

    private static boolean wouldRun(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == HARMLESS) {
            at++;
        }
        return at < text.length() && RUN.indexOf(text.charAt(at)) >= 0;
    }
}
