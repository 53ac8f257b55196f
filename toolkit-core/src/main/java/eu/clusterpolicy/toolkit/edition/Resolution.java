package eu.clusterpolicy.toolkit.edition;

import eu.clusterpolicy.toolkit.matrix.Coded;

/**
 * How a caller decides a conflict between a catalogue and an overlay, such as {@link #KEEP}.
 *
 * <p>What keeping and taking come to is said at each {@link ConflictKind}. Immutable and thread-safe.
 */
public enum Resolution implements Coded {

    /** Leave it undecided: the overlay as a whole is refused. */
    REFUSE("refuse"),

    /** Keep what the catalogue has; leave out what the overlay says about it. */
    KEEP("keep"),

    /** Take what the overlay says. */
    TAKE("take");

    private final String code;

    Resolution(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Finds the value with the given code.
     *
     * @param code the code, such as {@code keep}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    public static Resolution of(String code) {
        return Coded.of("resolution", values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
