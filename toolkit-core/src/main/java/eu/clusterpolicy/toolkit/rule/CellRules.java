package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules about the cells of the matrix: an action and an example in each, or a reason why not. */
final class CellRules {

    static final ImmutableList<Rule<Catalogue>> ALL = ImmutableList.of(
            Rule.ofCoverage("cell-without-action", Severity.ERROR)
                    .title("Cell without an action")
                    .rationale("Whoever faces this challenge finds nothing to do about it through this function.")
                    .remedy("Add an action to the cell, or declare the cell empty and say why.")
                    .check(catalogue -> lacking(
                            catalogue,
                            "/actions",
                            "an action",
                            cell -> catalogue.actionsIn(cell).isEmpty())),
            Rule.ofCoverage("cell-without-example", Severity.WARNING)
                    .title("Cell without an example")
                    .rationale("An action that nobody is known to have tried is hard to argue for.")
                    .remedy("Place an example in the cell, or declare the cell empty and say why.")
                    .check(catalogue -> lacking(
                            catalogue,
                            "/examples",
                            "an example",
                            cell -> catalogue.examplesIn(cell).isEmpty())),
            Rule.ofValidity("declared-empty-but-filled", Severity.ERROR)
                    .title("Position declared empty although something is there")
                    .rationale(
                            "The declaration and the entries contradict each other, and a reader cannot know which holds.")
                    .remedy("Take the declaration back, or move what is there.")
                    .check(CellRules::declaredButFilled));

    private CellRules() {}

    private static Stream<Observation> lacking(Catalogue catalogue, String place, String what, Predicate<Cell> lacks) {
        return Cell.all().stream()
                .filter(lacks)
                .filter(cell -> !catalogue.isDeclaredEmpty(Position.of(cell)))
                .map(cell -> Observation.of(place, "The cell " + cell.title() + " lacks " + what + ".")
                        .about(EntryName.of(Position.of(cell))));
    }

    private static Stream<Observation> declaredButFilled(Catalogue catalogue) {
        return Indexed.those(
                catalogue.declaredEmpty(),
                declaration -> catalogue.state(declaration.position()).isFilled(),
                (place, declaration) -> Observation.of(
                        Pointer.of("declaredEmpty", place),
                        declaration.position().title() + " is declared empty, but something is there."));
    }
}
