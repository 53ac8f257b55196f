package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.matrix.Coded;

/**
 * A way in which a roadmap can be unfinished, such as a chosen priority without a challenge.
 *
 * <p>The codes are stable: programs may rely on them. Immutable and thread-safe.
 */
public enum GapKind implements Coded {

    /** No priority is chosen. */
    PRIORITY_MISSING("priority-missing", "No priority is chosen"),

    /** A chosen priority has no chosen challenge. */
    CHALLENGE_MISSING("challenge-missing", "A priority has no challenge"),

    /** A chosen challenge has no chosen cluster function. */
    FUNCTION_MISSING("function-missing", "A challenge has no cluster function"),

    /** A chosen challenge has no chosen action. */
    ACTION_MISSING("action-missing", "A challenge has no action"),

    /** There is no action plan. */
    PLAN_MISSING("plan-missing", "There is no action plan"),

    /** The action plan contradicts itself. */
    PLAN_FAULT("plan-fault", "The action plan has a fault"),

    /** The action plan carries out an action that is not chosen. */
    PLANNED_ACTION_NOT_CHOSEN("planned-action-not-chosen", "The action plan carries out an action that is not chosen"),

    /** A decision rests on evidence that is not stated. */
    EVIDENCE_MISSING("evidence-missing", "A decision rests on evidence that is not stated");

    private final String code;
    private final String title;

    GapKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code No priority is chosen}. */
    public String title() {
        return title;
    }

    /**
     * Finds the value with the given code.
     *
     * @param code the code, such as {@code plan-missing}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    public static GapKind of(String code) {
        return Coded.of("kind of gap", values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
