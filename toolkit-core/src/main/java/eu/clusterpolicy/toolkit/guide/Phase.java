package eu.clusterpolicy.toolkit.guide;

import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Optional;

/**
 * A phase of the toolkit, such as identifying challenges: the four steps from a territory to its roadmap, in the order of
 * the paper (p. 10).
 *
 * <p>Immutable and thread-safe.
 */
public enum Phase implements Coded {

    /** Choosing among the thematic priorities. */
    DEFINING_PRIORITIES("Defining priorities"),

    /** Choosing, within each priority, the challenges of the territory. */
    IDENTIFYING_CHALLENGES("Identifying challenges"),

    /** Choosing, for each challenge, cluster functions and policy actions. */
    SELECTING_ACTIONS("Selecting cluster policy actions"),

    /** Setting up the action plan. */
    DEVELOPING_ROADMAP("Developing a roadmap");

    private final String code = Coded.code(name());
    private final String title;

    Phase(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Defining priorities}. */
    @Override
    public String title() {
        return title;
    }

    /**
     * Returns the phase with the given code.
     *
     * @param code the code, such as {@code defining-priorities}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static Phase of(String code) {
        return Coded.of("phase", values(), code);
    }

    /** Finds the phase with the given code, or with that name of a constant. */
    public static Optional<Phase> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
