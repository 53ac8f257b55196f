package eu.clusterpolicy.toolkit.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ApiTest {

    private static final String API = "/api/v1";
    private static final Site PROGRAM = Site.visited();
    private static final JsonMapper JSON = JsonMapper.shared();

    private static String andalusia() throws IOException {
        return Files.readString(Path.of("../roadmap/regions/andalusia.json"));
    }

    private static Site.Answer checked(String what, String document, String accept) {
        return PROGRAM.post(API + "/checks/" + what, "application/json", document, "Accept", accept);
    }

    @Nested
    class The_description {

        private final JsonNode description =
                JSON.readTree(PROGRAM.get(API + "/openapi.json").body());

        @Test
        void names_every_route_and_no_other() {
            Set<String> described = new TreeSet<>();
            description
                    .get("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .properties()
                            .forEach(method -> described.add(
                                    method.getKey().toUpperCase(Locale.ROOT) + " " + API + path.getKey())));
            Set<String> live = Site.bean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                    .flatMap(info -> info.getPatternValues().stream()
                            .filter(pattern -> pattern.startsWith("/api/"))
                            .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                                    .map(method -> method + " " + pattern)))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(described).isEqualTo(live);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "/openapi.json | /openapi.json",
                    "/schemas/{name} | /schemas/roadmap-draft-1.0.json",
                    "/catalogue | /catalogue",
                    "/matrix | /matrix",
                    "/cells/{priority}/{challenge}/{function} | /cells/resilience/internationalisation/networking",
                    "/actions | /actions",
                    "/actions/{id} | /actions/green-reskilling-needs",
                    "/examples | /examples",
                    "/examples | /examples?country=BE",
                    "/examples/{id} | /examples/living-labs-in-wallonia",
                    "/recommendations | /recommendations",
                    "/recommendations/{number} | /recommendations/8",
                    "/examples | /examples?country=Belgium",
                    "/search | /search",
                    "/search | /search?q=hub&country=AT&priority=digital-transition&size=3&page=1",
                    "/search | /search?q=innov&typing=true"
                })
        void says_what_each_answer_is_like_which_is_not_sent_again_and_whose_headers_are_told_alone(
                String path, String asked) {
            Site.Answer answer = PROGRAM.get(API + asked);
            assertThat(answer.status()).isEqualTo(200);
            Site.Answer again = PROGRAM.get(API + asked, "If-None-Match", answer.header("ETag"));
            assertThat(again.status()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            Site.Answer head = PROGRAM.head(API + asked);
            assertThat(head.status()).isEqualTo(200);
            assertThat(head.header("ETag")).isEqualTo(answer.header("ETag")).isNotBlank();
            assertThat(head.header("Content-Type")).isEqualTo(answer.header("Content-Type"));
            assertThat(answer.header("Content-Type")).startsWith("application/json");
            assertThat(errors(
                            "/paths/" + path.replace("/", "~1") + "/get/responses/200/content/application~1json/schema",
                            answer.body()))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                nullValues = "none",
                value = {
                    "GET  | /actions/{id} | /actions/nothing | none | none | 404",
                    "GET  | /recommendations/{number} | /recommendations/0 | none | none | 404",
                    "GET  | /cells/{priority}/{challenge}/{function} | /cells/a/b/c | none | none | 404",
                    "GET  | /examples/{id} | /examples/No! | none | none | 404",
                    "GET  | /schemas/{name} | /schemas/x | none | none | 404",
                    "GET  | /examples | /examples?country=Belgum | none | none | 400",
                    "GET  | /search | /search?page=0 | none | none | 400",
                    "GET  | /catalogue | /catalogue | text/html | none | 406",
                    "POST | /checks/draft | /checks/draft | text/html | application/json | 406",
                    "POST | /checks/draft | /checks/draft | none | text/plain | 415",
                    "POST | /checks/draft | /checks/draft | none | application/json | 422",
                })
        void names_every_refusal(String method, String path, String asked, String accept, String type, String status) {
            Site.Answer answer = method.equals("GET")
                    ? PROGRAM.get(API + asked, "Accept", String.valueOf(accept == null ? "*/*" : accept))
                    : PROGRAM.post(API + asked, type, "{}", "Accept", accept == null ? "*/*" : accept);
            assertThat(answer.status()).isEqualTo(Integer.parseInt(status));
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(errors("/components/schemas/Problem", answer.body())).isEmpty();
            assertThat(description
                            .get("paths")
                            .get(path)
                            .get(method.toLowerCase(Locale.ROOT))
                            .get("responses")
                            .get(status)
                            .toString())
                    .isEqualTo("{\"$ref\":\"#/components/responses/Problem\"}");
        }

        @Test
        void says_what_a_result_is_like() throws IOException {
            String schema = "/paths/~1checks~1roadmap/post/responses/200/content/application~1json/schema";
            assertThat(errors(
                            schema,
                            checked("roadmap", andalusia(), "application/json").body()))
                    .isEmpty();
            assertThat(errors(schema, "{}")).isNotEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/actions/green-reskiling-needs",
                    "/actions/No!",
                    "/recommendations/99",
                    "/recommendations/x",
                    "/cells/a/b/c",
                    "/search?priority=x",
                    "/search?size=1000",
                    "/search?page=0",
                    "/examples?country=Belgum",
                    "/schemas/x",
                    "/nothing"
                })
        void says_what_a_problem_is_like(String asked) {
            Site.Answer answer = PROGRAM.get(API + asked);
            assertThat(answer.status()).isIn(400, 404);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(errors("/components/schemas/Problem", answer.body())).isEmpty();
            assertThat(JSON.readTree(answer.body()).get("status").asInt()).isEqualTo(answer.status());
        }

        /** Validators know a document's schema by its identifier, people by its address. */
        private static List<String> errors(String pointer, String document) {
            Map<String, String> schemas = new HashMap<>();
            for (String name : List.of("catalogue", "roadmap", "roadmap-draft", "check-result")) {
                schemas.put(
                        "urn:cluster-policy-toolkit:schema:" + name + ":1.0",
                        PROGRAM.get(API + "/schemas/" + name + "-1.0.json").body());
            }
            JsonNode description = JSON.readTree(PROGRAM.get(API + "/openapi.json")
                    .body()
                    .replaceAll("schemas/([a-z-]+)-1\\.0\\.json", "urn:cluster-policy-toolkit:schema:$1:1.0"));
            ObjectNode schema = (ObjectNode) description.at(pointer).deepCopy();
            schema.set("components", description.get("components"));
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
                    .getSchema(schema.toString(), InputFormat.JSON)
                    .validate(document, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    @Nested
    class Answers {

        @Test
        void are_the_library_s_documents() {
            Catalogue catalogue = Site.bean(Catalogue.class);
            assertThat(JsonFormats.catalogue()
                            .read(PROGRAM.get(API + "/catalogue").body()))
                    .isEqualTo(catalogue);
        }

        @Test
        void are_sent_anew_where_they_are_others() {
            Site.Answer first = PROGRAM.get(API + "/matrix");
            assertThat(PROGRAM.get(API + "/actions", "If-None-Match", first.header("ETag"))
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void name_the_nearest_entry() {
            JsonNode problem = JSON.readTree(
                    PROGRAM.get(API + "/actions/green-reskiling-needs").body());
            assertThat(problem.get("nearest")).hasToString("{\"action\":\"green-reskilling-needs\"}");
        }
    }

    @Nested
    class Checks {

        @Test
        void give_the_result_as_json_or_as_sarif() throws IOException {
            Site.Answer json = checked("roadmap", andalusia(), "application/json");
            assertThat(JsonFormats.checkResult().read(json.body()).passes()).isTrue();
            Site.Answer sarif = checked("roadmap", andalusia(), "application/sarif+json");
            assertThat(sarif.header("Content-Type")).isEqualTo("application/sarif+json");
            assertThat(JSON.readTree(sarif.body()).get("version").asString()).isEqualTo("2.1.0");
            assertThat(checked("catalogue", PROGRAM.get(API + "/catalogue").body(), "*/*")
                            .status())
                    .isEqualTo(200);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "application/json;q=0.5, application/sarif+json | application/sarif+json",
                    "application/sarif+json;q=0.4, application/json;q=0.6 | application/json",
                    "application/sarif+json;q=0.4, */* | application/json",
                    "application/json;q=0, application/* | application/sarif+json",
                    "application/*, application/json;q=0.1 | application/sarif+json",
                    "*/* | application/json"
                })
        void give_the_form_that_is_liked_best(String accept, String form) throws IOException {
            assertThat(checked("roadmap", andalusia(), accept).header("Content-Type"))
                    .isEqualTo(form);
        }

        @Test
        void take_a_draft_that_is_half_done() {
            String draft = "{\"format\": \"cluster-policy-toolkit/roadmap-draft\", \"formatVersion\": \"1.0\","
                    + " \"edition\": \"eccp-2021\", \"territory\": {\"name\": \"Andalusia\", \"country\": \"ES\"}}";
            Site.Answer answer = checked("draft", draft, "application/json");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(JsonFormats.checkResult().read(answer.body()).findingsOf("priority-missing"))
                    .hasSize(1);
        }

        @Test
        void answer_a_wrong_document_with_all_of_its_problems_in_its_order() throws IOException {
            Site.Answer answer = checked("roadmap", andalusia().replace("\"chosen\"", "\"taken\""), "application/json");
            assertThat(answer.status()).isEqualTo(422);
            JsonNode problem = JSON.readTree(answer.body());
            assertThat(problem.get("problems").size()).isGreaterThan(20);
            assertThat(problem.get("problems")
                            .valueStream()
                            .map(each -> each.get("line").asInt()))
                    .isSorted();
            assertThat(The_description.errors("/components/schemas/Problem", answer.body()))
                    .isEmpty();
        }

        @Test
        void count_one_problem_as_one() {
            assertThat(problem(checked("draft", "{", "*/*")).get("detail").asString())
                    .isEqualTo("1 problem, with its line and its JSON Pointer");
        }
    }

    private static JsonNode problem(Site.Answer answer) {
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(answer.status());
        return problem;
    }

    @Nested
    class Refusals {

        @Test
        void say_in_which_way_an_address_is_asked() {
            Site.Answer read = PROGRAM.get(API + "/checks/draft");
            assertThat(read.status()).isEqualTo(405);
            assertThat(read.header("Allow")).isEqualTo("POST");
            assertThat(problem(read).get("detail").asString()).isEqualTo("GET is not answered here; there is POST");
        }

        @Test
        void say_what_types_there_are() {
            assertThat(problem(PROGRAM.get(API + "/matrix", "Accept", "text/html"))
                            .get("detail")
                            .asString())
                    .isEqualTo("this address answers as application/json");
            assertThat(problem(PROGRAM.post(API + "/checks/draft", "text/plain", "{}"))
                            .get("detail")
                            .asString())
                    .isEqualTo("a document comes as application/json: 'text/plain'");
        }

        @Test
        void say_what_was_given() {
            assertThat(problem(PROGRAM.get(API + "/search?page=two"))
                            .get("detail")
                            .asString())
                    .isEqualTo("page must be a number from 1 on: 'two'");
            assertThat(problem(PROGRAM.get(API + "/search?page=0"))
                            .get("detail")
                            .asString())
                    .isEqualTo("page must be a number from 1 on: '0'");
            assertThat(problem(PROGRAM.get(API + "/examples?country=Spian"))
                            .get("detail")
                            .asString())
                    .isEqualTo("unknown country: 'Spian' (did you mean 'Spain'?)");
        }

        @ParameterizedTest
        @CsvSource({
            "/api/v1/action, /api/v1/actions",
            "/api/v1/recomendations, /api/v1/recommendations",
            "/api/v1/check/draft, /api/v1/checks/draft",
            "/api/v1/Matrix, /api/v1/matrix"
        })
        void name_the_nearest_path(String asked, String meant) {
            JsonNode problem = problem(PROGRAM.get(asked));
            assertThat(problem.get("nearestPath").asString()).isEqualTo(meant);
            assertThat(problem.get("detail").asString()).isEqualTo("there is no such path: '" + asked + "'");
        }
    }
}
