package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every problem of a roadmap stands at the value that is at fault, with its line and its column. */
class RoadmapPlacesTest {

    private static final JsonFormat<Roadmap> FORMAT = JsonFormats.roadmap(StandardCatalogue.edition2021());
    private static final List<String> DECISIONS =
            List.of("/priorities", "/challenges", "/functions", "/actions", "/examples", "/considerations");

    private final JsonNode region = JsonMapper.shared().readTree(RoadmapFormatTest.region());

    @Test
    void one_name_that_is_unknown_in_many_places_is_told_at_each() {
        copy("/priorities/0", "/priorities/1").put("priority", "digital-transition");
        copy("/priorities/0", "/priorities/2").put("priority", "resilience");
        copy("/considerations/0", "/considerations/1").put("consideration", "critical-mass");
        copy("/considerations/0", "/considerations/2").put("consideration", "synergies");
        list("/priorities").valueStream().skip(1).forEach(other -> ((ObjectNode) other).put("verdict", "set-aside"));
        DECISIONS.forEach(decisions ->
                list(decisions).forEach(decision -> ((ArrayNode) decision.get("evidence")).add("hearsay")));
        copy("/plan/resources/budgetLines/0", "/plan/resources/budgetLines/2");
        list("/plan/resources/budgetLines").forEach(line -> ((ObjectNode) line).put("action", "gone"));
        list("/plan/actions").forEach(action -> ((ArrayNode) action.get("dependsOn")).add("lost"));

        ImmutableList<Problem> problems = problems();

        assertThat(problems).hasSize(11 + 3 + 2);
        assertThat(problems).extracting(Problem::pointer).doesNotHaveDuplicates();
        assertThat(problems).extracting(Problem::line).doesNotHaveDuplicates();
        assertThat(problems).allSatisfy(this::assertThatStandsAtTheNameOfWhichItSpeaks);
    }

