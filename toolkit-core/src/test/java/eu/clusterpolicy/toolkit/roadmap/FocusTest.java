package eu.clusterpolicy.toolkit.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.clusterpolicy.toolkit.matrix.Cell;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FocusTest {

    static Stream<Cell> cells() {
        return Cell.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void has_a_code_that_parses_back_and_leads_to_its_cells(Cell cell) {
        Focus focus = Focus.of(cell);

        assertThat(Focus.of(focus.code())).isEqualTo(focus);
        assertThat(focus.cell(cell.function())).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "green-transition", "green-transition/skills/networking"})
    void refuses_a_code_that_has_not_two_parts(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Focus.of(code))
                .withMessage("focus must be priority/challenge: '" + code + "'");
    }

    @Test
    void is_found_by_its_code_and_by_the_names_of_constants() {
        assertThat(Focus.find("GREEN_TRANSITION/Skills")).contains(Focus.of("green-transition/skills"));
        assertThat(Focus.find("green-transition")).isEmpty();
        assertThat(Focus.find("skills/green-transition")).isEmpty();
    }

    @Test
    void names_the_nearest_challenge_for_a_misspelt_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Focus.of("green-transition/skils"))
                .withMessageStartingWith("unknown challenge: 'skils' (did you mean 'skills'?)");
    }
}
