package eu.clusterpolicy.toolkit.roadmap;

import static eu.clusterpolicy.toolkit.roadmap.Invented.ACADEMY;
import static eu.clusterpolicy.toolkit.roadmap.Invented.COLLECT_NEEDS;
import static eu.clusterpolicy.toolkit.roadmap.Invented.GREEN_NEEDS;
import static eu.clusterpolicy.toolkit.roadmap.Invented.JOIN_FORCES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoadmapDraftTest {

    @Nested
    class Asked_what_comes_next {

        @Test
        void an_empty_draft_wants_a_priority_first_and_a_plan_last() {
            assertThat(Invented.emptyDraft().next())
                    .extracting(Gap::phase, Gap::code, Gap::step)
                    .containsExactly(
                            tuple(Phase.DEFINING_PRIORITIES, "priority-missing", "choose a priority"),
                            tuple(Phase.DEVELOPING_ROADMAP, "plan-missing", "set the action plan"));
        }

        @Test
        void names_what_each_chosen_subject_still_lacks() {
            RoadmapDraft draft = Invented.emptyDraft()
                    .choose(Priority.GREEN_TRANSITION, "The strategy names it first")
                    .choose(Priority.RESILIENCE, "A shock is near")
                    .choose(Priority.RESILIENCE, Challenge.VALUE_CHAINS, "They are long");

            assertThat(draft.next())
                    .extracting(Gap::code, Gap::about, Gap::step)
                    .startsWith(
                            tuple("challenge-missing", "green-transition", "choose a challenge for Green transition"),
                            tuple(
                                    "function-missing",
                                    "resilience/value-chains",
                                    "choose a cluster function for Resilience, Value chains"),
                            tuple(
                                    "action-missing",
                                    "resilience/value-chains",
                                    "choose an action for Resilience, Value chains"));
        }

        @Test
        void a_whole_draft_wants_nothing_and_closes() {
            RoadmapDraft draft = Invented.draft();

            assertThat(draft.next()).isEmpty();
            assertThat(draft.strays()).isEmpty();
            assertThat(draft.close().reopen()).isEqualTo(draft);
        }

        @Test
        void many_pieces_of_evidence_are_stated_as_one_after_another() {
            List<Evidence> pieces = List.of(
                    Assumption.of("survey", EvidenceKind.NEEDS, "Needs are great"),
                    Assumption.of(Invented.COUNTED.value(), EvidenceKind.NEEDS, "They were counted anew"),
                    Assumption.of("survey", EvidenceKind.NEEDS, "Needs are small"));
            RoadmapDraft oneByOne = Invented.draft();
            for (Evidence piece : pieces) {
                oneByOne = oneByOne.evidence(piece);
            }

            assertThat(Invented.draft().evidence(pieces)).isEqualTo(oneByOne);
            assertThat(oneByOne.evidence()).hasSize(Invented.draft().evidence().size() + 1);
        }

        @Test
        void evidence_that_a_decision_names_must_be_stated_sooner_or_later() {
            RoadmapDraft draft =
                    Invented.draft().choose(GREEN_NEEDS, COLLECT_NEEDS, "A survey says so", EvidenceId.of("survey"));

            assertThat(draft.next())
                    .extracting(Gap::phase, Gap::code, Gap::about)
                    .containsExactly(tuple(Phase.SELECTING_ACTIONS, "evidence-missing", "survey"));
            assertThat(draft.evidence(Assumption.of("survey", EvidenceKind.NEEDS, "Needs are great"))
                            .next())
                    .isEmpty();
        }
    }

    @Nested
    class Reopened {

        private final RoadmapDraft draft =
                Invented.draft().close().reopen().setAside(Priority.GREEN_TRANSITION, "The money went elsewhere");

        @Test
        void replaces_the_earlier_decision_in_its_place() {
            assertThat(draft.priorities())
                    .first()
                    .isEqualTo(Decision.setAside(Priority.GREEN_TRANSITION, "The money went elsewhere"));
            assertThat(draft.priorities()).hasSameSizeAs(Invented.draft().priorities());
        }

        @Test
        void tells_one_cause_with_every_decision_that_no_longer_follows_and_drops_none() {
            assertThat(draft.strays())
                    .extracting(stray -> stray.decision().subject().toString())
                    .containsExactly("green-transition/skills");
            assertThat(draft.strays().get(0).consequences())
                    .extracting(placed -> placed.decision().subject().toString())
                    .containsExactly(
                            "green-transition/innovation",
                            "green-transition/skills/intelligence",
                            "green-transition/skills/business-services",
                            "green-transition/skills/networking",
                            "green-skills-needs in green-transition/skills/intelligence",
                            "green-skills-network in green-transition/skills/networking",
                            "farland-academy in green-transition/skills/intelligence",
                            "farland-hub in green-transition/skills/intelligence");
            assertThat(draft.actions()).isEqualTo(Invented.draft().actions());
        }

        @Test
        void says_in_words_what_a_stray_does_not_follow_from() {
            assertThat(draft.strays().get(0).sentence())
                    .isEqualTo(
                            "Green transition, Skills is chosen, which does not follow: Green transition is set aside;"
                                    + " 8 more decisions rest on it");
        }

        @Test
        void does_not_report_the_plan_that_carries_out_what_no_longer_follows() {
            assertThat(draft.next()).isEmpty();
        }

        @Test
        void refuses_to_close_with_all_that_is_open_in_one_message() {
            assertThatIllegalStateException()
                    .isThrownBy(draft::close)
                    .withMessageContaining("- Identifying challenges: Green transition, Skills is chosen")
                    .withMessageContaining("8 more decisions rest on it");
        }

        @Test
        void closes_again_when_the_earlier_decision_is_taken_back() {
            assertThat(draft.choose(Priority.GREEN_TRANSITION, "The strategy names it first", Invented.COUNTED)
                            .close())
                    .isEqualTo(Invented.draft().close());
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void takes_a_decision_back_as_if_it_had_never_been_considered() {
            RoadmapDraft without = Invented.draft()
                    .withdraw(
                            Decision.setAside(Priority.RESILIENCE, "A national programme covers it", Invented.COUNTED));

            assertThat(without.priorities())
                    .extracting(Decision::subject)
                    .containsExactly(Priority.GREEN_TRANSITION, Priority.DIGITAL_TRANSITION);
        }

        @Test
        void refuses_a_decision_that_the_draft_does_not_hold() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> Invented.draft().withdraw(Decision.chosen(Priority.RESILIENCE, "A shock is near")))
                    .withMessage("draft does not hold this decision: 'resilience'");
        }
    }

    @Test
    void refuses_at_once_what_no_other_step_could_mend() {
        RoadmapDraft draft = Invented.emptyDraft();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.setAside(GREEN_NEEDS, JOIN_FORCES, "It has been tried"))
                .withMessageContaining("belongs to green-transition/skills/networking");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.choose(Priority.RESILIENCE, " "))
                .withMessageContaining("reason of a decision must not be blank");
    }

    @Test
    void says_where_in_the_document_each_gap_and_each_stray_stands() {
        RoadmapDraft draft = Invented.draft()
                .choose(Priority.RESILIENCE, "A shock is near")
                .setAside(GREEN_NEEDS, "Others do it")
                .choose(Priority.DIGITAL_TRANSITION, Challenge.VALUE_CHAINS, "They are long", EvidenceId.of("survey"));
        int last = draft.challenges().size() - 1;

        assertThat(draft.next())
                .extracting(Gap::code, Gap::path, Gap::wanted)
                .containsExactly(
                        tuple("challenge-missing", "/priorities/2", "/challenges"),
                        tuple(
                                "evidence-missing",
                                "/challenges/" + last + "/evidence/0",
                                "/challenges/" + last + "/evidence/0"),
                        tuple("function-missing", "/challenges/" + last, "/functions"),
                        tuple("action-missing", "/challenges/" + last, "/actions"));
        assertThat(draft.strays()).singleElement().satisfies(stray -> {
            assertThat(stray.path()).isEqualTo("/actions/0");
            assertThat(stray.consequences())
                    .extracting(PlacedDecision::path)
                    .containsExactly("/examples/0", "/examples/1");
        });
    }

    @Test
    void tells_two_causes_where_two_subjects_are_missing() {
        RoadmapDraft draft = Invented.emptyDraft()
                .choose(Priority.GREEN_TRANSITION, Challenge.SKILLS, "Reskilling comes first")
                .choose(Priority.RESILIENCE, Challenge.SKILLS, "A shock is near")
                .choose(Priority.GREEN_TRANSITION, Challenge.INNOVATION, "Firms wait");

        assertThat(draft.strays())
                .extracting(Stray::sentence)
                .containsExactly(
                        "Green transition, Skills is chosen, which does not follow: Green transition is not considered;"
                                + " 1 more decision rests on it",
                        "Resilience, Skills is chosen, which does not follow: Resilience is not considered");
    }

    @Nested
    class Built_in_one_go {

        @Test
        void is_the_draft_that_its_steps_lead_to() {
            RoadmapDraft draft = Invented.draft();

            assertThat(like(draft).build()).isEqualTo(draft);
        }

        @Test
        void refuses_a_subject_that_is_decided_twice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> like(Invented.draft())
                            .addPriority(Decision.setAside(Priority.GREEN_TRANSITION, "It can wait"))
                            .build())
                    .withMessage("Green transition is already set aside: a phase decides each subject once");
        }

        @Test
        void refuses_evidence_that_is_stated_twice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> like(Invented.draft())
                            .addEvidence(Assumption.of(Invented.COUNTED.value(), EvidenceKind.NEEDS, "They are many"))
                            .build())
                    .withMessage("evidence is already stated: '" + Invented.COUNTED + "'");
        }

        @Test
        void refuses_what_no_other_step_could_mend() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> like(Invented.emptyDraft())
                            .addAction(Decision.setAside(Selection.of(GREEN_NEEDS, JOIN_FORCES), "It has been tried"))
                            .build())
                    .withMessageContaining("belongs to green-transition/skills/networking");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> like(Invented.emptyDraft())
                            .addExample(Decision.chosen(
                                    Selection.of(GREEN_NEEDS, ExampleId.of("farland-akademy")), "It is near"))
                            .build())
                    .withMessageContaining("unknown example: 'farland-akademy'");
        }

        private static RoadmapDraft.Builder like(RoadmapDraft draft) {
            RoadmapDraft.Builder like = RoadmapDraft.builder();
            like.territory(draft.territory())
                    .catalogue(draft.catalogue())
                    .addAllEvidence(draft.evidence())
                    .addAllPriorities(draft.priorities())
                    .addAllChallenges(draft.challenges())
                    .addAllFunctions(draft.functions())
                    .addAllActions(draft.actions())
                    .addAllExamples(draft.examples())
                    .addAllConsiderations(draft.considerations())
                    .plan(draft.plan());
            return like;
        }
    }

    @Test
    void lists_the_decisions_of_a_phase_functions_before_actions_before_examples() {
        RoadmapDraft draft = Invented.emptyDraft()
                .inspireBy(GREEN_NEEDS, ACADEMY, "It began as small as we do")
                .choose(GREEN_NEEDS, COLLECT_NEEDS, "It is the first thing to know")
                .choose(GREEN_NEEDS, "Nobody knows the needs");

        assertThat(draft.decisions(Phase.SELECTING_ACTIONS))
                .extracting(decision -> decision.subject().toString())
                .containsExactly(
                        "green-transition/skills/intelligence",
                        "green-skills-needs in green-transition/skills/intelligence",
                        "farland-academy in green-transition/skills/intelligence");
        assertThat(draft.decisions(Phase.DEFINING_PRIORITIES)).isEmpty();
    }
}
