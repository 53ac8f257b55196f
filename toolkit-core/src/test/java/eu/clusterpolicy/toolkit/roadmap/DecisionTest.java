package eu.clusterpolicy.toolkit.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.matrix.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTest {

    @Test
    void keeps_its_reason_and_the_evidence_in_the_order_named() {
        Decision<Priority> decision = Decision.setAside(
                Priority.RESILIENCE, "Another programme covers it", EvidenceId.of("b"), EvidenceId.of("a"));

        assertThat(decision.isChosen()).isFalse();
        assertThat(decision.reason()).isEqualTo("Another programme covers it");
        assertThat(decision.evidence()).containsExactly(EvidenceId.of("b"), EvidenceId.of("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u2003"})
    void refuses_a_blank_reason(String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decision.chosen(Priority.RESILIENCE, reason))
                .withMessage("reason of a decision must not be blank: '" + "␣".repeat(reason.length()) + "'");
    }

    @Test
    void names_the_part_that_is_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Decision.chosen(Priority.RESILIENCE, "A reason", (EvidenceId) null))
                .withMessage("evidence[0] must not be null");
    }
}
