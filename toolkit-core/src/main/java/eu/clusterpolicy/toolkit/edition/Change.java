package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import java.util.Objects;
import java.util.Optional;

/**
 * A change from one edition of a catalogue to another, such as that an example was added.
 *
 * <p>A change holds the entries themselves, so that it can be applied. Immutable and thread-safe.
 */
public sealed interface Change {

    /** Returns the entry that changed; of an added one, its name in the newer edition. */
    EntryName subject();

    /** Returns the stable code of the kind of change, such as {@code added}. */
    String code();

    /**
     * The catalogue is another edition.
     *
     * @param before the older edition
     * @param after the newer edition
     */
    record EditionChanged(Edition before, Edition after) implements Change {

        /** Requires both editions. */
        public EditionChanged {
            Objects.requireNonNull(before, "edition before");
            Objects.requireNonNull(after, "edition after");
        }

        @Override
        public EntryName subject() {
            return EntryName.of(EntryKind.EDITION, before.id());
        }

        @Override
        public String code() {
            return "edition-changed";
        }
    }

    /**
     * An entry was added.
     *
     * @param subject its name
     * @param entry the entry
     */
    record Added(EntryName subject, Entry entry) implements Change {

        /** Requires an entry of that name. */
        public Added {
            requireName(subject, entry);
        }

        @Override
        public String code() {
            return "added";
        }
    }

    /**
     * An entry is gone, and the newer edition does not know of it.
     *
     * @param subject its name
     * @param entry the entry as it was
     */
    record Removed(EntryName subject, Entry entry) implements Change {

        /** Requires an entry of that name. */
        public Removed {
            requireName(subject, entry);
        }

        @Override
        public String code() {
            return "removed";
        }
    }

    /**
     * An action, an example or a recommendation was withdrawn.
     *
     * @param subject its name
     * @param withdrawn the entry as it was, its successor and the reason
     */
    record Withdrew(EntryName subject, Withdrawn<?, ?> withdrawn) implements Change {

        /** Requires an entry of that name. */
        public Withdrew {
            requireName(subject, withdrawn.entry());
        }

        @Override
        public String code() {
            return "withdrawn";
        }
    }

    /**
     * An action, an example or a recommendation goes by another identifier or number: it was withdrawn in favour of a new one
     * of the same wording.
     *
     * @param subject its name before
     * @param withdrawn the entry as it was, its successor and the reason
     * @param successor the entry under its new identifier
     */
    record Renamed(EntryName subject, Withdrawn<?, ?> withdrawn, Entry successor) implements Change {

        /** Requires an entry of that name, and its successor. */
        public Renamed {
            requireName(subject, withdrawn.entry());
            String id = successor.entryName().id();
            if (!withdrawn.successor().map(Object::toString).equals(Optional.of(id))) {
                throw new IllegalArgumentException("the successor of " + subject + " is another entry: '" + id + "'");
            }
        }

        @Override
        public String code() {
            return "renamed";
        }
    }

    /**
     * An entry was revised: reworded, moved, or changed in another {@link Aspect}.
     *
     * @param subject its name
     * @param before the entry as it was
     * @param after the entry as it is
     */
    record Revised(EntryName subject, Entry before, Entry after) implements Change {

        /** Requires two entries of that name that differ. */
        public Revised {
            requireName(subject, before);
            requireName(subject, after);
            if (before.equals(after)) {
                throw new IllegalArgumentException("a revised entry must differ from what it was: " + subject);
            }
        }

        /** Returns in what the two differ, at least one thing. */
        public ImmutableList<ChangedPart> revisions() {
            return ChangedParts.of(before, after);
        }

        @Override
        public String code() {
            return "revised";
        }
    }

    /**
     * An entry stands elsewhere in its list than where the other changes leave it: what stays keeps its order, and what is
     * added comes at the end.
     *
     * @param subject its name
     * @param after the entry that it stands behind; empty where it is the first
     */
    record Reordered(EntryName subject, Optional<EntryName> after) implements Change {

        /** Requires both components. */
        public Reordered {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public String code() {
            return "reordered";
        }
    }

    private static void requireName(EntryName subject, Entry entry) {
        if (!EntryName.of(subject.kind(), subject.id()).equals(entry.entryName())) {
            throw new IllegalArgumentException(
                    "a change of %s must hold that entry: %s".formatted(subject, entry.entryName()));
        }
    }
}
