package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the schemas in the jar to the shapes. After a format has changed on purpose, {@code -Dschemas.rewrite=true} writes them
 * anew and fails: read the difference, then run the test again.
 */
class SchemaTest {

    private static final Path RESOURCES =
            Path.of("src", "main", "resources", "eu", "clusterpolicy", "toolkit", "json", "schema");

    private static final Set<String> NO_NEWS = Set.of("a", "an", "the", "of", "it", "thi");

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of("catalogue", JsonFormats.catalogue()),
                Arguments.of("overlay", JsonFormats.overlay()),
                Arguments.of("difference", JsonFormats.difference()),
                Arguments.of("check-result", JsonFormats.checkResult()),
                Arguments.of("check-settings", JsonFormats.checkSettings()),
                Arguments.of("roadmap", JsonFormats.roadmap(StandardCatalogue.edition2021())),
                Arguments.of("roadmap-draft", JsonFormats.draft(StandardCatalogue.edition2021())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void the_schema_in_the_jar_is_the_one_drawn_from_the_shapes(String kind, JsonFormat<?> format) throws IOException {
        Path file = RESOURCES.resolve(kind + "-" + Schemas.version(format) + ".json");
        boolean rewrite = Boolean.getBoolean("schemas.rewrite");
        if (rewrite) {
            Files.writeString(file, format.schema());
        }

        assertThat(rewrite)
                .as("%s has been rewritten: read the difference, then run again without -Dschemas.rewrite", file)
                .isFalse();
        assertThat(resource(file.getFileName().toString())).isEqualTo(format.schema());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void the_schema_has_its_version_in_its_id_and_a_description_on_every_property(String kind, JsonFormat<?> format) {
        JsonNode schema = JsonMapper.shared().readTree(format.schema());
        assertThat(schema.get("$id").asString())
                .isEqualTo("urn:cluster-policy-toolkit:schema:" + kind + ":" + Schemas.version(format));
        assertThat(schema.findValues("properties"))
                .allSatisfy(properties -> assertThat(properties.properties())
                        .filteredOn(property -> property.getValue().has("type")
                                || property.getValue().has("$ref"))
                        .allSatisfy(property -> assertThat(
                                        property.getValue().path("description").asString(""))
                                .as(property.getKey())
                                .isNotBlank()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void the_example_is_read_and_validates(String kind, JsonFormat<?> format) throws IOException {
        String example = resource(kind + ".example.json");
        assertThat(format.read(example)).isNotNull();
        assertThat(schema(format).validate(example, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void a_document_may_name_its_schema_first_which_is_not_kept(String kind, JsonFormat<?> format) throws IOException {
        keepsNoSchemaName(format, resource(kind + ".example.json"));
    }

    private static <T> void keepsNoSchemaName(JsonFormat<T> format, String example) {
        String named = example.replaceFirst("\\{", "{\"\\$schema\": \"./schema-1.0.json\",");
        T value = format.read(named);
        assertThat(value).isEqualTo(format.read(example));
        assertThat(format.write(value)).doesNotContain("$schema");
        assertThat(format.digest(value)).isEqualTo(format.digest(format.read(example)));
        assertThat(schema(format).validate(named, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void every_description_says_more_than_the_name(String kind, JsonFormat<?> format) {
        JsonNode schema = JsonMapper.shared().readTree(format.schema());
        assertThat(schema.findValues("properties").stream()
                        .flatMap(properties -> properties.properties().stream())
                        .filter(property -> property.getValue().has("description"))
                        .filter(property -> saysNoMore(
                                property.getKey(),
                                property.getValue().get("description").asString()))
                        .map(property -> property.getKey() + ": "
                                + property.getValue().get("description").asString()))
                .isEmpty();
    }

    private static boolean saysNoMore(String name, String description) {
        List<String> known = words(name.replaceAll("([A-Z])", " $1"));
        return words(description).stream().allMatch(word -> known.contains(word) || NO_NEWS.contains(word));
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replaceFirst("s$", ""))
                .toList();
    }

    private static Schema schema(JsonFormat<?> format) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(format.schema(), InputFormat.JSON);
    }

    private static String resource(String name) throws IOException {
        try (var in = JsonFormat.class.getResourceAsStream("schema/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
