package eu.clusterpolicy.toolkit.entry;

import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Identifiers;
import eu.clusterpolicy.toolkit.name.Require;

/**
 * The name of an entry within a catalogue, such as {@code action 'green-innovation-needs'}.
 *
 * <pre>{@code
 * catalogue.findWithdrawn(EntryName.of(EntryKind.EXAMPLE, "green-offshore"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the kind of entry
 * @param id the identifier, the number or the code of the position
 */
public record EntryName(EntryKind kind, String id) {

    /** Requires an identifier of the form that the kind's have. */
    public EntryName {
        Require.notNull(id, "id");
        switch (Require.notNull(kind, "kind")) {
            case RECOMMENDATION, WITHDRAWN_RECOMMENDATION -> requireNumber(id);
            case DECLARED_EMPTY -> Position.of(id);
            default -> Identifiers.require(kind.code() + " id", id);
        }
    }

    private static void requireNumber(String id) {
        try {
            Integer.parseInt(id);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("must be the number of a recommendation: " + Excerpt.quoted(id), e);
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

    /** Returns the kind and the identifier, such as {@code action 'green-innovation-needs'}. */
    @Override
    public String toString() {
        return kind.code() + " '" + id + "'";
    }
}
