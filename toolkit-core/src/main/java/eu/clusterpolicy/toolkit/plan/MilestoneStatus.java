package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Optional;

/**
 * How a milestone stands, such as {@link #REACHED}.
 *
 * <p>Immutable and thread-safe.
 */
public enum MilestoneStatus implements Coded {

    /** Still to come. */
    PLANNED("Planned"),

    /** Done, on its actual date. */
    REACHED("Reached"),

    /** Not done when it was planned, and still wanted. */
    MISSED("Missed"),

    /** No longer wanted. */
    DROPPED("Dropped");

    private final String code = Coded.code(name());
    private final String title;

    MilestoneStatus(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Reached}. */
    @Override
    public String title() {
        return title;
    }

    /**
     * Returns the milestone status with the given code.
     *
     * @param code the code, such as {@code reached}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static MilestoneStatus of(String code) {
        return Coded.of("milestone status", values(), code);
    }

    /** Finds the milestone status with the given code, or with that name of a constant. */
    public static Optional<MilestoneStatus> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
