package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A block of a report: a heading, a paragraph, a list or a table. */
sealed interface Block {

    /** Returns the block in the given format, without a line feed at the end. */
    String in(Format format);

    /** A heading; level 1 is the report's own. */
    record Heading(int level, String text) implements Block {

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

    /** A table with a row of column heads. */
    record Table(ImmutableList<String> columns, ImmutableList<Row> rows) implements Block {

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
            return IntStream.range(0, columns.size())
                    .mapToObj(column -> !rows.isEmpty()
                            && rows.stream()
                                    .allMatch(row -> row.fields().get(column).isNumeric()))
                    .collect(ImmutableList.toImmutableList());
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

        private static final Pattern NUMBER = Pattern.compile("(?:[A-Z]{3} )?-?\\d[\\d,]*(?:\\.\\d+)?");

        static Field of(Prose... paragraphs) {
            return new Field(ImmutableList.copyOf(paragraphs));
        }

        boolean isNumeric() {
            return paragraphs.size() == 1
                    && paragraphs.get(0).runs().size() == 1
                    && paragraphs.get(0).runs().get(0) instanceof Inline.Text text
                    && NUMBER.matcher(text.text()).matches();
        }

        static Field of(String text) {
            return text.isEmpty() ? new Field(ImmutableList.of()) : of(Prose.of(text));
        }
    }
}
