package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.json.jackson.ToolkitModule;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class DraftFormatTest {

    private static final JsonFormat<RoadmapDraft> FORMAT = JsonFormats.draft(StandardCatalogue.edition2021());

    private final RoadmapDraft begun = RoadmapDraft.of(
                    Territory.of("Farland", "DE", "DE1"), StandardCatalogue.edition2021())
            .decidePriority(Decision.chosen(Priority.RESILIENCE, "Supply chains broke")
                    .on(LocalDate.of(2024, 3, 1))
                    .by("Regional council"));

    /** A roadmap that a reader of roadmaps refuses: nothing follows, the evidence is unknown, and the plan is in a circle. */
    private static final String BROKEN = """
            {"format": "cluster-policy-toolkit/roadmap", "formatVersion": "1.0", "edition": "eccp-2021",
             "territory": {"name": "Farland", "country": "DE"}, "evidence": [],
             "priorities": [],
             "challenges": [{"priority": "resilience", "challenge": "skills", "verdict": "chosen", "reason": "x", "evidence": ["gone"]}],
             "functions": [], "actions": [],
             "plan": {"horizon": {"start": "2024-01-01", "end": "2024-12-31"}, "engagementStrategy": "Ask",
              "stakeholders": [], "governanceBodies": [], "resources": {},
              "actions": [{"id": "one", "action": "green-technology-hubs", "title": "One", "description": "One", "dependsOn": ["one"]}],
              "monitoring": {"reviewRhythm": "P6M", "assessment": "Compare"}}}
            """;

    @Test
    void a_draft_that_has_hardly_begun_is_written_and_read() {
        assertThat(FORMAT.name()).isEqualTo("cluster-policy-toolkit/roadmap-draft");
        assertThat(FORMAT.read(FORMAT.write(begun))).isEqualTo(begun);
    }

    @Test
    void what_the_catalogue_lacks_is_refused_where_it_stands() {
        String document = FORMAT.write(begun).replace("resilience", "resiliense");

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> FORMAT.read(document))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::pointer)
                        .containsExactly("/priorities/0/priority"));
    }

    @Test
    void a_broken_roadmap_is_read_as_far_as_it_goes_so_that_a_check_speaks_of_it() {
        CheckResult result = Checks.ofRoadmaps().run(FORMAT.read(BROKEN));

        assertThat(result.findings())
                .extracting(Finding::rule, Finding::path)
                .contains(
                        tuple("priority-missing", "/priorities"),
                        tuple("decision-does-not-follow", "/challenges/0"),
                        tuple("evidence-missing", "/challenges/0/evidence/0"),
                        tuple("circular-dependency", "/plan/actions/0/dependsOn/0"),
                        tuple("planned-action-not-chosen", "/plan/actions/0/action"));
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() ->
                        JsonFormats.roadmap(StandardCatalogue.edition2021()).read(BROKEN));
    }

    @Nested
    class A_mapper {

        @Test
        void keeps_a_draft_between_two_requests() {
            JsonMapper mapper = JsonMapper.builder()
                    .addModule(new ToolkitModule(StandardCatalogue.edition2021()))
                    .build();

            assertThat(mapper.readValue(mapper.writeValueAsString(begun), RoadmapDraft.class))
                    .isEqualTo(begun);
        }

        @Test
        void without_a_catalogue_writes_a_draft_and_says_what_reading_needs() {
            JsonMapper mapper =
                    JsonMapper.builder().addModule(new ToolkitModule()).build();
            String document = mapper.writeValueAsString(begun);

            assertThat(FORMAT.read(document)).isEqualTo(begun);
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> mapper.readValue(document, RoadmapDraft.class))
                    .withMessageContaining("new ToolkitModule(catalogue)");
        }
    }
}
