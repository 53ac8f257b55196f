package eu.clusterpolicy.toolkit.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.label.Labels;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static final Site VISITOR = Site.visited();

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/matrix",
                "/cells/green-transition/skills/networking",
                "/actions/green-reskilling-needs",
                "/examples/living-labs-in-wallonia",
                "/recommendations",
                "/recommendations/2",
                "/recommendations/12",
                "/countries",
                "/background",
                "/data",
                "/search",
                "/search?q=hub&country=BE&country=AT",
                "/roadmaps");
    }

    @Nested
    class Every_page {

        static Stream<String> pages() {
            return PagesTest.pages();
        }

        @ParameterizedTest
        @MethodSource("pages")
        void is_valid_and_says_what_it_is(String path) throws Exception {
            Site.Answer answer = VISITOR.get("/en" + path);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(faults(answer.body())).isEmpty();
            Document page = answer.page();
            assertThat(page.title()).contains("Cluster policy toolkit");
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.select("script, [style], style, [onclick]")).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("pages")
        void is_there_in_every_language_and_leads_to_the_others(String path) throws Exception {
            Document german = VISITOR.get("/de" + path).page();
            assertThat(german.selectFirst("html").attr("lang")).isEqualTo("de");
            assertThat(german.select(".languages a").eachAttr("href"))
                    .containsExactly(
                            "/en" + path, "/de" + path, "/fr" + path, "/es" + path, "/it" + path, "/pl" + path);
            for (Labels labels : Labels.all()) {
                Site.Answer answer = VISITOR.get("/" + labels.language() + path);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(faults(answer.body())).as(labels.name()).isEmpty();
            }
        }
    }

    @Nested
    class A_recommendation {

        @Test
        void says_by_function_what_carries_it_out_with_links_and_without_identifiers() {
            Element main = VISITOR.get("/en/recommendations/2").page().selectFirst("main");
            assertThat(main.selectFirst("h1").text()).startsWith("Recommendation 2 Use clusters to develop");
            assertThat(main.select("h2").eachText()).containsExactly("Intelligence", "Networking", "Business services");
            assertThat(main.select("li a").eachAttr("href"))
                    .contains(
                            "/en/actions/new-cluster-competitions",
                            "/en/cells/green-transition/value-chains/networking",
                            "/en/examples/cleantech-estonia");
            assertThat(main.text()).contains("Table 5, p. 16").doesNotContain("new-cluster-competitions");
        }

        @Test
        void of_which_the_title_is_lost_says_so() {
            Catalogue catalogue = Site.bean(Catalogue.class);
            catalogue.recommendations().forEach(recommendation -> {
                Element lead = VISITOR.get("/en/recommendations/" + recommendation.number())
                        .page()
                        .selectFirst("main .lead");
                switch (recommendation.title().status()) {
                    case COMPLETE -> assertThat(lead).isNull();
                    case PARTIAL -> assertThat(lead.text()).contains("in part", recommendation.subject());
                    case LOST -> assertThat(lead.text()).startsWith("The title is lost");
                }
            });
        }
    }

    @Nested
    class Languages {

        static Stream<Arguments> pagesInLanguages() {
            return Labels.all().stream()
                    .skip(1)
                    .flatMap(labels -> Stream.concat(
                                    PagesTest.pages(), Stream.of("/nothing", "/matrx", "/search?q=hubb"))
                            .map(path -> Arguments.of(labels, path)));
        }

        @ParameterizedTest
        @MethodSource("pagesInLanguages")
        void leave_no_word_of_the_site_in_english(Labels labels, String path) {
            assertThat(Unmarked.english(
                            VISITOR.get("/" + labels.language() + path).page(), labels))
                    .isEmpty();
        }

        /** A person's own words are in a language that the site does not know; here they are a name. Reports are the library's. */
        @ParameterizedTest
        @MethodSource("others")
        void leave_no_word_of_the_builder_in_english(Labels labels) {
            String language = "/" + labels.language();
            String draft =
                    "/roadmaps/" + Site.visited().begin("Andalusia", "ES").key() + "/";
            Site.Answer refused = VISITOR.post(language + "/roadmaps", "application/x-www-form-urlencoded", "");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(Unmarked.english(refused.page(), labels)).isEmpty();
            Stream<String> steps = Stream.concat(Stream.of(Step.values()).map(Step::code), Stream.of("roadmap"));
            steps.forEach(step -> {
                Document shown = VISITOR.get(language + draft + step).page();
                assertThat(shown.select("h1")).as(step).hasSize(1);
                shown.select(".ecpt-report").remove();
                assertThat(Unmarked.english(shown, labels)).as(step).isEmpty();
            });
        }

        static Stream<Labels> others() {
            return Labels.all().stream().skip(1);
        }

        @Test
        void english_that_is_not_marked_would_be_found() {
            Document page =
                    Jsoup.parse("<html lang=de><body><p>Skip to the content<p lang=en>the content<h2>Search</h2>"
                            + "<img alt='of the matrix'><p>Suche</p>");
            assertThat(Unmarked.english(page, Labels.of("de")))
                    .containsExactlyInAnyOrder("Skip to the content", "Search", "of the matrix");
        }

        @Test
        void
                the_words_of_the_library_and_of_the_site_are_said_in_the_language_and_the_edition_s_are_marked_as_english() {
            Document page =
                    VISITOR.get("/de/cells/green-transition/skills/networking").page();
            assertThat(page.selectFirst("h1").text()).isEqualTo("Ökologischer Wandel Kompetenzen, Vernetzung");
            assertThat(page.select("nav.sections a").eachText())
                    .containsExactly(
                            "Matrix", "Empfehlungen", "Länder", "Hintergrund", "Über die Daten", "Fahrplan schreiben");
            assertThat(page.selectFirst("main li a[href*=/actions/]").attr("lang"))
                    .isEqualTo("en");
        }

        @Test
        void an_address_without_a_language_leads_to_what_the_visitor_prefers() {
            assertThat(VISITOR.get("/matrix", "Accept-Language", "sk, fr-BE;q=0.8")
                            .address())
                    .isEqualTo("/fr/matrix");
            assertThat(VISITOR.get("/matrix?a=b", "Accept-Language", "sk").address())
                    .isEqualTo("/en/matrix?a=b");
            assertThat(VISITOR.get("/de").address()).isEqualTo("/de/");
        }

        @Test
        void an_address_of_two_slashes_leads_to_no_other_site() {
            assertThat(VISITOR.get("//example.org/").address()).isEqualTo("/en/example.org/");
        }
    }

    @Nested
    class Links {

        @Test
        void lead_from_the_first_page_to_every_cell_and_entry_and_to_nothing_that_is_not_there() {
            Map<String, Site.Answer> seen = new LinkedHashMap<>();
            Deque<String> open = new ArrayDeque<>();
            open.add("/en/");
            while (!open.isEmpty()) {
                String path = open.remove();
                if (seen.containsKey(path) || path.contains("?") || !path.startsWith("/en/")) {
                    continue;
                }
                Site.Answer answer = VISITOR.get(path);
                assertThat(answer.status()).as(path).isEqualTo(200);
                seen.put(path, answer);
                answer.page().select("a[href^=/]").eachAttr("href").stream()
                        .map(href -> href.replaceFirst("#.*", ""))
                        .forEach(open::add);
            }
            assertThat(seen.keySet().stream().filter(path -> path.startsWith("/en/cells/")))
                    .hasSize(36);
            assertThat(seen.keySet().stream().filter(path -> path.startsWith("/en/actions/")))
                    .hasSize(41);
            assertThat(seen.keySet().stream().filter(path -> path.startsWith("/en/examples/")))
                    .hasSize(56);
            assertThat(seen.keySet().stream().filter(path -> path.startsWith("/en/recommendations/")))
                    .hasSize(15);
            seen.forEach((path, answer) ->
                    answer.page().select("a[href*=#]").forEach(link -> leadsToAPlace(seen, path, link)));
        }

        private void leadsToAPlace(Map<String, Site.Answer> seen, String path, Element link) {
            String href = link.attr("href");
            String page = href.startsWith("#") ? path : href.replaceFirst("#.*", "");
            if (seen.containsKey(page)) {
                assertThat(seen.get(page).page().getElementById(href.replaceFirst(".*#", "")))
                        .as(path + " to " + href)
                        .isNotNull();
            }
        }
    }

    @Nested
    class Search_pages {

        @Test
        void hold_all_of_their_state_in_their_address() {
            Document page = VISITOR.get("/en/search?q=skills&priority=green-transition&priority=resilience&page=2")
                    .page();
            assertThat(page.select("input[type=checkbox][checked]").eachAttr("value"))
                    .containsExactly("green-transition", "resilience");
            assertThat(page.selectFirst("#q").attr("value")).isEqualTo("skills");
        }

        @Test
        void give_results_page_by_page_with_a_way_back() {
            Document second =
                    VISITOR.get("/en/search?challenge=innovation&page=2").page();
            assertThat(second.selectFirst(".found").attr("start")).isEqualTo("21");
            assertThat(second.select(".pager a").eachAttr("href")).contains("/en/search?challenge=innovation&page=1");
        }

        @Test
        void show_the_last_page_where_a_page_behind_it_is_asked_for() {
            assertThat(VISITOR.get("/en/search?page=99999")
                            .page()
                            .selectFirst(".pager")
                            .text())
                    .contains("101–112");
        }

        @Test
        void mark_the_words_that_were_sought() {
            assertThat(VISITOR.get("/en/search?q=hub").page().select("mark").eachText())
                    .contains("Hub", "Hubs");
        }

        @Test
        void ask_whether_another_word_was_meant() {
            Element meant =
                    VISITOR.get("/en/search?q=skils&priority=resilience").page().selectFirst(".meant a");
            assertThat(meant.text()).isEqualTo("skills");
            assertThat(meant.attr("href")).startsWith("/en/search?").contains("q=skills", "priority=resilience");
        }

        @Test
        void say_what_is_wrong_with_an_address() {
            Site.Answer answer = VISITOR.get("/en/search?priority=gren");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.page().selectFirst("[role=alert]").text()).contains("unknown priority: 'gren'");
        }
    }

    @Nested
    class Where_there_is_no_page {

        @Test
        void the_nearest_entry_is_named_and_linked() {
            Site.Answer answer = VISITOR.get("/en/actions/green-reskiling-needs");
            assertThat(answer.status()).isEqualTo(404);
            Element near = answer.page().selectFirst("main a");
            assertThat(near.attr("href")).isEqualTo("/en/actions/green-reskilling-needs");
            assertThat(near.text())
                    .isEqualTo(Site.bean(Catalogue.class)
                            .action("green-reskilling-needs")
                            .text());
        }

        @ParameterizedTest
        @CsvSource({
            "/en/matrx, /en/matrix",
            "/de/recomendations, /de/recommendations",
            "/en/living-labs, /en/examples/living-labs-in-wallonia"
        })
        void the_nearest_page_is_named(String asked, String meant) {
            Site.Answer answer = VISITOR.get(asked);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.page().select(".near a").eachAttr("href")).contains(meant);
        }

        @Test
        void a_number_that_is_none_is_named() {
            assertThat(VISITOR.get("/en/recommendations/x").page().text()).contains("number must be a number: 'x'");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/en/nothing",
                    "/en/recommendations/99",
                    "/en/recommendations/x",
                    "/en/cells/green/skills/networking"
                })
        void the_page_is_valid_and_helps_to_go_on(String path) throws Exception {
            Site.Answer answer = VISITOR.get(path);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(faults(answer.body())).isEmpty();
            assertThat(answer.page().select("main input[name=q]")).hasSize(1);
        }
    }

    /** The validator reads its schema by recursion, which asks for more of a stack than a thread has by itself. */
    static String faults(String html) throws Exception {
        FutureTask<String> messages = new FutureTask<>(() -> {
            EmbeddedValidator validator = new EmbeddedValidator();
            validator.setOutputFormat(OutputFormat.GNU);
            validator.setNoLangDetect(true);
            return validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        });
        new Thread(null, messages, "validator", 1L << 26).start();
        return messages.get();
    }
}
