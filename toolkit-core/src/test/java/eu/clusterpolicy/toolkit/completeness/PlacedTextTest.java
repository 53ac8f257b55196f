package eu.clusterpolicy.toolkit.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import org.junit.jupiter.api.Test;

class PlacedTextTest {

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
}
