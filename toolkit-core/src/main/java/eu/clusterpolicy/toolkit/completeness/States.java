package eu.clusterpolicy.toolkit.completeness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The states of all positions of one kind, such as the thirty-six cells of the matrix, with their counts along any axis and for
 * any crossing of two.
 *
 * <pre>{@code
 * States<Cell> matrix = Coverage.of(catalogue).matrix();
 * matrix.tally().text(CellState.FILLED);       // 36 of 36
 * matrix.along(Cell::priority);                // a tally for each priority
 * matrix.across(Cell::challenge, Cell::function); // a tally for each challenge through each function
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <P> the kind of position
 * @param byPosition the state of each position, in the order of the positions
 */
public record States<P>(ImmutableMap<P, CellState> byPosition) {

    /** Requires the states. */
    public States {
        Require.notNull(byPosition, "byPosition");
    }

    /**
     * Returns the state of a position.
     *
     * @throws IllegalArgumentException if there is no such position; the message names the nearest
     */
    public CellState of(P position) {
        CellState state = byPosition.get(Require.notNull(position, "position"));
        if (state == null) {
            throw new IllegalArgumentException(NearestName.unknown(
                    "position",
                    position.toString(),
                    byPosition.keySet().stream().map(Object::toString).toList()));
        }
        return state;
    }

    /** Returns the positions that are in the given state, in their order. */
    public ImmutableList<P> in(CellState state) {
        Require.notNull(state, "state");
        return byPosition.entrySet().stream()
                .filter(entry -> entry.getValue() == state)
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the counts of all positions together. */
    public Tally tally() {
        return Tally.of(byPosition.values());
    }

    /**
     * Returns the counts along an axis.
     *
     * @param axis what to count by, such as {@code Cell::priority}
     */
    public <K> ImmutableMap<K, Tally> along(Function<? super P, ? extends K> axis) {
        Require.notNull(axis, "axis");
        Map<K, List<CellState>> groups = new LinkedHashMap<>();
        byPosition.forEach(
                (position, state) -> groups.computeIfAbsent(axis.apply(position), unseen -> new ArrayList<>())
                        .add(state));
        ImmutableMap.Builder<K, Tally> tallies = ImmutableMap.builder();
        groups.forEach((key, states) -> tallies.put(key, Tally.of(states)));
        return tallies.buildOrThrow();
    }

    /**
     * Returns the counts for a crossing of two axes.
     *
     * @param rows what to count by in rows, such as {@code Cell::priority}
     * @param columns what to count by in columns, such as {@code Cell::function}
     */
    public <R, C> ImmutableTable<R, C, Tally> across(
            Function<? super P, ? extends R> rows, Function<? super P, ? extends C> columns) {
        Require.notNull(rows, "rows");
        Require.notNull(columns, "columns");
        ImmutableTable.Builder<R, C, Tally> table = ImmutableTable.builder();
        along(position -> new Crossing<R, C>(rows.apply(position), columns.apply(position)))
                .forEach((crossing, tally) -> table.put(crossing.row(), crossing.column(), tally));
        return table.build();
    }

    private record Crossing<R, C>(R row, C column) {}

    /** Returns how many positions are in each state, such as {@code 31 of 45 filled, 14 absent}. */
    @Override
    public String toString() {
        return tally().toString();
    }
}
