package eu.clusterpolicy.toolkit.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RoadmapPagesTest {

    /** Chooses two actions, of which the first rests on evidence. */
    private static final String DECIDED = """
            {"format": "cluster-policy-toolkit/roadmap-draft", "formatVersion": "1.0", "edition": "eccp-2021",
             "territory": {"name": "Andalusia", "country": "ES"},
             "evidence": [{"type": "assumption", "id": "known", "kind": "needs", "statement": "Firms wait"}],
             "priorities": [{"priority": "green-transition", "verdict": "chosen", "reason": "Urgent"}],
             "challenges": [{"priority": "green-transition", "challenge": "skills", "verdict": "chosen", "reason": "Scarce"}],
             "actions": [
               {"action": "green-reskilling-needs", "verdict": "chosen", "reason": "First", "evidence": ["known"],
                "cell": {"priority": "green-transition", "challenge": "skills", "function": "intelligence"}},
               {"action": "green-skills-initiatives", "verdict": "chosen", "reason": "Second",
                "cell": {"priority": "green-transition", "challenge": "skills", "function": "networking"}}]}
            """;

    private final Site visitor = Site.visited();

    private static String andalusia() throws IOException {
        return Files.readString(Path.of("../roadmap/regions/andalusia.json"));
    }

    /** Writes a roadmap from nothing, step by step, as its pages ask for it. */
    private Site.Answer written() {
        Site.Answer at = visitor.begin("Andalusia", "ES");
        at = visitor.submit(
                at, "/evidence/0/statement", "Firms lack welders", "/evidence/0/kind", "needs", "stay", "evidence");
        at = visitor.submit(
                at,
                "/priorities/0/verdict",
                "chosen",
                "/priorities/0/reason",
                "The strategy names it",
                "/priorities/0/evidence",
                "firms-lack-welders",
                "then",
                "next");
        at = visitor.submit(
                at, "/challenges/1/verdict", "chosen", "/challenges/1/reason", "Nobody is trained", "then", "next");
        at = visitor.submit(
                at,
                "/functions/0/verdict",
                "chosen",
                "/functions/0/reason",
                "Nobody counts them",
                "/actions/0/verdict",
                "chosen",
                "/examples/0/verdict",
                "chosen",
                "then",
                "next");
        at = visitor.submit(at, "/plan/horizon/start", "2026-01-01", "/plan/horizon/end", "2027-12-31", "then", "next");
        at = visitor.submit(
                at,
                "/plan/engagementStrategy",
                "We ask firms",
                "/plan/stakeholders/0/name",
                "Ministry",
                "/plan/stakeholders/0/kind",
                "public-authority",
                "/plan/stakeholders/0/role",
                "Leads",
                "then",
                "next");
        at = visitor.submit(
                at,
                "/plan/actions/0/title",
                "Count the needs",
                "/plan/actions/0/description",
                "Ask each firm once a year",
                "/plan/actions/0/action",
                "green-reskilling-needs",
                "/plan/actions/0/timeFrame/start",
                "2026-02-01",
                "/plan/actions/0/timeFrame/end",
                "2026-12-31",
                "/plan/actions/0/milestones/0/title",
                "First list",
                "/plan/actions/0/milestones/0/planned",
                "2026-06-01",
                "then",
                "next");
        at = visitor.submit(
                at,
                "/plan/resources/budgetLines/0/action",
                "count-the-needs",
                "/plan/resources/budgetLines/0/purpose",
                "Survey",
                "/plan/resources/budgetLines/0/amount",
                "120000",
                "/plan/resources/budgetLines/0/source/name",
                "Regional budget",
                "/plan/resources/budgetLines/0/source/level",
                "regional",
                "then",
                "next");
        at = visitor.submit(
                at, "/plan/monitoring/reviewRhythm", "P6M", "/plan/monitoring/assessment", "In public", "then", "next");
        at = visitor.submit(at, "then", "next");
        return visitor.submit(at, "then", "next");
    }

    @Nested
    class From_nothing {

        @Test
        void a_roadmap_is_written_whole_and_downloaded_in_every_form() {
            Site.Answer page = written();
            assertThat(page.address()).endsWith("/roadmap");
            assertThat(page.page().selectFirst("p.notice").text())
                    .contains("Nothing is missing, and everything follows");
            String place = "/en/roadmaps/" + page.key();
            Catalogue catalogue = Site.bean(Catalogue.class);
            Roadmap roadmap = JsonFormats.draft(catalogue)
                    .read(visitor.get(place + "/draft.json").body())
                    .close();
            assertThat(roadmap.plan().actions().get(0).id()).hasToString("count-the-needs");
            assertThat(roadmap.plan().resources().total().orElseThrow()).hasToString("EUR 120000.00");
            assertThat(page.page().select("a[href*=/files/]").eachText())
                    .containsExactly(
                            "Time line, SVG",
                            "Time line, Mermaid",
                            "What was chosen, SVG",
                            "Budget, SVG",
                            "Page to print, HTML",
                            "Text, Markdown",
                            "Decisions, CSV",
                            "Evidence, CSV",
                            "Planned actions, CSV",
                            "Budget, CSV",
                            "Indicators, CSV",
                            "Baselines, targets and measurements, CSV");
            assertThat(page.page().select("a[href*=/files/]").eachAttr("href")).allSatisfy(file -> {
                Site.Answer saved = visitor.get(file);
                assertThat(saved.status()).isEqualTo(200);
                assertThat(saved.header("Content-Disposition")).startsWith("attachment; filename=");
                assertThat(saved.body()).isNotBlank();
            });
        }

        @Test
        void its_file_is_taken_up_again_as_it_was() {
            Site.Answer page = written();
            String file =
                    visitor.get("/en/roadmaps/" + page.key() + "/draft.json").body();
            Site.Answer again = Site.visited().upload(file);
            assertThat(again.address()).endsWith("/roadmap").isNotEqualTo(page.address());
            assertThat(Site.visited()
                            .get("/en/roadmaps/" + again.key() + "/draft.json")
                            .body())
                    .isEqualTo(file);
        }

        @Test
        void a_step_says_what_is_missing_and_where_it_is_entered() {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            assertThat(at.page().select(".missing a").eachText()).containsExactly("choose a priority");
            at = visitor.submit(
                    at, "/priorities/2/verdict", "chosen", "/priorities/2/reason", "Chains broke", "then", "next");
            assertThat(at.page().select(".missing a").eachText()).containsExactly("choose a challenge for Resilience");
            assertThat(at.page().select(".phases .state").eachText()).startsWith("complete, 1 / 3", "not begun, 0 / 1");
        }
    }

    @Nested
    class Evidence {

        @Test
        void is_an_assumption_without_a_source_a_fact_with_one_and_a_figure_where_something_is_counted() {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            at = visitor.submit(at, "/evidence/0/statement", "Firms wait", "/evidence/0/kind", "needs", "stay", "x");
            at = visitor.submit(
                    at,
                    "/evidence/1/statement",
                    "Chains broke",
                    "/evidence/1/kind",
                    "needs",
                    "/evidence/1/source",
                    "Yearbook",
                    "stay",
                    "x");
            at = visitor.submit(
                    at,
                    "/evidence/2/counted",
                    "Cluster organisations",
                    "/evidence/2/value",
                    "21",
                    "/evidence/2/unit",
                    "organisations",
                    "/evidence/2/year",
                    "2021",
                    "/evidence/2/kind",
                    "local-environment",
                    "/evidence/2/source",
                    "Yearbook",
                    "stay",
                    "x");
            String file =
                    visitor.get("/en/roadmaps/" + at.key() + "/draft.json").body();
            assertThat(JsonFormats.draft(Site.bean(Catalogue.class)).read(file).evidence())
                    .satisfiesExactly(
                            first -> assertThat(first).isInstanceOf(Assumption.class),
                            second -> assertThat(second).isInstanceOf(Fact.class),
                            third -> assertThat(third)
                                    .isInstanceOfSatisfying(
                                            Figure.class,
                                            figure -> assertThat(
                                                            figure.territory().name())
                                                    .isEqualTo("Andalusia")));
        }
    }

    @Nested
    class A_whole_roadmap {

        @ParameterizedTest
        @EnumSource(Step.class)
        void is_shown_by_every_step_and_stays_the_same_when_a_step_is_saved_unchanged(Step step) throws Exception {
            Site.Answer page = visitor.upload(andalusia());
            String place = "/en/roadmaps/" + page.key();
            String before = visitor.get(place + "/draft.json").body();
            Site.Answer shown = visitor.get(place + "/" + step.code());
            assertThat(PagesTest.faults(shown.body())).isEmpty();
            Site.Answer saved = visitor.submit(shown, "stay", "here");
            assertThat(saved.status()).isEqualTo(200);
            assertThat(saved.page().select(".saved")).hasSize(1);
            assertThat(visitor.get(place + "/draft.json").body()).isEqualTo(before);
        }

        @Test
        void is_shown_as_a_valid_page_in_another_language() throws Exception {
            Site.Answer page = visitor.upload(andalusia());
            Site.Answer french = visitor.get("/fr/roadmaps/" + page.key() + "/roadmap");
            assertThat(PagesTest.faults(french.body())).isEmpty();
            assertThat(french.page().select("h3").eachText()).contains("Éléments probants");
        }

        @Test
        void says_what_no_longer_follows_and_takes_it_back() throws Exception {
            Site.Answer page = visitor.upload(andalusia());
            String place = "/en/roadmaps/" + page.key();
            Site.Answer changed = visitor.submit(
                    visitor.get(place + "/priorities"), "/priorities/0/verdict", "set-aside", "stay", "here");
            Document missing = visitor.get(place + "/roadmap").page();
            assertThat(changed.status()).isEqualTo(200);
            Site.Answer asked = visitor.get(
                    missing.selectFirst(".missing a[href*=withdraw]").attr("href"));
            assertThat(PagesTest.faults(asked.body())).isEmpty();
            assertThat(asked.page().selectFirst("h1").text()).startsWith("Take back a decision Green transition");
            assertThat(asked.page().select("main li strong").size()).isGreaterThan(3);
            assertThat(visitor.get(place + "/draft.json").body()).contains("\"challenge\"");
            FormElement form = (FormElement) asked.page().selectFirst("main form[action$=withdraw]");
            StringBuilder sent = new StringBuilder();
            form.formData()
                    .forEach(field -> sent.append(Site.encoded(field.key()))
                            .append('=')
                            .append(Site.encoded(field.value()))
                            .append('&'));
            Site.Answer after = visitor.post(Site.path(form), "application/x-www-form-urlencoded", sent.toString());
            assertThat(after.page().select("#strays-heading")).isEmpty();

            Site.Answer late = visitor.post(Site.path(form), "application/x-www-form-urlencoded", sent.toString());
            assertThat(late.page().selectFirst("[role=alert]").text()).contains("changed in another tab");
        }
    }

    @Nested
    class What_is_wrong {

        @Test
        void stands_beside_its_field_and_in_a_summary_that_leads_there_and_what_was_entered_stays() throws Exception {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            Site.Answer outline = visitor.get("/en/roadmaps/" + at.key() + "/outline");
            Site.Answer wrong = visitor.submit(
                    outline, "/plan/horizon/start", "1 March", "/plan/title", "Our plan", "then", "next");
            assertThat(wrong.status()).isEqualTo(400);
            assertThat(PagesTest.faults(wrong.body())).isEmpty();
            Document page = wrong.page();
            assertThat(page.title()).startsWith("Not saved: ");
            assertThat(page.select(".faults a").eachText())
                    .containsExactly(
                            "First day of the roadmap: must be a date such as 2027-03-31",
                            "Last day of the roadmap: must be a day, such as 2027-03-31");
            assertThat(page.select(".faults a").eachAttr("href"))
                    .containsExactly("#at-plan-horizon-start", "#at-plan-horizon-end");
            assertThat(page.getElementById("at-plan-horizon-start").attr("value"))
                    .isEqualTo("1 March");
            assertThat(page.getElementById("at-plan-horizon-start").attr("aria-invalid"))
                    .isEqualTo("true");
            assertThat(page.getElementById("at-plan-horizon-start-fault").text())
                    .isEqualTo("must be a date such as 2027-03-31");
            assertThat(page.getElementById("at-plan-title").attr("value")).isEqualTo("Our plan");
        }

        @Test
        void is_said_of_a_decision_without_a_reason() {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            Site.Answer wrong = visitor.submit(at, "/priorities/1/verdict", "chosen", "then", "next");
            assertThat(wrong.page().select(".fault").eachText()).containsExactly("must not be blank");
            assertThat(wrong.page().select(".faults").text()).contains("Digital transition, Reason: must not be blank");
        }

        @Test
        void is_said_of_a_reason_without_a_decision() {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            Site.Answer wrong = visitor.submit(at, "/priorities/0/reason", "It matters", "then", "next");
            assertThat(wrong.page().select(".faults").text())
                    .contains("Green transition, Decision: say whether you choose it or set it aside");
        }

        @Test
        void is_said_where_a_roadmap_begins() {
            Site.Answer wrong = visitor.begin(" ", "");
            assertThat(wrong.status()).isEqualTo(400);
            assertThat(wrong.page().select(".faults a").eachAttr("href"))
                    .containsExactly("#at-territory-name", "#at-territory-country");
        }

        @Test
        void in_a_file_is_answered_with_every_problem_and_its_line() throws Exception {
            Site.Answer wrong = visitor.upload(andalusia()
                    .replace("\"verdict\": \"chosen\"", "\"verdict\": \"taken\"")
                    .replace("2022-03-01", "1 March 2022"));
            assertThat(wrong.status()).isEqualTo(400);
            assertThat(PagesTest.faults(wrong.body())).isEmpty();
            assertThat(wrong.page().select(".problems tbody tr").size()).isGreaterThan(20);
            assertThat(wrong.page().select(".languages a").eachAttr("href"))
                    .allSatisfy(language -> assertThat(language).endsWith("/roadmaps"));
            assertThat(wrong.page().select(".problems tbody td:first-child").eachText())
                    .allSatisfy(line -> assertThat(Integer.parseInt(line)).isPositive());
            Document noDraft = visitor.upload("This is no JSON").page();
            assertThat(noDraft.select(".faults > p").text()).contains("the file of a draft or of a roadmap");
            assertThat(noDraft.select(".problems code")).isEmpty();
        }
    }

    @Nested
    class Two_tabs {

        /** Has two stakeholders entered, and returns the address of their page. */
        private String withChamberAndGuild(Site.Answer at) {
            String people = "/en/roadmaps/" + at.key() + "/people";
            visitor.submit(visitor.get(people), "/plan/stakeholders/0/name", "Chamber", "stay", "here");
            visitor.submit(visitor.get(people), "/plan/stakeholders/1/name", "Guild", "stay", "here");
            return people;
        }

        @Test
        void in_which_the_same_was_changed_do_not_overwrite_each_other_in_silence() {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            Site.Answer first = visitor.get("/en/roadmaps/" + at.key() + "/outline");
            Site.Answer second = visitor.get("/en/roadmaps/" + at.key() + "/outline");
            visitor.submit(first, "/plan/title", "Of the first tab", "stay", "here");
            Site.Answer overtaken = visitor.submit(second, "/plan/title", "Of the second tab", "stay", "here");
            assertThat(overtaken.status()).isEqualTo(409);
            assertThat(overtaken.page().selectFirst("[role=alert]").text()).contains("changed in another tab");
            assertThat(overtaken.page().getElementById("at-plan-title").attr("value"))
                    .isEqualTo("Of the second tab");
            assertThat(overtaken.page().select(".faults a").eachText())
                    .containsExactly("Title: the other tab saved ‘Of the first tab’; save again to keep yours");
            assertThat(visitor.submit(overtaken, "stay", "here").status()).isEqualTo(200);
            assertThat(saved(at)).contains("Of the second tab").doesNotContain("Of the first tab");
        }

        @Test
        void that_add_to_one_list_both_have_it_added() {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            Site.Answer first = visitor.get("/en/roadmaps/" + at.key() + "/priorities");
            Site.Answer second = visitor.get("/en/roadmaps/" + at.key() + "/priorities");
            visitor.submit(
                    first,
                    "/evidence/0/statement",
                    "Firms lack welders",
                    "/evidence/0/kind",
                    "needs",
                    "/priorities/0/verdict",
                    "chosen",
                    "/priorities/0/reason",
                    "It is urgent",
                    "stay",
                    "here");
            Site.Answer merged = visitor.submit(
                    second,
                    "/evidence/0/statement",
                    "Firms lack roofers",
                    "/evidence/0/kind",
                    "needs",
                    "/priorities/2/verdict",
                    "set-aside",
                    "/priorities/2/reason",
                    "It can wait",
                    "stay",
                    "here");
            assertThat(merged.status()).isEqualTo(200);
            assertThat(merged.page().select(".saved")).hasSize(1);
            assertThat(saved(at))
                    .containsSubsequence("Firms lack welders", "Firms lack roofers", "It is urgent", "It can wait");
        }

        @Test
        void that_send_the_same_twice_have_it_once() {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            Site.Answer shown = visitor.get("/en/roadmaps/" + at.key() + "/people");
            visitor.submit(shown, "/plan/stakeholders/0/name", "Chamber", "stay", "here");
            visitor.submit(shown, "/plan/stakeholders/0/name", "Chamber", "stay", "here");
            assertThat(saved(at)).containsOnlyOnce("Chamber");
        }

        @Test
        void of_which_one_takes_out_what_stands_before_what_the_other_changes_meet_in_the_right_item() {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            String people = withChamberAndGuild(at);
            Site.Answer first = visitor.get(people);
            Site.Answer second = visitor.get(people);
            visitor.submit(first, "remove", "/plan/stakeholders/0", "stay", "here");
            Site.Answer merged = visitor.submit(second, "/plan/stakeholders/1/role", "Trains", "stay", "here");
            assertThat(merged.status()).isEqualTo(200);
            assertThat(saved(at)).doesNotContain("Chamber").containsSubsequence("Guild", "Trains");
        }

        @Test
        void of_which_one_renames_the_territory_have_the_figures_of_the_other_in_it() {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            Site.Answer first = visitor.get("/en/roadmaps/" + at.key() + "/outline");
            Site.Answer second = visitor.get("/en/roadmaps/" + at.key() + "/priorities");
            visitor.submit(first, "/territory/name", "Murcia", "stay", "here");
            Site.Answer merged = visitor.submit(
                    second,
                    "/evidence/0/counted",
                    "Welders",
                    "/evidence/0/value",
                    "120",
                    "/evidence/0/unit",
                    "persons",
                    "/evidence/0/year",
                    "2025",
                    "/evidence/0/source",
                    "Register",
                    "/evidence/0/kind",
                    "needs",
                    "stay",
                    "here");
            assertThat(merged.page().select(".faults a").eachText()).isEmpty();
            assertThat(saved(at)).contains("Welders", "Murcia").doesNotContain("Andalusia");
        }

        @Test
        void of_which_the_older_names_an_unknown_country_do_not_stand_against_each_other() {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            Site.Answer first = visitor.get("/en/roadmaps/" + at.key() + "/outline");
            Site.Answer second = visitor.get("/en/roadmaps/" + at.key() + "/outline");
            visitor.submit(first, "/plan/title", "Of the first tab", "stay", "here");
            Site.Answer wrong = visitor.submit(second, "/territory/country", "Atlantis", "stay", "here");
            assertThat(wrong.status()).isEqualTo(400);
            assertThat(wrong.page().select(".faults a").eachText())
                    .singleElement()
                    .asString()
                    .contains("Country", "Atlantis");
        }

        @Test
        void that_each_rewrite_people_of_whom_one_left_are_told_so_beside_the_list() {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            String people = withChamberAndGuild(at);
            Site.Answer first = visitor.get(people);
            Site.Answer second = visitor.get(people);
            visitor.submit(first, "/plan/stakeholders/1/name", "Guild of welders", "stay", "here");
            Site.Answer overtaken = visitor.submit(
                    second, "remove", "/plan/stakeholders/0", "/plan/stakeholders/1/name", "Union", "stay", "here");
            assertThat(overtaken.status()).isEqualTo(409);
            assertThat(overtaken.page().select(".faults a").eachText())
                    .containsExactly("Stakeholders: the other tab changed this, too; save again to keep yours");
            visitor.submit(overtaken, "stay", "here");
            assertThat(saved(at)).containsOnlyOnce("Union").doesNotContain("Chamber", "Guild");
        }

        @Test
        void of_which_one_takes_out_most_of_a_list_that_both_rewrite_have_none_of_it_once_that_one_is_saved_again() {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            String people = withChamberAndGuild(at);
            visitor.submit(visitor.get(people), "/plan/stakeholders/2/name", "League", "stay", "here");
            visitor.submit(visitor.get(people), "/plan/stakeholders/3/name", "Union", "stay", "here");
            Site.Answer first = visitor.get(people);
            Site.Answer second = visitor.get(people);
            visitor.submit(first, "/plan/stakeholders/3/name", "Union of towns", "stay", "here");
            Site.Answer overtaken = visitor.submit(
                    second,
                    "remove",
                    "/plan/stakeholders/0",
                    "remove",
                    "/plan/stakeholders/1",
                    "remove",
                    "/plan/stakeholders/2",
                    "/plan/stakeholders/3/name",
                    "Senate",
                    "stay",
                    "here");
            assertThat(overtaken.status()).isEqualTo(409);
            assertThat(visitor.submit(overtaken, "stay", "here").status()).isEqualTo(200);
            assertThat(document(at).at("/plan/stakeholders").valueStream())
                    .extracting(stakeholder -> stakeholder.path("name").asString())
                    .containsExactly("Senate");
        }

        @Test
        void that_stand_against_each_other_about_an_action_behind_one_taken_out_leave_it_its_identifier() {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            String planned = "/en/roadmaps/" + at.key() + "/planned";
            visitor.submit(visitor.get(planned), "/plan/actions/0/title", "Ask", "stay", "here");
            visitor.submit(visitor.get(planned), "/plan/actions/1/title", "Train", "stay", "here");
            Site.Answer first = visitor.get(planned);
            Site.Answer second = visitor.get(planned);
            visitor.submit(first, "/plan/actions/1/owner", "Chamber", "stay", "here");
            Site.Answer overtaken = visitor.submit(
                    second, "remove", "/plan/actions/0", "/plan/actions/1/owner", "Guild", "stay", "here");
            assertThat(overtaken.page().select(".faults a").eachText())
                    .containsExactly("Train, Owner: the other tab saved ‘Chamber’; save again to keep yours");
            assertThat(visitor.submit(overtaken, "stay", "here").status()).isEqualTo(200);
            assertThat(document(at).at("/plan/actions")).hasSize(1);
            assertThat(document(at).at("/plan/actions/0/id").asString()).isEqualTo("train");
            assertThat(document(at).at("/plan/actions/0/owner").asString()).isEqualTo("Guild");
        }

        @Test
        void that_stand_against_each_other_about_a_decision_behind_one_taken_back_leave_it_its_own_evidence() {
            Site.Answer at = visitor.upload(DECIDED);
            String actions = "/en/roadmaps/" + at.key() + "/actions";
            Site.Answer first = visitor.get(actions);
            Site.Answer second = visitor.get(actions);
            visitor.submit(first, "/actions/1/reason", "It is cheap", "stay", "here");
            Site.Answer overtaken = visitor.submit(
                    second,
                    "/actions/0/verdict",
                    "",
                    "/actions/0/reason",
                    "",
                    "/actions/1/reason",
                    "It is quick",
                    "stay",
                    "here");
            assertThat(overtaken.status()).isEqualTo(409);
            assertThat(visitor.submit(overtaken, "stay", "here").status()).isEqualTo(200);
            JsonNode decision = document(at).at("/actions").path(0);
            assertThat(document(at).at("/actions")).hasSize(1);
            assertThat(decision.path("reason").asString()).isEqualTo("It is quick");
            assertThat(decision.path("evidence")).isEmpty();
        }
    }

    private String saved(Site.Answer at) {
        return visitor.get("/en/roadmaps/" + at.key() + "/draft.json").body();
    }

    private JsonNode document(Site.Answer at) {
        return JsonMapper.shared().readTree(saved(at));
    }

    @Nested
    class What_cannot_be_saved_yet {

        @Test
        void stays_on_its_page_and_is_told_to_be_in_no_file_until_it_is_mended() throws Exception {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            String place = "/en/roadmaps/" + at.key() + "/";
            Site.Answer wrong = visitor.submit(
                    visitor.get(place + "money"),
                    "/plan/resources/budgetLines/0/purpose",
                    "Courses",
                    "/plan/resources/budgetLines/0/amount",
                    "1.240",
                    "then",
                    "next");
            assertThat(wrong.status()).isEqualTo(400);
            assertThat(wrong.page().select(".faults a").eachText())
                    .containsExactly(
                            "Courses, Planned action: must be chosen",
                            "Courses, Amount: can be read in two ways; write EUR 1240.00 or EUR 1.24");
            assertThat(saved(at)).doesNotContain("Courses");
            Document elsewhere = visitor.get(place + "roadmap").page();
            assertThat(elsewhere.select(".files .unsaved").text()).contains("Not in the file", "Budget");
            Site.Answer again = visitor.get(elsewhere.selectFirst(".unsaved a").attr("href"));
            assertThat(PagesTest.faults(again.body())).isEmpty();
            assertThat(again.page()
                            .getElementById("at-plan-resources-budgetLines-0-amount")
                            .attr("value"))
                    .isEqualTo("EUR 1.240");
            assertThat(again.page().select(".faults a")).hasSize(2);

            visitor.submit(visitor.get(place + "planned"), "/plan/actions/0/title", "Train roofers", "stay", "here");
            Site.Answer mended = visitor.submit(
                    visitor.get(place + "money"),
                    "/plan/resources/budgetLines/0/action",
                    "train-roofers",
                    "/plan/resources/budgetLines/0/amount",
                    "1 240",
                    "stay",
                    "here");
            assertThat(mended.status()).isEqualTo(200);
            assertThat(mended.page().select(".unsaved")).isEmpty();
            assertThat(saved(at)).contains("Train roofers", "\"EUR 1240.00\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"half a million", "500k", "40 %", "-5", "EUR twelve"})
        void is_an_amount_as_it_was_typed_where_it_is_no_number(String typed) {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            String amount = "/plan/resources/budgetLines/0/amount";

            Document wrong = visitor.submit(
                            visitor.get("/en/roadmaps/" + at.key() + "/money"), amount, typed, "stay", "here")
                    .page();

            assertThat(wrong.select(".faults a").eachText())
                    .anySatisfy(fault -> assertThat(fault).contains("must be an amount with its currency"));
            assertThat(wrong.getElementById("at-plan-resources-budgetLines-0-amount")
                            .attr("value"))
                    .isEqualTo(typed);
        }

        @Test
        void can_be_thrown_away() {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            String place = "/en/roadmaps/" + at.key() + "/money";
            Site.Answer wrong = visitor.submit(
                    visitor.get(place), "/plan/resources/staffLines/0/fullTimeEquivalents", "some", "stay", "here");
            assertThat(wrong.page().select(".faults a").eachText())
                    .containsExactly(
                            "Staff line 1, Planned action: must be chosen",
                            "Staff line 1, Full-time equivalents: must be a number above zero of at most 15 digits");
            Site.Answer gone = visitor.submit(wrong, "forget", "yes");
            assertThat(gone.page().select(".faults, .unsaved")).isEmpty();
            assertThat(gone.body()).doesNotContain("value=\"some\"");
        }

        @Test
        void is_no_indicator_without_a_target_and_no_action_without_an_end() {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            String place = "/en/roadmaps/" + at.key() + "/";
            assertThat(visitor.submit(
                                    visitor.get(place + "monitoring"),
                                    "/plan/monitoring/indicators/0/name",
                                    "Firms trained",
                                    "stay",
                                    "here")
                            .status())
                    .isEqualTo(200);
            assertThat(visitor.submit(
                                    visitor.get(place + "planned"),
                                    "/plan/actions/0/title",
                                    "Train roofers",
                                    "/plan/actions/0/timeFrame/start",
                                    "1.2.2026",
                                    "stay",
                                    "here")
                            .status())
                    .isEqualTo(200);
            assertThat(saved(at)).contains("firms-trained", "\"start\": \"2026-02-01\"", "\"end\": \"none\"");
        }
    }

    @Nested
    class What_the_check_says {

        @Test
        void is_said_with_the_names_that_a_person_gave_and_no_identifiers() {
            Site.Answer at = visitor.upload(DECIDED.replaceFirst("\\}\\s*$", """
                    , "plan": {"actions": [
                        {"id": "action-1", "title": "Ask firms", "dependsOn": ["action-2"]},
                        {"id": "action-2", "title": "Train welders", "description": "TODO", "dependsOn": ["action-1"]}]}}
                    """));
            assertThat(at.page().select(".missing a").eachText())
                    .contains("mend the action plan: actions depend on each other in a circle:"
                            + " 'Ask firms' -> 'Train welders' -> 'Ask firms'");
            assertThat(at.page().select(".remarks a").eachText())
                    .contains("The description of the planned action 'Train welders' has the placeholder 'TODO'.");
            assertThat(at.page().select(".missing a, .remarks a").text()).doesNotContain("action-1", "action-2");
        }
    }

    @Nested
    class The_territory {

        @Test
        void is_changed_later_with_its_own_figures() {
            Site.Answer at = visitor.begin("Andalusai", "spain");
            visitor.submit(
                    at,
                    "/evidence/0/counted",
                    "Clusters",
                    "/evidence/0/value",
                    "21",
                    "/evidence/0/unit",
                    "clusters",
                    "/evidence/0/year",
                    "2021",
                    "/evidence/0/kind",
                    "local-environment",
                    "/evidence/0/source",
                    "Yearbook",
                    "stay",
                    "x");
            Site.Answer page = visitor.get("/en/roadmaps/" + at.key() + "/territory");
            assertThat(page.page().getElementById("at-territory-country").attr("value"))
                    .isEqualTo("Spain");
            Site.Answer changed = visitor.submit(
                    page,
                    "/territory/name",
                    "Lower Austria",
                    "/territory/country",
                    "at",
                    "/territory/nuts",
                    "at12",
                    "stay",
                    "x");
            assertThat(changed.page().selectFirst("h1").text()).startsWith("Lower Austria (AT12)");
            assertThat(saved(at)).doesNotContain("Andalusai").contains("\"AT12\"");
        }

        @Test
        void of_a_country_that_is_none_is_refused_with_the_nearest() {
            Site.Answer wrong = visitor.begin("Andalusia", "Spian");
            assertThat(wrong.status()).isEqualTo(400);
            assertThat(wrong.page().select(".faults a").eachText())
                    .containsExactly("Country: unknown country: 'Spian' (did you mean 'Spain'?)");
            assertThat(wrong.page().getElementById("at-territory-country").attr("value"))
                    .isEqualTo("Spian");
        }

        @Test
        void with_a_region_of_another_country_is_refused() {
            Site.Answer wrong = visitor.submit(
                    visitor.get("/en/roadmaps"),
                    "/territory/name",
                    "Andalusia",
                    "/territory/country",
                    "ES",
                    "/territory/nuts",
                    "at11");
            assertThat(wrong.status()).isEqualTo(400);
            assertThat(wrong.page().select(".faults a").eachText())
                    .containsExactly(
                            "NUTS codes: Andalusia is placed in the country 'ES', but 'AT11' is a region of another.");
        }
    }

    @Nested
    class A_draft {

        @Test
        void is_kept_under_an_address_of_160_bits_that_no_search_engine_and_no_cache_keeps() {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            assertThat(at.key()).matches("[a-z2-7]{32}");
            assertThat(at.header("Cache-Control")).isEqualTo("no-store");
        }

        @Test
        void that_is_not_there_is_answered_with_what_to_do() {
            Site.Answer gone = visitor.get("/en/roadmaps/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/outline");
            assertThat(gone.status()).isEqualTo(404);
            assertThat(gone.page().text()).contains("a draft is kept for 24 hours", "upload the file");
        }

        @Test
        void has_limits_that_the_first_page_states() {
            assertThat(visitor.get("/en/roadmaps").page().text())
                    .contains("24 hours", "500 drafts", "400,000 characters", "512 kB");
        }
    }
}
