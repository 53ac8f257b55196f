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
    EDITION("Edition", "edition"),

    /** A policy action, named by its identifier. */
    ACTION("Actions", "actions"),

    /** An example, named by its identifier. */
    EXAMPLE("Examples", "examples"),

    /** A recommendation, named by its number. */
    RECOMMENDATION("Recommendations", "recommendations"),

    /** An erratum, named by its identifier. */
    ERRATUM("Errata", "errata"),

    /** The declaration that a position is empty, named by the position's code. */
    DECLARED_EMPTY("Declared empty", "declaredEmpty"),

    /** An action that an edition has withdrawn, named by its identifier. */
    WITHDRAWN_ACTION("Withdrawn actions", "withdrawnActions"),

    /** An example that an edition has withdrawn, named by its identifier. */
    WITHDRAWN_EXAMPLE("Withdrawn examples", "withdrawnExamples"),

    /** A recommendation that an edition has withdrawn, named by its number. */
    WITHDRAWN_RECOMMENDATION("Withdrawn recommendations", "withdrawnRecommendations");

    /** The kinds of entries that an edition withdraws, and then still knows: first those that name the others. */
    public static final ImmutableList<EntryKind> WITHDRAWABLE = ImmutableList.of(RECOMMENDATION, ACTION, EXAMPLE);

    /** The kinds of entries that are named by an identifier, which no entry of another of these kinds may bear too. */
    public static final ImmutableList<EntryKind> IDENTIFIED = ImmutableList.of(ACTION, EXAMPLE, ERRATUM);

    private final String code = Coded.code(name());
    private final String title;
    private final String list;

    EntryKind(String title, String list) {
        this.title = title;
        this.list = list;
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

    /** Returns what a catalogue's document calls the list of them, such as {@code withdrawnActions}. */
    public String list() {
        return list;
    }

    /**
     * Returns the kind that an entry of this kind is of once it has been withdrawn.
     *
     * @throws IllegalArgumentException if entries of this kind are not withdrawn
     */
    public EntryKind withdrawn() {
        return switch (this) {
            case ACTION -> WITHDRAWN_ACTION;
            case EXAMPLE -> WITHDRAWN_EXAMPLE;
            case RECOMMENDATION -> WITHDRAWN_RECOMMENDATION;
            default -> throw new IllegalArgumentException("an entry of this kind is not withdrawn: '" + code + "'");
        };
    }

    /** Returns whether an entry of this kind is one that has been withdrawn. */
    public boolean isWithdrawn() {
        return this == WITHDRAWN_ACTION || this == WITHDRAWN_EXAMPLE || this == WITHDRAWN_RECOMMENDATION;
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
