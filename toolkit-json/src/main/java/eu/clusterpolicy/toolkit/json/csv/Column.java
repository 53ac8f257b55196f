package eu.clusterpolicy.toolkit.json.csv;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table, stated once: by it a cell is written, read and explained. Immutable and thread-safe.
 *
 * @param name what the first row calls it, such as {@code country}
 * @param meaning what stands in it, as a sentence
 * @param form how a value stands in a cell
 * @param from returns what a row's value has to say in this column
 * @param <R> what a row stands for
 * @param <V> what stands in a cell
 */
record Column<R, V>(String name, String meaning, CellForm<V> form, Function<R, Optional<V>> from) {

    /** Returns a column in which every row has something to say, though it may be blank. */
    static <R, V> Column<R, V> of(String name, CellForm<V> form, Function<R, V> from, String meaning) {
        return new Column<>(name, meaning, form, from.andThen(Optional::of));
    }

    /** Returns a column that a row may leave empty. */
    static <R, V> Column<R, V> optional(String name, CellForm<V> form, Function<R, Optional<V>> from, String meaning) {
        return new Column<>(name, meaning, form, from);
    }

    String cell(R value) {
        return from.apply(value).map(form::print).orElse("");
    }
}
