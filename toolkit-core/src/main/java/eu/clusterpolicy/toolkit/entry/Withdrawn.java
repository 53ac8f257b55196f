package eu.clusterpolicy.toolkit.entry;

import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.Optional;

/**
 * An action, an example or a recommendation that an edition has withdrawn. It stays known, so that an old roadmap that rests
 * on it still reads.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entry the entry as it was
 * @param successor the name of the entry that takes its place, where there is one
 * @param reason why it was withdrawn
 */
public record Withdrawn(Entry entry, Optional<EntryName> successor, String reason) implements Entry {

    /** Requires all components, an entry that can be withdrawn, and a successor of its kind. */
    public Withdrawn {
        Require.notNull(entry, "entry");
        Require.notNull(successor, "successor");
        Wording.requireBounded("reason", reason);
        requireSuccession(entry.entryName(), successor);
    }

    /**
     * Requires that an entry can be withdrawn, and in favour of the given one.
     *
     * @throws IllegalArgumentException if entries of that kind are not withdrawn, or the successor is of another kind
     */
    public static void requireSuccession(EntryName entry, Optional<EntryName> successor) {
        Require.notNull(successor, "successor");
        if (!EntryKind.WITHDRAWABLE.contains(Require.notNull(entry, "entry").kind())) {
            throw new IllegalArgumentException("an entry of this kind is not withdrawn: " + entry);
        }
        if (successor.isPresent() && successor.get().kind() != entry.kind()) {
            throw new IllegalArgumentException(
                    "the successor of %s is of another kind: %s".formatted(entry, successor.get()));
        }
    }

    /** Returns what has become of the entry, such as {@code has been withdrawn in favour of 'green-reskilling-needs'}. */
    public String fate() {
        return "has been withdrawn"
                + successor.map(next -> " in favour of '" + next.id() + "'").orElse("");
    }

    @Override
    public EntryName entryName() {
        return entry.entryName().withdrawn();
    }

    @Override
    public String wording() {
        return entry.wording();
    }

    /** Returns the entry, what has become of it and why, such as {@code action 'green-skills' has been withdrawn: …}. */
    @Override
    public String toString() {
        return OneLine.of(entry.entryName() + " " + fate() + ": " + reason);
    }
}
