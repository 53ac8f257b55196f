package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifLogTest {

    private static final CheckResult REPORT = Checks.ofCatalogues()
            .without("title-lost", "the titles are being looked up")
            .run(StandardCatalogue.edition2021());

    @TempDir
    private Path directory;

    @Test
    void keeps_to_the_schema_of_the_standard() throws IOException {
        try (var schema = SarifLogTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(text, InputFormat.JSON)
                            .validate(
                                    SarifLog.of(REPORT)
                                            .about("catalogue.json", written())
                                            .text(),
                                    InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void describes_every_rule_and_says_which_are_switched_off_and_why() {
        JsonNode rules = run(SarifLog.of(REPORT)).at("/tool/driver/rules");
        assertThat(rules.size()).isEqualTo(REPORT.rules().size() + 1);
        assertThat(rules.valueStream()).allSatisfy(rule -> {
            assertThat(rule.at("/shortDescription/text").asString()).isNotBlank();
            assertThat(rule.at("/fullDescription/text").asString()).isNotBlank();
            assertThat(rule.at("/help/text").asString()).isNotBlank();
        });
        assertThat(rules.valueStream()
                        .filter(rule -> rule.at("/properties/switchedOff").isString()))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.get("id").asString()).isEqualTo("title-lost");
                    assertThat(rule.at("/defaultConfiguration/enabled").asBoolean())
                            .isFalse();
                    assertThat(rule.at("/properties/switchedOff").asString())
                            .isEqualTo("the titles are being looked up");
                });
    }

    @Test
    void holds_every_finding_with_the_rule_it_points_to() {
        JsonNode run = run(SarifLog.of(REPORT));
        assertThat(run.get("results").size()).isEqualTo(REPORT.findings().size());
        assertThat(run.get("results").valueStream())
                .allSatisfy(result -> assertThat(run.at("/tool/driver/rules")
                                .get(result.get("ruleIndex").asInt())
                                .get("id"))
                        .isEqualTo(result.get("ruleId")));
    }

    @Test
    void shows_a_finding_on_the_line_of_the_document() throws IOException {
        Path file = written();
        JsonNode flanders = run(SarifLog.of(REPORT).about("data/catalogue.json", file))
                .get("results")
                .valueStream()
                .filter(result -> result.at("/message/text").asString().contains("Circular Flanders"))
                .findFirst()
                .orElseThrow();
        JsonNode place = flanders.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("data/catalogue.json");
        List<String> lines = Files.readAllLines(file);
        int line = place.at("/region/startLine").asInt();
        assertThat(lines.get(line - 1).trim()).isEqualTo("{");
        assertThat(lines.get(line)).contains("\"circular-flanders\"");
    }

    @Test
    void refuses_a_document_that_is_no_json() throws IOException {
        Path file = Files.writeString(directory.resolve("broken.json"), "{\"actions\": [");
        assertThatThrownBy(() -> SarifLog.of(REPORT).about("broken.json", file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("broken.json: it is no JSON document");
    }

    @Test
    void refuses_a_document_that_is_not_in_utf_8() throws IOException {
        Path file = Files.write(directory.resolve("broken.json"), new byte[] {'"', (byte) 0xE4, '"'});
        assertThatThrownBy(() -> SarifLog.of(REPORT).about("broken.json", file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageEndingWith(
                        "broken.json: the document is not in UTF-8; save it in that encoding (line 1, column 2)");
    }

    private Path written() {
        Path file = directory.resolve("catalogue.json");
        JsonFormats.catalogue().write(StandardCatalogue.edition2021(), file);
        return file;
    }

    private static JsonNode run(SarifLog log) {
        return JsonMapper.shared().readTree(log.text()).at("/runs/0");
    }

    @ParameterizedTest
    @CsvSource({
        "data/catalogue.json, data/catalogue.json",
        "'data/our catalogue#2.json', data/our%20catalogue%232.json",
        "data/Łódź.json, data/%C5%81%C3%B3d%C5%BA.json",
        "data/50%.json, data/50%25.json",
        "C:/data/a b.json, file:///C:/data/a%20b.json",
        "https://example.org/a%20b/ł.json, https://example.org/a%20b/%C5%82.json"
    })
    void encodes_the_address_of_the_document(String given, String written, @TempDir Path folder) {
        Path file = folder.resolve("catalogue.json");
        JsonFormats.catalogue().write(StandardCatalogue.edition2021(), file);

        assertThat(run(SarifLog.of(REPORT).about(given, file))
                        .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo(written);
    }

    @Test
    void places_every_result_in_a_file_even_where_none_is_given() {
        assertThat(run(SarifLog.of(REPORT)).get("results").valueStream())
                .isNotEmpty()
                .allSatisfy(result -> {
                    JsonNode place = result.at("/locations/0/physicalLocation");
                    assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("catalogue.json");
                    assertThat(place.at("/region/startLine").asInt()).isEqualTo(1);
                });
    }

    @Test
    void turns_no_reader_s_letters_round() {
        Example turning = Example.builder()
                .id("turning-hub")
                .name("Hub\u2066 One")
                .addAlias("Hub \u202EOne,")
                .build();
        CheckResult excused = Checks.ofCatalogues()
                .without("title-lost", "They are \u202Eto be found")
                .without("link-missing", EntryName.of(turning.id()), "It \u2066ended")
                .run(StandardCatalogue.edition2021().toBuilder().add(turning).build());

        assertThat(SarifLog.of(excused).text())
                .contains("It \uFFFDended", "They are \uFFFDto be found", "Hub\uFFFD One", "Hub \uFFFDOne,")
                .doesNotContain("\u202E", "\u2066");
    }

    @Test
    void suppresses_what_an_exception_excuses_and_says_why() {
        CheckResult excused = Checks.ofCatalogues()
                .without("link-missing", "/examples/1", "It has ended")
                .run(StandardCatalogue.edition2021());

        assertThat(run(SarifLog.of(excused)).get("results").valueStream())
                .filteredOn(result -> result.has("suppressions"))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.at("/ruleId").asString()).isEqualTo("link-missing");
                    assertThat(result.at("/suppressions/0/justification").asString())
                            .isEqualTo("It has ended");
                });
    }
}
