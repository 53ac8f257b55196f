package eu.clusterpolicy.toolkit.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.json.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** What a mapper refuses is bounded as what a format refuses is. */
class MapperLimitsTest {

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

    private static MismatchedInputException refused(String document, Class<?> type) {
        return catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.readValue(document, type));
    }
}
