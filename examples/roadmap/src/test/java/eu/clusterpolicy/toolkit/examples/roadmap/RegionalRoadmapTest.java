package eu.clusterpolicy.toolkit.examples.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.json.csv.PlanCsv;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionalRoadmapTest {

    private static final Path ANDALUSIA = Path.of("regions", "andalusia.json");
    private static final List<String> SOURCES = List.of(
            "Prognos, project page",
            "European Cluster Collaboration Platform, Clusters meet Regions in Malaga",
            "European Cluster Collaboration Platform, input paper on Andalusia, as summarised by Prognos",
            "Press, granadanews.es",
            "Press, malagadiario.es");
    private static final Catalogue CATALOGUE = StandardCatalogue.edition2021();

    @TempDir
    private Path temporary;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Nested
    class The_roadmap_of_Andalusia {

        private final Roadmap roadmap = JsonFormats.roadmap(CATALOGUE).read(ANDALUSIA);

        @Test
        void chooses_at_least_two_priorities_four_challenges_and_eight_actions() {
            assertThat(roadmap.priorities()).filteredOn(Decision::isChosen).hasSizeGreaterThanOrEqualTo(2);
            assertThat(roadmap.challenges()).filteredOn(Decision::isChosen).hasSizeGreaterThanOrEqualTo(4);
            assertThat(roadmap.actions()).filteredOn(Decision::isChosen).hasSizeGreaterThanOrEqualTo(8);
        }

        @Test
        void says_what_was_set_aside() {
            assertThat(roadmap.priorities())
                    .filteredOn(decision -> !decision.isChosen())
                    .extracting(Decision::subject)
                    .containsExactly(Priority.RESILIENCE);
        }

        @Test
        void says_at_its_head_what_is_assumed() {
            assertThat(roadmap.evidence().get(0))
                    .isInstanceOf(Assumption.class)
                    .extracting(Evidence::statement, STRING)
                    .contains("every reason, need, name, sum, day and target", "assumed for the example");
        }

        @Test
        void cites_for_each_fact_a_source_that_was_read() {
            assertThat(roadmap.evidence())
                    .filteredOn(Fact.class::isInstance)
                    .extracting(Fact.class::cast)
                    .hasSizeGreaterThanOrEqualTo(6)
                    .extracting(Fact::source)
                    .allSatisfy(source -> assertThat(SOURCES).anyMatch(source::startsWith));
        }

        @Test
        void says_of_each_count_that_the_source_does_not_define_it() {
            assertThat(roadmap.evidence())
                    .filteredOn(Fact.class::isInstance)
                    .extracting(Evidence::statement)
                    .filteredOn(statement -> statement.contains("21"))
                    .hasSize(2)
                    .allSatisfy(statement -> assertThat(statement).contains("the source does not say what it counts"));
            assertThat(roadmap.evidence())
                    .filteredOn(Figure.class::isInstance)
                    .hasSize(4)
                    .allSatisfy(figure -> assertThat(figure.text()).contains("the source gives no definition"));
        }

        @Test
        void marks_as_assumed_how_its_actions_stand_and_what_may_happen() {
            assertThat(roadmap.plan().actions())
                    .flatExtracting(action -> action.status().stream().toList())
                    .extracting(status -> status.reason().orElseThrow())
                    .hasSize(3)
                    .allSatisfy(reason -> assertThat(reason).containsIgnoringCase("assumed"));
            assertThat(roadmap.plan().risks())
                    .singleElement()
                    .extracting(Risk::description, STRING)
                    .contains("(assumed)");
        }

        @Test
        void marks_the_rest_as_assumptions() {
            assertThat(roadmap.evidence())
                    .filteredOn(Assumption.class::isInstance)
                    .isNotEmpty()
                    .allSatisfy(evidence -> assertThat(evidence.text()).startsWith("Assumption: "));
        }

        @Test
        void does_in_its_plan_what_its_reasons_say() {
            assertThat(roadmap.plan().actions())
                    .extracting(planned -> planned.owner().orElseThrow())
                    .isSubsetOf(roadmap.plan().stakeholders().stream()
                            .map(Stakeholder::name)
                            .toList());
            assertThat(roadmap.plan().resources().budgetLines())
                    .extracting(line -> line.source().orElseThrow().level())
                    .contains(FundingLevel.values());
        }

        @Test
        void fills_all_five_parts_of_the_plan() {
            assertThat(roadmap.plan().engagementStrategy()).isNotBlank();
            assertThat(roadmap.plan().stakeholders())
                    .extracting(stakeholder -> stakeholder.kind().orElseThrow())
                    .containsExactlyInAnyOrder(StakeholderKind.values());
            assertThat(roadmap.plan().governanceBodies()).anyMatch(body -> body.decides());
            assertThat(roadmap.plan().resources().total()).isPresent();
            assertThat(roadmap.plan().actions()).hasSizeGreaterThanOrEqualTo(8).allSatisfy(planned -> {
                assertThat(planned.owner()).isPresent();
                assertThat(planned.timeFrame()).isPresent();
                assertThat(roadmap.plan().budgetOf(planned.id())).isNotEmpty();
                assertThat(roadmap.plan().indicatorsOf(planned.id())).isNotEmpty();
            });
        }
    }

    @Nested
    class A_good_file {

        @Test
        void is_printed_and_written_for_people_and_for_programs() throws IOException {
            Path directory = temporary.resolve("andalusia");
            assertThat(run(ANDALUSIA, directory)).isEqualTo(RegionalRoadmap.DONE);
            assertThat(text(out)).startsWith("Roadmap for Andalusia (ES61)\n").contains("- Assumption: ");
            assertThat(text(out))
                    .contains("Status: Blocked: The site is not yet leased (assumed)")
                    .contains("Totals by year")
                    .contains("Too few small firms take    Medium      High")
                    .containsPattern("Map published +\\S* *2022-12-15 +\\S* *2022-12-20")
                    .contains("\nThe check found 0 errors, 4 warnings and 4 pieces of information:\n"
                            + "- warning figure-without-day");
            assertThat(text(err)).isEmpty();
            assertThat(Arrays.asList(directory.toFile().list()))
                    .containsExactlyInAnyOrder(
                            "roadmap.json",
                            "roadmap.md",
                            "roadmap.html",
                            "catalogue.json",
                            "matrix.svg",
                            "timeline.svg",
                            "tables");
            assertThat(Files.readString(directory.resolve("roadmap.html")))
                    .startsWith("<!DOCTYPE html>")
                    .contains("<h1>Roadmap for Andalusia (ES61)</h1>")
                    .contains(Files.readString(directory.resolve("matrix.svg")))
                    .contains(Files.readString(directory.resolve("timeline.svg")));
            assertThat(Files.readString(directory.resolve("roadmap.md"))).startsWith("# Roadmap for Andalusia");
        }

        @Test
        void gives_tables_from_which_its_plan_is_read_back() {
            run(ANDALUSIA, temporary);
            Path tables = temporary.resolve("tables");
            ActionPlan plan = JsonFormats.roadmap(CATALOGUE).read(ANDALUSIA).plan();
            ActionPlan read = PlanCsv.actions().read(tables.resolve("planned-actions.csv"), plan);
            read = PlanCsv.budget().read(tables.resolve("budget.csv"), read);
            read = PlanCsv.indicators().read(tables.resolve("indicators.csv"), read);
            read = PlanCsv.measurements().read(tables.resolve("measurements.csv"), read);

            assertThat(read).isEqualTo(plan);
            assertThat(Arrays.asList(tables.toFile().list()))
                    .contains("decisions.csv", "evidence.csv", "findings.csv")
                    .hasSize(7);
        }

        @Test
        void gives_a_roadmap_that_is_read_back_equal() {
            run(ANDALUSIA, temporary);
            assertThat(JsonFormats.roadmap(CATALOGUE).read(temporary.resolve("roadmap.json")))
                    .isEqualTo(JsonFormats.roadmap(CATALOGUE).read(ANDALUSIA));
        }

        @ParameterizedTest
        @ValueSource(strings = {"matrix.svg", "timeline.svg"})
        void gives_the_pictures_that_the_readme_shows(String picture) throws IOException {
            run(ANDALUSIA, temporary);
            assertThat(Path.of("pictures", picture))
                    .as("kept as a file; copy it from what was written, once that has been looked at")
                    .hasSameTextualContentAs(temporary.resolve(picture));
            assertThat(Path.of("..", "..", "README.md"))
                    .content()
                    .contains("](examples/roadmap/pictures/" + picture + ")");
        }

        @Test
        void gives_the_whole_catalogue() {
            run(ANDALUSIA, temporary);
            Catalogue written = JsonFormats.catalogue().read(temporary.resolve("catalogue.json"));
            assertThat(written.actions()).hasSize(41);
            assertThat(written.examples()).hasSize(56);
            assertThat(written.recommendations()).hasSize(15);
            assertThat(written).isEqualTo(CATALOGUE);
        }
    }

    @Nested
    class A_file_with_errors {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                unknown action               | "action": "digital-skills-training" | "action": "digital-skils-training" | /plan/actions/8/action: unknown action: 'digital-skils-training' (did you mean 'digital-skills-training'?)
                phase missing                | "challenges": [                     | "chalenges": [                     | roadmap lacks 'challenges'
                end before start             | "start": "2023-01-15"               | "start": "2025-01-15"              | /plan/actions/1/timeFrame: time frame must not end before it starts
                negative budget              | EUR 120000.00                       | EUR -120000.00                     | /plan/resources/budgetLines/0/amount: must be an amount with its currency: an ISO 4217 code and a number that is not negative
                two currencies               | EUR 400000.00                       | SEK 400000.00                      | /plan/resources: amounts in two currencies cannot be added
                broken JSON                  | "territory": {                      | "territory": {{                    | this is no whole JSON document
                """)
        void is_refused_with_its_place_and_nothing_is_written(String error, String text, String broken, String says)
                throws IOException {
            String region = Files.readString(ANDALUSIA);
            assertThat(region).contains(text);
            int at = region.lastIndexOf(text);
            Path file = Files.writeString(
                    temporary.resolve("region.json"),
                    region.substring(0, at) + broken + region.substring(at + text.length()));
            Path directory = temporary.resolve("written");
            assertThat(run(file, directory)).isEqualTo(RegionalRoadmap.REFUSED);
            assertThat(text(err)).contains(says).containsPattern("- line \\d+, column \\d+");
            assertThat(text(out)).isEmpty();
            assertThat(directory).doesNotExist();
        }

        @Test
        void is_refused_when_it_is_not_there() {
            assertThat(run(temporary.resolve("nowhere.json"), temporary.resolve("written")))
                    .isEqualTo(RegionalRoadmap.REFUSED);
            assertThat(text(err)).contains("cannot read").contains("nowhere.json");
        }
    }

    private int run(Path region, Path directory) {
        return RegionalRoadmap.run(
                region,
                directory,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
