package eu.clusterpolicy.toolkit.guide;

import eu.clusterpolicy.toolkit.matrix.Coded;

/**
 * A phase of the toolkit, such as identifying challenges: the four steps from a territory to its roadmap, in the order of
 * the paper (p. 10).
 *
 * <p>Immutable and thread-safe.
 */
public enum Phase implements Coded {

    /** Choosing among the thematic priorities. */
    DEFINING_PRIORITIES("defining-priorities", "Defining priorities"),

    /** Choosing, within each priority, the challenges of the territory. */
    IDENTIFYING_CHALLENGES("identifying-challenges", "Identifying challenges"),

    /** Choosing, for each challenge, cluster functions and policy actions. */
    SELECTING_ACTIONS("selecting-actions", "Selecting cluster policy actions"),

    /** Setting up the action plan. */
    DEVELOPING_ROADMAP("developing-roadmap", "Developing a roadmap");

    private final String code;
    private final String title;

    Phase(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Defining priorities}. */
    public String title() {
        return title;
    }

    /**
     * Finds the value with the given code.
     *
     * @param code the code, such as {@code defining-priorities}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    public static Phase of(String code) {
        return Coded.of("phase", values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
