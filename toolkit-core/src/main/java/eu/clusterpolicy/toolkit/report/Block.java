package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A block of a report: a heading, a paragraph, a list or a table. */
sealed interface Block {

    /** Returns the block in the given format, without a line feed at the end. */
    String in(Format format);

    /** A heading of one line; level 1 is the report's own. */
    record Heading(int level, Prose words, Optional<Subject> subject) implements Block {

        @Override
        public String in(Format format) {
            return format.heading(this);
        }
    }

    /** A paragraph. */
    record Paragraph(Prose prose) implements Block {

        @Override
        public String in(Format format) {
            return format.paragraph(this);
        }
    }

    /** A list without numbers. */
    record Listing(ImmutableList<Prose> items) implements Block {

        @Override
        public String in(Format format) {
            return format.listing(this);
        }
    }

    /**
     * A table with a row of column heads. Its first column heads its rows.
     *
     * @param caption what the table holds, where the heading above it does not say so
     * @param grouped how many of its first columns head groups of rows: what they say holds until they say something else
     */
    record Table(Optional<String> caption, ImmutableList<String> columns, ImmutableList<Row> rows, int grouped)
            implements Block {

        public Table {
            for (Row row : rows) {
                if (row.fields().size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "a row must have a field for each of " + columns + ": " + row.fields());
                }
            }
        }

        /** Returns of each column whether it holds nothing but numbers and amounts, which are compared digit by digit from the end. */
        ImmutableList<Boolean> numericColumns() {
            return columnsOf(Field::isNumeric);
        }

        /** Returns of each column whether it holds nothing but codes, which somebody copies or looks for. */
        ImmutableList<Boolean> codeColumns() {
            return columnsOf(Field::isCodes);
        }

        /** Returns of each column whether it holds nothing but numbers and a few characters, which need little room. */
        ImmutableList<Boolean> briefColumns() {
            return columnsOf(field -> field.isNumeric() || field.isBrief());
        }

        /** A field may be blank, since what is not there is compared with nothing. */
        private ImmutableList<Boolean> columnsOf(Predicate<Field> kind) {
            return IntStream.range(0, columns.size())
                    .mapToObj(column -> {
                        List<Field> filled = rows.stream()
                                .map(row -> row.fields().get(column))
                                .filter(field -> !field.paragraphs().isEmpty())
                                .toList();
                        return !filled.isEmpty() && filled.stream().allMatch(kind);
                    })
                    .collect(ImmutableList.toImmutableList());
        }

        /** Returns whether a field is blank because what heads the group above heads this row too. */
        boolean continues(int row, int column) {
            return row > 0
                    && column < grouped
                    && rows.get(row).fields().stream()
                            .limit(column + 1L)
                            .allMatch(field -> field.paragraphs().isEmpty());
        }

        @Override
        public String in(Format format) {
            return format.table(this);
        }
    }

    /** A row of a table. */
    record Row(ImmutableList<Field> fields) {

        static Row of(Field... fields) {
            return new Row(ImmutableList.copyOf(fields));
        }

        static Row of(String... texts) {
            return new Row(Arrays.stream(texts).map(Field::of).collect(ImmutableList.toImmutableList()));
        }
    }

    /** A field of a table: paragraphs one above the other, none where it is blank. */
    record Field(ImmutableList<Prose> paragraphs) {

        private static final int BRIEF = 8;
        private static final Pattern NUMBER = Pattern.compile("(?:[A-Z]{3} )?-?\\d[\\d,]*(?:\\.\\d+)?");

        static Field of(Prose... paragraphs) {
            return new Field(ImmutableList.copyOf(paragraphs));
        }

        boolean isNumeric() {
            return paragraphs.size() == 1
                    && paragraphs.get(0).runs().size() == 1
                    && isNumeric(paragraphs.get(0).runs().get(0));
        }

        private static boolean isNumeric(Inline run) {
            return run instanceof Inline.Amount
                    || run instanceof Inline.Quantity
                    || (run instanceof Inline.Text text
                            && NUMBER.matcher(text.text()).matches());
        }

        boolean isBrief() {
            return paragraphs.size() == 1
                    && paragraphs.get(0).runs().size() == 1
                    && paragraphs.get(0).runs().get(0) instanceof Inline.Text text
                    && text.text().length() <= BRIEF;
        }

        boolean isCodes() {
            return paragraphs.stream()
                    .flatMap(paragraph -> paragraph.runs().stream())
                    .map(run -> run instanceof Inline.Reference reference ? reference.words() : run)
                    .allMatch(Inline.Code.class::isInstance);
        }

        /** Returns the field of what may be missing, and is blank then. */
        static Field of(Optional<Prose> words) {
            return new Field(words.map(ImmutableList::of).orElse(ImmutableList.of()));
        }

        static Field of(String text) {
            return text.isEmpty() ? new Field(ImmutableList.of()) : of(Prose.of(text));
        }
    }
}
