package eu.clusterpolicy.toolkit.entry;

import java.util.Objects;

/**
 * The name of an entry within a catalogue, such as {@code action 'green-innovation-needs'}.
 *
 * <p>A catalogue may be wrong and hold several entries of one kind under one identifier; the occurrence tells them apart.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the kind of entry
 * @param id the identifier, the number or the code of the position
 * @param occurrence which of the entries of that kind and identifier it is, from 1 in the order of the catalogue
 */
public record EntryName(EntryKind kind, String id, int occurrence) {

    /** Requires all components, and an occurrence from 1. */
    public EntryName {
        Objects.requireNonNull(kind, "kind of entry");
        Objects.requireNonNull(id, "id");
        if (occurrence < 1) {
            throw new IllegalArgumentException("occurrence of an entry must be 1 or more: " + occurrence);
        }
    }

    /**
     * Returns the name of the first entry of the given kind and identifier.
     *
     * @param id the identifier, the number or the code of the position
     */
    public static EntryName of(EntryKind kind, String id) {
        return new EntryName(kind, id, 1);
    }

    /** Returns the kind and the identifier, such as {@code action 'green-innovation-needs'}. */
    @Override
    public String toString() {
        String which = occurrence == 1 ? "" : " (number " + occurrence + " of that name)";
        return kind.code() + " '" + id + "'" + which;
    }
}
