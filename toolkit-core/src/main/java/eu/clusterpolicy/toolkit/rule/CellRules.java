package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.Pointer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules about the cells of the matrix: an action and an example in each, or a reason why not. */
final class CellRules {

    private static final Rule<Catalogue> WITHOUT_ACTION = Rule.of(
            RuleDescription.builder()
                    .code("cell-without-action")
                    .severity(Severity.ERROR)
                    .concern(Concern.COVERAGE)
                    .title("Cell without an action")
                    .rationale("Whoever faces this challenge finds nothing to do about it through this function.")
                    .remedy("Add an action to the cell, or declare the cell empty and say why.")
                    .build(),
            catalogue -> lacking(
                    catalogue,
                    "/actions",
                    "an action",
                    cell -> catalogue.actionsIn(cell).isEmpty()));

    private static final Rule<Catalogue> WITHOUT_EXAMPLE = Rule.of(
            RuleDescription.builder()
                    .code("cell-without-example")
                    .severity(Severity.WARNING)
                    .concern(Concern.COVERAGE)
                    .title("Cell without an example")
                    .rationale("An action that nobody is known to have tried is hard to argue for.")
                    .remedy("Place an example in the cell, or declare the cell empty and say why.")
                    .build(),
            catalogue -> lacking(
                    catalogue,
                    "/examples",
                    "an example",
                    cell -> catalogue.examplesIn(cell).isEmpty()));

    private static final Rule<Catalogue> DECLARED_BUT_FILLED = Rule.of(
            RuleDescription.builder()
                    .code("declared-empty-but-filled")
                    .severity(Severity.ERROR)
                    .concern(Concern.VALIDITY)
                    .title("Position declared empty although something is there")
                    .rationale(
                            "The declaration and the entries contradict each other, and a reader cannot know which holds.")
                    .remedy("Take the declaration back, or move what is there.")
                    .build(),
            CellRules::declaredButFilled);

    static final ImmutableList<Rule<Catalogue>> ALL =
            ImmutableList.of(WITHOUT_ACTION, WITHOUT_EXAMPLE, DECLARED_BUT_FILLED);

    private CellRules() {}

    private static Stream<Observation> lacking(Catalogue catalogue, String place, String what, Predicate<Cell> lacks) {
        return Cell.all().stream()
                .filter(lacks)
                .filter(cell -> !catalogue.isDeclaredEmpty(Position.of(cell)))
                .map(cell -> Observation.of(cell.code(), place, "The cell " + cell.title() + " lacks " + what + "."));
    }

    private static Stream<Observation> declaredButFilled(Catalogue catalogue) {
        return Indexed.flatMap(catalogue.declaredEmpty(), (place, declaration) -> {
            Position position = declaration.position();
            return catalogue.state(position).isFilled()
                    ? Stream.of(Observation.of(
                            position.code(),
                            Pointer.of("declaredEmpty", place),
                            position.title() + " is declared empty, but something is there."))
                    : Stream.empty();
        });
    }
}
