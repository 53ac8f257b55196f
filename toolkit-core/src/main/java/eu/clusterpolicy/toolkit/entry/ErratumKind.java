package eu.clusterpolicy.toolkit.entry;

import eu.clusterpolicy.toolkit.matrix.Coded;

/** The kind of slip that an erratum mends, such as {@link #WRONG_LINK}. Immutable and thread-safe. */
public enum ErratumKind implements Coded {

    /** A word that the typesetter broke, doubled or misspelt. */
    TYPESETTING("typesetting"),

    /** A cell that a page break cuts in two. */
    PAGE_BREAK("page-break"),

    /** A word or a name that the source leaves out here and prints elsewhere. */
    OMISSION("omission"),

    /** An address that leads to something else. */
    WRONG_LINK("wrong-link"),

    /** A second address of the same example. */
    LINK_VARIANT("link-variant"),

    /** Words of a title that the source's text has not kept. */
    LOST_TEXT("lost-text"),

    /** A caption that disagrees with the table it names. */
    CAPTION("caption");

    private final String code;

    ErratumKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Finds the kind with the given code.
     *
     * @param code the code, such as {@code wrong-link}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    public static ErratumKind of(String code) {
        return Coded.of("erratum kind", values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
