package eu.clusterpolicy.toolkit.entry;

import com.google.common.primitives.Ints;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Identifiers;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;

/**
 * The name of an entry within a catalogue, such as {@code action 'green-innovation-needs'}.
 *
 * <pre>{@code
 * catalogue.findWithdrawn(EntryName.of(EntryKind.EXAMPLE, "circular-flanders"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the kind of entry
 * @param id the identifier, the number or the code of the position
 */
public record EntryName(EntryKind kind, String id) {

    /** Requires an identifier of the form that the kind's have, in its one spelling; a position is understood as its code is. */
    public EntryName {
        Require.notNull(id, "id");
        switch (Require.notNull(kind, "kind")) {
            case RECOMMENDATION, WITHDRAWN_RECOMMENDATION -> requireNumber(kind, id);
            case DECLARED_EMPTY -> id = Position.of(id).code();
            default -> Identifiers.require(kind.code() + " id", id);
        }
    }

    /** Numbers below 1 have names too, since a catalogue may hold them: a rule reports them. */
    private static void requireNumber(EntryKind kind, String id) {
        Integer number = Ints.tryParse(id);
        if (number == null || !number.toString().equals(id)) {
            throw new IllegalArgumentException(
                    kind + " number must be written in plain digits, such as 8: " + Excerpt.quoted(id));
        }
    }

    /**
     * Returns the name of the entry of the given kind and identifier.
     *
     * @param id the identifier, the number or the code of the position
     * @throws IllegalArgumentException if it has another form
     */
    public static EntryName of(EntryKind kind, String id) {
        return new EntryName(kind, id);
    }

    /** Returns the name of an action. */
    public static EntryName of(ActionId id) {
        return new EntryName(EntryKind.ACTION, Require.notNull(id, "id").value());
    }

    /** Returns the name of an example. */
    public static EntryName of(ExampleId id) {
        return new EntryName(EntryKind.EXAMPLE, Require.notNull(id, "id").value());
    }

    /** Returns the name of an erratum. */
    public static EntryName of(ErratumId id) {
        return new EntryName(EntryKind.ERRATUM, Require.notNull(id, "id").value());
    }

    /** Returns the name of the declaration that a position is empty. */
    public static EntryName of(Position position) {
        return new EntryName(
                EntryKind.DECLARED_EMPTY, Require.notNull(position, "position").code());
    }

    /**
     * Returns the name of a recommendation.
     *
     * @param number the number, from 1
     */
    public static EntryName ofRecommendation(int number) {
        return new EntryName(EntryKind.RECOMMENDATION, Integer.toString(number));
    }

    /**
     * Returns the name that the entry goes by once it has been withdrawn.
     *
     * @throws IllegalArgumentException if entries of its kind are not withdrawn
     */
    public EntryName withdrawn() {
        return new EntryName(kind.withdrawn(), id);
    }

    /** Returns the kind and the identifier, such as {@code action 'green-innovation-needs'}. */
    @Override
    public String toString() {
        return OneLine.of(kind.code() + " '" + id + "'");
    }
}
