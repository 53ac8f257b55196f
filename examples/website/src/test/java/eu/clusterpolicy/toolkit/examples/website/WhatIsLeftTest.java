package eu.clusterpolicy.toolkit.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a draft's pages say that is still to be done, though nothing on them is wrong. */
class WhatIsLeftTest {

    private static final String PHASE_FOUR = ".phases li:eq(3) ";

    private final Site visitor = Site.visited();

    private static String andalusia() throws IOException {
        return Files.readString(Path.of("../roadmap/regions/andalusia.json"));
    }

    /** Four of its figures say neither day nor year. */
    private Site.Answer uploaded() throws IOException {
        return visitor.upload(andalusia());
    }

    /** Its plan is over before it is first reviewed. */
    private Site.Answer faulty() throws IOException {
        return visitor.upload(andalusia().replace("\"reviewRhythm\": \"P6M\"", "\"reviewRhythm\": \"P50Y\""));
    }

    private static String wording(String action) {
        return Site.bean(Catalogue.class).action(ActionId.of(action)).text();
    }

    @Test
    void is_what_the_check_finds_by_number_where_nothing_is_missing() throws IOException {
        Document page = uploaded().page();

        assertThat(page.select(".good")).isEmpty();
        assertThat(page.selectFirst("p.notice").text())
                .startsWith("Nothing is missing, and everything follows.")
                .endsWith(" warnings: 4");
        assertThat(page.selectFirst("p.notice a").attr("href")).isEqualTo("#remarks");
        assertThat(faulty().page().selectFirst("p.notice").text()).endsWith(" errors: 1, warnings: 4");
    }

    @Test
    void keeps_the_tick_from_a_phase_in_which_the_check_finds_an_error() throws IOException {
        assertThat(uploaded().page().selectFirst(PHASE_FOUR + ".disc").text()).isEqualTo("✓");

        Document page = faulty().page();

        assertThat(page.selectFirst(PHASE_FOUR + ".disc").text()).isEqualTo("4");
        assertThat(page.selectFirst(PHASE_FOUR + ".state").text()).isEqualTo("open, 9 / 9");
    }

    @Test
    void is_an_action_that_is_chosen_and_carried_out_by_nothing() throws IOException {
        Document page = visitor.upload(andalusia()
                        .replace(
                                "\"action\": \"circular-opportunity-strategies\",\n        \"title\"",
                                "\"action\": \"green-start-up-support\",\n        \"title\""))
                .page();

        assertThat(page.selectFirst(PHASE_FOUR + ".state").text()).isEqualTo("open, 8 / 9");
        assertThat(page.select(".missing a").eachText())
                .containsExactly(
                        "plan how the action '" + wording("circular-opportunity-strategies") + "' is carried out");
        assertThat(page.select(".missing a").attr("href")).endsWith("/planned#at-plan-actions");
        assertThat(page.select(".good, p.notice")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void is_said_on_the_page_where_it_is_entered_and_is_no_fault_of_its_form(Step step) throws IOException {
        Site.Answer page = faulty();
        String place = "/en/roadmaps/" + page.key() + "/" + step.code();
        Document shown = visitor.get(place).page();

        assertThat(shown.select(".remarks a").eachText())
                .containsExactlyElementsOf(
                        page.page().select(".remarks a[href^=" + place + "]").eachText());
        assertThat(shown.select(".faults, .fault")).isEmpty();
        assertThat(shown.select(".remarks a"))
                .hasSize(step == Step.PRIORITIES ? 4 : step == Step.MONITORING ? 1 : 0)
                .allSatisfy(remark -> assertThat(
                                shown.select("[id='" + remark.attr("href").replaceFirst(".*#", "") + "']"))
                        .hasSize(1));
    }

    @Test
    void stands_under_the_title_that_the_plan_has() throws IOException {
        Document page = visitor.upload(
                        andalusia().replace("\"plan\": {", "\"plan\": {\n    \"title\": \"Clusters for all\","))
                .page();

        assertThat(page.selectFirst("h1").text()).isEqualTo("The roadmap, Andalusia (ES61) Clusters for all");
        assertThat(page.title()).startsWith("Clusters for all, Andalusia");
    }

    @Test
    void calls_the_first_target_of_an_indicator_no_revised_one() throws IOException {
        Document page =
                visitor.get("/en/roadmaps/" + uploaded().key() + "/monitoring").page();

        assertThat(page.getElementById("at-plan-monitoring-indicators-0-targets-0")
                        .selectFirst("summary")
                        .text())
                .isEqualTo("Target 1");
    }

    @Test
    void puts_a_wrong_nuts_code_beside_the_codes() {
        Document page = visitor.submit(
                        visitor.get("/en/roadmaps"),
                        "/territory/name",
                        "Nordmark",
                        "/territory/country",
                        "DE",
                        "/territory/nuts",
                        "DE1, 12")
                .page();

        assertThat(page.select(".faults a").eachText())
                .containsExactly("NUTS codes: must be a NUTS code such as ES61: two capital letters and up to three"
                        + " digits or capital letters");
        assertThat(page.select(".faults a").attr("href")).isEqualTo("#at-territory-nuts");
    }
}
