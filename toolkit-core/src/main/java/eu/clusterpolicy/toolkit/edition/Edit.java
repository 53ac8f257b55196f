package eu.clusterpolicy.toolkit.edition;

import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.Optional;

/**
 * An edit of a catalogue, such as that an example is added: what an overlay is made of, and what a difference tells.
 *
 * <p>{@link Add}, {@link Replace}, {@link Withdraw} and {@link Drop} say what becomes of a whole entry. {@link Alias},
 * {@link Place} and {@link Entitle} say something of an entry without repeating the rest of it; a difference, which knows the
 * rest, says {@code Replace}. Immutable and thread-safe.
 */
public sealed interface Edit {

    /** Returns the name of the entry that the edit is about. */
    EntryName subject();

    /** Returns the stable code of the kind of edit, such as {@code add}. */
    String code();

    /**
     * Adds an entry at the end of its list; a declaration declares its position empty.
     *
     * @param entry the entry
     */
    record Add(Entry entry) implements Edit {

        /** Requires the entry. */
        public Add {
            Require.notNull(entry, "entry");
        }

        @Override
        public EntryName subject() {
            return entry.entryName();
        }

        @Override
        public String code() {
            return "add";
        }

        /** Returns the edit in words. */
        @Override
        public String toString() {
            return OneLine.of("add " + subject());
        }
    }

    /**
     * Puts an entry in the place of the one of its name.
     *
     * @param entry the entry as it is to be
     */
    record Replace(Entry entry) implements Edit {

        /** Requires the entry. */
        public Replace {
            Require.notNull(entry, "entry");
        }

        @Override
        public EntryName subject() {
            return entry.entryName();
        }

        @Override
        public String code() {
            return "replace";
        }

        /** Returns the edit in words. */
        @Override
        public String toString() {
            return OneLine.of("replace " + subject());
        }
    }

    /**
     * Withdraws an action, an example or a recommendation, which stays known.
     *
     * @param subject its name
     * @param successor the name of the entry that takes its place, where there is one
     * @param reason why, such as {@code The programme has closed}
     */
    record Withdraw(EntryName subject, Optional<EntryName> successor, String reason) implements Edit {

        /** Requires all components, an entry that can be withdrawn, and a successor of its kind. */
        public Withdraw {
            Require.notNull(subject, "subject");
            Require.notNull(successor, "successor");
            Wording.requireBounded("reason", reason);
            Withdrawn.requireSuccession(subject, successor);
        }

        @Override
        public String code() {
            return "withdraw";
        }

        /** Returns the edit in words. */
        @Override
        public String toString() {
            return OneLine.of("withdraw " + subject + ": " + reason);
        }
    }

    /**
     * Takes an entry out without a trace: an erratum, or the declaration that a position is empty.
     *
     * @param subject its name
     */
    record Drop(EntryName subject) implements Edit {

        /** Requires the name. */
        public Drop {
            Require.notNull(subject, "subject");
        }

        @Override
        public String code() {
            return "drop";
        }

        /** Returns the edit in words. */
        @Override
        public String toString() {
            return OneLine.of("drop " + subject);
        }
    }

    /**
     * Gives an example a further spelling of its name.
     *
     * @param example the example
     * @param spelling the spelling
     */
    record Alias(ExampleId example, String spelling) implements Edit {

        /** Requires both components. */
        public Alias {
            Require.notNull(example, "example");
            Wording.requireBounded("spelling", spelling);
        }

        @Override
        public EntryName subject() {
            return EntryName.of(example);
        }

        @Override
        public String code() {
            return "alias";
        }

        /** Returns the edit in words. */
        @Override
        public String toString() {
            return OneLine.of("alias of " + subject() + ": " + spelling);
        }
    }

    /**
     * Gives an example a further cell that names it.
     *
     * @param example the example
     * @param placement the cell and where the source names the example there
     */
    record Place(ExampleId example, Placement placement) implements Edit {

        /** Requires both components. */
        public Place {
            Require.notNull(example, "example");
            Require.notNull(placement, "placement");
        }

        @Override
        public EntryName subject() {
            return EntryName.of(example);
        }

        @Override
        public String code() {
            return "place";
        }

        /** Returns the edit in words. */
        @Override
        public String toString() {
            return OneLine.of("place " + subject() + ": " + placement);
        }
    }

    /**
     * Gives a recommendation the title that was found for it.
     *
     * @param recommendation the number of the recommendation, from 1
     * @param title the title, with its text and its citation
     */
    record Entitle(int recommendation, Title title) implements Edit {

        /** Requires a title with a text and a citation. */
        public Entitle {
            Require.notNull(title, "title");
            if (title.text().isEmpty() || title.citation().isEmpty()) {
                throw new IllegalArgumentException(
                        "title of an overlay must have a text and a citation: recommendation '" + recommendation + "'");
            }
        }

        @Override
        public EntryName subject() {
            return EntryName.ofRecommendation(recommendation);
        }

        @Override
        public String code() {
            return "entitle";
        }

        /** Returns the edit in words. */
        @Override
        public String toString() {
            return OneLine.of("entitle " + subject() + ": " + title);
        }
    }
}
