package eu.clusterpolicy.toolkit.roadmap;

import static eu.clusterpolicy.toolkit.roadmap.Invented.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private final Roadmap roadmap = Invented.draft().close();
    private final PolicyAction collectNeeds = CATALOGUE.action(Invented.COLLECT_NEEDS);
    private final PolicyAction joinForces = CATALOGUE.action(Invented.JOIN_FORCES);
    private final PolicyAction findPartners = CATALOGUE.action(Invented.FIND_PARTNERS);
    private final PolicyAction superClusters = CATALOGUE.action(Invented.SUPER_CLUSTERS);

    @Nested
    class Why {

        @Test
        void walks_from_the_action_back_through_function_challenge_and_priority_to_the_evidence() {
            assertThat(roadmap.why(collectNeeds).text()).isEqualTo("""
                            'Ask clusters for training needs' is in the roadmap.
                            Selecting cluster policy actions: 'Ask clusters for training needs' for Green transition, \
                            Skills, Intelligence was chosen. It is the first thing to know. \
                            Evidence: Assumption: There are too few trainers.
                            Selecting cluster policy actions: Green transition, Skills, Intelligence was chosen. \
                            Nobody knows the needs.
                            Identifying challenges: Green transition, Skills was chosen. Trainers are missing. \
                            Evidence: Assumption: There are too few trainers.
                            Defining priorities: Green transition was chosen. The strategy names it first. \
                            Evidence: There are 9 clusters (Farland Gazette).""");
        }

        @Test
        void tells_every_way_to_an_action_that_several_cells_chose_but_each_step_once() {
            Roadmap twice = roadmap.reopen()
                    .choose(Invented.GREEN_NEEDS, superClusters.id(), "It helps here")
                    .choose(Invented.GREEN_NETWORK, superClusters.id(), "And there")
                    .close();

            assertThat(twice.why(superClusters).steps())
                    .extracting(step -> step.reason().orElseThrow())
                    .containsExactly(
                            "It helps here",
                            "Nobody knows the needs",
                            "Trainers are missing",
                            "The strategy names it first",
                            "And there",
                            "Firms are small");
        }

        @Test
        void refuses_an_action_not_chosen_and_points_to_whyNot() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> roadmap.why(joinForces))
                    .withMessage("action is not in the roadmap: 'green-skills-network'; whyNot says what left it out");
        }

        @Test
        void refuses_an_action_that_the_catalogue_has_not() {
            PolicyAction foreign = PolicyAction.builder()
                    .id("green-skills-need")
                    .text("Ask nobody")
                    .build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> roadmap.why(foreign))
                    .withMessage("unknown action: 'green-skills-need' (did you mean 'green-skills-needs'?)");
        }
    }

    @Nested
    class Why_not {

        @Test
        void names_the_decision_that_set_the_action_itself_aside() {
            assertThat(roadmap.whyNot(joinForces).text()).isEqualTo("""
                            'Let clusters train together' is not in the roadmap.
                            Selecting cluster policy actions: 'Let clusters train together' for Green transition, \
                            Skills, Networking was set aside. It has been tried.""");
        }

        @Test
        void names_the_earliest_phase_that_left_the_action_out() {
            Roadmap without = withoutDigital(roadmap.reopen()
                    .setAside(Priority.DIGITAL_TRANSITION, "The network is not ready", Invented.COUNTED));

            assertThat(without.whyNot(findPartners).steps())
                    .extracting(Step::phase, Step::subject, Step::verdict, Step::reason)
                    .containsExactly(tuple(
                            Phase.DEFINING_PRIORITIES,
                            "Digital transition",
                            Optional.of(Verdict.SET_ASIDE),
                            Optional.of("The network is not ready")));
            assertThat(without.whyNot(findPartners).steps().get(0).evidence())
                    .extracting(Evidence::text)
                    .containsExactly("There are 9 clusters (Farland Gazette)");
        }

        @Test
        void says_that_the_phase_did_not_consider_it() {
            RoadmapDraft otherChallenge = roadmap.reopen();
            otherChallenge = withdraw(otherChallenge, Focus.of(Priority.DIGITAL_TRANSITION, Challenge.SKILLS));
            otherChallenge = withdraw(otherChallenge, Priority.DIGITAL_TRANSITION);

            assertThat(withoutDigital(otherChallenge).whyNot(findPartners).text())
                    .endsWith("\nDefining priorities: Digital transition was not considered.");
            assertThat(roadmap.whyNot(superClusters).text())
                    .endsWith("\nSelecting cluster policy actions: 'Super clusters' was not considered.");
        }

        @Test
        void refuses_a_chosen_action_and_points_to_why() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> roadmap.whyNot(collectNeeds))
                    .withMessage("action is in the roadmap: 'green-skills-needs'; why says how it came there");
        }

        private Roadmap withoutDigital(RoadmapDraft draft) {
            RoadmapDraft cleared = draft;
            for (Stray stray : draft.strays()) {
                cleared = cleared.withdraw(stray);
            }
            return cleared.close();
        }

        private RoadmapDraft withdraw(RoadmapDraft draft, Object subject) {
            for (Phase phase : Phase.values()) {
                for (Decision<?> decision : draft.decisions(phase)) {
                    if (decision.subject().equals(subject)) {
                        return draft.withdraw(decision);
                    }
                }
            }
            throw new AssertionError(subject);
        }
    }

    @Test
    void a_reason_is_read_aloud_as_a_sentence_whether_or_not_it_ends_as_one() {
        assertThat(roadmap.whyNot(joinForces).text())
                .endsWith("It has been tried.")
                .doesNotContain("..");
    }
}
