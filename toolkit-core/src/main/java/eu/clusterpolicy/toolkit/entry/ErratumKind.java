package eu.clusterpolicy.toolkit.entry;

import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Optional;

/** The kind of slip that an erratum mends, such as {@link #WRONG_LINK}. Immutable and thread-safe. */
public enum ErratumKind implements Coded {

    /** A word that the typesetter broke, doubled or misspelt. */
    TYPESETTING("Typesetting"),

    /** A cell that a page break cuts in two. */
    PAGE_BREAK("Page break"),

    /** A word or a name that the source leaves out here and prints elsewhere. */
    OMISSION("Omission"),

    /** An address that leads to something else. */
    WRONG_LINK("Wrong link"),

    /** A second address of the same example. */
    LINK_VARIANT("Link variant"),

    /** Words of a title that the source's text has not kept. */
    LOST_TEXT("Lost text"),

    /** A caption that disagrees with the table it names. */
    CAPTION("Caption");

    private final String code = Coded.code(name());
    private final String title;

    ErratumKind(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Wrong link}. */
    @Override
    public String title() {
        return title;
    }

    /**
     * Returns the erratum kind with the given code.
     *
     * @param code the code, such as {@code wrong-link}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static ErratumKind of(String code) {
        return Coded.of("erratum kind", values(), code);
    }

    /** Finds the erratum kind with the given code, or with that name of a constant. */
    public static Optional<ErratumKind> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
