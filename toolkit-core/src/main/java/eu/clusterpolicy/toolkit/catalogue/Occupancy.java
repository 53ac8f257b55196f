package eu.clusterpolicy.toolkit.catalogue;

import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.HashSet;
import java.util.Set;

/**
 * Which positions a set of entries fills and which it declares empty: what a catalogue knows of its positions, and what it
 * would know if its entries were others.
 *
 * <p>Immutable and thread-safe.
 */
public final class Occupancy {

    private final Set<Position> withAction = new HashSet<>();
    private final Set<Position> withExample = new HashSet<>();
    private final Set<Position> declaredEmpty = new HashSet<>();

    private Occupancy(Iterable<? extends Entry> entries) {
        entries.forEach(this::note);
    }

    /** Returns what the given entries fill and declare empty. */
    public static Occupancy of(Iterable<? extends Entry> entries) {
        return new Occupancy(Require.noneNull(entries, "entries"));
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

    private void note(Entry entry) {
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
