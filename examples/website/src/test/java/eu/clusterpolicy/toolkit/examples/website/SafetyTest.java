package eu.clusterpolicy.toolkit.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

class SafetyTest {

    /** Markup, quotes, an entity, templates, a script's address, a turned direction, what is no character, a very long word. */
    private static final String HOSTILE =
            "</textarea></style></title><script>alert(1)</script><img src=x onerror=alert(1)> \" ' &amp; & ]]> -->"
                    + " ${7*7} [[${7*7}]] th:text javascript:alert(1) \u202Eturned \u0007 \uFFFF \uD83C\uDF31 "
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

    private static String andalusia() throws IOException {
        return Files.readString(Path.of("../roadmap/regions/andalusia.json"));
    }

    @Nested
    class Headers {

        private static final ImmutableMap<String, String> PARTS = ImmutableMap.of(
                "{priority}", "resilience",
                "{challenge}", "skills",
                "{function}", "networking",
                "{number}", "8",
                "{step}", "people");

        /** Every route that is asked for, with parts that are there, then what is not there and what is no route. */
        static Stream<String> addresses() throws IOException {
            String key = Site.visited().upload(andalusia()).key();
            Stream<String> routes = Site.bean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                    .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                    .flatMap(route -> route.getPatternValues().stream())
                    .map(route -> filledIn(route, key));
            Stream<String> files = RoadmapDownloads.of(
                            Site.bean(Drafts.class).find(key).draft())
                    .stream()
                    .map(file -> "/roadmaps/" + key + "/files/" + file.name());
            Stream<String> others = Stream.of(
                    "/assets/site.css",
                    "/favicon.ico",
                    "/",
                    "/error",
                    "/nothing",
                    "/api/v1/nothing",
                    "/api/v1/search?page=0",
                    "/search?page=x&priority=x",
                    "/roadmaps/nothing/people");
            return Stream.of(routes, files, others).flatMap(each -> each);
        }

        private static String filledIn(String route, String key) {
            String filled = route.replace("{key}", key)
                    .replace("{id}", route.contains("actions") ? "green-reskilling-needs" : "living-labs-in-wallonia")
                    .replace("{name}", route.contains("schemas") ? "catalogue-1.0.json" : "roadmap.html");
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                filled = filled.replace(part.getKey(), part.getValue());
            }
            assertThat(filled).doesNotContain("{");
            return filled;
        }

        @ParameterizedTest
        @MethodSource("addresses")
        void forbid_scripts_frames_and_addresses_in_referrers(String path) {
            boolean hasLanguage =
                    !path.startsWith("/api/") && !path.startsWith("/assets/") && !path.equals("/favicon.ico");
            Site.Answer answer = visitor.get((hasLanguage ? "/en" : "") + path);
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
                    .doesNotContain("unsafe", "script-src", "*");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
            if (path.startsWith("/roadmaps/")) {
                assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            }
            if (path.contains("/files/")) {
                assertThat(answer.header("Content-Disposition")).startsWith("attachment");
            }
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
    class A_lost_cookie {

        @Test
        void loses_nothing_of_what_was_entered() throws Exception {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            Site.Answer outline = visitor.get("/en/roadmaps/" + at.key() + "/outline");
            Site other = Site.visited();
            Site.Answer refused = other.submit(outline, "/plan/title", HOSTILE, "stay", "here");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.page().select("script, img[onerror]")).isEmpty();
            assertThat(refused.page().select(".entered dd").text()).contains("</textarea>");
            assertThat(PagesTest.faults(
                            other.submit(outline, "/plan/title", "Our plan").body()))
                    .isEmpty();
            Site.Answer sent = other.submit(refused);
            assertThat(sent.status()).isEqualTo(200);
            assertThat(sent.page().select(".saved")).hasSize(1);
        }

        @Test
        void is_no_way_in_for_another_site() {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            String type = "application/x-www-form-urlencoded";
            String body = "%2Fplan%2Ftitle=Forged&version=1";
            String path = "/en/roadmaps/" + at.key() + "/outline";
            for (String[] from : new String[][] {{"Sec-Fetch-Site", "cross-site"}, {"Origin", "https://example.org"}}) {
                Site.Answer refused = visitor.post(path, type, body, from);
                assertThat(refused.status()).isEqualTo(403);
                assertThat(refused.body()).doesNotContain("Forged");
            }
        }

        @Test
        void or_a_draft_that_has_gone_gives_back_what_was_entered() {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            Site.Answer outline = visitor.get("/en/roadmaps/" + at.key() + "/outline");
            Site.Answer gone = visitor.submit(
                    new Site.Answer(
                            200,
                            outline.address(),
                            outline.headers(),
                            outline.body().replace(at.key(), "a".repeat(32))),
                    "/plan/title",
                    "Our plan",
                    "stay",
                    "here");
            assertThat(gone.status()).isEqualTo(404);
            assertThat(gone.page().select(".entered").text()).isEqualTo("Title Our plan");
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

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "q",
                    "priority",
                    "challenge",
                    "function",
                    "country",
                    "recommendation",
                    "typing",
                    "page",
                    "size",
                    "other"
                })
        void comes_back_as_text_from_every_field_of_a_search(String parameter) {
            String query = "?" + parameter + "=" + Site.encoded(HOSTILE);
            isHarmless(visitor.get("/en/search" + query).page());
            isData(visitor.get("/api/v1/search" + query));
        }

