package eu.clusterpolicy.toolkit.completeness;

import eu.clusterpolicy.toolkit.catalogue.Position;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.util.Objects;

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

    /** Requires a priority, a function and a number from 1. */
    public RecommendationCell {
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(function, "function");
        if (number < 1) {
            throw new IllegalArgumentException("recommendation number must be 1 or more: " + number);
        }
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
