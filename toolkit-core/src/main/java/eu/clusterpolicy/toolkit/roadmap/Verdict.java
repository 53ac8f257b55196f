package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Optional;

/**
 * How a decision came out, such as {@link #SET_ASIDE}.
 *
 * <p>Immutable and thread-safe.
 */
public enum Verdict implements Coded {

    /** Taken into the roadmap; of a consideration: addressed. */
    CHOSEN("chosen"),

    /** Considered, and left out for a reason. */
    SET_ASIDE("set aside");

    private final String code = Coded.code(name());
    private final String title;

    Verdict(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code set aside}. */
    @Override
    public String title() {
        return title;
    }

    /**
     * Returns the verdict with the given code.
     *
     * @param code the code, such as {@code set-aside}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static Verdict of(String code) {
        return Coded.of("verdict", values(), code);
    }

    /** Finds the verdict with the given code, or with that name of a constant. */
    public static Optional<Verdict> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
