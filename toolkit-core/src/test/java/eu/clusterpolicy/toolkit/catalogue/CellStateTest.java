package eu.clusterpolicy.toolkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellStateTest {

    @ParameterizedTest
    @CsvSource({
        "true, true, false, FILLED",
        "true, false, true, ACTION_WITHOUT_EXAMPLE",
        "false, true, true, EXAMPLE_WITHOUT_ACTION",
        "false, false, true, DECLARED_EMPTY",
        "false, false, false, ABSENT"
    })
    void a_state_says_first_what_is_there(boolean action, boolean example, boolean declared, CellState state) {
        assertThat(CellState.of(action, example, declared)).isEqualTo(state);
    }
}
