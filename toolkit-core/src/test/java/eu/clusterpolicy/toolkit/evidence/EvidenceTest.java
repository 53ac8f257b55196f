package eu.clusterpolicy.toolkit.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.clusterpolicy.toolkit.guide.ExcellenceLabel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Figure FIGURE = Figure.builder()
            .id("counted")
            .kind(EvidenceKind.LOCAL_ENVIRONMENT)
            .counted("Cluster organisations")
            .value("9")
            .unit("organisations")
            .year(2024)
            .definition("At least 15 members")
            .territory(Territory.of("Farland", "BE"))
            .addElsewhere(Figure.Elsewhere.of(Territory.of("Nearland", "BE"), "14"))
            .source("Farland Gazette")
            .build();

    private static final HeldLabel LABEL = HeldLabel.builder()
            .id("solar-gold")
            .kind(EvidenceKind.LOCAL_ENVIRONMENT)
            .level(ExcellenceLabel.GOLD)
            .holder("Solar cluster")
            .score(new BigDecimal("93.0"))
            .awarded(LocalDate.of(2023, 5, 2))
            .until(LocalDate.of(2026, 5, 1))
            .awardingBody("Farland Cluster Analysis")
            .source("Farland Gazette")
            .build();

    @Test
    void a_fact_reads_with_its_source() {
        Evidence fact = Fact.of("counted", EvidenceKind.LOCAL_ENVIRONMENT, "There are 9 clusters", "Farland Gazette");

        assertThat(fact.text()).isEqualTo("There are 9 clusters (Farland Gazette)");
    }

    @Test
    void a_figure_reads_with_its_year_and_with_the_same_measure_elsewhere() {
        assertThat(FIGURE.text())
                .isEqualTo("Cluster organisations in Farland (BE): 9 organisations in 2024; in Nearland (BE): 14;"
                        + " definition: At least 15 members (Farland Gazette)");
    }

    @Test
    void a_figure_says_that_its_source_gives_no_definition() {
        Figure undefined = FIGURE.toBuilder()
                .definition(Optional.empty())
                .year(Optional.empty())
                .on("2024-05-01")
                .elsewhere(List.of())
                .build();

        assertThat(undefined.text())
                .isEqualTo("Cluster organisations in Farland (BE): 9 organisations on 2024-05-01;"
                        + " the source gives no definition (Farland Gazette)");
    }

    @Test
    void a_figure_is_equal_whatever_the_number_of_zeros_written() {
        assertThat(FIGURE.toBuilder().value("9.00").build()).isEqualTo(FIGURE);
    }

    @Test
    void refuses_a_figure_of_both_a_day_and_a_year() {
        Figure.Builder both = FIGURE.toBuilder().on("2024-05-01");
        assertThatIllegalArgumentException()
                .isThrownBy(both::build)
                .withMessage("figure 'counted' must have a day or a year, not both: 2024-05-01, 2024");
    }

    @Test
    void a_label_reads_with_holder_award_end_and_score() {
        assertThat(LABEL.text())
                .isEqualTo("Solar cluster holds the Gold label of cluster management excellence, awarded by Farland"
                        + " Cluster Analysis on 2023-05-02, valid until 2026-05-01, score 93 % (Farland Gazette)");
    }

    @Test
    void a_label_is_valid_from_its_award_to_its_end() {
        assertThat(LABEL.isValidOn(LocalDate.of(2023, 5, 1))).isFalse();
        assertThat(LABEL.isValidOn(LocalDate.of(2023, 5, 2))).isTrue();
        assertThat(LABEL.isValidOn(LocalDate.of(2026, 5, 1))).isTrue();
        assertThat(LABEL.isValidOn(LocalDate.of(2026, 5, 2))).isFalse();
        assertThat(LABEL.toBuilder().until(Optional.empty()).build().isValidOn(LocalDate.of(2099, 1, 1)))
                .isTrue();
    }

    @Test
    void refuses_a_label_that_expires_before_its_award_or_scores_beyond_all() {
        HeldLabel.Builder backward = LABEL.toBuilder().until(LocalDate.of(2023, 5, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(backward::build)
                .withMessage("label 'solar-gold' must not expire before its award: 2023-05-01, 2023-05-02");
        HeldLabel.Builder beyond = LABEL.toBuilder().score(new BigDecimal("100.5"));
        assertThatIllegalArgumentException()
                .isThrownBy(beyond::build)
                .withMessage("score of label 'solar-gold' must be from 0 to 100 per cent: 100.5");
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
