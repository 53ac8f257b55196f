package eu.clusterpolicy.toolkit.catalogue;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.util.ArrayList;
import java.util.List;

/** What stands in each cell of a catalogue: made with it, because a look-up by cell is the first that a program asks for. */
final class CellTable {

    private final ImmutableList<PolicyAction>[] actions;
    private final ImmutableList<Example>[] examples;

    CellTable(Entries entries) {
        List<List<PolicyAction>> actionsByCell = emptyCells();
        for (PolicyAction action : entries.actions()) {
            if (action.cell().isPresent()) {
                actionsByCell.get(action.cell().get().index()).add(action);
            }
        }
        List<List<Example>> examplesByCell = emptyCells();
        for (Example example : entries.examples()) {
            addOnce(example, examplesByCell);
        }
        this.actions = copyOf(actionsByCell);
        this.examples = copyOf(examplesByCell);
    }

    ImmutableList<PolicyAction> actionsIn(Cell cell) {
        return actions[cell.index()];
    }

    ImmutableList<Example> examplesIn(Cell cell) {
        return examples[cell.index()];
    }

    /** A cell may name an example twice. */
    private static void addOnce(Example example, List<List<Example>> byCell) {
        long added = 0;
        for (Placement placement : example.placements()) {
            int cell = placement.cell().index();
            if ((added & 1L << cell) == 0) {
                byCell.get(cell).add(example);
                added |= 1L << cell;
            }
        }
    }

    private static <E> List<List<E>> emptyCells() {
        List<List<E>> cells = new ArrayList<>(Cell.COUNT);
        for (int i = 0; i < Cell.COUNT; i++) {
            cells.add(new ArrayList<>());
        }
        return cells;
    }

    /** An array, since a look-up is to cost what the read of one costs. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // there is no array of lists of something
    private static <E> ImmutableList<E>[] copyOf(List<List<E>> byCell) {
        ImmutableList<E>[] cells = new ImmutableList[Cell.COUNT];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = ImmutableList.copyOf(byCell.get(i));
        }
        return cells;
    }
}
