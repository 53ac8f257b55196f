package eu.clusterpolicy.toolkit.entry;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.matrix.Coded;

/**
 * What a catalogue holds lists of, such as {@link #EXAMPLE}, and its edition.
 *
 * <p>Immutable and thread-safe.
 */
public enum EntryKind implements Coded {

    /** The edition itself, named by its identifier. */
    EDITION("edition", "Edition"),

    /** A policy action, named by its identifier. */
    ACTION("action", "Actions"),

    /** An example, named by its identifier. */
    EXAMPLE("example", "Examples"),

    /** A recommendation, named by its number. */
    RECOMMENDATION("recommendation", "Recommendations"),

    /** An erratum, named by its identifier. */
    ERRATUM("erratum", "Errata"),

    /** The declaration that a position is empty, named by the position's code. */
    DECLARED_EMPTY("declared-empty", "Declared empty"),

    /** An action that an edition has withdrawn, named by its identifier. */
    WITHDRAWN_ACTION("withdrawn-action", "Withdrawn actions"),

    /** An example that an edition has withdrawn, named by its identifier. */
    WITHDRAWN_EXAMPLE("withdrawn-example", "Withdrawn examples"),

    /** A recommendation that an edition has withdrawn, named by its number. */
    WITHDRAWN_RECOMMENDATION("withdrawn-recommendation", "Withdrawn recommendations");

    /** The kinds of entries that an edition withdraws, and then still knows: first those that name the others. */
    public static final ImmutableList<EntryKind> WITHDRAWABLE = ImmutableList.of(RECOMMENDATION, ACTION, EXAMPLE);

    private final String code;
    private final String title;

    EntryKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read above a list of them, such as {@code Withdrawn actions}. */
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
     * Finds the value with the given code.
     *
     * @param code the code, such as {@code withdrawn-action}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    public static EntryKind of(String code) {
        return Coded.of("kind of entry", values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
