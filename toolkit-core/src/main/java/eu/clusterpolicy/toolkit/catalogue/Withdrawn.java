package eu.clusterpolicy.toolkit.catalogue;

import java.util.Objects;
import java.util.Optional;

/**
 * An entry that an edition has withdrawn. It stays known, so that an old roadmap that rests on it still reads.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the kind of entry
 * @param <I> its identifier
 * @param entry the entry as it was
 * @param successor the entry that takes its place, where there is one
 * @param reason why it was withdrawn
 */
public record Withdrawn<E extends Entry, I>(E entry, Optional<I> successor, String reason) implements Entry {

    /** Requires all components. */
    public Withdrawn {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(successor, "successor");
        Objects.requireNonNull(reason, "reason");
    }

    /** Returns what has become of the entry, such as {@code has been withdrawn in favour of 'green-offshore'}. */
    public String fate() {
        return "has been withdrawn"
                + successor.map(next -> " in favour of '" + next + "'").orElse("");
    }

    @Override
    public EntryName entryName() {
        EntryName name = entry.entryName();
        EntryKind kind = name.kind() == EntryKind.ACTION ? EntryKind.WITHDRAWN_ACTION : EntryKind.WITHDRAWN_EXAMPLE;
        return EntryName.of(kind, name.id());
    }
}
