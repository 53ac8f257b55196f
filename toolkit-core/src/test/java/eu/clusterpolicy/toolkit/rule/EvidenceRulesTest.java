package eu.clusterpolicy.toolkit.rule;

import static eu.clusterpolicy.toolkit.completeness.Findings.line;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.completeness.Findings;
import eu.clusterpolicy.toolkit.completeness.TwoStepRoadmap;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.HeldLabel;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.ExcellenceLabel;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EvidenceRulesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private final RoadmapDraft draft = TwoStepRoadmap.draft();

    private final Figure figure = Figure.builder()
            .id("clusters-counted")
            .kind(EvidenceKind.LOCAL_ENVIRONMENT)
            .counted("Cluster organisations")
            .value("9")
            .unit("organisations")
            .year(2023)
            .definition("Organisations with at least 15 members")
            .territory(Territory.of("Farland", "AT"))
            .source("Farland Gazette")
            .build();

    private final HeldLabel label = HeldLabel.builder()
            .id("solar-cluster-gold")
            .kind(EvidenceKind.LOCAL_ENVIRONMENT)
            .level(ExcellenceLabel.GOLD)
            .holder("Farland Solar Cluster")
            .awarded(LocalDate.of(2021, 1, 1))
            .until(FIRST_DAY)
            .awardingBody("Farland Cluster Analysis")
            .source("Farland Gazette")
            .build();

    /** Lets the first decision rest on the evidence, too. */
    private RoadmapDraft resting(Evidence evidence) {
        return draft.evidence(evidence)
                .choose(
                        Priority.GREEN_TRANSITION,
                        "The strategy names it first",
                        TwoStepRoadmap.EVIDENCE,
                        evidence.id());
    }

    @Nested
    class A_figure {

        @Test
        void with_a_year_and_a_definition_is_whole() {
            assertThat(Findings.in(resting(figure))).isEmpty();
        }

        @Test
        void is_told_to_have_neither_day_nor_year() {
            Figure undated = figure.toBuilder().year(Optional.empty()).build();

            assertThat(Findings.in(resting(undated)))
                    .containsExactly(line(
                            "figure-without-day",
                            "/evidence/1",
                            "The figure 'clusters-counted' says neither on which day nor in which year it held."));
            assertThat(Findings.in(resting(undated.toBuilder().on(FIRST_DAY).build())))
                    .isEmpty();
        }

        @Test
        void is_told_to_have_no_definition() {
            Figure undefined = figure.toBuilder().definition(Optional.empty()).build();

            assertThat(Findings.in(resting(undefined)))
                    .containsExactly(line(
                            "figure-without-definition",
                            "/evidence/1",
                            "The figure 'clusters-counted' comes from a source that gives no definition."));
        }
    }

    @Nested
    class A_label {

        @Test
        void that_is_valid_on_the_plans_first_day_has_not_expired() {
            assertThat(Findings.in(resting(label))).isEmpty();
        }

        @Test
        void has_expired_by_the_plans_first_day() {
            HeldLabel expired = label.toBuilder().until(FIRST_DAY.minusDays(1)).build();

            assertThat(Findings.in(resting(expired)))
                    .containsExactly(
                            line(
                                    "label-expired",
                                    "/evidence/1/until",
                                    "The label 'solar-cluster-gold' was valid until 2023-12-31, but the plan begins on 2024-01-01."));
        }
    }

    @Nested
    class A_priority {

        private final Assumption guess = Assumption.of("demand-grows", EvidenceKind.NEEDS, "Demand will grow");

        @Test
        void rests_on_assumptions_alone() {
            RoadmapDraft guessed =
                    draft.evidence(guess).choose(Priority.GREEN_TRANSITION, "The strategy names it first", guess.id());

            assertThat(Findings.in(guessed))
                    .contains(line(
                            "priority-on-assumptions-alone",
                            "/priorities/0",
                            "The priority Green transition rests on assumptions alone."));
        }

        @Test
        void that_rests_on_a_fact_too_or_is_set_aside_is_not_told() {
            assertThat(Findings.in(resting(guess))).isEmpty();
            assertThat(Findings.in(draft.evidence(guess)
                            .setAside(Priority.RESILIENCE, "A national programme covers it", guess.id())))
                    .isEmpty();
        }
    }

    @Test
    void evidence_on_which_no_decision_rests_is_told() {
        assertThat(Findings.in(draft.evidence(figure)))
                .containsExactly(line(
                        "evidence-unused", "/evidence/1", "No decision rests on the evidence 'clusters-counted'."));
        assertThat(draft.findEvidence(EvidenceId.of("clusters-counted"))).isEmpty();
    }
}
