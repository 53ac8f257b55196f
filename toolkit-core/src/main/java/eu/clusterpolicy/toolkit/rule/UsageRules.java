package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import java.util.stream.Stream;

/** Rules about entries that lead nowhere. */
final class UsageRules {

    static final ImmutableList<Rule<Catalogue>> ALL = ImmutableList.of(
            Rule.ofCoverage("action-unused", Severity.INFORMATION)
                    .title("Action that no recommendation uses")
                    .rationale("The action may serve a recommendation that has not been asked about yet.")
                    .remedy("See whether it carries out one of the recommendations, and name it there.")
                    .check(UsageRules::actions),
            Rule.ofCoverage("example-unused", Severity.WARNING)
                    .title("Example used nowhere")
                    .rationale("An example that no cell and no recommendation names is never found by browsing.")
                    .remedy("Place it in a cell or beside a recommendation, or take it out.")
                    .check(UsageRules::examples));

    private UsageRules() {}

    /** Where there is no recommendation, that is what is reported. */
    private static Stream<Observation> actions(Catalogue catalogue) {
        return Indexed.those(
                catalogue.actions(),
                action -> !catalogue.recommendations().isEmpty()
                        && catalogue.recommendationsServedBy(action.id()).isEmpty(),
                (place, action) -> Observation.of(
                        Pointer.of("actions", place),
                        "No recommendation uses the action '%s' (%s)."
                                .formatted(
                                        action.id(),
                                        action.cell().map(Cell::title).orElse("outside the matrix"))));
    }

    private static Stream<Observation> examples(Catalogue catalogue) {
        return Indexed.those(
                catalogue.examples(),
                example -> example.placements().isEmpty()
                        && catalogue.recommendationsNaming(example.id()).isEmpty(),
                (place, example) -> Observation.of(
                        Pointer.of("examples", place),
                        "No cell and no recommendation names the example %s.".formatted(ExampleGroup.nameOf(example))));
    }
}