        @Test
        void comes_back_as_text_from_addresses_and_files() {
            String part = Site.encoded(HOSTILE).replace("+", "%20").replace("%2F", "");
            for (String place : new String[] {"/en/", "/en/actions/", "/en/recommendations/", "/en/roadmaps/", "/"}) {
                isHarmless(visitor.get(place + part).page());
            }
            for (String place :
                    new String[] {"", "actions/", "examples/", "recommendations/", "schemas/", "cells/a/b/"}) {
                isData(visitor.get("/api/v1/" + place + part));
            }
            isData(visitor.get("/api/v1/examples?country=" + Site.encoded(HOSTILE)));
            isData(visitor.post(
                    "/api/v1/checks/draft", "application/json", "{\"format\": \"" + HOSTILE.replace("\"", "") + "\"}"));
            isHarmless(visitor.upload("{\"format\": \"" + HOSTILE.replace("\"", "") + "\"}")
                    .page());
        }

        @Test
        void comes_back_as_text_from_the_name_of_a_file() throws IOException {
            String name = HOSTILE.replace("\"", "%22").replace("\u0007", "").replace("\uFFFF", "");
            isHarmless(visitor.upload("{}", name).page());
            isHarmless(visitor.upload(andalusia(), name).page());
        }

        /** A program reads it as data, and a browser that is led there shows it as such. */
        private void isData(Site.Answer answer) {
            assertThat(answer.header("Content-Type")).matches("application/(problem\\+)?json(;charset=UTF-8)?");
            assertThat(JsonMapper.shared().readTree(answer.body()).isObject()).isTrue();
        }

