package eu.clusterpolicy.toolkit.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.CellState;
import org.junit.jupiter.api.Test;

class CompletenessCodesTest {

    @Test
    void codes_and_titles_are_the_words_people_use() {
        assertThat(CellState.values())
                .extracting(CellState::title)
                .containsExactly(
                        "Filled", "Action without example", "Example without action", "Declared empty", "Absent");
        assertThat(CellState.ACTION_WITHOUT_EXAMPLE.code()).isEqualTo("action-without-example");
        assertThat(Severity.values()).extracting(Severity::title).containsExactly("Information", "Warning", "Error");
        assertThat(Concern.values()).extracting(Concern::title).containsExactly("Coverage", "Validity");
    }

    @Test
    void severities_run_from_the_slightest_to_the_gravest() {
        assertThat(Severity.WARNING.isAtLeast(Severity.INFORMATION)).isTrue();
        assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.WARNING.isAtLeast(Severity.ERROR)).isFalse();
    }
}
