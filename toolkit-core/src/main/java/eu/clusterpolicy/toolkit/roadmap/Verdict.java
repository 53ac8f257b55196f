package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.matrix.Coded;

/**
 * How a decision came out, such as {@link #SET_ASIDE}.
 *
 * <p>Immutable and thread-safe.
 */
public enum Verdict implements Coded {

    /** Taken into the roadmap; of a consideration: addressed. */
    CHOSEN("chosen", "chosen"),

    /** Considered, and left out for a reason. */
    SET_ASIDE("set-aside", "set aside");

    private final String code;
    private final String title;

    Verdict(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code set aside}. */
    public String title() {
        return title;
    }

    /**
     * Finds the value with the given code.
     *
     * @param code the code, such as {@code set-aside}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    public static Verdict of(String code) {
        return Coded.of("verdict", values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
