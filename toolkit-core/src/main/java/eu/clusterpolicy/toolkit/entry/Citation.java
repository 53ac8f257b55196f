package eu.clusterpolicy.toolkit.entry;

import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The place where a source says something, such as Table 5 on page 16 of the edition's own paper.
 *
 * <pre>{@code
 * Citation.of(5, 16).text();                          // Table 5, p. 16
 * Citation.page(10).text();                           // p. 10
 * Citation.from("Recommendation Report, 2021").text();  // Recommendation Report, 2021
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the document, where it is not the one that the edition encodes
 * @param table the number of the table, from 1
 * @param page the printed page number, from 1
 */
public record Citation(Optional<String> source, OptionalInt table, OptionalInt page) {

    /** The numbers that papers have, from 0, each once: a catalogue cites hundreds of times. */
    private static final OptionalInt[] SMALL = new OptionalInt[100];

    static {
        for (int number = 0; number < SMALL.length; number++) {
            SMALL[number] = OptionalInt.of(number);
        }
    }

    /** Requires numbers from 1, and at least one of the three parts. */
    public Citation {
        Wording.requireBounded("source", source);
        requireFromOne("table", table);
        requireFromOne("page", page);
        if (source.isEmpty() && table.isEmpty() && page.isEmpty()) {
            throw new IllegalArgumentException("citation must name a source, a table or a page");
        }
        table = shared(table);
        page = shared(page);
    }

    /**
     * Returns the citation of a table of the edition's own paper.
     *
     * @param table the number of the table, from 1
     * @param page the printed page number, from 1
     * @throws IllegalArgumentException if either is below 1
     */
    public static Citation of(int table, int page) {
        return new Citation(Optional.empty(), OptionalInt.of(table), OptionalInt.of(page));
    }

    /**
     * Returns the citation of another document as a whole.
     *
     * @param source the document as a reader would look it up
     */
    public static Citation from(String source) {
        return new Citation(Optional.of(Require.notNull(source, "source")), OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * Returns the citation of a page of the edition's own paper.
     *
     * @param page the printed page number, from 1
     * @throws IllegalArgumentException if it is below 1
     */
    public static Citation page(int page) {
        return new Citation(Optional.empty(), OptionalInt.empty(), OptionalInt.of(page));
    }

    /** Returns the citation as people read it, such as {@code Table 5, p. 16}. */
    public String text() {
        StringBuilder text = new StringBuilder();
        source.ifPresent(text::append);
        table.ifPresent(number -> append(text, "Table " + number));
        page.ifPresent(number -> append(text, "p. " + number));
        return text.toString();
    }

    private static void append(StringBuilder text, String part) {
        text.append(text.isEmpty() ? "" : ", ").append(part);
    }

    private static OptionalInt shared(OptionalInt number) {
        int value = number.orElse(SMALL.length);
        return value < SMALL.length ? SMALL[value] : number;
    }

    private static void requireFromOne(String part, OptionalInt number) {
        if (Require.notNull(number, part).isPresent() && number.getAsInt() < 1) {
            throw new IllegalArgumentException(part + " of a citation must be 1 or more: " + number.getAsInt());
        }
    }

    /** Returns the citation as people read it. */
    @Override
    public String toString() {
        return OneLine.of(text());
    }
}
