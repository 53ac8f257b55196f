package eu.clusterpolicy.toolkit.rule;

import static eu.clusterpolicy.toolkit.completeness.Findings.line;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.Findings;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceRulesTest {

    private static final String ACTION = "green-skills-intelligence-action";
    private static final String EXAMPLE = "green-skills-intelligence-example";

    private final CatalogueParts parts = WholeCatalogue.parts();

    @Test
    void a_recommendation_that_names_an_unknown_action_is_found_with_the_nearest_known_one() {
        parts.recommendation(2, Altered.cell(0, Altered.actions(ACTION, "green-skils-intelligence-action")));

        assertThat(Findings.in(parts))
                .containsExactly(line(
                        "reference-unknown",
                        "/recommendations/1/operationalisation/0/actions/1",
                        "Recommendation 2 names the action 'green-skils-intelligence-action', which the catalogue lacks"
                                + " (did you mean 'green-skills-intelligence-action'?)."));
    }

    @Test
    void a_recommendation_that_names_an_unknown_example_is_found() {
        parts.recommendation(2, Altered.cell(1, Altered.examples("xyz")));

        assertThat(Findings.in(parts))
                .containsExactly(line(
                        "reference-unknown",
                        "/recommendations/1/operationalisation/1/examples/0",
                        "Recommendation 2 names the example 'xyz', which the catalogue lacks."));
    }

    @Test
    void a_recommendation_that_misspells_an_example_is_told_the_nearest_known_one() {
        parts.recommendation(2, Altered.cell(1, Altered.examples("green-skils-intelligence-example")));

        assertThat(sentences())
                .containsExactly("Recommendation 2 names the example 'green-skils-intelligence-example', which the"
                        + " catalogue lacks (did you mean 'green-skills-intelligence-example'?).");
    }

    @Test
    void an_entry_withdrawn_twice_has_the_successor_that_was_named_first() {
        for (String successor : List.of(ACTION, "green-skills-networking-action")) {
            parts.withdrawn.add(new Withdrawn(
                    Altered.actionId("old").apply(parts.actions.get(0)),
                    Optional.of(EntryName.of(ActionId.of(successor))),
                    "Reworded"));
        }
        parts.recommendation(2, Altered.cell(0, Altered.actions("old", ACTION)));

        assertThat(sentences())
                .containsExactly("Recommendation 2 names the action 'old', which has been withdrawn in favour of '"
                        + ACTION + "'.");
    }

    @Test
    void a_recommendation_that_names_a_withdrawn_action_is_told_the_successor() {
        parts.withdrawn.add(new Withdrawn(
                Altered.actionId("old").apply(parts.actions.get(0)),
                Optional.of(EntryName.of(ActionId.of(ACTION))),
                "Reworded"));
        parts.recommendation(2, Altered.cell(0, Altered.actions("old", ACTION)));

        assertThat(Findings.in(parts))
                .containsExactly(line(
                        "reference-unknown",
                        "/recommendations/1/operationalisation/0/actions/0",
                        "Recommendation 2 names the action 'old', which has been withdrawn in favour of '" + ACTION
                                + "'."));
    }

    @Test
    void a_recommendation_that_names_a_withdrawn_example_without_successor_is_told_that() {
        parts.withdrawn.add(new Withdrawn(
                Altered.exampleId("old").andThen(Altered.name("Gone")).apply(parts.examples.get(0)),
                Optional.empty(),
                "Ended"));
        parts.recommendation(2, Altered.cell(0, Altered.examples("old")));

        assertThat(Findings.in(parts))
                .containsExactly(line(
                        "reference-unknown",
                        "/recommendations/1/operationalisation/0/examples/0",
                        "Recommendation 2 names the example 'old', which has been withdrawn."));
    }

    @ParameterizedTest
    @ValueSource(strings = {ACTION, EXAMPLE, "recommendation-15", "table-1", "table-20", "old-action", "old-example"})
    void an_erratum_may_concern_an_entry_a_recommendation_a_table_or_what_was_withdrawn(String concerns) {
        withdraw();
        parts.errata.add(WholeCatalogue.erratum("another-slip", concerns));

        assertThat(Findings.in(parts)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"slip", "recommendation-16", "table-0", "table-", "table-2x", "Green skills", ""})
    void an_erratum_that_concerns_nothing_known_is_found(String concerns) {
        parts.errata.add(WholeCatalogue.erratum("another-slip", concerns));

        assertThat(Findings.in(parts))
                .containsExactly(line(
                        "reference-unknown",
                        "/errata/1/concerns",
                        "The erratum 'another-slip' concerns '" + concerns + "', which the catalogue lacks."));
    }

    @Test
    void a_declaration_about_a_recommendation_that_is_not_there_is_found() {
        parts.declaredEmpty.add(
                DeclaredEmpty.of(Position.of(16, ClusterFunction.NETWORKING), "Nobody has looked", Citation.of(5, 19)));

        assertThat(Findings.in(parts))
                .containsExactly(
                        line(
                                "reference-unknown",
                                "/declaredEmpty/0",
                                "Recommendation 16, Networking is declared empty, but the catalogue lacks the recommendation."));
    }

    @Test
    void successors_of_withdrawn_entries_must_be_there() {
        parts.withdrawn.add(new Withdrawn(
                Altered.actionId("old-action").apply(parts.actions.get(0)),
                Optional.of(EntryName.of(ActionId.of("gone"))),
                "Reworded"));
        parts.withdrawn.add(new Withdrawn(
                Altered.exampleId("old-example").apply(parts.examples.get(0)),
                Optional.of(EntryName.of(ExampleId.of("gone"))),
                "Ended"));
        parts.withdrawn.add(new Withdrawn(
                Altered.number(17).apply(parts.recommendations.get(0)),
                Optional.of(EntryName.ofRecommendation(16)),
                "Merged"));

        assertThat(Findings.in(parts))
                .containsExactly(
                        line(
                                "reference-unknown",
                                "/withdrawnActions/0/successor",
                                "The withdrawn entry 'old-action' is followed by the action 'gone', which the catalogue"
                                        + " lacks."),
                        line(
                                "reference-unknown",
                                "/withdrawnExamples/0/successor",
                                "The withdrawn entry 'old-example' is followed by the example 'gone', which the catalogue"
                                        + " lacks."),
                        line(
                                "reference-unknown",
                                "/withdrawnRecommendations/0/successor",
                                "The withdrawn entry 'recommendation-17' is followed by recommendation 16, which the"
                                        + " catalogue lacks."));
    }

    @Test
    void successors_that_are_there_are_well() {
        withdraw();

        assertThat(Findings.in(parts)).isEmpty();
    }

    @Test
    void name_the_entry_that_was_meant_while_looking_for_it_costs_little() {
        parts.actions.addAll(IntStream.range(0, 50_000 - parts.actions.size())
                .mapToObj(i -> Altered.actionId("more-" + i).apply(parts.actions.get(0)))
                .toList());
        parts.recommendation(2, Altered.cell(0, Altered.actions("more-10x", "more-11x", "more-12x")));

        assertThat(sentences())
                .containsExactly(
                        "Recommendation 2 names the action 'more-10x', which the catalogue lacks (did you mean 'more-10'?).",
                        "Recommendation 2 names the action 'more-11x', which the catalogue lacks (did you mean 'more-11'?).",
                        "Recommendation 2 names the action 'more-12x', which the catalogue lacks.");
    }

    private List<String> sentences() {
        return Checks.ofCatalogues().run(parts.build()).findingsOf("reference-unknown").stream()
                .map(Finding::sentence)
                .toList();
    }

    private void withdraw() {
        parts.withdrawn.add(new Withdrawn(
                Altered.actionId("old-action").apply(parts.actions.get(0)),
                Optional.of(EntryName.of(ActionId.of(ACTION))),
                "Reworded"));
        parts.withdrawn.add(new Withdrawn(
                Altered.exampleId("old-example")
                        .apply(WholeCatalogue.example(Cell.all().get(0))),
                Optional.of(EntryName.of(ExampleId.of(EXAMPLE))),
                "Ended"));
        parts.withdrawn.add(new Withdrawn(
                Altered.number(17).apply(parts.recommendations.get(0)),
                Optional.of(EntryName.ofRecommendation(1)),
                "Merged"));
    }
}
