package eu.clusterpolicy.toolkit.edition;

import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Optional;

/**
 * In what an entry can change from one edition to another, such as {@link #REWORDED}.
 *
 * <p>The codes are stable: programs may rely on them. Immutable and thread-safe.
 */
public enum Aspect implements Coded {

    /** Its text, name, title, subject or reason; the title of an edition. */
    REWORDED("reworded"),

    /** Its cells, or the priority of a recommendation. */
    MOVED("moved"),

    /** Its link. */
    LINK_CHANGED("link changed"),

    /** Its country. */
    COUNTRY_CHANGED("country changed"),

    /** The other spellings of its name. */
    ALIASES_CHANGED("aliases changed"),

    /** The actions that carry a recommendation out, and the examples beside them. */
    CARRIED_OUT_DIFFERENTLY("carried out differently"),

    /**
     * An example's description, validity, last update or status; an erratum's kind, note or what it concerns; all of an edition
     * but its title.
     */
    DETAILS_CHANGED("details changed"),

    /** Where the source says it. */
    CITATION_CHANGED("citation changed"),

    /** The successor of a withdrawn entry. */
    SUCCESSOR_CHANGED("successor changed");

    private final String code = Coded.code(name());
    private final String title;

    Aspect(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code link changed}. */
    @Override
    public String title() {
        return title;
    }

    /**
     * Returns the aspect with the given code.
     *
     * @param code the code, such as {@code link-changed}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static Aspect of(String code) {
        return Coded.of("aspect", values(), code);
    }

    /** Finds the aspect with the given code, or with that name of a constant. */
    public static Optional<Aspect> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