        /** Appends the hostile text to each text of a roadmap that is no code, identifier, day, number or address. */
        @Test
        void comes_back_as_text_from_every_text_of_a_draft_on_every_page() throws Exception {
            JsonNode spoilt = spoilt(JsonMapper.shared().readTree(andalusia()), "");
            Site.Answer at = visitor.upload(spoilt.toString());
            assertThat(at.status()).isEqualTo(200);
            String place = "/en/roadmaps/" + at.key() + "/";
            isHarmless(at.page());
            for (Step step : Step.values()) {
                Site.Answer shown = visitor.get(place + step.code());
                isHarmless(shown.page());
                assertThat(PagesTest.faults(shown.body().replaceAll("[\u0007\uFFFF]", "")))
                        .as(step.code())
                        .isEmpty();
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
        void and_no_file_at_all_are_told_apart_from_a_file_that_broke_off() {
            Site.Answer page = visitor.get("/en/roadmaps");
            String action = page.page().selectFirst("form[enctype]").attr("action");
            Site.Answer broken = visitor.post(action, "multipart/form-data; boundary=a", "--a\r\nbroken");
            assertThat(broken.status()).isEqualTo(400);
            assertThat(broken.page().selectFirst("h1").text()).isEqualTo("The file did not arrive whole");
        }

        @Test
        void is_told_of_a_draft_on_its_page_and_what_was_entered_stays() {
            Site.Answer at = visitor.begin("Andalusia", "ES");
            String place = "/en/roadmaps/" + at.key() + "/";
            for (String step : new String[] {"planned", "people"}) {
                String field = step.equals("people") ? "/plan/stakeholders/0/role" : "/plan/actions/0/notes";
                String name = step.equals("people") ? "/plan/stakeholders/0/name" : "/plan/actions/0/title";
                visitor.submit(
                        visitor.get(place + step), name, "Long", field, Strings.repeat("w", 99_000), "stay", "x");
            }
            visitor.submit(
                    visitor.get(place + "people"),
                    "/plan/engagementStrategy",
                    Strings.repeat("w", 99_000),
                    "stay",
                    "x");
            Site.Answer tooLong = visitor.submit(
                    visitor.get(place + "monitoring"),
                    "/plan/monitoring/assessment",
                    Strings.repeat("w", 99_990),
                    "/plan/monitoring/indicators/0/name",
                    Strings.repeat("w", 9_000),
                    "stay",
                    "x");
            assertThat(tooLong.status()).isEqualTo(400);
            assertThat(tooLong.page().select(".faults a").text()).contains("400,000 characters");
            assertThat(tooLong.page()
                            .getElementById("at-plan-monitoring-assessment")
                            .text())
                    .hasSize(99_990);
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
    class What_comes_too_slowly {

        private final ConfigurableApplicationContext impatient =
                Website.start("--server.port=0", "--site.longest-body=1s");

        @AfterEach
        void close() {
            impatient.close();
        }

        @ParameterizedTest
        @CsvSource({
            "/api/v1/checks/draft, application/json",
            "/en/roadmaps/upload, multipart/form-data; boundary=a",
            "/en/roadmaps, application/x-www-form-urlencoded"
        })
        void is_ended_however_steadily_it_trickles_in(String path, String type) throws Exception {
            int port = URI.create(Website.address(impatient)).getPort();
            try (Socket socket = new Socket("127.0.0.1", port)) {
                socket.setSoTimeout(1);
                OutputStream out = socket.getOutputStream();
                out.write(("POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: %s\r\nContent-Length: 100000\r\n\r\n"
                                .formatted(path, type))
                        .getBytes(StandardCharsets.US_ASCII));
                String status = "";
                for (int pieces = 0; pieces < 300 && status.isEmpty(); pieces++) {
                    Thread.sleep(100);
                    status = answered(socket, out);
                }
                assertThat(status).matches("HTTP/1.1 4\\d\\d|closed");
            }
        }

        /** Sends one byte more and returns how the server answers, if it does. */
        private static String answered(Socket socket, OutputStream out) throws IOException {
            try {
                out.write(' ');
                return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            } catch (SocketTimeoutException nothingYet) {
                return "";
            } catch (SocketException noFurther) {
                return "closed";
            }
        }
    }

    @Nested
    class A_full_site {

        private final ConfigurableApplicationContext full = Website.start("--server.port=0");
        private final Site guest = Site.visited(full);

        @AfterEach
        void close() {
            full.close();
        }

        /** Fills the site up to its limit, which one draft of the visitor's counts towards. */
        private void fill() {
            Drafts drafts = full.getBean(Drafts.class);
            RoadmapDraft other = RoadmapDraft.of(Territory.of("Murcia", "ES"), full.getBean(Catalogue.class));
            for (int i = 1; i < Drafts.MOST; i++) {
                drafts.keep(other);
            }
        }

        @Test
        void takes_in_no_further_draft_says_what_to_do_and_leaves_those_that_it_has_alone() throws Exception {
            Site.Answer first = guest.begin("Andalusia", "ES");
            String place = "/en/roadmaps/" + first.key() + "/";
            guest.submit(guest.get(place + "outline"), "/plan/title", "Our plan", "stay", "here");
            String before = guest.get(place + "draft.json").body();
            fill();
            for (Site.Answer refused : new Site.Answer[] {guest.begin("Lisbon", "PT"), guest.upload(before)}) {
                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.page().selectFirst("h1").text()).isEqualTo("There is no room");
                assertThat(refused.page().select("main").text())
                        .contains("the site keeps 500 drafts at a time", "come again later", "Nothing of what was kept")
                        .doesNotContain("Exception");
                assertThat(PagesTest.faults(refused.body())).isEmpty();
            }
            assertThat(guest.get(place + "draft.json").body()).isEqualTo(before);
            Site.Answer changed = guest.submit(guest.get(place + "outline"), "/plan/version", "Second", "stay", "here");
            assertThat(changed.status()).isEqualTo(200);
            assertThat(guest.get(place + "draft.json").body()).contains("Our plan", "Second");
        }
    }

    @Nested
    class Addresses_of_drafts {

        /** Twenty random bytes, which are 160 bits: of 500 drafts, one is hit in 2 to the power of 151 tries. */
        @Test
        void have_160_random_bits() {
            Set<String> keys = new HashSet<>();
            Set<Character> letters = new TreeSet<>();
            for (int i = 0; i < 50; i++) {
                String key = visitor.begin("Andalusia", "ES").key();
                assertThat(key).matches("[a-z2-7]{32}");
                keys.add(key);
                key.chars().forEach(letter -> letters.add((char) letter));
            }
            assertThat(keys).hasSize(50);
            assertThat(letters).hasSize(32);
        }

        @Test
        void are_written_to_no_log() {
            String key = visitor.begin("Andalusia", "ES").key();
            String place = "/en/roadmaps/" + key + "/";
            String log = logged(() -> {
                visitor.get(place + "people?focus=%0d%0aforged");
                visitor.get(place + "nothing");
                visitor.get(place + "files/nothing");
                visitor.post(place + "people", "application/x-www-form-urlencoded", "version=x");
                visitor.post(place + "nothing", "text/plain", "x");
            });
            assertThat(log).doesNotContain(key, "forged");
        }
    }

    @Nested
    class Failures {

        @Test
        void show_no_trace_and_write_nothing_from_outside_to_the_log() {
            String log = logged(() -> {
                Site.Answer answer = visitor.post(
                        "/en/roadmaps/upload?token=x%0d%0aforged", "multipart/form-data; boundary=a", "--a\r\nbroken");
                assertThat(answer.body()).doesNotContain("Exception", "\tat ");
                Site.Answer missing = visitor.get("/en/actions/x%0d%0aforged");
                assertThat(missing.body()).doesNotContain("Exception");
            });
            assertThat(log.lines()).noneMatch(line -> line.startsWith("forged"));
        }

        @Test
        void of_the_site_itself_are_told_by_a_number_that_the_log_has_and_nothing_else() throws Exception {
            RequestMappingHandlerMapping routes = Site.bean(RequestMappingHandlerMapping.class);
            RequestMappingInfo broken =
                    RequestMappingInfo.paths("/broken", "/api/broken").build();
            routes.registerMapping(broken, new Broken(), Broken.class.getDeclaredMethod("fail"));
            try {
                Site.Answer[] answers = new Site.Answer[2];
                String log = logged(() -> {
                    answers[0] = visitor.get("/en/broken");
                    answers[1] = visitor.get("/api/broken");
                });
                assertThat(answers)
                        .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(500));
                String number = answers[0].page().selectFirst("main code").text();
                String detail = JsonMapper.shared()
                        .readTree(answers[1].body())
                        .get("detail")
                        .asString();
                assertThat(log).contains(number, detail.substring(detail.lastIndexOf(' ') + 1));
                assertThat(log + answers[0].body() + answers[1].body()).doesNotContain("secret", "forged");
                assertThat(answers[1].header("Content-Type")).startsWith("application/problem+json");
            } finally {
                routes.unregisterMapping(broken);
            }
        }
    }

    /** A page that fails with what somebody sent. */
    static final class Broken {

        String fail() {
            throw new IllegalStateException("secret\r\nforged");
        }
    }

    private static String logged(Runnable visits) {
        PrintStream before = System.out;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            visits.run();
        } finally {
            System.setOut(before);
        }
        return log.toString(StandardCharsets.UTF_8);
    }
}
