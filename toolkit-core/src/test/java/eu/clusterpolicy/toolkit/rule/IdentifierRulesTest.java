package eu.clusterpolicy.toolkit.rule;

import static eu.clusterpolicy.toolkit.completeness.Findings.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.Findings;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentifierRulesTest {

    private final CatalogueParts parts = WholeCatalogue.parts();

    @Test
    void a_whole_catalogue_has_no_finding() {
        assertThat(Findings.in(parts)).isEmpty();
    }

    @Test
    void two_actions_under_one_identifier_are_found_at_the_second() {
        parts.actions.add(WholeCatalogue.action(Cell.all().get(3)));

        assertThat(Findings.in(parts))
                .containsExactly(line(
                        "id-repeated",
                        "/actions/36/id",
                        "The identifier 'green-skills-intelligence-action' names 2 actions."));
    }

    @Test
    void three_examples_under_one_identifier_are_one_finding_at_the_second() {
        parts.examples.add(1, WholeCatalogue.example(Cell.all().get(0)));
        parts.examples.add(WholeCatalogue.example(Cell.all().get(0)));

        assertThat(Findings.in(parts))
                .containsExactly(line(
                        "id-repeated",
                        "/examples/1/id",
                        "The identifier 'green-innovation-intelligence-example' names 3 examples."));
    }

    @Test
    void two_errata_under_one_identifier_are_found() {
        parts.errata.add(parts.errata.get(0));

        assertThat(Findings.in(parts))
                .containsExactly(line("id-repeated", "/errata/1/id", "The identifier 'slip' names 2 errata."));
    }

    @Test
    void two_recommendations_with_one_number_are_found_at_the_second() {
        parts.recommendations.add(3, WholeCatalogue.recommendation(3));

        assertThat(Findings.in(parts))
                .containsExactly(
                        line("id-repeated", "/recommendations/3/number", "2 recommendations bear the number 3."));
    }

    @Test
    void an_identifier_of_an_action_and_an_example_is_found_at_the_example() {
        parts.examples.add(Altered.exampleId("green-skills-intelligence-action")
                .andThen(Altered.name("Another"))
                .andThen(Altered.link("https://example.org/another"))
                .apply(WholeCatalogue.example(Cell.all().get(0))));

        assertThat(Findings.in(parts))
                .containsExactly(line(
                        "id-across-kinds",
                        "/examples/36/id",
                        "The identifier 'green-skills-intelligence-action' names an action and an example."));
    }

    @Test
    void an_identifier_of_two_actions_and_an_example_is_found_twice() {
        parts.actions.add(WholeCatalogue.action(Cell.all().get(3)));
        parts.examples.add(Altered.exampleId("green-skills-intelligence-action")
                .andThen(Altered.name("Another programme"))
                .andThen(Altered.link("https://programmes.example/another"))
                .apply(parts.examples.get(0)));

        assertThat(Findings.in(parts))
                .containsExactly(
                        line(
                                "id-repeated",
                                "/actions/36/id",
                                "The identifier 'green-skills-intelligence-action' names 2 actions."),
                        line(
                                "id-across-kinds",
                                "/examples/36/id",
                                "The identifier 'green-skills-intelligence-action' names an action and an example."));
    }

    @Test
    void an_identifier_of_an_erratum_and_an_action_is_found_at_the_erratum() {
        parts.errata.add(WholeCatalogue.erratum("green-skills-intelligence-action", "table-2"));

        assertThat(Findings.in(parts))
                .containsExactly(line(
                        "id-across-kinds",
                        "/errata/1/id",
                        "The identifier 'green-skills-intelligence-action' names an action and an erratum."));
    }

    @Test
    void an_identifier_of_a_withdrawn_entry_must_not_be_used_again() {
        parts.withdrawn.add(
                new Withdrawn(WholeCatalogue.action(Cell.all().get(3)), Optional.empty(), "It was doubled"));

        assertThat(Findings.in(parts))
                .containsExactly(line(
                        "id-reused",
                        "/actions/3/id",
                        "The identifier 'green-skills-intelligence-action' belongs to a withdrawn action and is used again"
                                + " for an action."));
    }

    @Test
    void withdrawn_entries_bear_identifiers_and_numbers_of_their_own_too() {
        for (String reason : List.of("It was doubled", "It was vague")) {
            parts.withdrawn.add(new Withdrawn(
                    Altered.actionId("gone").andThen(Altered.text("Gone")).apply(parts.actions.get(0)),
                    Optional.empty(),
                    reason));
            parts.withdrawn.add(new Withdrawn(
                    Altered.number(17).andThen(Altered.subject("Gone")).apply(parts.recommendations.get(0)),
                    Optional.empty(),
                    reason));
        }
        parts.withdrawn.add(new Withdrawn(
                Altered.exampleId("gone").andThen(Altered.name("Gone")).apply(parts.examples.get(0)),
                Optional.empty(),
                "It ended"));

        assertThat(Findings.in(parts))
                .containsExactly(
                        line(
                                "id-repeated",
                                "/withdrawnActions/1/action/id",
                                "The identifier 'gone' names 2 withdrawn actions."),
                        line(
                                "id-repeated",
                                "/withdrawnRecommendations/1/recommendation/number",
                                "2 withdrawn recommendations bear the number 17."),
                        line(
                                "id-across-kinds",
                                "/withdrawnExamples/0/example/id",
                                "The identifier 'gone' names a withdrawn action and a withdrawn example."));
    }

    @Test
    void a_position_is_declared_empty_once() {
        Position position = Position.of(99, ClusterFunction.NETWORKING);
        parts.recommendations.add(Altered.number(99).apply(parts.recommendations.get(14)));
        parts.declaredEmpty.add(new DeclaredEmpty(position, "Nobody asks", Optional.empty()));
        parts.declaredEmpty.add(new DeclaredEmpty(position, "Others do it", Optional.empty()));

        assertThat(Checks.ofCatalogues().run(parts.build()).findingsOf("id-repeated"))
                .extracting(Finding::path, Finding::sentence)
                .containsExactly(
                        tuple("/declaredEmpty/1/position", "Recommendation 99, Networking is declared empty 2 times."));
    }

    @Test
    void a_number_of_a_withdrawn_recommendation_must_not_be_used_again() {
        parts.withdrawn.add(new Withdrawn(parts.recommendations.get(3), Optional.empty(), "It has been carried out"));

        assertThat(Findings.in(parts))
                .containsExactly(line(
                        "id-reused",
                        "/recommendations/3/number",
                        "The number 4 belongs to a withdrawn recommendation and is used again."));
    }

    @Test
    void an_identifier_of_a_withdrawn_example_must_not_be_used_again() {
        parts.withdrawn.add(new Withdrawn(WholeCatalogue.example(Cell.all().get(3)), Optional.empty(), "It has ended"));

        assertThat(Findings.in(parts))
                .containsExactly(line(
                        "id-reused",
                        "/examples/3/id",
                        "The identifier 'green-skills-intelligence-example' belongs to a withdrawn example and is used again"
                                + " for an example."));
    }

    @Test
    void an_identifier_that_begins_with_a_digit_is_found() {
        parts.errata.add(WholeCatalogue.erratum("5g-slip", "table-2"));

        assertThat(Findings.in(parts))
                .containsExactly(
                        line("id-malformed", "/errata/1/id", "The identifier '5g-slip' does not begin with a letter."));
    }
}
