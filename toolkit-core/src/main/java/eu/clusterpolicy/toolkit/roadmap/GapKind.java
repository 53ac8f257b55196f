package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Optional;

/**
 * A way in which a roadmap can be unfinished, such as a chosen priority without a challenge.
 *
 * <p>The codes are stable: programs may rely on them. Immutable and thread-safe.
 */
public enum GapKind implements Coded {

    /** No priority is chosen. */
    PRIORITY_MISSING("No priority is chosen"),

    /** A chosen priority has no chosen challenge. */
    CHALLENGE_MISSING("A priority has no challenge"),

    /** A chosen challenge has no chosen cluster function. */
    FUNCTION_MISSING("A challenge has no cluster function"),

    /** A chosen challenge has no chosen action. */
    ACTION_MISSING("A challenge has no action"),

    /** There is no action plan. */
    PLAN_MISSING("There is no action plan"),

    /** The action plan lacks a part, such as its horizon or the title of an action. */
    PLAN_PART_MISSING("The action plan lacks a part"),

    /** The action plan contradicts itself. */
    PLAN_FAULT("The action plan has a fault"),

    /** The action plan carries out an action that is not chosen. */
    PLANNED_ACTION_NOT_CHOSEN("The action plan carries out an action that is not chosen"),

    /** A decision rests on evidence that is not stated. */
    EVIDENCE_MISSING("A decision rests on evidence that is not stated");

    private final String code = Coded.code(name());
    private final String title;

    GapKind(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code No priority is chosen}. */
    @Override
    public String title() {
        return title;
    }

    /**
     * Returns the kind of gap with the given code.
     *
     * @param code the code, such as {@code plan-missing}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static GapKind of(String code) {
        return Coded.of("kind of gap", values(), code);
    }

    /** Finds the kind of gap with the given code, or with that name of a constant. */
    public static Optional<GapKind> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
