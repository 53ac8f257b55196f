package eu.clusterpolicy.toolkit.entry;

/**
 * An entry of a catalogue, such as a policy action or the declaration that a cell is empty.
 *
 * <pre>{@code
 * catalogue.recommendation(8).entryName(); // recommendation '8'
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Entry permits PolicyAction, Example, Recommendation, Erratum, DeclaredEmpty, Withdrawn {

    /** Returns the name by which a difference or a conflict speaks of the entry. */
    EntryName entryName();

    /** Returns the words by which people know the entry, such as an action's text or an example's name. */
    String wording();
}
