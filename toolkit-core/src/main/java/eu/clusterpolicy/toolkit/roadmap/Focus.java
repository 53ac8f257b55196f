package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Optional;

/**
 * A challenge within a priority, such as {@code green-transition/skills}: what the second phase decides about.
 *
 * <pre>{@code
 * Focus.of(Priority.GREEN_TRANSITION, Challenge.SKILLS).cell(ClusterFunction.NETWORKING);
 * // green-transition/skills/networking
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param priority the thematic priority
 * @param challenge the challenge within it
 */
public record Focus(Priority priority, Challenge challenge) {

    /** Requires both coordinates. */
    public Focus {
        Require.notNull(priority, "priority");
        Require.notNull(challenge, "challenge");
    }

    /** Returns the focus at the given coordinates. */
    public static Focus of(Priority priority, Challenge challenge) {
        return new Focus(priority, challenge);
    }

    /** Returns the focus in which the given cell lies. */
    public static Focus of(Cell cell) {
        Require.notNull(cell, "cell");
        return new Focus(cell.priority(), cell.challenge());
    }

    /**
     * Returns the focus with the given code.
     *
     * @param code the two axis codes with a slash between them, such as {@code green-transition/skills}
     * @throws IllegalArgumentException if it has not two parts, or a part is no value of its axis
     */
    public static Focus of(String code) {
        String[] parts = Require.notNull(code, "code").split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("focus must be priority/challenge: " + Excerpt.quoted(code));
        }
        return of(Priority.of(parts[0]), Challenge.of(parts[1]));
    }

    /** Finds the focus with the given code, such as {@code green-transition/skills}. */
    public static Optional<Focus> find(String code) {
        String[] parts = Require.notNull(code, "code").split("/", -1);
        return parts.length != 2
                ? Optional.empty()
                : Priority.find(parts[0])
                        .flatMap(priority -> Challenge.find(parts[1]).map(challenge -> of(priority, challenge)));
    }

    /** Returns the cell of this focus for the given cluster function. */
    public Cell cell(ClusterFunction function) {
        return Cell.of(priority, challenge, function);
    }

    /** Returns the code, such as {@code green-transition/skills}. */
    public String code() {
        return priority.code() + "/" + challenge.code();
    }

    /** Returns the title people read, such as {@code Green transition, Skills}. */
    public String title() {
        return priority.title() + ", " + challenge.title();
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code();
    }
}
