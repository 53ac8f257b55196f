package eu.clusterpolicy.toolkit.edition;

import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Optional;

/**
 * How a caller decides a conflict between a catalogue and an overlay, such as {@link #KEEP}.
 *
 * <p>What keeping and taking come to is said at each {@link ConflictKind}. Immutable and thread-safe.
 */
public enum Resolution implements Coded {

    /** Leave it undecided: the overlay as a whole is refused, unless what the edit says is left out by another decision. */
    REFUSE("Refuse"),

    /** Keep what the catalogue has; leave out what the overlay says about it. */
    KEEP("Keep"),

    /** Take what the overlay says. */
    TAKE("Take");

    private final String code = Coded.code(name());
    private final String title;

    Resolution(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Keep}. */
    @Override
    public String title() {
        return title;
    }

    /**
     * Returns the resolution with the given code.
     *
     * @param code the code, such as {@code keep}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static Resolution of(String code) {
        return Coded.of("resolution", values(), code);
    }

    /** Finds the resolution with the given code, or with that name of a constant. */
    public static Optional<Resolution> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
