package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.clusterpolicy.toolkit.catalogue.ActionId;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Example;
import eu.clusterpolicy.toolkit.catalogue.Overlay;
import eu.clusterpolicy.toolkit.catalogue.Resolution;
import eu.clusterpolicy.toolkit.catalogue.Withdrawal;
import eu.clusterpolicy.toolkit.roadmap.Rebased;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The region of the file is invented: nothing in it is a fact. */
class RoadmapFormatTest {

    private static final JsonFormat<Roadmap> FORMAT = JsonFormats.roadmap(StandardCatalogue.edition2021());
    private static final String REGION = region();
    private static final String DIGEST = JsonFormats.catalogue().digest(StandardCatalogue.edition2021());

    @Nested
    class Reading {

        @Test
        void gives_back_what_was_written() {
            Roadmap roadmap = FORMAT.read(REGION);
            assertThat(FORMAT.read(FORMAT.write(roadmap))).isEqualTo(roadmap);
            assertThat(FORMAT.read(FORMAT.compact().write(roadmap))).isEqualTo(roadmap);
        }

        @Test
        void loses_nothing_of_a_document_in_the_order_of_the_format() {
            assertThat(FORMAT.write(FORMAT.read(REGION))).isEqualTo(namingTheDigest(DIGEST));
        }
    }

    @Nested
    class Resting_on_a_catalogue {

        private static final String OTHER = "0".repeat(64);

        @Test
        void accepts_the_digest_of_the_catalogue_at_hand() {
            assertThat(FORMAT.read(namingTheDigest(DIGEST))).isEqualTo(FORMAT.read(REGION));
        }

