package eu.clusterpolicy.toolkit.entry;

import eu.clusterpolicy.toolkit.matrix.Coded;

/** How much of a recommendation's title the source has kept, such as {@link #PARTIAL}. Immutable and thread-safe. */
public enum TitleStatus implements Coded {

    /** The whole title. */
    COMPLETE("complete"),

    /** Parts of the title, an ellipsis where words are lost. */
    PARTIAL("partial"),

    /** Nothing of the title. */
    LOST("lost");

    private final String code;

    TitleStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Finds the status with the given code.
     *
     * @param code {@code complete}, {@code partial} or {@code lost}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    public static TitleStatus of(String code) {
        return Coded.of("title status", values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
