package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.matrix.Coded;

/**
 * How a milestone stands, such as {@link #REACHED}.
 *
 * <p>Immutable and thread-safe.
 */
public enum MilestoneStatus implements Coded {

    /** Still to come. */
    PLANNED("planned", "Planned"),

    /** Done, on its actual date. */
    REACHED("reached", "Reached"),

    /** Not done when it was planned, and still wanted. */
    MISSED("missed", "Missed"),

    /** No longer wanted. */
    DROPPED("dropped", "Dropped");

    private final String code;
    private final String title;

    MilestoneStatus(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Reached}. */
    public String title() {
        return title;
    }

    /**
     * Finds the value with the given code.
     *
     * @param code the code, such as {@code reached}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    public static MilestoneStatus of(String code) {
        return Coded.of("milestone status", values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
