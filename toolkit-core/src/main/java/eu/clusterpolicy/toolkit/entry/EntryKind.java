package eu.clusterpolicy.toolkit.entry;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Optional;

/**
 * What a catalogue holds lists of, such as {@link #EXAMPLE}, and its edition.
 *
 * <p>Immutable and thread-safe.
 */
public enum EntryKind implements Coded {

    /** The edition itself, named by its identifier. */
    EDITION("Edition"),

    /** A policy action, named by its identifier. */
    ACTION("Actions"),

    /** An example, named by its identifier. */
    EXAMPLE("Examples"),

    /** A recommendation, named by its number. */
    RECOMMENDATION("Recommendations"),

    /** An erratum, named by its identifier. */
    ERRATUM("Errata"),

    /** The declaration that a position is empty, named by the position's code. */
    DECLARED_EMPTY("Declared empty"),

    /** An action that an edition has withdrawn, named by its identifier. */
    WITHDRAWN_ACTION("Withdrawn actions"),

    /** An example that an edition has withdrawn, named by its identifier. */
    WITHDRAWN_EXAMPLE("Withdrawn examples"),

    /** A recommendation that an edition has withdrawn, named by its number. */
    WITHDRAWN_RECOMMENDATION("Withdrawn recommendations");

    /** The kinds of entries that an edition withdraws, and then still knows: first those that name the others. */
    public static final ImmutableList<EntryKind> WITHDRAWABLE = ImmutableList.of(RECOMMENDATION, ACTION, EXAMPLE);

    private final String code = Coded.code(name());
    private final String title;

    EntryKind(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read above a list of them, such as {@code Withdrawn actions}. */
    @Override
    public String title() {
        return title;
    }

    /** Returns the kind that an entry of this kind is of once it has been withdrawn. */
    public EntryKind withdrawn() {
        return switch (this) {
            case ACTION -> WITHDRAWN_ACTION;
            case EXAMPLE -> WITHDRAWN_EXAMPLE;
            case RECOMMENDATION -> WITHDRAWN_RECOMMENDATION;
            default -> throw new IllegalArgumentException("an entry of this kind is not withdrawn: '" + code + "'");
        };
    }

    /**
     * Returns the kind of entry with the given code.
     *
     * @param code the code, such as {@code withdrawn-action}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static EntryKind of(String code) {
        return Coded.of("kind of entry", values(), code);
    }

    /** Finds the kind of entry with the given code, or with that name of a constant. */
    public static Optional<EntryKind> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
