package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Optional;

/**
 * The kind of a fault in a plan, such as {@link #CIRCULAR_DEPENDENCY}: its code stays the same from release to release.
 *
 * <p>Immutable and thread-safe.
 */
public enum PlanFaultKind implements Coded {

    /** Several planned actions share an identifier. */
    REPEATED_ACTION_ID("Planned action id used more than once"),

    /** Several indicators share an identifier. */
    REPEATED_INDICATOR_ID("Indicator id used more than once"),

    /** An action depends on one that the plan lacks. */
    UNKNOWN_DEPENDENCY("Dependency on an unknown action"),

    /** A budget line is for an action that the plan lacks. */
    UNKNOWN_BUDGET_ACTION("Budget for an unknown action"),

    /** A staff line is for an action that the plan lacks. */
    UNKNOWN_STAFF_ACTION("Staff for an unknown action"),

    /** An indicator measures an action that the plan lacks. */
    UNKNOWN_MEASURED_ACTION("Indicator of an unknown action"),

    /** Actions wait for one another, so that none can begin. */
    CIRCULAR_DEPENDENCY("Actions that depend on each other in a circle");

    private final String code = Coded.code(name());
    private final String title;

    PlanFaultKind(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Actions that depend on each other in a circle}. */
    @Override
    public String title() {
        return title;
    }

    /**
     * Returns the plan fault with the given code.
     *
     * @param code the code, such as {@code circular-dependency}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static PlanFaultKind of(String code) {
        return Coded.of("plan fault", values(), code);
    }

    /** Finds the plan fault with the given code, or with that name of a constant. */
    public static Optional<PlanFaultKind> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
