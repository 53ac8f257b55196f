package eu.clusterpolicy.toolkit.json.csv;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a table looks like: its columns, each stated once, and how a row's value is made of them. Immutable and thread-safe.
 *
 * @param kind what a row stands for, with its article, such as {@code an example}
 * @param columns the columns, in the order in which they are written
 * @param required those that a table must have, and a row must fill
 * @param identity the columns that tell rows apart, where a table is read; none where rows may be alike
 * @param make makes the value of a row; throws IllegalArgumentException where sound cells do not go together
 * @param <R> what a row stands for
 */
record TableShape<R>(
        String kind,
        ImmutableList<Column<R, ?>> columns,
        ImmutableList<Column<R, ?>> required,
        Optional<Identity<R, ?>> identity,
        Function<Row<R>, R> make) {

    private static final CharMatcher IN_QUOTES = CharMatcher.anyOf("\",;\t\n\r");
    private static final String END_OF_ROW = "\r\n";

    /**
     * What tells rows apart: the identifier, which may be made of the name.
     *
     * @param <I> the identifier
     */
    record Identity<R, I>(Column<R, I> id, Column<R, String> name, Function<String, I> named) {}

    /** Returns the shape of a table that is written and never read. */
    @SafeVarargs
    static <R> TableShape<R> written(String kind, Column<R, ?>... columns) {
        ImmutableList.Builder<Column<R, ?>> all = ImmutableList.builder();
        for (Column<R, ?> column : columns) {
            all.add(column);
        }
        return new TableShape<>(kind, all.build(), ImmutableList.of(), Optional.empty(), row -> {
            throw new IllegalStateException("this table is not read: " + kind);
        });
    }

    ImmutableList<String> names() {
        return columns.stream().map(Column::name).collect(ImmutableList.toImmutableList());
    }

    /** Writes the first row and one for each value (RFC 4180). */
    String print(Iterable<? extends R> values) {
        StringBuilder text = new StringBuilder(String.join(",", names())).append(END_OF_ROW);
        for (R value : values) {
            text.append(columns.stream()
                            .map(column -> quoted(column.cell(value)))
                            .collect(Collectors.joining(",")))
                    .append(END_OF_ROW);
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        return IN_QUOTES.matchesNoneOf(cell) ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
