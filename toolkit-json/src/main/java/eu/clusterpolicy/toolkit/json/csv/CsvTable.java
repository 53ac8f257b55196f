package eu.clusterpolicy.toolkit.json.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.json.wire.WholeFile;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table for a spreadsheet, such as the examples of a catalogue, one a row.
 *
 * <pre>{@code
 * CsvTables.examples().withByteOrderMark().write(catalogue, Path.of("examples.csv"));
 * }</pre>
 *
 * <p>It is written as RFC 4180 has it: a first row that names the columns, commas between them, texts in quotes where they need
 * any, rows that end with a carriage return and a line feed. A cell that a spreadsheet would run as a formula, for it begins
 * with {@code =}, {@code +}, {@code -} or {@code @}, gets an apostrophe before it, but for numbers. A cell of several values has
 * semicolons between them, and bars between the parts of a value. Nothing depends on locale, time zone or platform. Immutable
 * and thread-safe.
 *
 * @param <S> what is written, such as a catalogue
 */
public final class CsvTable<S> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final ImmutableMap<String, String> columns;
    private final ImmutableList<String> omissions;
    private final Function<S, String> print;

    private CsvTable(
            String name,
            ImmutableMap<String, String> columns,
            ImmutableList<String> omissions,
            Function<S, String> print) {
        this.name = name;
        this.columns = columns;
        this.omissions = omissions;
        this.print = print;
    }

    /**
     * @param omissions what a row leaves out of what it stands for, beside what all tables do
     */
    static <S, R> CsvTable<S> of(
            String name, TableShape<R> shape, Function<S, Stream<? extends R>> rows, String... omissions) {
        return new CsvTable<>(
                name,
                shape.columns().stream().collect(ImmutableMap.toImmutableMap(Column::name, Column::meaning)),
                ImmutableList.<String>builder()
                        .add("white space at the ends of a text")
                        .add("whether a blank text is there or not")
                        .add(omissions)
                        .build(),
                value -> shape.print(rows.apply(value).toList()));
    }

    /** Returns what the table is called, such as {@code planned-actions}; the name of a file for it. */
    public String name() {
        return name;
    }

    /** Returns the columns in their order, each with what stands in it. */
    public ImmutableMap<String, String> columns() {
        return columns;
    }

    /**
     * Returns what a row cannot carry of what it stands for, such as {@code white space at the ends of a text}. Nothing else is
     * lost.
     */
    public ImmutableList<String> omissions() {
        return omissions;
    }

    /** Returns this table, written with a byte order mark, by which some spreadsheets tell UTF-8. */
    public CsvTable<S> withByteOrderMark() {
        return new CsvTable<>(
                name,
                columns,
                omissions,
                print.andThen(text -> text.startsWith(BYTE_ORDER_MARK) ? text : BYTE_ORDER_MARK + text));
    }

    /**
     * Returns the table as a text.
     *
     * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no file in UTF-8 can
     */
    public String write(S value) {
        return print.apply(Require.notNull(value, "value"));
    }

    /**
     * Writes the table to a file in UTF-8, replacing it whole: a failure leaves the old file as it was.
     *
     * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no file in UTF-8 can
     * @throws UncheckedIOException if the file cannot be written; the message names it and says why
     */
    public void write(S value, Path file) {
        byte[] bytes = write(value).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(Require.notNull(file, "file"), out -> out.write(bytes));
    }

    /** Returns the name and the columns. */
    @Override
    public String toString() {
        return OneLine.of(name + ": " + String.join(", ", columns.keySet()));
    }
}
