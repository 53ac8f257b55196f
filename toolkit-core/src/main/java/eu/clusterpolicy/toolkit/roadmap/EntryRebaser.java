package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What two editions know of the entries of one kind. */
abstract class EntryRebaser<I> {

    /** The wording of an entry and its cells. */
    record Known(String wording, ImmutableList<Cell> cells) {}

    abstract Known before(I id);

    abstract Optional<Known> after(I id);

    /** Returns whether a decision about an entry in the given cell is about another cell now. */
    abstract boolean moves(Cell decided, Known before, Known after);

    abstract Optional<String> reason(I id);

    abstract Optional<I> nextSuccessor(I id);

    abstract EntryName name(I id);

    /** Follows the successors to the first that stands; none where they end or run in a circle. */
    Optional<EntryName> successor(I id) {
        Set<I> seen = new HashSet<>();
        Optional<I> successor = nextSuccessor(id);
        while (successor.isPresent() && after(successor.get()).isEmpty() && seen.add(successor.get())) {
            successor = successor.flatMap(this::nextSuccessor);
        }
        return successor.filter(found -> after(found).isPresent()).map(this::name);
    }
}
