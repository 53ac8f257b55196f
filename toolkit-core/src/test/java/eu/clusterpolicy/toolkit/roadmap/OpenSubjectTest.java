package eu.clusterpolicy.toolkit.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OpenSubjectTest {

    private final RoadmapDraft empty = Invented.emptyDraft();
    private final RoadmapDraft whole = Invented.draft();

    @Nested
    class A_phase_asks_about {

        @Test
        void every_priority_that_is_not_decided() {
            assertThat(empty.choose(Priority.RESILIENCE, "A shock is near").open(Phase.DEFINING_PRIORITIES))
                    .extracting(OpenSubject::code)
                    .containsExactly("green-transition", "digital-transition");
        }

        @Test
        void every_challenge_of_a_chosen_priority() {
            RoadmapDraft draft = empty.choose(Priority.RESILIENCE, "A shock is near")
                    .setAside(Priority.GREEN_TRANSITION, "Later")
                    .setAside(Priority.RESILIENCE, Challenge.SKILLS, "Others see to it");

            assertThat(draft.open(Phase.IDENTIFYING_CHALLENGES))
                    .extracting(OpenSubject::code)
                    .containsExactly(
                            "resilience/innovation", "resilience/internationalisation", "resilience/value-chains");
        }

        @Test
        void every_cell_of_a_chosen_challenge_with_what_the_catalogue_has_there() {
            RoadmapDraft draft = empty.choose(Priority.GREEN_TRANSITION, "The strategy names it")
                    .choose(Priority.GREEN_TRANSITION, Challenge.SKILLS, "Trainers are missing")
                    .setAside(Cell.of("green-transition/skills/business-services"), "Firms sell these services")
                    .choose(Invented.GREEN_NETWORK, "Firms are small")
                    .setAside(Invented.GREEN_NETWORK, Invented.JOIN_FORCES, "It has been tried");

            assertThat(draft.open(Phase.SELECTING_ACTIONS)).singleElement().satisfies(open -> {
                assertThat(open.code()).isEqualTo("green-transition/skills/intelligence");
                assertThat(open.title()).isEqualTo("Green transition, Skills, Intelligence");
                assertThat(open.actions()).containsExactly(Invented.CATALOGUE.action(Invented.COLLECT_NEEDS));
                assertThat(open).hasToString("green-transition/skills/intelligence: 1 action, 0 examples");
            });
        }

        @Test
        void a_chosen_cell_as_long_as_an_action_in_it_is_undecided() {
            RoadmapDraft draft = empty.choose(Priority.GREEN_TRANSITION, "The strategy names it")
                    .choose(Priority.GREEN_TRANSITION, Challenge.SKILLS, "Trainers are missing")
                    .choose(Invented.GREEN_NETWORK, "Firms are small");

            assertThat(draft.open(Phase.SELECTING_ACTIONS))
                    .extracting(OpenSubject::code)
                    .contains("green-transition/skills/networking");
        }

        @Test
        void the_common_challenges_and_the_chosen_actions_that_are_not_planned() {
            assertThat(whole.open(Phase.DEVELOPING_ROADMAP))
                    .extracting(OpenSubject::code)
                    .doesNotContain("critical-mass", "digitisation", Invented.COLLECT_NEEDS.value())
                    .endsWith(Invented.FIND_PARTNERS.value());
        }
    }

    @Nested
    class The_state_of_a_phase {

        @Test
        void is_not_begun_while_nothing_is_decided_in_it() {
            assertThat(List.of(Phase.values()))
                    .allSatisfy(phase ->
                            assertThat(empty.state(phase).progress()).isEqualTo(PhaseState.Progress.NOT_BEGUN));
        }

        @Test
        void is_open_while_something_is_missing_and_counts_what_is_done() {
            RoadmapDraft draft = empty.choose(Priority.GREEN_TRANSITION, "The strategy names it")
                    .choose(Priority.RESILIENCE, "A shock is near")
                    .choose(Priority.RESILIENCE, Challenge.SKILLS, "Trainers are missing");

            assertThat(draft.state(Phase.DEFINING_PRIORITIES)).hasToString("Defining priorities: complete, 2 of 3");
            assertThat(draft.state(Phase.IDENTIFYING_CHALLENGES)).hasToString("Identifying challenges: open, 1 of 2");
            assertThat(draft.state(Phase.SELECTING_ACTIONS))
                    .isEqualTo(new PhaseState(Phase.SELECTING_ACTIONS, PhaseState.Progress.NOT_BEGUN, 0, 1));
        }

        @Test
        void is_open_where_a_decision_no_longer_follows() {
            RoadmapDraft draft = whole.setAside(Priority.GREEN_TRANSITION, "The money went elsewhere");

            assertThat(draft.state(Phase.SELECTING_ACTIONS).progress()).isEqualTo(PhaseState.Progress.OPEN);
        }

        @Test
        void is_complete_in_every_phase_of_a_finished_roadmap() {
            assertThat(List.of(Phase.values()))
                    .allSatisfy(phase ->
                            assertThat(whole.close().state(phase).progress()).isEqualTo(PhaseState.Progress.COMPLETE));
        }
    }

    @Nested
    class What_was_decided {

        @Test
        void is_found_by_its_subject() {
            assertThat(whole.findDecision(Priority.RESILIENCE))
                    .hasValueSatisfying(placed -> assertThat(placed.path()).isEqualTo("/priorities/2"));
            assertThat(whole.findDecision(Selection.of(Invented.GREEN_NEEDS, Invented.HUB)))
                    .hasValueSatisfying(placed -> assertThat(placed.isChosen()).isFalse());
            assertThat(empty.findDecision(Priority.RESILIENCE)).isEmpty();
        }

        @Test
        void may_name_its_day_and_who_took_it() {
            Decision<Priority> decision = Decision.chosen(Priority.RESILIENCE, "A shock is near")
                    .on(LocalDate.of(2024, 3, 1))
                    .by("Regional council");

            assertThat(empty.decidePriority(decision).priorities()).containsExactly(decision);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> decision.by(" "))
                    .withMessageStartingWith("who took a decision must not be blank");
        }

        @Test
        void keeps_its_day_and_who_took_it_when_its_action_has_moved() {
            Decision<Cell> decision = Decision.chosen(Invented.GREEN_NEEDS, "Nobody knows the needs")
                    .on(LocalDate.of(2024, 3, 1))
                    .by("Regional council");

            assertThat(decision.about(Invented.GREEN_NETWORK).by()).contains("Regional council");
            assertThat(decision.about(Invented.GREEN_NETWORK).day()).contains(LocalDate.of(2024, 3, 1));
        }
    }

    @Nested
    class A_draft_takes_out_again {

        @Test
        void a_piece_of_evidence_and_says_which_decision_rests_on_it() {
            RoadmapDraft without = whole.without(Invented.TRAINERS);

            assertThat(without.evidence()).extracting(evidence -> evidence.id()).containsExactly(Invented.COUNTED);
            assertThat(without.next()).extracting(Gap::kind).containsOnly(GapKind.EVIDENCE_MISSING);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> whole.without(EvidenceId.of("few-trainer")))
                    .withMessage("unknown evidence: 'few-trainer' (did you mean 'few-trainers'?)");
        }

        @Test
        void its_plan() {
            assertThat(whole.withoutPlan().plan()).isEmpty();
            assertThat(whole.withoutPlan().next()).extracting(Gap::kind).containsExactly(GapKind.PLAN_MISSING);
        }

        @Test
        void its_territory_for_another() {
            Territory nearland = Territory.of("Nearland", "NN", "NN1");

            assertThat(whole.territory(nearland).territory()).isEqualTo(nearland);
            assertThat(whole.territory(nearland).priorities()).isEqualTo(whole.priorities());
        }
    }

    @Test
    void a_gap_lists_the_values_to_choose_from() {
        RoadmapDraft draft = empty.choose(Priority.GREEN_TRANSITION, "The strategy names it")
                .choose(Priority.RESILIENCE, "A shock is near")
                .choose(Priority.GREEN_TRANSITION, Challenge.SKILLS, "Trainers are missing");

        assertThat(empty.next().get(0).choices())
                .containsExactly("green-transition", "digital-transition", "resilience");
        assertThat(draft.next())
                .extracting(Gap::kind, gap -> gap.choices().size())
                .containsExactly(
                        tuple(GapKind.CHALLENGE_MISSING, 4),
                        tuple(GapKind.FUNCTION_MISSING, 3),
                        tuple(GapKind.ACTION_MISSING, 2),
                        tuple(GapKind.PLAN_MISSING, 0));
        assertThat(draft.next().get(2).choices())
                .containsExactlyInAnyOrder(Invented.COLLECT_NEEDS.value(), Invented.JOIN_FORCES.value());
    }

    @Test
    void a_plan_in_the_making_lacks_parts_and_each_is_a_gap_with_its_place() {
        ActionPlan begun = ActionPlan.builder()
                .addAction(PlannedAction.builder().id("map-suppliers").build())
                .monitoring(Monitoring.builder()
                        .addIndicator(Indicator.builder().id("suppliers-mapped").build())
                        .build())
                .build();

        assertThat(whole.plan(begun).next())
                .extracting(Gap::path, Gap::sentence)
                .containsExactly(
                        tuple("/plan", "the action plan lacks a horizon"),
                        tuple("/plan", "the action plan lacks an engagement strategy"),
                        tuple("/plan/actions/0", "planned action 'map-suppliers' lacks a title"),
                        tuple("/plan/actions/0", "planned action 'map-suppliers' lacks a description"),
                        tuple(
                                "/plan/actions/0",
                                "planned action 'map-suppliers' lacks a policy action, or the reason why it carries out none"),
                        tuple("/plan/monitoring/indicators/0", "indicator 'suppliers-mapped' lacks a name"),
                        tuple("/plan/monitoring/indicators/0", "indicator 'suppliers-mapped' lacks a unit"),
                        tuple("/plan/monitoring/indicators/0", "indicator 'suppliers-mapped' lacks a target"),
                        tuple("/plan/monitoring", "the monitoring lacks a rhythm of reviews"),
                        tuple("/plan/monitoring", "the monitoring lacks how results are assessed"));
    }
}
