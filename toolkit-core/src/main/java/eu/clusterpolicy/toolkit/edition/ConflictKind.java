package eu.clusterpolicy.toolkit.edition;

import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Optional;

/**
 * A way in which an overlay can collide with a catalogue, such as {@link #SAME_NAME}, and what comes of it when the caller
 * keeps what the catalogue has or takes what the overlay says.
 *
 * <p>The codes are stable: programs may rely on them. Immutable and thread-safe.
 */
public enum ConflictKind implements Coded {

    /** The overlay is meant for another edition. Kept: the catalogue stays as it is. Taken: it applies all the same. */
    OTHER_BASE("Meant for another edition"),

    /**
     * The overlay adds what is there already: an entry, an alias, a placement in the same cell, a declaration. Kept: the
     * addition is left out. Taken: it takes the place of what is there.
     */
    ALREADY_THERE("Already there"),

    /** The identifier belongs to an entry of another kind. Kept: the addition is left out. Taken: both hold it. */
    ID_OF_ANOTHER_KIND("Identifier of another kind of entry"),

    /**
     * The identifier belongs to an entry that was withdrawn earlier. Kept: the entry is left out. Taken: it comes back, and
     * the withdrawn one is no longer known, unless it was of another kind.
     */
    ID_WITHDRAWN("Identifier of a withdrawn entry"),

    /**
     * An example's name or alias is a spelling of other examples', of which the first ten are named. Kept: the example, or the
     * alias, is left out; of a replacement, the earlier example stays. Taken: both hold the name.
     */
    SAME_NAME("Name of another example"),

    /** The overlay replaces what is not there. Kept: the entry is left out. Taken: it is added. */
    REPLACES_UNKNOWN("Replaces what is not there"),

    /**
     * The overlay extends, titles, withdraws or drops what is not there. Kept: that is passed over. There is nothing to take:
     * taking it refuses it.
     */
    UNKNOWN("Not there"),

    /** The successor of a withdrawn entry is not there. Kept: the entry stays. Taken: it is withdrawn as the overlay says. */
    UNKNOWN_SUCCESSOR("Successor not there"),

    /**
     * A recommendation names the entry that the overlay withdraws without a successor, or a declaration stands in the row of the
     * recommendation that it withdraws. Kept: the entry stays. Taken: it is withdrawn, and what names it names what is not there.
     */
    STILL_NEEDED("Still needed"),

    /** The overlay declares empty what is filled. Kept: the declaration is left out. Taken: it is made all the same. */
    DECLARES_FILLED_EMPTY("Declares empty what is filled"),

    /** The overlay fills what the catalogue declares empty. Kept: the declaration stays. Taken: it goes. */
    FILLS_DECLARED_EMPTY("Fills what is declared empty");

    private final String code = Coded.code(name());
    private final String title;

    ConflictKind(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Already there}. */
    @Override
    public String title() {
        return title;
    }

    /**
     * Returns the kind of conflict with the given code.
     *
     * @param code the code, such as {@code same-name}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static ConflictKind of(String code) {
        return Coded.of("kind of conflict", values(), code);
    }

    /** Finds the kind of conflict with the given code, or with that name of a constant. */
    public static Optional<ConflictKind> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
