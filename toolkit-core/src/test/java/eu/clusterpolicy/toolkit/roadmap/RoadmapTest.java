package eu.clusterpolicy.toolkit.roadmap;

import static eu.clusterpolicy.toolkit.roadmap.Invented.CATALOGUE;
import static eu.clusterpolicy.toolkit.roadmap.Invented.COLLECT_NEEDS;
import static eu.clusterpolicy.toolkit.roadmap.Invented.COUNTED;
import static eu.clusterpolicy.toolkit.roadmap.Invented.FARLAND;
import static eu.clusterpolicy.toolkit.roadmap.Invented.GREEN_NEEDS;
import static eu.clusterpolicy.toolkit.roadmap.Invented.GREEN_NETWORK;
import static eu.clusterpolicy.toolkit.roadmap.Invented.JOIN_FORCES;
import static eu.clusterpolicy.toolkit.roadmap.Invented.SUPER_CLUSTERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.Priority;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoadmapTest {

    private static final Fact NINE_CLUSTERS =
            Fact.of("clusters-counted", EvidenceKind.LOCAL_ENVIRONMENT, "There are 9 clusters", "Farland Gazette");

    private static DefiningPriorities priorities() {
        return Roadmap.of(FARLAND, CATALOGUE)
                .evidence(NINE_CLUSTERS)
                .choose(Priority.GREEN_TRANSITION, "The strategy names it first", COUNTED);
    }

    private static IdentifyingChallenges challenges() {
        return priorities()
                .identifyChallenges()
                .choose(Priority.GREEN_TRANSITION, Challenge.SKILLS, "Trainers are missing");
    }

    private static SelectingActions actions() {
        return challenges()
                .selectActions()
                .choose(GREEN_NEEDS, "Nobody knows the needs")
                .choose(GREEN_NEEDS, COLLECT_NEEDS, "It is the first thing to know");
    }

    private static DevelopingRoadmap development() {
        return actions().developRoadmap();
    }

    @Nested
    class Walked_through_in_order {

        @Test
        void holds_what_was_chosen_and_what_was_set_aside_in_the_order_decided() {
            Roadmap roadmap = development()
                    .setAside(Consideration.SYNERGIES, "There is one level alone")
                    .address(Consideration.CRITICAL_MASS, "Nine clusters share one office")
                    .plan(Invented.plan(COLLECT_NEEDS))
                    .build();

            assertThat(roadmap.territory()).isEqualTo(FARLAND);
            assertThat(roadmap.edition()).isEqualTo("invented-2020");
            assertThat(roadmap.evidence()).containsExactly(NINE_CLUSTERS);
            assertThat(roadmap.actions())
                    .containsExactly(
                            Decision.chosen(Selection.of(GREEN_NEEDS, COLLECT_NEEDS), "It is the first thing to know"));
            assertThat(roadmap.considerations())
                    .containsExactly(
                            Decision.setAside(Consideration.SYNERGIES, "There is one level alone"),
                            Decision.chosen(Consideration.CRITICAL_MASS, "Nine clusters share one office"));
            assertThat(roadmap.plan()).isEqualTo(Invented.plan(COLLECT_NEEDS));
        }

        @Test
        void equals_the_roadmap_of_a_draft_with_the_same_decisions() {
            Roadmap drafted = Invented.emptyDraft()
                    .plan(Invented.plan(COLLECT_NEEDS))
                    .choose(GREEN_NEEDS, COLLECT_NEEDS, "It is the first thing to know")
                    .choose(GREEN_NEEDS, "Nobody knows the needs")
                    .choose(Priority.GREEN_TRANSITION, Challenge.SKILLS, "Trainers are missing")
                    .choose(Priority.GREEN_TRANSITION, "The strategy names it first", COUNTED)
                    .evidence(NINE_CLUSTERS)
                    .close();

            Roadmap walked = development().plan(Invented.plan(COLLECT_NEEDS)).build();

            assertThat(walked).isEqualTo(drafted).hasSameHashCodeAs(drafted);
        }

        @Test
        void lets_an_action_outside_the_matrix_be_chosen_in_any_chosen_cell() {
            SelectingActions selecting = actions().choose(GREEN_NEEDS, SUPER_CLUSTERS, "It helps here too");

            assertThat(selecting
                            .developRoadmap()
                            .plan(Invented.plan(SUPER_CLUSTERS))
                            .build()
                            .plan()
                            .actions())
                    .hasSize(1);
        }
    }

    @Nested
    class A_phase_cannot_be_closed {

        @Test
        void without_a_chosen_priority() {
            DefiningPriorities phase =
                    Roadmap.of(FARLAND, CATALOGUE).setAside(Priority.RESILIENCE, "A national programme covers it");

            assertThatIllegalStateException()
                    .isThrownBy(phase::identifyChallenges)
                    .withMessage("phase 'Defining priorities' of the roadmap of Farland cannot be closed yet:\n"
                            + "- Defining priorities: choose a priority");
        }

        @Test
        void while_it_names_evidence_that_is_not_stated() {
            DefiningPriorities phase =
                    priorities().choose(Priority.RESILIENCE, "A shock is near", EvidenceId.of("cluster-counted"));

            assertThatIllegalStateException()
                    .isThrownBy(phase::identifyChallenges)
                    .withMessageContaining("state the evidence for Resilience")
                    .withMessageContaining("unknown evidence: 'cluster-counted' (did you mean 'clusters-counted'?)");
        }

        @Test
        void while_a_chosen_priority_has_no_challenge() {
            IdentifyingChallenges phase = priorities()
                    .choose(Priority.RESILIENCE, "A shock is near")
                    .identifyChallenges()
                    .choose(Priority.GREEN_TRANSITION, Challenge.SKILLS, "Trainers are missing")
                    .setAside(Priority.RESILIENCE, Challenge.SKILLS, "There are enough");

            assertThatIllegalStateException()
                    .isThrownBy(phase::selectActions)
                    .withMessageEndingWith(":\n- Identifying challenges: choose a challenge for Resilience");
        }

        @Test
        void while_a_challenge_is_decided_for_a_priority_that_is_not_chosen() {
            IdentifyingChallenges phase =
                    challenges().choose(Priority.RESILIENCE, Challenge.VALUE_CHAINS, "They are long");

            assertThatIllegalStateException()
                    .isThrownBy(phase::selectActions)
                    .withMessageEndingWith("- Identifying challenges: Resilience, Value chains is chosen, "
                            + "which does not follow: Resilience is not considered");
        }

        @Test
        void while_a_chosen_challenge_has_neither_function_nor_action() {
            assertThatIllegalStateException()
                    .isThrownBy(challenges().selectActions()::developRoadmap)
                    .withMessageEndingWith("""
                            :
                            - Selecting cluster policy actions: choose a cluster function for Green transition, Skills
                            - Selecting cluster policy actions: choose an action for Green transition, Skills""");
        }

        @Test
        void while_an_action_stands_in_a_cell_that_is_not_chosen() {
            SelectingActions phase = actions().choose(GREEN_NETWORK, JOIN_FORCES, "Firms are small");

            assertThatIllegalStateException()
                    .isThrownBy(phase::developRoadmap)
                    .withMessageEndingWith(
                            "which does not follow: Green transition, Skills, Networking is not considered");
        }

        @Test
        void without_a_plan() {
            assertThatIllegalStateException()
                    .isThrownBy(development()::build)
                    .withMessageEndingWith("- Developing a roadmap: set the action plan");
        }

        @Test
        void while_the_plan_has_faults() {
            DevelopingRoadmap phase = development()
                    .plan(Invented.planWith(Invented.planned("ask-around", COLLECT_NEEDS)
                            .addDependsOn("ask-around")
                            .build()));

            assertThatIllegalStateException()
                    .isThrownBy(phase::build)
                    .withMessageContaining("mend the action plan: ")
                    .withMessageContaining("ask-around -> ask-around");
        }

        @Test
        void while_the_plan_carries_out_an_action_that_is_not_chosen() {
            DevelopingRoadmap phase = development().plan(Invented.plan(COLLECT_NEEDS, JOIN_FORCES));

            assertThatIllegalStateException()
                    .isThrownBy(phase::build)
                    .withMessageEndingWith("- Developing a roadmap: choose the action 'green-skills-network', or take"
                            + " 'do-green-skills-network', which carries it out, from the action plan");
        }

        @Test
        void while_the_plan_carries_out_an_action_that_nobody_knows() {
            DevelopingRoadmap phase = development().plan(Invented.plan(ActionId.of("green-skill-needs")));

            assertThatIllegalStateException()
                    .isThrownBy(phase::build)
                    .withMessageContaining("unknown action: 'green-skill-needs' (did you mean 'green-skills-needs'?)");
        }
    }

    @Nested
    class A_step_is_refused {

        @Test
        void that_decides_about_a_subject_twice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> priorities().setAside(Priority.GREEN_TRANSITION, "On second thoughts"))
                    .withMessage("Green transition is already chosen: a phase decides each subject once");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> challenges()
                            .setAside(Priority.GREEN_TRANSITION, Challenge.INNOVATION, "Universities see to it")
                            .choose(Priority.GREEN_TRANSITION, Challenge.INNOVATION, "They do not"))
                    .withMessageStartingWith("Green transition, Innovation is already set aside");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> actions().choose(GREEN_NEEDS, COLLECT_NEEDS, "Once more"))
                    .withMessageStartingWith("'Ask clusters for training needs' for Green transition, Skills,"
                            + " Intelligence is already chosen");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> development()
                            .address(Consideration.SYNERGIES, "We meet")
                            .setAside(Consideration.SYNERGIES, "We do not"))
                    .withMessageContaining("is already chosen");
        }

        @Test
        void that_states_evidence_or_the_plan_twice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> priorities().evidence(NINE_CLUSTERS))
                    .withMessage("evidence is already stated: 'clusters-counted'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> development().plan(Invented.plan()).plan(Invented.plan()))
                    .withMessage("action plan is already set: a roadmap has one");
        }

        @Test
        void that_names_an_entry_unknown_to_the_catalogue() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> actions().choose(GREEN_NEEDS, ActionId.of("green-skils-needs"), "Needed"))
                    .withMessage("unknown action: 'green-skils-needs' (did you mean 'green-skills-needs'?)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> actions().inspireBy(GREEN_NEEDS, ExampleId.of("farland-acadmy"), "Near"))
                    .withMessage("unknown example: 'farland-acadmy' (did you mean 'farland-academy'?)");
        }

        @Test
        void that_puts_an_action_into_a_cell_not_its_own() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> actions().choose(GREEN_NEEDS, JOIN_FORCES, "Firms are small"))
                    .withMessage("action 'green-skills-network' belongs to green-transition/skills/networking,"
                            + " not to green-transition/skills/intelligence");
        }
    }

    @Test
    void a_step_leaves_the_phase_that_it_was_taken_on_unchanged() {
        DefiningPriorities before = priorities();
        before.setAside(Priority.RESILIENCE, "A national programme covers it");

        assertThat(before.choose(Priority.RESILIENCE, "A shock is near")).isNotNull();
    }
}
