package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;

/**
 * A collision of an overlay with the catalogue, such as an example that is there already under another spelling.
 *
 * <pre>{@code
 * Catalogue next = overlay.applyTo(
 *         catalogue, conflict -> conflict.kind() == ConflictKind.SAME_NAME ? Resolution.KEEP : Resolution.REFUSE);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the kind of collision
 * @param path where the overlay's document says what collides, as a JSON Pointer, such as {@code /edits/3}; empty for all of it
 * @param entries the entries that collide, the overlay's first
 * @param sentence what collides, for people
 */
public record Conflict(ConflictKind kind, String path, ImmutableList<EntryName> entries, String sentence) {

    /** Requires all components, and at least one entry. */
    public Conflict {
        Require.notNull(kind, "kind");
        Require.notNull(path, "path");
        Require.notNull(entries, "entries");
        Require.notNull(sentence, "sentence");
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("conflict must name an entry: '" + sentence + "'");
        }
    }

    /** Returns the stable code of the kind, such as {@code same-name}. */
    public String code() {
        return kind.code();
    }

    /** Returns the sentence, as far as a line holds it. */
    @Override
    public String toString() {
        return OneLine.of(sentence);
    }
}
