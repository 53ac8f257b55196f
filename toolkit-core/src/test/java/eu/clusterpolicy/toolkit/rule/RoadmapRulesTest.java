package eu.clusterpolicy.toolkit.rule;

import static eu.clusterpolicy.toolkit.completeness.Findings.line;
import static eu.clusterpolicy.toolkit.completeness.TwoStepRoadmap.EVIDENCE;
import static eu.clusterpolicy.toolkit.completeness.TwoStepRoadmap.FIRST;
import static eu.clusterpolicy.toolkit.completeness.TwoStepRoadmap.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.Findings;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.completeness.TwoStepRoadmap;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.AlteredPlan;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.PlanParts;
import eu.clusterpolicy.toolkit.testkit.RoadmapParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoadmapRulesTest {

    private final RoadmapDraft draft = TwoStepRoadmap.draft();

    @Test
    void a_whole_roadmap_has_no_finding_and_can_be_closed() {
        assertThat(Findings.in(draft)).isEmpty();
        assertThat(Findings.in(draft.close().reopen())).isEmpty();
    }

    @Test
    void an_empty_draft_lacks_everything_there_is_to_decide() {
        assertThat(Findings.in(RoadmapDraft.of(Territory.of("Farland", "AT"), TwoStepRoadmap.CATALOGUE)))
                .hasSize(11)
                .contains(
                        line("priority-missing", "/priorities", "No priority is chosen."),
                        line("plan-missing", "", "The roadmap has no action plan."),
                        line("priority-undecided", "/priorities", "Resilience is neither chosen nor set aside."));
    }

    @Test
    void a_finished_roadmap_is_checked_as_it_is() {
        Roadmap roadmap = draft.close();

        assertThat(Checks.ofRoadmaps().run(roadmap))
                .isEqualTo(Checks.ofRoadmaps().run(roadmap.reopen()));
    }

    @Test
    void one_name_that_is_unknown_in_many_places_is_found_in_each() {
        RoadmapParts parts = RoadmapParts.of(draft);
        parts.priorities.replaceAll(RoadmapRulesTest::restingOnHearsay);
        parts.challenges.replaceAll(RoadmapRulesTest::restingOnHearsay);
        parts.functions.replaceAll(RoadmapRulesTest::restingOnHearsay);
        parts.actions.set(0, restingOnHearsay(parts.actions.get(0)));
        PlanParts plan = parts.plan.orElseThrow();
        plan.budgetLines.addAll(Collections.nCopies(3, TwoStepRoadmap.budget("gone")));
        plan.actions.replaceAll(
                action -> AlteredPlan.dependsOn(Sets.union(action.dependsOn(), Set.of(Dependency.on("gone"))))
                        .apply(action));

        assertThat(Checks.ofRoadmaps().run(parts.build()).findings(Severity.ERROR))
                .extracting(Finding::path)
                .containsExactly(
                        "/actions/0/evidence/0",
                        "/challenges/0/evidence/1",
                        "/challenges/1/evidence/0",
                        "/challenges/2/evidence/0",
                        "/challenges/3/evidence/0",
                        "/functions/0/evidence/0",
                        "/functions/1/evidence/0",
                        "/functions/2/evidence/0",
                        "/priorities/0/evidence/1",
                        "/priorities/1/evidence/0",
                        "/priorities/2/evidence/0",
                        "/plan/actions/0/dependsOn/0",
                        "/plan/actions/1/dependsOn/1",
                        "/plan/resources/budgetLines/2/action",
                        "/plan/resources/budgetLines/3/action",
                        "/plan/resources/budgetLines/4/action");
    }

    private static <T> Decision<T> restingOnHearsay(Decision<T> decision) {
        ImmutableSet<EvidenceId> evidence = ImmutableSet.<EvidenceId>builder()
                .addAll(decision.evidence())
                .add(EvidenceId.of("hearsay"))
                .build();
        return new Decision<>(
                decision.subject(), decision.verdict(), decision.reason(), evidence, decision.day(), decision.by());
    }

    @Nested
    class Each_phase {

        @Test
        void decides_about_every_priority() {
            RoadmapDraft open = draft.withdraw(draft.priorities().get(2));

            assertThat(Findings.in(open))
                    .containsExactly(
                            line("priority-undecided", "/priorities", "Resilience is neither chosen nor set aside."));
        }

        @Test
        void chooses_a_challenge_for_a_chosen_priority() {
            RoadmapDraft open = draft.choose(Priority.RESILIENCE, "It was asked for", EVIDENCE);

            assertThat(Findings.in(open))
                    .containsExactly(line(
                            "challenge-missing",
                            "/priorities/2",
                            "Resilience is chosen, but none of its challenges is."));
        }

        @Test
        void answers_a_chosen_challenge_by_a_function_and_an_action() {
            Cell cell = Cell.of("green-transition/innovation/networking");
            RoadmapDraft open = draft.choose(cell.priority(), cell.challenge(), "It was asked for", EVIDENCE);

            assertThat(Findings.in(open))
                    .containsExactly(
                            line(
                                    "function-missing",
                                    "/challenges/1",
                                    "Green transition, Innovation is chosen, but no cluster function for it."),
                            line(
                                    "action-missing",
                                    "/challenges/1",
                                    "Green transition, Innovation is chosen, but no action answers it."));
        }

        @Test
        void decides_about_the_other_challenges_of_a_priority_for_which_one_is_chosen() {
            RoadmapDraft open = draft.withdraw(draft.challenges().get(1));

            assertThat(Findings.in(open))
                    .containsExactly(line(
                            "challenge-undecided",
                            "/priorities/0",
                            "Green transition, Innovation is neither chosen nor set aside."));
        }

        @Test
        void decides_about_the_other_functions_for_a_challenge_for_which_one_is_chosen() {
            RoadmapDraft open = draft.withdraw(draft.functions().get(2));

            assertThat(Findings.in(open))
                    .containsExactly(line(
                            "function-undecided",
                            "/challenges/0",
                            "Green transition, Skills, Business services is neither chosen nor set aside."));
        }

        @Test
        void decides_about_the_other_actions_of_a_function_for_which_one_is_chosen() {
            RoadmapParts parts = RoadmapParts.of(draft);
            CatalogueParts more = CatalogueParts.of(parts.catalogue);
            more.actions.add(Altered.actionId("one-more").apply(WholeCatalogue.action(FIRST)));
            more.actions.add(
                    Altered.actionId("another").apply(WholeCatalogue.action(Cell.of("resilience/skills/networking"))));
            parts.catalogue = more.build();

            assertThat(Checks.ofRoadmaps().run(parts.build()).findingsOf("action-undecided"))
                    .extracting(Finding::entry)
                    .containsExactly(Optional.of(EntryName.of(ActionId.of("one-more"))));
            assertThat(Findings.in(parts.build()))
                    .containsExactly(line(
                            "action-undecided",
                            "/functions/0",
                            "The action 'Help clusters with Green transition, Skills, Intelligence' for Green transition,"
                                    + " Skills, Intelligence is neither chosen nor set aside."));
        }

        @Test
        void ends_with_a_plan() {
            assertThat(Findings.in(TwoStepRoadmap.decided()))
                    .containsExactly(line("plan-missing", "", "The roadmap has no action plan."));
        }

        @Test
        void plans_chosen_actions_alone() {
            RoadmapDraft open =
                    draft.setAside(SECOND, WholeCatalogue.action(SECOND).id(), "It has been tried");

            assertThat(Findings.in(open))
                    .containsExactly(
                            line(
                                    "planned-action-not-chosen",
                                    "/plan/actions/1/action",
                                    "'Train firms' carries out the action 'green-skills-networking-action', which is not chosen."),
                            line(
                                    "function-without-action",
                                    "/functions/1",
                                    "Green transition, Skills, Networking is chosen, but no action for it."));
        }

        @Test
        void names_which_of_several_actions_that_are_planned_together_is_not_chosen() {
            ActionPlan plan = draft.plan().orElseThrow();
            PlannedAction both = plan.actions().get(0).toBuilder()
                    .addAction(ActionId.of("nothing-of-this-name"))
                    .build();

            assertThat(Findings.in(draft.plan(plan.with(both))))
                    .containsExactly(line(
                            "planned-action-not-chosen",
                            "/plan/actions/0/action/1",
                            "'Ask firms' carries out the action 'nothing-of-this-name', which is not chosen."));
        }

        @Test
        void plans_every_chosen_action() {
            Cell cell = Cell.of("green-transition/skills/business-services");
            RoadmapDraft open = draft.choose(cell, "Firms ask for it")
                    .choose(cell, WholeCatalogue.action(cell).id(), "It is near");

            assertThat(Checks.ofRoadmaps().run(open).findingsOf("chosen-action-unplanned"))
                    .extracting(Finding::entry)
                    .containsExactly(Optional.of(WholeCatalogue.action(cell).entryName()));
            assertThat(Findings.in(open))
                    .containsExactly(line(
                            "chosen-action-unplanned",
                            "/actions/2",
                            "The action 'green-skills-business-services-action' is chosen, but the plan does not carry it"
                                    + " out."));
        }

        @Test
        void need_not_plan_an_action_that_is_set_aside() {
            Cell cell = Cell.of("green-transition/skills/business-services");
            RoadmapDraft open = draft.choose(cell, "Firms ask for it")
                    .setAside(cell, WholeCatalogue.action(cell).id(), "It is far");

            assertThat(Findings.in(open))
                    .containsExactly(line(
                            "function-without-action",
                            "/functions/2",
                            "Green transition, Skills, Business services is chosen, but no action for it."));
        }

        @Test
        void addresses_each_common_challenge_or_sets_it_aside() {
            RoadmapDraft open = draft.setAside(Consideration.DIGITISATION, "Another programme covers it")
                    .withdraw(draft.considerations().get(2));

            assertThat(Findings.in(open))
                    .containsExactly(line(
                            "consideration-undecided",
                            "/considerations",
                            "The common challenge 'Synergies across European, national and regional cluster initiatives' is"
                                    + " neither addressed nor set aside."));
        }
    }

    @Nested
    class A_decision {

        @Test
        void to_choose_a_priority_or_a_challenge_rests_on_evidence() {
            RoadmapDraft open = draft.choose(Priority.GREEN_TRANSITION, "Because")
                    .choose(Priority.GREEN_TRANSITION, FIRST.challenge(), "Because");

            assertThat(Findings.in(open))
                    .containsExactly(
                            line(
                                    "choice-without-evidence",
                                    "/challenges/0",
                                    "Green transition, Skills is chosen without evidence."),
                            line(
                                    "choice-without-evidence",
                                    "/priorities/0",
                                    "Green transition is chosen without evidence."));
        }

        @Test
        void rests_on_evidence_that_is_stated() {
            RoadmapDraft open = draft.choose(SECOND, "Firms are small", EVIDENCE, EvidenceId.of("few-trainer"));

            assertThat(Findings.in(open))
                    .containsExactly(line(
                            "evidence-missing",
                            "/functions/1/evidence/1",
                            "Green transition, Skills, Networking rests on unknown evidence: 'few-trainer' (did you mean"
                                    + " 'few-trainers'?)."));
        }

        @Test
        void about_an_action_an_example_or_a_common_challenge_rests_on_evidence_that_is_stated() {
            EvidenceId unknown = EvidenceId.of("xyz");
            RoadmapDraft open = draft.choose(FIRST, WholeCatalogue.action(FIRST).id(), "Because", unknown)
                    .inspireBy(FIRST, WholeCatalogue.example(FIRST).id(), "Because", unknown)
                    .address(Consideration.CRITICAL_MASS, "Because", unknown);

            assertThat(Findings.in(open))
                    .containsExactly(
                            line(
                                    "evidence-missing",
                                    "/actions/0/evidence/0",
                                    "'Help clusters with Green transition, Skills, Intelligence' for Green"
                                            + " transition, Skills, Intelligence rests on unknown evidence: 'xyz'."),
                            line(
                                    "evidence-missing",
                                    "/considerations/0/evidence/0",
                                    "Number and critical mass of clusters rests on unknown evidence: 'xyz'."),
                            line(
                                    "evidence-missing",
                                    "/examples/0/evidence/0",
                                    "'Programme for Green transition, Skills, Intelligence' for Green"
                                            + " transition, Skills, Intelligence rests on unknown evidence: 'xyz'."));
        }

        @Test
        void follows_from_an_earlier_phase() {
            Cell cell = Cell.of("resilience/skills/networking");
            RoadmapDraft open = draft.decideFunction(Decision.chosen(cell, "Because"));

            assertThat(Findings.in(open))
                    .containsExactly(
                            line(
                                    "decision-does-not-follow",
                                    "/functions/3",
                                    "Resilience, Skills, Networking is chosen, which does not follow: Resilience is set aside."));
        }

        @Test
        void that_sets_everything_aside_is_told_once_what_no_longer_follows() {
            RoadmapDraft open = draft.setAside(Priority.GREEN_TRANSITION, "Another programme covers it");

            assertThat(Checks.ofRoadmaps().run(open).findingsOf("decision-does-not-follow"))
                    .extracting(Finding::path)
                    .containsExactly("/challenges/0");
        }
    }
}
