package eu.clusterpolicy.toolkit.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @Nested
    class Order {

        @Test
        void has_thirty_six_cells_and_none_twice() {
            assertThat(Cell.all()).hasSize(36).doesNotHaveDuplicates();
            assertThat(Cell.COUNT).isEqualTo(36);
        }

        @Test
        void runs_function_by_function_then_challenge_by_challenge() {
            assertThat(Cell.all().stream().map(Cell::code))
                    .startsWith(
                            "green-transition/innovation/intelligence",
                            "green-transition/innovation/networking",
                            "green-transition/innovation/business-services",
                            "green-transition/skills/intelligence");
        }

        @Test
        void runs_table_by_table() {
            assertThat(Cell.all().get(11).code()).isEqualTo("green-transition/value-chains/business-services");
            assertThat(Cell.all().get(12).code()).isEqualTo("digital-transition/innovation/intelligence");
            assertThat(Cell.all().get(24).code()).isEqualTo("resilience/innovation/intelligence");
            assertThat(Cell.all().get(35).code()).isEqualTo("resilience/value-chains/business-services");
        }

        @Test
        void gives_each_cell_its_place_as_its_index() {
            for (int place = 0; place < 36; place++) {
                assertThat(Cell.all().get(place).index()).isEqualTo(place);
            }
        }

        @Test
        void sorts_into_the_order_of_the_paper() {
            List<Cell> reversed = Cell.all().reverse();

            assertThat(reversed.stream().sorted()).containsExactlyElementsOf(Cell.all());
            assertThat(Collections.min(reversed)).isEqualTo(Cell.all().get(0));
        }
    }

    @Nested
    class Codes {

        static List<Cell> cells() {
            return Cell.all();
        }

        @ParameterizedTest
        @MethodSource("cells")
        void parses_back_to_its_cell(Cell cell) {
            assertThat(Cell.of(cell.code())).isEqualTo(cell);
            assertThat(cell).hasToString(cell.code());
        }

        @Test
        void names_priority_challenge_and_function() {
            Cell cell = Cell.of("green-transition/skills/networking");

            assertThat(cell)
                    .isEqualTo(Cell.of(Priority.GREEN_TRANSITION, Challenge.SKILLS, ClusterFunction.NETWORKING));
            assertThat(cell.title()).isEqualTo("Green transition, Skills, Networking");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "green-transition",
                    "green-transition/skills",
                    "green-transition/skills/networking/",
                    "/green-transition/skills/networking"
                })
        void is_refused_unless_it_has_three_parts(String code) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Cell.of(code))
                    .withMessage("cell must be priority/challenge/function: '" + code + "'");
        }

        @ParameterizedTest
        @CsvSource({
            "gren-transition/skills,unknown priority: 'gren-transition'",
            "resilience/skils,unknown challenge: 'skils'"
        })
        void is_refused_for_the_part_that_is_misspelt_where_a_part_is_missing_too(String code, String sentence) {
            assertThatIllegalArgumentException().isThrownBy(() -> Cell.of(code)).withMessageStartingWith(sentence);
        }

        @Test
        void is_refused_with_the_nearest_name_of_the_axis_that_is_misspelt() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Cell.of("green-transition/skils/networking"))
                    .withMessageStartingWith("unknown challenge: 'skils' (did you mean 'skills'?)");
        }

        @Test
        void is_refused_when_its_axes_are_in_another_order() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Cell.of("skills/green-transition/networking"))
                    .withMessageStartingWith("unknown priority: 'skills'");
        }

        @Test
        void is_understood_with_the_names_of_constants() {
            Cell cell = Cell.of("green-transition/skills/business-services");

            assertThat(Cell.of("GREEN_TRANSITION/Skills/BUSINESS_SERVICES")).isEqualTo(cell);
            assertThat(Cell.find("GREEN_TRANSITION/Skills/BUSINESS_SERVICES")).contains(cell);
        }

        @Test
        void is_not_found_where_it_is_the_code_of_no_cell() {
            assertThat(Cell.find("green-transition/skills")).isEmpty();
            assertThat(Cell.find("skills/green-transition/networking")).isEmpty();
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void requires_all_three_coordinates() {
        assertThatNullPointerException()
                .isThrownBy(() -> Cell.of(Priority.RESILIENCE, null, ClusterFunction.NETWORKING))
                .withMessage("challenge must not be null");
    }
}
