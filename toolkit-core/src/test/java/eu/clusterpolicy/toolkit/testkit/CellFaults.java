package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Faults of the matrix and of what its cells hold. */
final class CellFaults {

    private CellFaults() {}

    static Stream<Consumer<CatalogueParts>> withoutAction(Catalogue catalogue) {
        return withActions(catalogue).map(cell -> parts -> parts.dropActions(idsIn(catalogue, cell)));
    }

    static Stream<Consumer<CatalogueParts>> withoutExample(Catalogue catalogue) {
        return Cell.all().stream()
                .filter(cell -> !catalogue.examplesIn(cell).isEmpty())
                .map(cell -> parts -> parts.forgetPlacements(cell));
    }

    /** Reads the table of a priority as if its rows were its columns. */
    static Stream<Consumer<CatalogueParts>> axesSwapped(Catalogue catalogue) {
        return withActions(catalogue)
                .flatMap(cell -> transposed(cell)
                        .filter(other -> !catalogue.actionsIn(other).isEmpty())
                        .map(other -> moving(cell, other))
                        .stream());
    }

    static Stream<Consumer<CatalogueParts>> declaredButFilled(Catalogue catalogue) {
        return withActions(catalogue)
                .map(cell -> parts -> parts.declaredEmpty.add(
                        DeclaredEmpty.of(Position.of(cell), "Nobody needs it", WholeCatalogue.CITATION)));
    }

    static Stream<Consumer<CatalogueParts>> declaredButCarriedOut(Catalogue catalogue) {
        return catalogue.recommendations().stream()
                .flatMap(row -> row.operationalisation().stream()
                        .map(cell -> parts -> parts.declaredEmpty.add(DeclaredEmpty.of(
                                Position.of(row.number(), cell.function()),
                                "Nobody needs it",
                                WholeCatalogue.CITATION))));
    }

    private static Stream<Cell> withActions(Catalogue catalogue) {
        return Cell.all().stream().filter(cell -> !catalogue.actionsIn(cell).isEmpty());
    }

    private static ImmutableSet<ActionId> idsIn(Catalogue catalogue, Cell cell) {
        return catalogue.actionsIn(cell).stream().map(PolicyAction::id).collect(ImmutableSet.toImmutableSet());
    }

    /** There are four challenges and three functions, so the last challenge has no other. */
    private static Optional<Cell> transposed(Cell cell) {
        int row = cell.challenge().ordinal();
        int column = cell.function().ordinal();
        return row == column || row >= ClusterFunction.values().length
                ? Optional.empty()
                : Optional.of(Cell.of(cell.priority(), Challenge.values()[column], ClusterFunction.values()[row]));
    }

    private static Consumer<CatalogueParts> moving(Cell from, Cell to) {
        return parts -> parts.actions.replaceAll(
                action -> action.cell().filter(from::equals).isPresent()
                        ? Altered.moved(to).apply(action)
                        : action);
    }
}