    @ParameterizedTest
    @CsvSource({
        "/priorities/0/evidence/1,               few-trainers,           unknown evidence: 'few-trainers'",
        "/considerations/0/evidence/0,           few-trainers,           unknown evidence: 'few-trainers'",
        "/plan/actions/1/action,                 green-innovation-needs, 'choose the action ''green-innovation-needs'''",
        "/plan/actions/1/dependsOn/1,            gone,                   unknown planned action: 'gone'",
        "/plan/resources/budgetLines/1/action,   gone,                   unknown planned action: 'gone'",
        "/plan/resources/staffLines/0/action,    gone,                   unknown planned action: 'gone'",
        "/plan/monitoring/indicators/0/actions/1,gone,                   unknown planned action: 'gone'",
        "/plan/actions/0/dependsOn/0,            second-course,          first-course -> second-course -> first-course",
        "/evidence/1/id,                         training-gap,           evidence is stated twice: 'training-gap'",
    })
    void a_wrong_name_is_told_where_it_stands(String pointer, String name, String sentence) {
        put(pointer, name);

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.sentence()).contains(sentence);
            assertThatStandsAtTheNameOfWhichItSpeaks(problem);
        });
    }

    @Nested
    class An_identifier_used_again {

        @Test
        void is_told_at_the_second_action() {
            copy("/plan/actions/0", "/plan/actions/2");

            assertThat(problems()).singleElement().satisfies(problem -> {
                assertThat(problem.pointer()).isEqualTo("/plan/actions/2/id");
                assertThatStandsAtTheNameOfWhichItSpeaks(problem);
            });
        }

        @Test
        void is_told_at_the_second_indicator() {
            copy("/plan/monitoring/indicators/0", "/plan/monitoring/indicators/1");

            assertThat(problems()).singleElement().satisfies(problem -> {
                assertThat(problem.pointer()).isEqualTo("/plan/monitoring/indicators/1/id");
                assertThatStandsAtTheNameOfWhichItSpeaks(problem);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/priorities/0, /priorities,    choose a priority",
        "/challenges/0, /priorities/0,  choose a challenge for Green transition",
        "/functions/0,  /challenges/0,  'choose a cluster function for Green transition, Skills'",
        "/actions/0,    /challenges/0,  'choose an action for Green transition, Skills'",
    })
    void what_is_missing_is_told_at_the_value_that_lacks_it(String setAside, String pointer, String sentence) {
        put(setAside + "/verdict", "set-aside");

        assertThat(problems()).anySatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.sentence()).isEqualTo(sentence);
            assertThatHasTheLineOfItsValue(problem);
        });
    }

    @Test
    void what_does_not_follow_is_told_once_at_the_first_decision() {
        put("/functions/0/verdict", "set-aside");

        assertThat(problems())
                .filteredOn(problem -> problem.sentence().contains("does not follow"))
                .extracting(Problem::pointer)
                .containsExactly("/actions/0");
    }

    @Test
    void whether_decisions_follow_is_not_asked_while_one_is_taken_twice_but_the_plan_is_examined() {
        copy("/priorities/0", "/priorities/1");
        put("/priorities/0/evidence/0", "hearsay");
        put("/plan/actions/1/dependsOn/1", "gone");

        assertThat(problems())
                .extracting(Problem::pointer)
                .containsExactly("/priorities/1", "/plan/actions/1/dependsOn/1");
    }

    @Test
    @Timeout(60)
    void a_roadmap_with_very_much_evidence_is_read_in_the_time_its_length_calls_for() {
        ArrayNode stated = list("/evidence");
        ArrayNode named = list("/priorities/0/evidence");
        for (int i = 0; i < 100_000; i++) {
            stated.add(((ObjectNode) stated.get(0)).deepCopy().put("id", "evidence-" + i));
            named.add("evidence-" + i);
        }

        assertThat(FORMAT.read(region.toString()).evidence()).hasSize(100_002);
    }

    @Test
    @Timeout(60)
    void unknown_actions_are_told_in_the_time_their_number_calls_for() {
        Catalogue.Builder known = StandardCatalogue.edition2021().toBuilder();
        for (int i = 0; i < 20_000; i++) {
            known.add(PolicyAction.builder().id("known-action-" + i).text("Act").build());
            copy("/actions/0", "/actions/" + list("/actions").size()).put("action", "knwon-action-%dx".formatted(i));
        }
        JsonFormat<Roadmap> format = JsonFormats.roadmap(known.build());

        assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> format.read(region.toString()))
                        .problems())
                .hasSizeGreaterThan(10_000)
                .anySatisfy(problem -> assertThat(problem.sentence())
                        .isEqualTo("unknown action: 'knwon-action-0x' (did you mean 'known-action-0'?)"));
    }

    private void assertThatStandsAtTheNameOfWhichItSpeaks(Problem problem) {
        assertThat(problem.sentence()).contains(region.at(problem.pointer()).asString());
        assertThatHasTheLineOfItsValue(problem);
    }

    private void assertThatHasTheLineOfItsValue(Problem problem) {
        JsonNode value = region.at(problem.pointer());
        String start =
                value.isString() ? value.toString() : value.toPrettyString().substring(0, 1);
        String line = document().lines().toList().get(problem.line() - 1);
        assertThat(line.substring(problem.column() - 1)).startsWith(start);
    }

    private ImmutableList<Problem> problems() {
        return catchThrowableOfType(InvalidDocumentException.class, () -> FORMAT.read(document()))
                .problems();
    }

    private String document() {
        return region.toPrettyString();
    }

    private ArrayNode list(String pointer) {
        return (ArrayNode) region.at(pointer);
    }

    private ObjectNode copy(String from, String to) {
        ObjectNode copy = (ObjectNode) region.at(from).deepCopy();
        put(to, copy);
        return copy;
    }

    private void put(String pointer, String text) {
        put(pointer, JsonMapper.shared().getNodeFactory().stringNode(text));
    }

    /** Puts a value in the place of another, or at the end of a list. */
    private void put(String pointer, JsonNode value) {
        JsonPointer place = JsonPointer.compile(pointer);
        String last = place.last().getMatchingProperty();
        if (region.at(place.head()) instanceof ObjectNode object) {
            object.set(last, value);
        } else {
            ArrayNode list = (ArrayNode) region.at(place.head());
            int index = Integer.parseInt(last);
            if (index < list.size()) {
                list.set(index, value);
            } else {
                list.add(value);
            }
        }
    }
}
