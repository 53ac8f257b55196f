package eu.clusterpolicy.toolkit.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.plan.PlanFaultKind;
import eu.clusterpolicy.toolkit.roadmap.Gap;
import eu.clusterpolicy.toolkit.roadmap.GapKind;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a draft lacks, and what is wrong with it, is told with a link to where it is entered. */
class DraftPlacesTest {

    private static final String EMPTY = """
            {"format": "cluster-policy-toolkit/roadmap-draft", "formatVersion": "1.0", "edition": "eccp-2021",
             "territory": {"name": "Farland", "country": "ES", "nuts": "AT11"}}
            """;

    private static final String CELL =
            "\"cell\": {\"priority\": \"%s\", \"challenge\": \"skills\", \"function\": \"intelligence\"}";

    /** Has every kind of gap but those that no plan at all and no priority at all are, and every kind of fault of a plan. */
    private static final String FAULTY = EMPTY.replaceFirst("\\}\\s*$", "")
            + """
            , "evidence": [{"type": "assumption", "id": "known", "kind": "needs", "statement": "Firms wait"}],
              "priorities": [
                {"priority": "green-transition", "verdict": "chosen", "reason": "Urgent", "evidence": ["unknown"]},
                {"priority": "resilience", "verdict": "chosen", "reason": "Urgent"}],
              "challenges": [
                {"priority": "green-transition", "challenge": "skills", "verdict": "chosen", "reason": "Scarce",
                 "evidence": ["unknown"]},
                {"priority": "green-transition", "challenge": "innovation", "verdict": "chosen", "reason": "Scarce"},
                {"priority": "digital-transition", "challenge": "skills", "verdict": "chosen", "reason": "Stray",
                 "evidence": ["unknown"]}],
              "functions": [{%s, "verdict": "chosen", "reason": "Fits", "evidence": ["unknown"]},
                {%s, "verdict": "chosen", "reason": "Stray", "evidence": ["unknown"]}],
              "actions": [{"action": "green-reskilling-needs", %s, "verdict": "set-aside", "reason": "Later",
                 "evidence": ["unknown"]}],
              "considerations": [{"consideration": "synergies", "verdict": "chosen", "reason": "Wide",
                 "evidence": ["unknown"]}],
              "plan": {
                "stakeholders": [{"name": "Chamber"}],
                "governanceBodies": [{"name": "Board"}],
                "resources": {"budgetLines": [{"action": "nowhere"}],
                  "staffLines": [{"action": "nowhere", "role": "Trainer", "fullTimeEquivalents": 1}]},
                "actions": [
                  {"id": "ask", "dependsOn": ["train"]},
                  {"id": "train", "title": "Train", "description": "Them", "dependsOn": ["ask", "nowhere"],
                   "action": "green-reskilling-needs"},
                  {"id": "ask", "title": "Ask again", "description": "Them", "outsideCatalogue": "It is small"}],
                "monitoring": {"indicators": [
                  {"id": "firms", "actions": ["nowhere"], "baseline": "unknown", "targets": []},
                  {"id": "firms", "baseline": "unknown", "targets": []}]},
                "risks": [{"description": "Rain"}]}}
            """.formatted(
                            CELL.formatted("green-transition"),
                            CELL.formatted("digital-transition"),
                            CELL.formatted("green-transition"));

    private final Site visitor = Site.visited();

    private static RoadmapDraft draft(String document) {
        return JsonFormats.draft(Site.bean(Catalogue.class)).read(document);
    }

    @Test
    void of_every_gap_that_the_library_tells_is_a_place_with_its_field() {
        Set<GapKind> kinds = new HashSet<>();
        Set<String> faults = new HashSet<>();
        for (String document :
                new String[] {EMPTY, FAULTY, FAULTY.replaceFirst("\"evidence\": \\[\\{.*?\\}\\],", "")}) {
            RoadmapDraft draft = draft(document);
            List<Gap> gaps = draft.next();
            Site.Answer page = visitor.upload(document);
            List<Element> links = page.page().select(".missing li > a[href*=#at-], .missing li > a[href*=#strays]");
            assertThat(links)
                    .extracting(Element::text)
                    .containsExactlyElementsOf(gaps.stream()
                            .map(gap -> ItemNames.of(draft).said(gap.step()).replaceAll("\\s+", " "))
                            .toList());
            for (int i = 0; i < links.size(); i++) {
                kinds.add(gaps.get(i).kind());
                faults.add(gaps.get(i).about());
                leadsToItsField(links.get(i));
            }
        }
        assertThat(kinds).containsExactlyInAnyOrder(GapKind.values());
        assertThat(faults)
                .containsAll(Arrays.stream(PlanFaultKind.values())
                        .map(PlanFaultKind::code)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    private Element place(Element link) {
        String href = link.attr("href");
        Site.Answer answer = visitor.get(href.replaceFirst("#.*", ""));
        Element place = answer.page().getElementById(href.replaceFirst(".*#", ""));
        assertThat(place).as(link.text() + ": " + href).isNotNull();
        return place;
    }

    private void leadsToItsField(Element link) {
        Element place = place(link);
        Element shown = place.tagName().equals("summary") ? place.parent() : place;
        assertThat(shown.parents().select("details:not([open])").stream().filter(shown.parents()::contains))
                .as("closed around " + link.attr("href"))
                .isEmpty();
    }

    @Test
    void of_every_remark_of_the_check_is_a_place() {
        List<Element> remarks = visitor.upload(FAULTY).page().select(".remarks a");
        assertThat(remarks).extracting(Element::text).anyMatch(text -> text.contains("is a region of another"));
        remarks.forEach(this::place);
    }

    @Test
    void of_a_roadmap_that_is_whole_the_check_is_told_before_it_is_called_so() throws Exception {
        String andalusia = Files.readString(Path.of("../roadmap/regions/andalusia.json"));
        Element sound = visitor.upload(andalusia).page().selectFirst(".good, .notice");
        assertThat(sound.text()).startsWith("Nothing is missing").doesNotContain("errors:");
        Element wrong = visitor.upload(andalusia.replace("\"country\": \"ES\"", "\"country\": \"QQ\""))
                .page()
                .selectFirst(".good, .notice");
        assertThat(wrong.text()).startsWith("Nothing is missing").contains("errors: ");
    }

    @ParameterizedTest
    @CsvSource({
        "/plan/horizon, /plan/horizon/start",
        "/plan/engagementStrategy, /plan/engagementStrategy",
        "/plan/actions/3, /plan/actions/3",
        "/plan/actions/3/id, /plan/actions/3",
        "/plan/actions/3/timeFrame, /plan/actions/3/timeFrame/start",
        "/plan/actions/3/dependsOn/0, /plan/actions/3/dependsOn",
        "/plan/resources, /plan/resources/budgetLines",
        "/plan/resources/budgetLines/0/source, /plan/resources/budgetLines/0/source/name",
        "/plan/monitoring/indicators/0/targets, /plan/monitoring/indicators/0/targets",
        "/actions/4/cell/priority, /actions/4",
        "/actions/4/evidence/1, /actions/4",
        "/evidence/2/territory/name, /evidence/2",
        "/territory, /territory/name",
        "/edition, ''"
    })
    void of_a_value_that_no_page_shows_is_that_of_the_nearest(String pointer, String shown) {
        assertThat(DraftFields.shown(pointer)).isEqualTo(shown);
    }
}
