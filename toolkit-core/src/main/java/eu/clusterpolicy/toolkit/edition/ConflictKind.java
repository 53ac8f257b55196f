package eu.clusterpolicy.toolkit.edition;

import eu.clusterpolicy.toolkit.matrix.Coded;

/**
 * A way in which an overlay can collide with a catalogue, such as {@link #SAME_NAME}, and what comes of it when the caller
 * keeps what the catalogue has or takes what the overlay says.
 *
 * <p>The codes are stable: programs may rely on them. Immutable and thread-safe.
 */
public enum ConflictKind implements Coded {

    /** The overlay is meant for another edition. Kept: the catalogue stays as it is. Taken: it applies all the same. */
    OTHER_BASE("other-base"),

    /**
     * The overlay adds what is there already: an entry, an alias, a placement in the same cell, a declaration. Kept: the
     * addition is left out. Taken: it takes the place of what is there.
     */
    ALREADY_THERE("already-there"),

    /** The identifier belongs to an entry of another kind. Kept: the addition is left out. Taken: both hold it. */
    ID_OF_ANOTHER_KIND("id-of-another-kind"),

    /**
     * The identifier belongs to an entry that was withdrawn earlier. Kept: the entry is left out. Taken: it comes back, and
     * the withdrawn one is no longer known.
     */
    ID_WITHDRAWN("id-withdrawn"),

    /**
     * An example's name or alias is a spelling of another example's. Kept: the example, or the alias, is left out; of a
     * replacement, the earlier example stays. Taken: both hold the name.
     */
    SAME_NAME("same-name"),

    /** The overlay replaces what is not there. Kept: the entry is left out. Taken: it is added. */
    REPLACES_UNKNOWN("replaces-unknown"),

    /**
     * The overlay extends, titles, withdraws or drops what is not there. Kept: that is passed over. There is nothing to take:
     * taking it refuses it.
     */
    UNKNOWN("unknown"),

    /** The successor of a withdrawn entry is not there. Kept: the entry stays. Taken: it is withdrawn as the overlay says. */
    UNKNOWN_SUCCESSOR("unknown-successor"),

    /**
     * A recommendation names the entry that the overlay withdraws without a successor. Kept: the entry stays. Taken: it is
     * withdrawn, and the recommendation names what is not there.
     */
    STILL_NEEDED("still-needed"),

    /** The overlay declares empty what is filled. Kept: the declaration is left out. Taken: it is made all the same. */
    DECLARES_FILLED_EMPTY("declares-filled-empty"),

    /** The overlay fills what the catalogue declares empty. Kept: the declaration stays. Taken: it goes. */
    FILLS_DECLARED_EMPTY("fills-declared-empty");

    private final String code;

    ConflictKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Finds the value with the given code.
     *
     * @param code the code, such as {@code same-name}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    public static ConflictKind of(String code) {
        return Coded.of("kind of conflict", values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
