package eu.clusterpolicy.toolkit.entry;

import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Optional;

/** How much of a recommendation's title the source has kept, such as {@link #PARTIAL}. Immutable and thread-safe. */
public enum TitleStatus implements Coded {

    /** The whole title; single letters may be supplied, and an erratum then gives what is printed. */
    COMPLETE("Complete"),

    /** Parts of the title, an ellipsis where words are lost. */
    PARTIAL("Partial"),

    /** Nothing of the title. */
    LOST("Lost");

    private final String code = Coded.code(name());
    private final String title;

    TitleStatus(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Partial}. */
    @Override
    public String title() {
        return title;
    }

    /**
     * Returns the title status with the given code.
     *
     * @param code the code, such as {@code complete}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static TitleStatus of(String code) {
        return Coded.of("title status", values(), code);
    }

    /** Finds the title status with the given code, or with that name of a constant. */
    public static Optional<TitleStatus> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