        @Test
        void refuses_another_digest_and_says_what_to_do() {
            assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> FORMAT.read(namingTheDigest(OTHER)))
                            .problems())
                    .singleElement()
                    .isEqualTo(new Problem(
                            "/catalogueDigest",
                            5,
                            22,
                            "'" + "0".repeat(60) + "…'",
                            "the catalogue at hand is not, word for word, the one that the roadmap was made with; read the"
                                    + " roadmap against its own edition, then re-base it"));
        }

        @Test
        void refuses_any_digest_where_the_catalogue_at_hand_has_none() {
            Catalogue unwritable = StandardCatalogue.edition2021()
                    .with(
                            Overlay.builder()
                                    .base("eccp-2021")
                                    .edition(InventedCatalogue.catalogue().edition())
                                    .addAddedExample(Example.builder()
                                            .id("later")
                                            .name("Later")
                                            .lastUpdate(LocalDate.of(12_000, 1, 1))
                                            .build())
                                    .build(),
                            conflict -> Resolution.TAKE);
            String document = namingTheDigest(OTHER).replace("eccp-2021", "invented-1");
            assertThat(catchThrowableOfType(
                                    InvalidDocumentException.class,
                                    () -> JsonFormats.roadmap(unwritable).read(document))
                            .problems())
                    .singleElement()
                    .asString()
                    .contains("/catalogueDigest: the catalogue at hand has no digest to compare: ")
                    .contains("'+12000-01-01'");
        }

        @Test
        void refuses_what_is_no_digest() {
            assertThatProblem(namingTheDigest("ABC")).contains("/catalogueDigest: must be a SHA-256 in 64");
        }

        @Test
        void tells_of_another_digest_and_reads_on_when_asked_to() {
            List<Problem> told = new ArrayList<>();
            Roadmap read = JsonFormats.roadmap(StandardCatalogue.edition2021(), told::add)
                    .read(namingTheDigest(OTHER));
            assertThat(read).isEqualTo(FORMAT.read(REGION));
            assertThat(told)
                    .singleElement()
                    .asString()
                    .startsWith("line 5, column 22, /catalogueDigest: the catalogue at hand is not, word for word");
        }

        @Test
        void tells_of_another_edition_alone_since_its_digest_differs_too() {
            List<Problem> told = new ArrayList<>();
            Roadmap read = JsonFormats.roadmap(StandardCatalogue.edition2021(), told::add)
                    .read(namingTheDigest(OTHER).replace("eccp-2021", "eccp-2020"));
            assertThat(read.edition()).isEqualTo("eccp-2021");
            assertThat(told)
                    .singleElement()
                    .asString()
                    .contains("/edition: the catalogue at hand is of edition 'eccp-2021', found 'eccp-2020'");
        }

        @Test
        void still_refuses_an_entry_that_the_catalogue_lacks() {
            JsonFormat<Roadmap> format = JsonFormats.roadmap(StandardCatalogue.edition2021(), told -> {})
                    .compact();
            String unknown = REGION.replace("green-training-services", "gone");
            assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> format.read(unknown)))
                    .hasMessageContaining("unknown action: 'gone'");
        }

        @Test
        void reads_what_was_decided_about_an_entry_that_has_been_withdrawn_since() {
            Catalogue newer = StandardCatalogue.edition2021()
                    .with(
                            Overlay.builder()
                                    .base("eccp-2021")
                                    .edition(InventedCatalogue.catalogue().edition())
                                    .putWithdrawnAction(
                                            ActionId.of("green-training-services"),
                                            Withdrawal.inFavourOf(
                                                    ActionId.of("green-innovation-needs"), "One is enough"))
                                    .build(),
                            conflict -> Resolution.TAKE);
            List<String> told = new ArrayList<>();
            Roadmap read = JsonFormats.roadmap(newer, notice -> told.add(notice.text()))
                    .read(REGION);
            assertThat(read.actions()).isEqualTo(FORMAT.read(REGION).actions());
            assertThat(told)
                    .satisfiesExactly(
                            edition -> assertThat(edition).contains("/edition: "),
                            withdrawn -> assertThat(withdrawn)
                                    .contains(
                                            "/actions/0/action: action 'green-training-services' has been withdrawn in"
                                                    + " favour of 'green-innovation-needs'"));
            JsonFormat<Roadmap> format = JsonFormats.roadmap(newer);
            assertThat(format.read(format.write(read))).isEqualTo(read);
            assertThat(read.rebaseOn(newer).decisions(Rebased.Withdrawn.class)).hasSize(1);
        }

        private AbstractStringAssert<?> assertThatProblem(String document) {
            return assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> FORMAT.read(document))
                            .problems())
                    .singleElement()
                    .asString();
        }
    }

    @Nested
    class Refusing {

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
                    .anyMatch(problem -> problem.endsWith(
                            "unknown property of roadmap: 'challanges' (did you mean" + " 'challenges'?)"))
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
                    .contains("/plan/actions/0/dependsOn: actions depend on each other in a circle: first-course ->"
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
                            "/edition: the catalogue at hand is of edition 'eccp-2021'; read the roadmap against its own"
                                    + " edition, then re-base it, found 'eccp-2020'");
        }

        @Test
        void tells_a_fact_from_an_assumption() {
            assertThat(problemsOf("\"type\": \"assumption\"", "\"type\": \"fact\""))
                    .singleElement()
                    .asString()
                    .contains("/evidence/0: a fact must name its 'source'");
        }

        @Test
        void names_the_type_of_evidence_that_was_meant() {
            assertThat(problemsOf("\"type\": \"assumption\"", "\"type\": \"asumption\""))
                    .singleElement()
                    .asString()
                    .endsWith("/type: must be 'fact' or 'assumption' (did you mean 'assumption'?), found 'asumption'");
            assertThat(problemsOf("\"type\": \"assumption\"", "\"type\": \"guess\""))
                    .singleElement()
                    .asString()
                    .endsWith("/type: must be 'fact' or 'assumption', found 'guess'");
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

    private static String namingTheDigest(String digest) {
        String edition = "  \"edition\": \"eccp-2021\",\n";
        return REGION.replace(edition, edition + "  \"catalogueDigest\": \"" + digest + "\",\n");
    }

    private static String region() {
        try (var file = RoadmapFormatTest.class.getResourceAsStream("farland.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
