package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.matrix.Coded;

/**
 * The kind of a fault in a plan, such as {@link #CIRCULAR_DEPENDENCY}: its code stays the same from release to release.
 *
 * <p>Immutable and thread-safe.
 */
public enum PlanFaultKind implements Coded {

    /** Several planned actions share an identifier. */
    REPEATED_ACTION_ID("repeated-action-id", "Planned action id used more than once"),

    /** Several indicators share an identifier. */
    REPEATED_INDICATOR_ID("repeated-indicator-id", "Indicator id used more than once"),

    /** An action depends on one that the plan lacks. */
    UNKNOWN_DEPENDENCY("unknown-dependency", "Dependency on an unknown action"),

    /** A budget line is for an action that the plan lacks. */
    UNKNOWN_BUDGET_ACTION("unknown-budget-action", "Budget for an unknown action"),

    /** A staff line is for an action that the plan lacks. */
    UNKNOWN_STAFF_ACTION("unknown-staff-action", "Staff for an unknown action"),

    /** An indicator measures an action that the plan lacks. */
    UNKNOWN_MEASURED_ACTION("unknown-measured-action", "Indicator of an unknown action"),

    /** Actions wait for one another, so that none can begin. */
    CIRCULAR_DEPENDENCY("circular-dependency", "Actions that depend on each other in a circle");

    private final String code;
    private final String title;

    PlanFaultKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Actions that depend on each other in a circle}. */
    public String title() {
        return title;
    }

    /**
     * Finds the value with the given code.
     *
     * @param code the code, such as {@code circular-dependency}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    public static PlanFaultKind of(String code) {
        return Coded.of("plan fault", values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
