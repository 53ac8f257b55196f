package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.edition.Change;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Optional;

/**
 * What becomes of a decision on a newer edition of the catalogue, such as that the action it chose has moved to another cell.
 *
 * <p>Decisions about priorities, challenges, functions and considerations are always kept: the matrix is the same in every
 * edition. Immutable and thread-safe.
 */
public sealed interface Rebased {

    /** Returns what people call the subject, in the words of the older edition. */
    String subject();

    /** Returns the decision as the roadmap has it. */
    Decision<?> decision();

    /**
     * What was decided about has the same wording and stands in the same cells.
     *
     * @param subject what people call the subject
     * @param decision the decision
     * @param change what else has changed of the entry, such as its link; empty where it is the same
     */
    record Kept(String subject, Decision<?> decision, Optional<Change> change) implements Rebased {

        /** Requires all components. */
        public Kept {
            require(subject, decision);
            Require.notNull(change, "change");
        }

        /** Returns what became of the decision, and its subject. */
        @Override
        public String toString() {
            return OneLine.of("kept: " + subject);
        }
    }

    /**
     * The action or the example has another wording; the decision is carried over.
     *
     * @param subject what people call the subject
     * @param decision the decision
     * @param change what has changed of the entry, its wording among it
     */
    record Reworded(String subject, Decision<?> decision, Change change) implements Rebased {

        /** Requires all components. */
        public Reworded {
            require(subject, decision);
            Require.notNull(change, "change");
        }

        /** Returns what became of the decision, and its subject. */
        @Override
        public String toString() {
            return OneLine.of("reworded: " + subject);
        }
    }

    /**
     * The action belongs to another cell, or the cell no longer names the example. The decision is carried to the new cell
     * where that is chosen and has no decision about the entry; otherwise it waits to be taken anew.
     *
     * @param subject what people call the subject
     * @param decision the decision
     * @param change what has changed of the entry, its cells among it
     * @param carriedTo the cell to which the decision is carried, if it is
     */
    record Moved(String subject, Decision<?> decision, Change change, Optional<Cell> carriedTo) implements Rebased {

        /** Requires all components. */
        public Moved {
            require(subject, decision);
            Require.notNull(change, "change");
            Require.notNull(carriedTo, "carriedTo");
        }

        /** Returns what became of the decision, and its subject. */
        @Override
        public String toString() {
            return OneLine.of("moved" + carriedTo.map(cell -> " to " + cell).orElse("") + ": " + subject);
        }
    }

    /**
     * The newer edition no longer has the action or the example; the decision is not carried over.
     *
     * @param subject what people call the subject
     * @param decision the decision
     * @param successor the entry that takes its place and has not been withdrawn itself, if there is one
     * @param reason why it was withdrawn; empty where the newer edition does not know the entry at all
     */
    record Lost(String subject, Decision<?> decision, Optional<EntryName> successor, Optional<String> reason)
            implements Rebased {

        /** Requires all components. */
        public Lost {
            require(subject, decision);
            Require.notNull(successor, "successor");
            Require.notNull(reason, "reason");
        }

        /** Returns what became of the decision, and its subject. */
        @Override
        public String toString() {
            return OneLine.of("lost: " + subject);
        }
    }

    private static void require(String subject, Decision<?> decision) {
        Require.notNull(subject, "subject");
        Require.notNull(decision, "decision");
    }
}
