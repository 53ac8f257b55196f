package eu.clusterpolicy.toolkit.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlanIdsTest {

    @Test
    void identifiers_are_lower_case_kebab_words() {
        assertThatThrownBy(() -> PlannedActionId.of("Train the trainers"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("planned action id must be lower-case kebab words: 'Train the trainers'");
        assertThatThrownBy(() -> IndicatorId.of("jobs_created"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicator id must be lower-case kebab words: 'jobs_created'");
    }
}
