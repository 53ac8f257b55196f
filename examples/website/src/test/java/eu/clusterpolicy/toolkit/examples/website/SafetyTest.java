package eu.clusterpolicy.toolkit.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

class SafetyTest {

    /** Markup, quotes, an entity, a script's address, a turned direction, a line break and a very long word. */
    private static final String HOSTILE =
            "</textarea></style></title><script>alert(1)</script><img src=x onerror=alert(1)> \" ' &amp; & ]]> -->"
                    + " ${7*7} [[${7*7}]] th:text javascript:alert(1) \u202Eturned \uD83C\uDF31 "
                    + Strings.repeat("w", 300);

    private static final ImmutableSet<String> TEXTS = ImmutableSet.of(
            "title",
            "name",
            "description",
            "statement",
            "source",
            "counted",
            "unit",
            "reason",
            "engagementStrategy",
            "role",
            "way",
            "mandate",
            "members",
            "deciders",
            "purpose",
            "background",
            "owner",
            "assessment",
            "response");

    private final Site visitor = Site.visited();

    @Nested
    class Headers {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/en/",
                    "/en/nothing",
                    "/api/v1/matrix",
                    "/api/v1/nothing",
                    "/assets/site.css",
                    "/en/matrix.svg",
                    "/error"
                })
        void forbid_scripts_frames_and_addresses_in_referrers(String path) {
            Site.Answer answer = visitor.get(path);
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }

        @Test
        void give_a_visitor_a_cookie_that_no_script_reads_and_no_other_site_sends() {
            assertThat(visitor.get("/en/").header("Set-Cookie"))
                    .startsWith("visitor=")
                    .contains("HttpOnly", "SameSite=Lax")
                    .doesNotContain("Expires");
        }
    }

    @Nested
    class Forged_requests {

        @Test
        void are_refused_without_the_token_of_the_visitor() {
            Site.Answer page = visitor.get("/en/roadmaps");
            String token = page.page().selectFirst("input[name=token]").attr("value");
            String body = "%2Fterritory%2Fname=A&%2Fterritory%2Fcountry=ES";
            String type = "application/x-www-form-urlencoded";
            assertThat(visitor.post("/en/roadmaps", type, body).status()).isEqualTo(403);
            assertThat(visitor.post("/en/roadmaps", type, body + "&token=x").status())
                    .isEqualTo(403);
            assertThat(Site.visited()
                            .post("/en/roadmaps", type, body + "&token=" + Site.encoded(token))
                            .status())
                    .isEqualTo(403);
            assertThat(visitor.post(
                                    "/en/roadmaps",
                                    type,
                                    body + "&token=" + Site.encoded(token),
                                    "Sec-Fetch-Site",
                                    "cross-site")
                            .status())
                    .isEqualTo(403);
            assertThat(visitor.post("/en/roadmaps", type, body + "&token=" + Site.encoded(token))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Nested
    class Hostile_text {

        @Test
        void comes_back_as_text_from_every_field() {
            Site.Answer at = visitor.begin("T " + HOSTILE, "ES");
            at = visitor.submit(
                    at,
                    "/evidence/0/statement",
                    HOSTILE,
                    "/evidence/0/kind",
                    "needs",
                    "/evidence/0/source",
                    HOSTILE,
                    "stay",
                    "x");
            at = visitor.submit(at, "/priorities/0/verdict", "chosen", "/priorities/0/reason", HOSTILE, "then", "next");
            String place = "/en/roadmaps/" + at.key() + "/";
            at = visitor.submit(
                    visitor.get(place + "planned"),
                    "/plan/actions/0/title",
                    HOSTILE,
                    "/plan/actions/0/notes",
                    HOSTILE,
                    "/plan/actions/0/timeFrame/start",
                    "2026-01-01",
                    "/plan/actions/0/timeFrame/end",
                    "none",
                    "stay",
                    "x");
            assertThat(at.status()).isEqualTo(200);
            at = visitor.submit(
                    visitor.get(place + "people"),
                    "/plan/stakeholders/0/name",
                    HOSTILE,
                    "/plan/governanceBodies/0/members",
                    HOSTILE,
                    "/plan/governanceBodies/0/name",
                    HOSTILE,
                    "stay",
                    "x");
            assertThat(at.status()).isEqualTo(200);
            for (String page : new String[] {"priorities", "planned", "people", "money", "roadmap"}) {
                isHarmless(visitor.get(place + page).page());
            }
            isHarmless(visitor.submit(visitor.get(place + "outline"), "/plan/horizon/start", HOSTILE, "then", "x")
                    .page());
        }

        @Test
        void comes_back_as_text_from_addresses_and_files() {
            isHarmless(visitor.get("/en/search?q=" + Site.encoded(HOSTILE)).page());
            isHarmless(
                    visitor.get("/en/search?priority=" + Site.encoded(HOSTILE)).page());
            isHarmless(visitor.get("/en/actions/"
                            + Site.encoded(HOSTILE).replace("+", "%20").replace("%2F", ""))
                    .page());
            isHarmless(visitor.upload("{\"format\": \"" + HOSTILE.replace("\"", "") + "\"}")
                    .page());
        }

        /** Appends the hostile text to each text of a roadmap that is no code, identifier, day, number or address. */
        @Test
        void comes_back_as_text_from_every_text_of_a_draft_on_every_page() throws Exception {
            String roadmap = Files.readString(Path.of("../roadmap/regions/andalusia.json"));
            JsonNode spoilt = spoilt(JsonMapper.shared().readTree(roadmap), "");
            Site.Answer at = visitor.upload(spoilt.toString());
            assertThat(at.status()).isEqualTo(200);
            String place = "/en/roadmaps/" + at.key() + "/";
            isHarmless(at.page());
            for (Step step : Step.values()) {
                Site.Answer shown = visitor.get(place + step.code());
                isHarmless(shown.page());
                assertThat(shown.body()).as(step.code()).contains("onerror=alert(1)&gt;");
                isHarmless(visitor.submit(shown, "stay", "here").page());
            }
        }

        private JsonNode spoilt(JsonNode node, String name) {
            if (node instanceof ObjectNode object) {
                object.properties().forEach(part -> part.setValue(spoilt(part.getValue(), part.getKey())));
            }
            if (node instanceof ArrayNode list) {
                for (int i = 0; i < list.size(); i++) {
                    list.set(i, spoilt(list.get(i), name));
                }
            }
            return node.isString() && TEXTS.contains(name) ? StringNode.valueOf(node.asString() + HOSTILE) : node;
        }

        private void isHarmless(Document page) {
            assertThat(page.select("script, img[onerror], [onerror]")).isEmpty();
            assertThat(page.select("a[href^=javascript]")).isEmpty();
            assertThat(page.select("main")).hasSize(1);
            assertThat(page.text()).doesNotContain("49 [[49");
        }
    }

    @Nested
    class What_is_too_large {

        @Test
        void is_refused_with_a_sentence() {
            Site.Answer answer = visitor.upload(Strings.repeat("x", 600_000));
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.page().selectFirst("h1").text()).isEqualTo("The file is too large");
            assertThat(visitor.post("/api/v1/checks/draft", "application/json", Strings.repeat(" ", 2_100_000))
                            .status())
                    .isEqualTo(413);
        }

        @Test
        void is_refused_where_a_place_in_a_list_is_far_behind_its_last() {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            Site.Answer far = visitor.submit(at, "/evidence/999999/statement", "Far away", "stay", "x");
            assertThat(far.status()).isEqualTo(200);
            assertThat(visitor.get("/en/roadmaps/" + at.key() + "/draft.json").body())
                    .doesNotContain("Far away");
        }
    }

    @Nested
    class Failures {

        @Test
        void show_no_trace_and_write_nothing_from_outside_to_the_log() {
            PrintStream before = System.out;
            ByteArrayOutputStream log = new ByteArrayOutputStream();
            System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
            try {
                Site.Answer answer = visitor.post(
                        "/en/roadmaps/upload?token=x%0d%0aforged", "multipart/form-data; boundary=a", "--a\r\nbroken");
                assertThat(answer.body()).doesNotContain("Exception", "\tat ");
                Site.Answer missing = visitor.get("/en/actions/x%0d%0aforged");
                assertThat(missing.body()).doesNotContain("Exception");
            } finally {
                System.setOut(before);
            }
            assertThat(log.toString(StandardCharsets.UTF_8).lines()).noneMatch(line -> line.startsWith("forged"));
        }
    }
}
