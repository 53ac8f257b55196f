package eu.clusterpolicy.toolkit.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private final CatalogueParts parts = WholeCatalogue.parts();

    @Nested
    class The_matrix {

        private final Cell cell = Cell.of("digital-transition/skills/networking");

        @Test
        void of_a_whole_catalogue_is_filled() {
            assertThat(matrix().tally().text(CellState.FILLED)).isEqualTo("36 of 36");
        }

        @Test
        void tells_apart_what_is_missing() {
            Cell other = Cell.of("resilience/skills/networking");
            parts.actions.remove(WholeCatalogue.action(cell));
            parts.examples.remove(WholeCatalogue.example(other));

            assertThat(matrix().of(cell)).isEqualTo(CellState.EXAMPLE_WITHOUT_ACTION);
            assertThat(matrix().of(other)).isEqualTo(CellState.ACTION_WITHOUT_EXAMPLE);
            assertThat(matrix().in(CellState.EXAMPLE_WITHOUT_ACTION)).containsExactly(cell);
        }

        @Test
        void tells_a_cell_that_is_empty_on_purpose_from_one_that_was_forgotten() {
            empty();
            assertThat(matrix().of(cell)).isEqualTo(CellState.ABSENT);

            declare(Position.of(cell));

            assertThat(matrix().of(cell)).isEqualTo(CellState.DECLARED_EMPTY);
        }

        @Test
        void believes_what_is_there_rather_than_a_declaration() {
            declare(Position.of(cell));

            assertThat(matrix().of(cell)).isEqualTo(CellState.FILLED);
        }

        @Test
        void is_counted_along_each_axis() {
            empty();

            assertThat(matrix().along(Cell::priority)).containsOnlyKeys(Priority.values());
            assertThat(matrix().along(Cell::priority).get(Priority.DIGITAL_TRANSITION))
                    .isEqualTo(tally(11, 0, 0, 0, 1));
            assertThat(matrix().along(Cell::challenge).get(Challenge.SKILLS)).isEqualTo(tally(8, 0, 0, 0, 1));
            assertThat(matrix().along(Cell::function).get(ClusterFunction.NETWORKING))
                    .isEqualTo(tally(11, 0, 0, 0, 1));
            assertThat(matrix().along(Cell::function).get(ClusterFunction.INTELLIGENCE))
                    .isEqualTo(tally(12, 0, 0, 0, 0));
        }

        @Test
        void is_counted_for_any_crossing_of_two_axes() {
            empty();

            assertThat(matrix().across(Cell::challenge, Cell::function).size()).isEqualTo(12);
            assertThat(matrix().across(Cell::challenge, Cell::function)
                            .get(Challenge.SKILLS, ClusterFunction.NETWORKING))
                    .isEqualTo(tally(2, 0, 0, 0, 1));
            assertThat(matrix().across(Cell::priority, Cell::challenge)
                            .get(Priority.DIGITAL_TRANSITION, Challenge.SKILLS))
                    .isEqualTo(tally(2, 0, 0, 0, 1));
        }

        private void empty() {
            parts.actions.remove(WholeCatalogue.action(cell));
            parts.examples.remove(WholeCatalogue.example(cell));
        }

        private States<Cell> matrix() {
            return Coverage.of(parts.build()).matrix();
        }
    }

    @Nested
    class The_recommendations {

        @Test
        void have_three_cells_each() {
            assertThat(rows().tally()).isEqualTo(tally(45, 0, 0, 0, 0));
        }

        @Test
        void that_are_missing_are_not_covered() {
            parts.recommendations.remove(5);

            assertThat(rows().tally()).isEqualTo(tally(42, 0, 0, 0, 3));
            assertThat(rows().of(new RecommendationCell(6, Priority.DIGITAL_TRANSITION, ClusterFunction.NETWORKING)))
                    .isEqualTo(CellState.ABSENT);
        }

        @Test
        void that_are_beyond_the_fifteenth_are_counted_too() {
            parts.recommendations.add(Altered.number(20).apply(WholeCatalogue.recommendation(15)));

            assertThat(rows().tally().total()).isEqualTo(48);
        }

        @Test
        void without_a_number_of_their_own_have_no_cells() {
            parts.recommendations.add(Altered.number(0).apply(WholeCatalogue.recommendation(1)));

            assertThat(rows().tally().total()).isEqualTo(45);
        }

        @Test
        void under_one_number_are_counted_once_with_everything_they_name() {
            parts.recommendation(
                    3,
                    row -> Altered.cells(row.operationalisation().subList(0, 1)).apply(row));
            parts.recommendations.add(Altered.cells(WholeCatalogue.recommendation(3)
                            .operationalisation()
                            .subList(1, 3))
                    .apply(WholeCatalogue.recommendation(3)));

            assertThat(rows().tally()).isEqualTo(tally(45, 0, 0, 0, 0));
        }

        @Test
        void are_half_filled_where_an_action_or_an_example_is_alone() {
            parts.recommendation(3, Altered.cell(0, Altered.actions()));
            parts.recommendation(4, Altered.cell(0, Altered.examples()));

            assertThat(rows().tally()).isEqualTo(tally(43, 1, 1, 0, 0));
        }

        @Test
        void name_an_action_that_is_not_there_all_the_same() {
            parts.recommendation(3, Altered.cell(0, Altered.actions("unknown")));

            assertThat(rows().tally()).isEqualTo(tally(45, 0, 0, 0, 0));
        }

        @Test
        void may_be_declared_empty() {
            parts.recommendation(3, Altered.cells(List.of()));
            declare(Position.of(3, ClusterFunction.NETWORKING));

            assertThat(rows().tally()).isEqualTo(tally(42, 0, 0, 1, 2));
        }

        @Test
        void stand_under_their_own_priority() {
            parts.recommendation(3, Altered.priority(Priority.RESILIENCE));

            assertThat(rows().along(RecommendationCell::priority)
                            .get(Priority.RESILIENCE)
                            .total())
                    .isEqualTo(18);
        }

        private States<RecommendationCell> rows() {
            return Coverage.of(parts.build()).recommendations();
        }
    }

    @Test
    void the_edition_of_2021_fills_its_matrix_and_31_of_45_cells_of_its_recommendations() {
        Coverage coverage = Coverage.of(StandardCatalogue.edition2021());

        assertThat(coverage.matrix().tally()).isEqualTo(tally(36, 0, 0, 0, 0));
        assertThat(coverage.recommendations().tally()).isEqualTo(tally(31, 0, 0, 0, 14));
        assertThat(coverage.recommendations().in(CellState.ABSENT))
                .extracting(RecommendationCell::toString)
                .contains("recommendation-5/intelligence", "recommendation-15/business-services")
                .hasSize(14);
    }

    @Test
    void a_position_that_is_not_there_is_refused_with_the_nearest() {
        States<RecommendationCell> rows = Coverage.of(parts.build()).recommendations();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.of(new RecommendationCell(16, Priority.RESILIENCE, ClusterFunction.NETWORKING)))
                .withMessage("unknown position: 'recommendation-16/networking' (did you mean"
                        + " 'recommendation-1/networking'?)");
    }

    @Test
    void a_recommendations_cell_must_have_a_number_from_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecommendationCell(0, Priority.RESILIENCE, ClusterFunction.NETWORKING))
                .withMessage("recommendation number must be 1 or more: 0");
        assertThat(new RecommendationCell(1, Priority.RESILIENCE, ClusterFunction.NETWORKING))
                .hasToString("recommendation-1/networking");
    }

    @Test
    void a_tally_says_each_count_beside_the_total() {
        Tally tally = tally(31, 0, 0, 0, 14);

        assertThat(tally.text(CellState.DECLARED_EMPTY)).isEqualTo("0 of 45");
        assertThat(tally.count(CellState.ABSENT)).isEqualTo(14);
        assertThat(tally).hasToString("31 of 45 filled, 14 absent");
    }

    @Test
    void a_tally_must_count_every_state_and_none_below_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tally(ImmutableMap.of(CellState.FILLED, 3)))
                .withMessage("tally must count every state, in the order of the states: {filled=3}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally(0, 0, 0, 0, -1))
                .withMessageStartingWith("tally must not count below zero: ");
    }

    private static Tally tally(int filled, int actionAlone, int exampleAlone, int declaredEmpty, int absent) {
        return new Tally(ImmutableMap.of(
                CellState.FILLED,
                filled,
                CellState.ACTION_WITHOUT_EXAMPLE,
                actionAlone,
                CellState.EXAMPLE_WITHOUT_ACTION,
                exampleAlone,
                CellState.DECLARED_EMPTY,
                declaredEmpty,
                CellState.ABSENT,
                absent));
    }

    private void declare(Position position) {
        parts.declaredEmpty.add(DeclaredEmpty.of(position, "Nobody has looked", Citation.of(5, 16)));
    }
}
