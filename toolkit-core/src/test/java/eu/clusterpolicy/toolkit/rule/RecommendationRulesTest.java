package eu.clusterpolicy.toolkit.rule;

import static eu.clusterpolicy.toolkit.completeness.Findings.line;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.completeness.Coverage;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.Findings;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecommendationRulesTest {

    private final CatalogueParts parts = WholeCatalogue.parts();

    @Nested
    class The_set {

        @Test
        void lacks_a_recommendation_that_is_not_there() {
            parts.recommendations.remove(9);

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "recommendation-missing",
                            "/recommendations",
                            "Recommendation 10, which we read as one of five for Digital transition, is missing."));
        }

        @Test
        void does_not_lack_one_that_was_withdrawn() {
            parts.withdrawn.add(
                    new Withdrawn(parts.recommendations.remove(9), Optional.empty(), "It has been carried out"));

            assertThat(Findings.in(parts)).isEmpty();
            assertThat(Coverage.of(parts.build()).recommendations().in(CellState.ABSENT))
                    .isEmpty();
        }

        @Test
        void is_missed_as_a_whole_where_there_is_none_and_no_action_is_blamed() {
            parts.recommendations.clear();

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "recommendation-missing",
                            "/recommendations",
                            "The catalogue has none of the 15 recommendations."));
        }

        @Test
        void holds_no_sixteenth() {
            parts.recommendations.add(Altered.number(16).apply(WholeCatalogue.recommendation(15)));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "recommendation-misplaced",
                            "/recommendations/15/number",
                            "Recommendation 16 is none of the 15 that the three groups hold."));
        }

        @Test
        void holds_none_without_a_number_of_its_own() {
            parts.recommendations.add(
                    0, Altered.number(0).andThen(Altered.cells(List.of())).apply(WholeCatalogue.recommendation(1)));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "recommendation-misplaced",
                            "/recommendations/0/number",
                            "Recommendation 0 is none of the 15 that the three groups hold."));
        }

        @Test
        void groups_numbers_by_priorities() {
            parts.recommendation(5, Altered.priority(Priority.DIGITAL_TRANSITION));

            assertThat(Findings.in(parts))
                    .containsExactly(
                            line(
                                    "recommendation-misplaced",
                                    "/recommendations/4/priority",
                                    "Recommendation 5 stands under Digital transition, but its number belongs to Green transition."));
        }

        @Test
        void stands_in_the_order_of_the_numbers() {
            Collections.swap(parts.recommendations, 1, 2);

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "recommendation-out-of-order",
                            "/recommendations/2",
                            "Recommendation 2 stands after recommendation 3."));
        }
    }

    @Nested
    class A_row {

        @Test
        void without_an_action_is_found_with_its_half_filled_cells() {
            parts.recommendation(
                    5,
                    row -> Altered.cells(row.operationalisation().stream()
                                    .map(Altered.actions())
                                    .toList())
                            .apply(row));

            assertThat(Findings.in(parts))
                    .contains(line(
                            "recommendation-without-action",
                            "/recommendations/4",
                            "No action carries recommendation 5 out."))
                    .hasSize(4);
        }

        @Test
        void without_anything_is_found_once() {
            parts.recommendation(5, Altered.cells(List.of()));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "recommendation-without-action",
                            "/recommendations/4",
                            "No action carries recommendation 5 out."));
        }

        @Test
        void with_a_function_alone_is_found_with_its_empty_cells_in_the_order_of_the_functions() {
            parts.recommendation(
                    5,
                    row -> Altered.cells(row.operationalisation().subList(1, 2)).apply(row));

            assertThat(Findings.in(parts)).containsExactly(empty("intelligence"), empty("business services"));
        }

        @Test
        void with_an_example_alone_is_begun_and_with_empty_parts_is_not() {
            parts.recommendation(
                    1,
                    Altered.cell(0, Altered.actions())
                            .andThen(row -> Altered.cells(
                                            row.operationalisation().subList(0, 1))
                                    .apply(row))::apply);
            parts.recommendation(
                    2,
                    row -> Altered.cells(row.operationalisation().stream()
                                    .map(cell -> Altered.actions()
                                            .andThen(Altered.examples())
                                            .apply(cell))
                                    .toList())
                            .apply(row));

            assertThat(Checks.ofCatalogues().run(parts.build()).findingsOf("recommendation-cell-empty"))
                    .extracting(Finding::path)
                    .containsExactly("/recommendations/0", "/recommendations/0");
        }

        @Test
        void with_one_action_is_carried_out() {
            parts.recommendation(
                    5,
                    row -> Altered.cells(row.operationalisation().subList(2, 3)).apply(row));

            assertThat(Findings.in(parts)).containsExactly(empty("intelligence"), empty("networking"));
        }

        @Test
        void that_is_declared_empty_lacks_nothing() {
            parts.recommendation(5, Altered.cells(List.of()));
            for (ClusterFunction function : ClusterFunction.values()) {
                declare(5, function);
            }

            assertThat(Findings.in(parts)).isEmpty();
        }

        @Test
        void that_is_declared_empty_in_part_still_lacks_an_action() {
            parts.recommendation(5, Altered.cells(List.of()));
            declare(5, ClusterFunction.INTELLIGENCE);
            declare(5, ClusterFunction.NETWORKING);

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "recommendation-without-action",
                            "/recommendations/4",
                            "No action carries recommendation 5 out."));
        }

        @Test
        void with_an_action_alone_lacks_an_example() {
            parts.recommendation(5, Altered.cell(1, Altered.examples()));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "recommendation-cell-half-filled",
                            "/recommendations/4/operationalisation/1",
                            "Recommendation 5 names an action for networking, but no example."));
        }

        @Test
        void with_an_example_alone_lacks_an_action() {
            parts.recommendation(5, Altered.cell(1, Altered.actions()));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "recommendation-cell-half-filled",
                            "/recommendations/4/operationalisation/1",
                            "Recommendation 5 names an example for networking, but no action."));
        }

        @Test
        void has_a_function_once() {
            parts.recommendation(5, row -> {
                List<Operationalisation> cells = new ArrayList<>(row.operationalisation());
                cells.add(cells.get(2));
                return Altered.cells(cells).apply(row);
            });

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "recommendation-cell-repeated",
                            "/recommendations/4/operationalisation/3",
                            "Recommendation 5 lists business services more than once."));
        }

        @Test
        void of_the_first_recommendation_is_looked_at_too() {
            parts.recommendation(
                    1,
                    row -> Altered.cells(row.operationalisation().subList(0, 1)).apply(row));

            assertThat(Checks.ofCatalogues().run(parts.build()).findingsOf("recommendation-cell-empty"))
                    .allSatisfy(finding -> assertThat(finding.path()).isEqualTo("/recommendations/0"))
                    .extracting(finding -> finding.entry().orElseThrow().id())
                    .containsExactly("recommendation-1/networking", "recommendation-1/business-services");
        }

        private String empty(String function) {
            return line(
                    "recommendation-cell-empty",
                    "/recommendations/4",
                    "Recommendation 5 names neither an action nor an example for " + function + ".");
        }

        private void declare(int number, ClusterFunction function) {
            parts.declaredEmpty.add(
                    DeclaredEmpty.of(Position.of(number, function), "Nobody has looked", Citation.of(5, 17)));
        }
    }
}
