package eu.clusterpolicy.toolkit.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.clusterpolicy.toolkit.people.Player;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TargetRevision;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.testkit.WholeRoadmap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacedTextTest {

    /** The places of evidence and plan at which people write words of their own. */
    private static final String WRITTEN = """
            /evidence/0/statement
            /evidence/0/source
            /evidence/1/counted
            /evidence/1/unit
            /evidence/1/definition
            /evidence/1/territory/name
            /evidence/1/elsewhere/0/territory/name
            /evidence/1/source
            /evidence/2/holder
            /evidence/2/awardingBody
            /evidence/2/source
            /evidence/3/statement
            /plan/title
            /plan/version
            /plan/approval/body
            /plan/policyInstrument/name
            /plan/policyInstrument/authority
            /plan/policyInstrument/contact
            /plan/engagementStrategy
            /plan/stakeholders/0/name
            /plan/stakeholders/0/role
            /plan/stakeholders/0/engagements/0/way
            /plan/stakeholders/1/name
            /plan/stakeholders/1/role
            /plan/stakeholders/1/engagements/0/way
            /plan/stakeholders/2/name
            /plan/stakeholders/2/role
            /plan/stakeholders/2/engagements/0/way
            /plan/governanceBodies/0/name
            /plan/governanceBodies/0/mandate
            /plan/governanceBodies/0/members/0
            /plan/governanceBodies/0/members/1
            /plan/governanceBodies/0/deciders/0
            /plan/resources/budgetLines/0/purpose
            /plan/resources/budgetLines/0/source/name
            /plan/resources/staffLines/0/role
            /plan/actions/0/outsideCatalogue
            /plan/actions/0/title
            /plan/actions/0/description
            /plan/actions/0/background
            /plan/actions/0/owner
            /plan/actions/0/players/0/name
            /plan/actions/0/players/0/role
            /plan/actions/0/milestones/0/title
            /plan/actions/0/status/reason
            /plan/actions/0/status/unblockedBy
            /plan/actions/0/notes
            /plan/monitoring/indicators/0/name
            /plan/monitoring/indicators/0/unit
            /plan/monitoring/indicators/0/targets/0/source
            /plan/monitoring/indicators/0/targets/1/revision/reason
            /plan/monitoring/indicators/0/interimTargets/0/source
            /plan/monitoring/indicators/0/interimTargets/1/revision/reason
            /plan/monitoring/assessment
            /plan/risks/0/description
            /plan/risks/0/response
            /plan/risks/0/owner""";

    private final RoadmapDraft draft = TwoStepRoadmap.draft();

    @Test
    void of_a_roadmap_stand_where_its_document_has_them() {
        assertThat(PlacedText.of(draft))
                .extracting(PlacedText::path, PlacedText::words)
                .contains(
                        tuple("/territory/name", "Farland"),
                        tuple("/evidence/0/statement", "There are too few trainers"),
                        tuple("/evidence/0/source", "Farland Gazette"),
                        tuple("/priorities/0/reason", "The strategy names it first"),
                        tuple("/plan/engagementStrategy", "Hear small firms first"),
                        tuple("/plan/actions/1/title", "Train firms"),
                        tuple("/plan/stakeholders/1/name", "Solar cluster"),
                        tuple("/plan/resources/staffLines/0/role", "Interviewer"));
    }

    @Test
    void of_a_catalogue_and_of_a_roadmap_have_each_a_place_of_their_own() {
        assertThat(PlacedText.of(TwoStepRoadmap.CATALOGUE).map(PlacedText::path))
                .doesNotHaveDuplicates();
        assertThat(PlacedText.of(draft).map(PlacedText::path)).doesNotHaveDuplicates();
    }

    @Test
    void a_text_that_is_marked_is_found_wherever_it_stands() {
        ActionPlan plan = draft.plan().orElseThrow();
        PlannedAction marked = plan.actions().get(0).toBuilder()
                .description("MARK")
                .background("MARK")
                .owner("MARK")
                .notes("MARK")
                .build();
        ActionPlan known = plan.with(marked).toBuilder()
                .title("MARK")
                .addRisk(Risk.builder()
                        .description("MARK")
                        .likelihood(Risk.Level.LOW)
                        .effect(Risk.Level.LOW)
                        .response("MARK")
                        .build())
                .build();

        assertThat(PlacedText.of(draft.plan(known)))
                .filteredOn(text -> text.words().equals("MARK"))
                .extracting(PlacedText::path)
                .containsExactly(
                        "/plan/title",
                        "/plan/actions/0/description",
                        "/plan/actions/0/background",
                        "/plan/actions/0/owner",
                        "/plan/actions/0/notes",
                        "/plan/risks/0/description",
                        "/plan/risks/0/response");
    }

    @Test
    void of_a_roadmap_are_all_that_people_have_written_in_it() {
        Roadmap whole = WholeRoadmap.roadmap();
        ActionPlan plan = whole.plan();
        Target first = Target.of("200", "2025-12-31").toBuilder()
                .source("Farland Gazette")
                .build();
        Target revised =
                Target.revised(BigDecimal.TEN, first.by(), TargetRevision.of("2024-06-30", "Fewer firms joined"));
        ActionPlan written = plan.toBuilder()
                .resources(plan.resources().toBuilder()
                        .addStaffLine(StaffLine.of("do-1", "Trainer", "0.5"))
                        .build())
                .actions(List.of(plan.actions().get(0).toBuilder()
                        .actions(List.of())
                        .outsideCatalogue("No action fits")
                        .background("It was tried before")
                        .players(List.of(Player.of("University", "Certifies")))
                        .milestones(List.of(Milestone.planned("First course", LocalDate.of(2024, 2, 1))))
                        .status(ActionStatus.blocked("The trainer is ill", "Another trainer"))
                        .notes("Ask again")
                        .build()))
                .monitoring(plan.monitoring().toBuilder()
                        .indicators(List.of(plan.monitoring().indicators().get(0).toBuilder()
                                .targets(List.of(first, revised))
                                .interimTargets(List.of(first, revised))
                                .build()))
                        .build())
                .build();

        assertThat(PlacedText.of(whole.reopen().plan(written)))
                .extracting(PlacedText::path)
                .filteredOn(path -> path.startsWith("/plan") || path.startsWith("/evidence"))
                .containsExactly(WRITTEN.split("\\s", -1));
        assertThat(PlacedText.of(
                        whole.reopen().decidePriority(whole.priorities().get(0).by("Council"))))
                .extracting(PlacedText::path)
                .contains("/priorities/0/reason", "/priorities/0/by");
    }
}
