package eu.clusterpolicy.toolkit.completeness;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.Require;

/**
 * A cell of a recommendation's row, such as recommendation 5 through networking, with the priority that groups it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number the number of the recommendation, from 1
 * @param priority the priority that groups the recommendation
 * @param function the cluster function
 */
public record RecommendationCell(int number, Priority priority, ClusterFunction function) {

    private static final int FOR_EACH_PRIORITY = 5;
    private static final ImmutableList<Priority> PRIORITIES = ImmutableList.copyOf(Priority.values());

    /** The numbers of the recommendations as we read Table 5, from 1 to 15: five for each priority, in its order. */
    public static final ContiguousSet<Integer> NUMBERS =
            ContiguousSet.create(Range.closed(1, FOR_EACH_PRIORITY * PRIORITIES.size()), DiscreteDomain.integers());

    /** Requires a priority, a function and a number from 1. */
    public RecommendationCell {
        Require.notNull(priority, "priority");
        Require.notNull(function, "function");
        if (number < 1) {
            throw new IllegalArgumentException("recommendation number must be 1 or more: " + number);
        }
    }

    /**
     * Returns the priority to which the recommendation with the given number belongs.
     *
     * @param number one of {@link #NUMBERS}
     */
    public static Priority priorityOf(int number) {
        return PRIORITIES.get((number - 1) / FOR_EACH_PRIORITY);
    }

    /** Returns the position in a catalogue. */
    public Position position() {
        return Position.of(number, function);
    }

    /** Returns the code, such as {@code recommendation-5/networking}. */
    @Override
    public String toString() {
        return position().code();
    }
}
