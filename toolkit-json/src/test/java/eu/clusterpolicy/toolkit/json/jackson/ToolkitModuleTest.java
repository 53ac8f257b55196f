package eu.clusterpolicy.toolkit.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.json.JsonFormat;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class ToolkitModuleTest {

    private static final Catalogue STANDARD = StandardCatalogue.edition2021();
    private static final JsonFormat<Catalogue> CATALOGUE = JsonFormats.catalogue();
    private static final JsonFormat<Roadmap> ROADMAP = JsonFormats.roadmap(STANDARD);

    private record Page(String heading, Cell cell, Priority topPriority, Optional<PolicyAction> action) {}

    static Stream<Arguments> mappers() {
        return Stream.of(
                Arguments.of("plain", mapper()),
                Arguments.of("snake case", mapper().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
                Arguments.of(
                        "upper camel case", mapper().propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)),
                Arguments.of(
                        "without what is empty",
                        mapper().changeDefaultPropertyInclusion(
                                        all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY)
                                                .withContentInclusion(JsonInclude.Include.NON_EMPTY))),
                Arguments.of("sorted", mapper().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)),
                Arguments.of("dates as timestamps", mapper().enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)),
                Arguments.of("enums by number", mapper().enable(EnumFeature.WRITE_ENUMS_USING_INDEX)),
                Arguments.of(
                        "lenient",
                        mapper().enable(
                                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                                        DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)),
                Arguments.of(
                        "with class names",
                        mapper().activateDefaultTyping(
                                        BasicPolymorphicTypeValidator.builder()
                                                .allowIfBaseType(Object.class)
                                                .build(),
                                        DefaultTyping.NON_FINAL,
                                        JsonTypeInfo.As.PROPERTY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mappers")
    void a_mapper_writes_and_reads_the_formats_whatever_its_settings(String settings, JsonMapper.Builder builder)
            throws IOException {
        JsonMapper mapper = builder.addModule(new ToolkitModule(STANDARD)).build();
        Roadmap roadmap = ROADMAP.read(example("roadmap"));
        assertThat(mapper.writeValueAsString(STANDARD))
                .isEqualTo(CATALOGUE.compact().write(STANDARD));
        assertThat(mapper.writeValueAsString(roadmap))
                .isEqualTo(ROADMAP.compact().write(roadmap));
        assertThat(mapper.readValue(CATALOGUE.write(STANDARD), Catalogue.class)).isEqualTo(STANDARD);
        assertThat(mapper.readValue(ROADMAP.write(roadmap), Roadmap.class)).isEqualTo(roadmap);
    }

    @Test
    void a_mapper_that_lays_out_its_text_still_writes_the_format() {
        String laidOut =
                mapper().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(STANDARD);
        assertThat(laidOut).contains("\n");
        assertThat(JsonMapper.shared().readTree(laidOut))
                .isEqualTo(JsonMapper.shared().readTree(CATALOGUE.write(STANDARD)));
    }

    @Test
    void a_mapper_turns_values_into_trees_and_back() throws IOException {
        JsonMapper mapper = mapper().addModule(new ToolkitModule(STANDARD)).build();
        Roadmap roadmap = ROADMAP.read(example("roadmap"));
        JsonNode tree = mapper.valueToTree(roadmap);
        assertThat(tree.at("/plan/resources/staffLines/0/fullTimeEquivalents").isNumber())
                .isTrue();
        assertThat(mapper.treeToValue(tree, Roadmap.class)).isEqualTo(roadmap);
    }

    @Test
    void entries_and_codes_are_written_within_other_programs_documents() {
        JsonMapper mapper = mapper().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        PolicyAction action = STANDARD.actions().get(0);
        Page page = new Page("Green", action.cell().orElseThrow(), Priority.GREEN_TRANSITION, Optional.of(action));
        String json = mapper.writeValueAsString(page);
        assertThat(mapper.readTree(json).get("top_priority").asString()).isEqualTo("green-transition");
        assertThat(mapper.readTree(json).at("/action/citation/table").asInt()).isEqualTo(2);
        assertThat(mapper.readValue(json, Page.class)).isEqualTo(page);
    }

    @Test
    void lists_of_entries_are_read_and_written() throws IOException {
        JsonMapper mapper = mapper().build();
        String recommendations = mapper.writeValueAsString(STANDARD.recommendations());
        assertThat(mapper.readValue(recommendations, new TypeReference<List<Recommendation>>() {}))
                .isEqualTo(STANDARD.recommendations());
        List<Evidence> evidence = ROADMAP.read(example("roadmap")).evidence();
        assertThat(mapper.readValue(mapper.writeValueAsString(evidence), new TypeReference<List<Evidence>>() {}))
                .isEqualTo(evidence);
    }

    @Test
    void a_mapper_reads_back_the_numbers_that_it_writes_as_strings() throws IOException {
        JsonMapper mapper = mapper().enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .addModule(new ToolkitModule(STANDARD))
                .build();
        Roadmap roadmap = ROADMAP.read(example("roadmap"));
        assertThat(mapper.writeValueAsString(STANDARD)).contains("\"table\":\"2\"");
        assertThat(mapper.readValue(mapper.writeValueAsString(STANDARD), Catalogue.class))
                .isEqualTo(STANDARD);
        assertThat(mapper.readValue(mapper.writeValueAsString(roadmap), Roadmap.class))
                .isEqualTo(roadmap);
    }

    @Nested
    class Refusing {

        @ParameterizedTest
        @ValueSource(strings = {"two", "", " 2", "+2", "0x2", "02", "2f", "NaN", "1e999999999", "2147483648"})
        void a_text_that_is_no_such_number(String text) {
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> mapper().build().readValue("{\"table\": \"" + text + "\"}", Citation.class))
                    .withMessageContaining("/table: must be a whole number");
        }

        @Test
        void a_number_in_quotes_where_the_mapper_coerces_nothing() {
            JsonMapper strict =
                    mapper().disable(MapperFeature.ALLOW_COERCION_OF_SCALARS).build();
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> strict.readValue("{\"table\": \"2\"}", Citation.class))
                    .withMessageContaining("/table: must be a whole number");
        }

        @Test
        void a_missing_node_in_a_tree() {
            JsonMapper mapper = mapper().build();
            JsonNode tree = mapper.createObjectNode().set("table", mapper.missingNode());
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> mapper.treeToValue(tree, Citation.class))
                    .withMessageContaining("/table: must be a whole number from 1, found a missing node");
        }

        @Test
        void a_java_object_in_a_tree() {
            JsonMapper mapper = mapper().build();
            for (Object object : new Object[] {new Object(), new StringBuilder("2"), STANDARD}) {
                JsonNode tree = mapper.createObjectNode().putPOJO("table", object);
                assertThatExceptionOfType(MismatchedInputException.class)
                        .isThrownBy(() -> mapper.treeToValue(tree, Citation.class))
                        .withMessageContaining("/table: must be a whole number");
                JsonNode texts = mapper.createObjectNode().putPOJO("source", object);
                assertThatExceptionOfType(MismatchedInputException.class)
                        .isThrownBy(() -> mapper.treeToValue(texts, Citation.class))
                        .withMessageContaining("/source: must be a text in quotes, found a Java object");
            }
        }

        @Test
        void lists_every_problem_with_its_place_in_the_whole_document() {
            String json = """
                    {"heading": "Green", "topPriority": "green",
                     "cell": {"priority": "green-transition", "challenge": "skill", "function": 3}}""";
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> mapper().build().readValue(json.replace("\"green\"", "null"), Page.class))
                    .withMessageContainingAll(
                            "line 2, column 56, /cell/challenge: unknown challenge: 'skill' (did you mean 'skills'?)",
                            "line 2, column 77, /cell/function: must be a text in quotes, found 3");
        }

        @Test
        void says_what_to_do_where_a_roadmap_is_read_without_its_catalogue() throws IOException {
            String roadmap = example("roadmap");
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> mapper().build().readValue(roadmap, Roadmap.class))
                    .withMessageContaining(
                            "a roadmap is read against its catalogue: add new ToolkitModule(catalogue) to the mapper");
        }

        @Test
        void what_is_not_a_number_where_a_mapper_lets_it_pass() {
            JsonMapper lenient =
                    mapper().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> lenient.readValue("{\"value\": NaN, \"on\": \"2024-01-31\"}", Measurement.class))
                    .withMessageContaining("/value: must be a number");
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> lenient.readValue("{\"table\": -Infinity}", Citation.class))
                    .withMessageContaining("/table: must be a whole number");
        }

        @Test
        void what_is_not_a_number_in_a_tree() {
            JsonMapper mapper = mapper().build();
            JsonNode measurement =
                    mapper.createObjectNode().put("value", Double.NaN).put("on", "2024-01-31");
            JsonNode citation = mapper.createObjectNode().put("table", Double.POSITIVE_INFINITY);
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> mapper.treeToValue(measurement, Measurement.class))
                    .withMessageContaining("/value: must be a number");
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> mapper.treeToValue(citation, Citation.class))
                    .withMessageContaining("/table: must be a whole number");
        }

        @Test
        void reads_roadmaps_in_whatever_order_the_modules_come() throws IOException {
            JsonMapper mapper = JsonMapper.builder()
                    .addModule(new ToolkitModule(STANDARD))
                    .findAndAddModules()
                    .build();
            assertThat(mapper.readValue(example("roadmap"), Roadmap.class)).isNotNull();
        }
    }

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder().findAndAddModules();
    }

    private static String example(String kind) throws IOException {
        try (var in = JsonFormat.class.getResourceAsStream("schema/" + kind + ".example.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
