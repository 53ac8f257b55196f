package eu.clusterpolicy.toolkit.catalogue;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.name.Require;

/**
 * Which positions a set of entries fills and which it declares empty: what a catalogue knows of its positions, and what it
 * would know if its entries were others.
 *
 * <p>Immutable and thread-safe.
 */
public final class Occupancy {

    private final ImmutableSet<Position> withAction;
    private final ImmutableSet<Position> withExample;
    private final ImmutableSet<Position> declaredEmpty;

    private Occupancy(Noted noted) {
        withAction = noted.withAction.build();
        withExample = noted.withExample.build();
        declaredEmpty = noted.declaredEmpty.build();
    }

    /** Returns what the given entries fill and declare empty. */
    public static Occupancy of(Iterable<? extends Entry> entries) {
        Noted noted = new Noted();
        Require.noneNull(entries, "entries").forEach(noted::note);
        return new Occupancy(noted);
    }

    /** Returns what is known of the given position: what is there speaks first, then whether it is declared to be empty. */
    public CellState state(Position position) {
        Require.notNull(position, "position");
        return CellState.of(
                withAction.contains(position), withExample.contains(position), declaredEmpty.contains(position));
    }

    /** Returns whether the given position is declared to be empty on purpose, whatever is there. */
    public boolean isDeclaredEmpty(Position position) {
        return declaredEmpty.contains(Require.notNull(position, "position"));
    }

    /** What has been noted so far. Not thread-safe. */
    private static final class Noted {

        private final ImmutableSet.Builder<Position> withAction = ImmutableSet.builder();
        private final ImmutableSet.Builder<Position> withExample = ImmutableSet.builder();
        private final ImmutableSet.Builder<Position> declaredEmpty = ImmutableSet.builder();

        void note(Entry entry) {
            if (entry instanceof PolicyAction action) {
                action.cell().map(Position::of).ifPresent(withAction::add);
            } else if (entry instanceof Example example) {
                example.placements().forEach(placement -> withExample.add(Position.of(placement.cell())));
            } else if (entry instanceof DeclaredEmpty declaration) {
                declaredEmpty.add(declaration.position());
            } else if (entry instanceof Recommendation recommendation) {
                note(recommendation);
            }
        }

        /** A number below 1, which a rule reports, is that of no position. */
        private void note(Recommendation row) {
            if (row.number() > 0) {
                row.operationalisation().forEach(cell -> {
                    Position position = Position.of(row.number(), cell.function());
                    if (!cell.actions().isEmpty()) {
                        withAction.add(position);
                    }
                    if (!cell.examples().isEmpty()) {
                        withExample.add(position);
                    }
                });
            }
        }
    }
}
