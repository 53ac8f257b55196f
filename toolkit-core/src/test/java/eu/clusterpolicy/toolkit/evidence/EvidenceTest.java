package eu.clusterpolicy.toolkit.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void a_fact_reads_with_its_source() {
        Evidence fact = Fact.of("counted", EvidenceKind.LOCAL_ENVIRONMENT, "There are 9 clusters", "Farland Gazette");

        assertThat(fact.text()).isEqualTo("There are 9 clusters (Farland Gazette)");
    }

    @Test
    void an_assumption_says_that_it_is_one() {
        Evidence assumption = Assumption.of("few-trainers", EvidenceKind.NEEDS, "There are too few trainers");

        assertThat(assumption.text()).isEqualTo("Assumption: There are too few trainers");
    }

    @Test
    void refuses_a_fact_without_a_source() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.of("counted", EvidenceKind.NEEDS, "There are 9 clusters", ""))
                .withMessage("source of a fact must not be blank: ''");
    }

    @Test
    void refuses_evidence_that_says_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assumption.of("few-trainers", EvidenceKind.NEEDS, "\t"))
                .withMessageStartingWith("statement of an assumption must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.of("counted", EvidenceKind.NEEDS, "  ", "Farland Gazette"))
                .withMessage("statement of a fact must not be blank: '␣␣'");
    }

    @Test
    void refuses_an_id_that_is_not_kebab_case() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvidenceId.of("Clusters counted"))
                .withMessage("evidence id must be lower-case kebab words: 'Clusters counted'");
    }
}
