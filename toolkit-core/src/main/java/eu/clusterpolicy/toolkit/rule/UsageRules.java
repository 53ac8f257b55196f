package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.Pointer;
import java.util.stream.Stream;

/** Rules about entries that lead nowhere. */
final class UsageRules {

    private static final Rule<Catalogue> ACTION = Rule.of(
            RuleDescription.builder()
                    .code("action-unused")
                    .severity(Severity.INFORMATION)
                    .concern(Concern.COVERAGE)
                    .title("Action that no recommendation uses")
                    .rationale("The action may serve a recommendation that has not been asked about yet.")
                    .remedy("See whether it carries out one of the recommendations, and name it there.")
                    .build(),
            UsageRules::actions);

    private static final Rule<Catalogue> EXAMPLE = Rule.of(
            RuleDescription.builder()
                    .code("example-unused")
                    .severity(Severity.WARNING)
                    .concern(Concern.COVERAGE)
                    .title("Example used nowhere")
                    .rationale("An example that no cell and no recommendation names is never found by browsing.")
                    .remedy("Place it in a cell or beside a recommendation, or take it out.")
                    .build(),
            UsageRules::examples);

    static final ImmutableList<Rule<Catalogue>> ALL = ImmutableList.of(ACTION, EXAMPLE);

    private UsageRules() {}

    private static Stream<Observation> actions(Catalogue catalogue) {
        return Indexed.flatMap(
                catalogue.actions(),
                (place, action) -> catalogue
                                .recommendationsServedBy(action.id())
                                .isEmpty()
                        ? Stream.of(Observation.of(
                                action.id().value(),
                                Pointer.of("actions", place),
                                "No recommendation uses the action '%s' (%s)."
                                        .formatted(
                                                action.id(),
                                                action.cell().map(Cell::title).orElse("outside the matrix"))))
                        : Stream.empty());
    }

    private static Stream<Observation> examples(Catalogue catalogue) {
        return Indexed.flatMap(
                catalogue.examples(),
                (place, example) -> example.placements().isEmpty()
                                && catalogue.recommendationsNaming(example.id()).isEmpty()
                        ? Stream.of(Observation.of(
                                example.id().value(),
                                Pointer.of("examples", place),
                                "No cell and no recommendation names the example %s."
                                        .formatted(CatalogueText.nameOf(example))))
                        : Stream.empty());
    }
}
