package eu.clusterpolicy.toolkit.search;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The entries by the coordinates of their cells, each coordinate given or left open: a list of its own for "green transition,
 * any challenge, networking", so that the three are met by one cell.
 */
final class CellSlots {

    private static final int ANY = 0;
    private static final int CHALLENGES = 1 + Challenge.values().length;
    private static final int FUNCTIONS = 1 + ClusterFunction.values().length;
    private static final int SLOTS = (1 + Priority.values().length) * CHALLENGES * FUNCTIONS;

    private final ImmutableList<Postings> slots;

    private CellSlots(ImmutableList<Postings> slots) {
        this.slots = slots;
    }

    /** Returns what meets the query's priority, challenge and function; empty where it asks for none of them. */
    Optional<Postings> find(Query query) {
        int slot = slot(coordinate(query.priority()), coordinate(query.challenge()), coordinate(query.function()));
        return slot == ANY ? Optional.empty() : Optional.of(slots.get(slot));
    }

    private static int slot(int priority, int challenge, int function) {
        return (priority * CHALLENGES + challenge) * FUNCTIONS + function;
    }

    @SuppressWarnings("EnumOrdinal") // any stable numbering of an axis will do
    private static int coordinate(Optional<? extends Enum<?>> value) {
        return value.map(given -> 1 + given.ordinal()).orElse(ANY);
    }

    /** Collects entries in catalogue order. Not thread-safe. */
    static final class Builder {

        private final ImmutableList<Postings.Builder> slots =
                Stream.generate(Postings.Builder::new).limit(SLOTS).collect(ImmutableList.toImmutableList());

        void add(Cell cell, int place) {
            int priority = coordinate(Optional.of(cell.priority()));
            int challenge = coordinate(Optional.of(cell.challenge()));
            int function = coordinate(Optional.of(cell.function()));
            // From 1: the combination that leaves all three open is no criterion, so nobody would ask for its list.
            for (int given = 1; given < 8; given++) {
                int slot = slot(
                        (given & 4) == 0 ? ANY : priority,
                        (given & 2) == 0 ? ANY : challenge,
                        (given & 1) == 0 ? ANY : function);
                slots.get(slot).add(place);
            }
        }

        CellSlots build() {
            return new CellSlots(slots.stream().map(Postings.Builder::build).collect(ImmutableList.toImmutableList()));
        }
    }
}
