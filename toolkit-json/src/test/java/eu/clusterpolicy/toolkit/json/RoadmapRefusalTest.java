package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a roadmap's document is refused for, and where. */
class RoadmapRefusalTest {

    private static final JsonFormat<Roadmap> FORMAT = JsonFormats.roadmap(StandardCatalogue.edition2021());
    private static final String REGION = RoadmapFormatTest.region();

    @Test
    void names_an_unknown_action_and_the_nearest_one() {
        assertThat(problemsOf("\"action\": \"green-training-services\"", "\"action\": \"green-training-servises\""))
                .first()
                .asString()
                .matches("line \\d+, column 17, /actions/0/action: unknown action: 'green-training-servises'"
                        + " \\(did you mean 'green-training-services'\\?\\)");
    }

    @Test
    void names_a_phase_that_is_missing() {
        assertThat(problemsOf("\"challenges\"", "\"challanges\""))
                .anyMatch(problem ->
                        problem.endsWith("unknown property of roadmap: 'challanges' (did you mean" + " 'challenges'?)"))
                .anyMatch(problem -> problem.startsWith("line 1, column 1")
                        && problem.contains("roadmap lacks 'challenges': Phase two, identifying challenges."));
    }

    @Test
    void names_a_phase_that_decides_nothing() {
        assertThat(problemsOf("\"verdict\": \"chosen\"", "\"verdict\": \"set-aside\""))
                .contains("line 25, column 17, /priorities: choose a priority");
    }

    @Test
    void names_a_time_frame_that_ends_before_it_starts() {
        assertThat(problemsOf("\"end\": \"2023-06-30\"", "\"end\": \"2021-06-30\""))
                .singleElement()
                .asString()
                .contains("/plan/actions/0/timeFrame: time frame must not end before it starts");
    }

    @Test
    void names_a_negative_budget() {
        assertThat(problemsOf("EUR 100.00", "EUR -100.00"))
                .singleElement()
                .asString()
                .contains("/plan/resources/budgetLines/0")
                .contains("negative");
    }

    @Test
    void names_two_currencies() {
        assertThat(problemsOf("EUR 50.00", "SEK 50.00"))
                .singleElement()
                .asString()
                .contains("/plan/resources: amounts in two currencies cannot be added: EUR for 'Trainers', SEK for"
                        + " 'Rooms'");
    }

    @Test
    void names_dependencies_that_run_in_a_circle() {
        assertThat(problemsOf("\"dependsOn\": []", "\"dependsOn\": [\"second-course\"]"))
                .singleElement()
                .asString()
                .contains("/plan/actions/0/dependsOn/0: actions depend on each other in a circle: first-course ->"
                        + " second-course -> first-course");
    }

    @Test
    void names_evidence_that_is_not_stated() {
        assertThat(problemsOf("\"training-gap\"\n      ]", "\"training-gab\"\n      ]"))
                .singleElement()
                .asString()
                .contains("/priorities/0/evidence/0: ")
                .contains("did you mean 'training-gap'?");
    }

    @Test
    void names_each_of_many_faults_at_its_own_place() {
        String missing =
                IntStream.range(0, 2_000).mapToObj("\"gone-%d\""::formatted).collect(Collectors.joining(","));
        assertThat(problemsOf("\"training-gap\"\n      ]", missing + "]"))
                .hasSize(2_000)
                .last()
                .asString()
                .contains("/priorities/0/evidence/1999: ");
    }

    @Test
    void names_a_decision_that_does_not_follow() {
        String other = "\"priority\": \"resilience\",\n        \"challenge\": \"skills\"";
        assertThat(problemsOf(
                        "\"priority\": \"green-transition\",\n        \"challenge\": \"skills\",\n        \"function\":"
                                + " \"intelligence\"",
                        other + ",\n        \"function\": \"intelligence\""))
                .anyMatch(problem -> problem.contains("/functions/1: ") && problem.contains("does not follow"));
    }

    @Test
    void names_a_decision_taken_twice() {
        assertThat(problemsOf("\"function\": \"intelligence\"", "\"function\": \"business-services\""))
                .anyMatch(problem -> problem.contains("/functions/1: this is already decided at /functions/0"));
    }

    @Test
    void names_another_edition() {
        assertThat(problemsOf("eccp-2021", "eccp-2020"))
                .singleElement()
                .asString()
                .contains(
                        "/edition: the catalogue at hand is of edition 'eccp-2021', found 'eccp-2020'; read the roadmap against its own"
                                + " edition, then re-base it");
    }

    @Test
    void tells_a_fact_from_an_assumption() {
        assertThat(problemsOf("\"type\": \"assumption\"", "\"type\": \"fact\""))
                .singleElement()
                .asString()
                .contains("/evidence/0: a fact must have 'source'");
    }

    @Test
    void names_the_type_of_evidence_that_was_meant() {
        assertThat(problemsOf("\"type\": \"assumption\"", "\"type\": \"asumption\""))
                .singleElement()
                .asString()
                .endsWith(
                        "/type: must be 'fact', 'figure', 'label' or 'assumption' (did you mean 'assumption'?), found 'asumption'");
        assertThat(problemsOf("\"type\": \"assumption\"", "\"type\": \"guess\""))
                .singleElement()
                .asString()
                .endsWith("/type: must be 'fact', 'figure', 'label' or 'assumption', found 'guess'");
    }

    @Test
    void names_every_problem_at_once() {
        String broken = REGION.replace("\"green-training-services\"", "\"training\"")
                .replace("EUR 100.00", "a hundred euro")
                .replace("\"P6M\"", "\"half-yearly\"")
                .replace("\"2023-06-30\"", "\"30 June 2023\"");
        assertThat(problems(broken)).hasSizeGreaterThanOrEqualTo(4);
    }

    private List<String> problemsOf(String text, String replacement) {
        assertThat(REGION).contains(text);
        return problems(REGION.replaceFirst(Pattern.quote(text), Matcher.quoteReplacement(replacement)));
    }

    private List<String> problems(String document) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> FORMAT.read(document)).problems().stream()
                .map(Problem::text)
                .toList();
    }
}
