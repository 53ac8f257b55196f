package eu.clusterpolicy.toolkit.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.json.Problem;
import eu.clusterpolicy.toolkit.json.ReadLimits;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** What a mapper refuses is bounded as what a format refuses is. */
class MapperLimitsTest {

    private static final Catalogue CATALOGUE = StandardCatalogue.edition2021();

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .addModule(new ToolkitModule())
            .build();

    @Test
    void the_exception_carries_every_problem_and_its_message_the_first_twenty() {
        String document = "{\"id\": \"e\", \"name\": \"E\", \"aliases\": [" + "1, ".repeat(99) + "1]}";
        MismatchedInputException refused = refused(document, Example.class);
        assertThat(((InvalidDocumentException) refused.getCause()).problems()).hasSize(100);
        assertThat(refused.getOriginalMessage().lines()).hasSize(21).last().isEqualTo("and 80 more");
    }

    @Test
    void the_problems_stand_where_the_value_stands_in_a_larger_document() {
        MismatchedInputException refused = catchThrowableOfType(
                MismatchedInputException.class,
                () -> MAPPER.readValue("[\n{\"id\": \"a\", \"text\": 5}]", new TypeReference<List<PolicyAction>>() {}));
        assertThat(((InvalidDocumentException) refused.getCause()).problems())
                .containsExactly(new Problem("/0/text", 2, 21, "5", "must be a text in quotes"));
    }

    @Test
    void the_problems_survive_java_serialisation() throws Exception {
        MismatchedInputException refused = refused("{\"id\": \"e\", \"name\": 5}", Example.class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(refused);
        Throwable read = (Throwable) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(((InvalidDocumentException) read.getCause()).problems())
                .containsExactly(new Problem("/name", 1, 21, "5", "must be a text in quotes"));
    }

    @Test
    void a_line_of_the_message_is_bounded() {
        String document =
                "{\"id\": \"" + "a-".repeat(50_000) + "a\", \"name\": \"E\", \"" + "n".repeat(40_000) + "\": 1}";
        assertThat(refused(document, Example.class).getOriginalMessage()).hasSizeLessThan(600);
    }

    @Test
    void the_items_of_lists_are_limited() {
        String document = "{\"id\": \"e\", \"name\": \"E\", \"aliases\": [" + "\"x\",".repeat(1_000_000) + "\"x\"]}";
        assertThat(refused(document, Example.class).getOriginalMessage())
                .contains("checking stopped early; mend this and read again:")
                .contains("its lists have more than 1,000,000 items together");
    }

    @Test
    void texts_are_limited() {
        assertThat(refused("{\"id\": \"e\", \"name\": \"" + "x".repeat(1_000_001) + "\"}", Example.class)
                        .getOriginalMessage())
                .contains("a text has more than 1,000,000 characters");
        assertThat(refused("{\"id\": \"e\", \"name\": \"" + "x".repeat(100_001) + "\"}", Example.class)
                        .getOriginalMessage())
                .contains("must have at most 100,000 characters, found 'xxx");
    }

    @Test
    void the_depth_and_the_length_of_each_value_are_limited() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new ToolkitModule().within(new ReadLimits(200, 3, 100, 100)))
                .build();
        String few = "[" + action("a") + "," + action("b") + "," + action("c") + "]";
        assertThat(few).hasSizeGreaterThan(200);
        assertThat(mapper.readValue(few, new TypeReference<List<PolicyAction>>() {}))
                .hasSize(3);
        String many = "{\"id\": \"e\", \"name\": \"E\", \"aliases\": [" + "\"x\",".repeat(90) + "\"x\"]}";
        assertThat(refused(mapper, many)).contains("it has more than 200 characters");
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> mapper.readValue(many.getBytes(StandardCharsets.UTF_8), Example.class))
                .withMessageContaining("it has more than 200 bytes");
        assertThat(refused(mapper, "{\"id\": \"e\", \"name\": \"E\", \"aliases\": [[[1]]]}"))
                .contains("nested more than 3 levels deep");
        assertThat(refused(mapper, "{\"id\": \"e\", \"unheardOf\": [[[1]]]}"))
                .contains("nested more than 3 levels deep");
    }

    @Test
    void what_the_mapper_limits_itself_is_said_in_our_words() {
        assertThat(refused("{\"" + "n".repeat(60_000) + "\": 1}", Example.class).getOriginalMessage())
                .contains("the name of a property has more than 50,000 characters; shorten it")
                .doesNotContain("StreamReadConstraints");
    }

    @Test
    void whoever_builds_the_module_sets_other_limits_whatever_other_modules_there_are() {
        ToolkitModule narrow = new ToolkitModule(CATALOGUE).within(new ReadLimits(1_000, 8, 100, 2));
        String document = "{\"id\": \"e\", \"name\": \"E\", \"aliases\": [\"x\", \"y\", \"z\"]}";
        for (JsonMapper mapper : List.of(
                JsonMapper.builder().addModule(narrow).findAndAddModules().build(),
                JsonMapper.builder().findAndAddModules().addModule(narrow).build())) {
            assertThat(refused(mapper, document)).contains("its lists have more than 2 items together");
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> mapper.readValue("{\"evidence\": [1, 1, 1]}", RoadmapDraft.class))
                    .withMessageContaining("its lists have more than 2 items together");
        }
        ToolkitModule plain = new ToolkitModule().within(new ReadLimits(1_000, 8, 100, 2));
        ToolkitModule roadmaps = new ToolkitModule(CATALOGUE);
        for (JsonMapper mapper : List.of(
                JsonMapper.builder().addModule(plain).findAndAddModules().build(),
                JsonMapper.builder().addModules(plain, roadmaps).build(),
                JsonMapper.builder().addModules(roadmaps, plain).build())) {
            assertThat(refused(mapper, document)).contains("its lists have more than 2 items together");
        }
        for (JsonMapper mapper : List.of(
                JsonMapper.builder().addModules(plain, roadmaps).build(),
                JsonMapper.builder().addModules(roadmaps, plain).build())) {
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> mapper.readValue("{\"evidence\": [1, 1, 1]}", RoadmapDraft.class))
                    .withMessageContaining("its lists have more than 2 items together");
        }
        JsonMapper wide = JsonMapper.builder()
                .addModule(new ToolkitModule().within(new ReadLimits(10_000_000, 8, 100, 1_000_003)))
                .build();
        String million = document.replace("[", "[" + "\"x\",".repeat(1_000_000));
        assertThat(wide.readValue(million, Example.class).aliases()).hasSize(1_000_003);
    }

    private static String action(String id) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + "x".repeat(30)
                + "\", \"citation\": {\"table\": 2, \"page\": 13}}";
    }

    private static String refused(JsonMapper mapper, String document) {
        return catchThrowableOfType(MismatchedInputException.class, () -> mapper.readValue(document, Example.class))
                .getOriginalMessage();
    }

    private static MismatchedInputException refused(String document, Class<?> type) {
        return catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.readValue(document, type));
    }
}
