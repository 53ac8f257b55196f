package eu.clusterpolicy.toolkit.completeness;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How many positions are in each state, such as 31 of 45 filled.
 *
 * <p>Every state has its count beside the total, so that no gap passes for a zero: a state in which no position is counts 0
 * <em>of</em> the total.
 *
 * <pre>{@code
 * tally.text(CellState.FILLED); // 31 of 45
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param counts the number of positions in each state, for all states in their order
 */
public record Tally(ImmutableMap<CellState, Integer> counts) {

    /** Requires a count, not below zero, for every state in the order of the states. */
    public Tally {
        Require.notNull(counts, "counts");
        if (!counts.keySet().asList().equals(List.of(CellState.values()))) {
            throw new IllegalArgumentException("tally must count every state, in the order of the states: " + counts);
        }
        if (counts.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("tally must not count below zero: " + counts);
        }
    }

    /** Returns the tally of the given states, one for each position. */
    static Tally of(Iterable<CellState> states) {
        Map<CellState, Integer> counts = new EnumMap<>(CellState.class);
        for (CellState state : CellState.values()) {
            counts.put(state, 0);
        }
        states.forEach(state -> counts.merge(state, 1, Integer::sum));
        return new Tally(ImmutableMap.copyOf(counts));
    }

    /** Returns how many positions are in the given state. */
    public int count(CellState state) {
        return Require.notNull(counts.get(Require.notNull(state, "state")), "count");
    }

    /** Returns how many positions there are. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the count of a state beside the total, such as {@code 31 of 45}. */
    public String text(CellState state) {
        return count(state) + " of " + total();
    }

    /** Returns how many positions are filled, and how many are in each other state that occurs: {@code 31 of 45 filled, 14 absent}. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(text(CellState.FILLED)).append(" filled");
        counts.forEach((state, count) -> line.append(
                state == CellState.FILLED || count == 0
                        ? ""
                        : ", " + count + " " + state.title().toLowerCase(Locale.ROOT)));
        return OneLine.of(line.toString());
    }
}
