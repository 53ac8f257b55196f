package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.json.csv.OverlayCsv;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables and roadmaps as people send them, from the file to what a check and a report say. */
class ReviewedFileTest {

    private static final Catalogue STANDARD = StandardCatalogue.edition2021();

    @Nested
    class A_table_of_examples {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Wind Harbour | https://example.org/\u200Bpage | link-malformed",
                    "Wind Harbour | https://example.org/clus\u00ADter | link-malformed",
                    "Wind Harbour | https://https://example.org | link-malformed",
                    "Wind Harbour | https://www..example.org/ | link-malformed",
                    "Wind Harbour | https://example.org/%7Ehub | link-shared",
                    "FÃ¶rderung der Region | https://example.org/1 | text-garbled",
                    "RÃ©gion Hub | https://example.org/1 | text-garbled",
                    "Hub\u0000Two | https://example.org/1 | text-garbled",
                    "Hub\u0007Two | https://example.org/1 | text-garbled",
                    "#REF! | https://example.org/1 | text-placeholder",
                    "#N/A | https://example.org/1 | text-placeholder",
                    "#NAME? | https://example.org/1 | text-placeholder"
                })
        void is_read_and_then_reviewed(String name, String link, String rule) {
            CheckResult result =
                    Checks.ofCatalogues().run(with("Solar Campus;ES;https://example.org/~hub", name, link));

            assertThat(newFindings(result)).extracting(Finding::rule).containsExactly(rule);
        }

        @Test
        void may_have_letters_of_any_language_in_a_link_and_shares_it_in_two_spellings() {
            CheckResult result = Checks.ofCatalogues()
                    .run(with("Stone Yard;FR;https://example.org/café", "River Port", "https://example.org/caf%C3%A9"));

            assertThat(newFindings(result))
                    .singleElement()
                    .extracting(Finding::sentence)
                    .asString()
                    .contains("'stone-yard'", "'river-port'");
        }

        @Test
        void notifies_nobody_where_its_report_is_shown() {
            String markdown = Reports.ofCatalogue(with(
                            "Solar Campus;ES;https://example.org/1", "Follow @acme-team now", "https://example.org/2"))
                    .markdown();

            assertThat(markdown).contains("Follow @&#8288;acme-team now").doesNotContain("@acme");
        }

        private Catalogue with(String row, String name, String link) {
            String table = "name;country;link;cells\n" + row + ";green-transition/skills/networking\n" + name + ";ES;"
                    + link + ";green-transition/skills/networking\n";
            return OverlayCsv.making(
                            STANDARD.edition().toBuilder().id("reviewed-2021").build(), "eccp-2021")
                    .read(table)
                    .applyTo(STANDARD);
        }

        private List<Finding> newFindings(CheckResult result) {
            CheckResult before = Checks.ofCatalogues().run(STANDARD);
            return result.beyond(before).findings().stream()
                    .filter(finding -> !finding.rule().equals("citation-missing"))
                    .toList();
        }
    }

    @Nested
    class A_roadmap {

        private static final JsonFormat<Roadmap> ROADMAPS = JsonFormats.roadmap(STANDARD);
        private static final String SURVEY = resource("survey-of-by-products.json");
        private static final String TERRITORY = "\"name\": \"Andalusia\", \"country\": \"ES\", \"nuts\": \"ES61\"";
        private static final String FRAME = "\"start\": \"2022-03-01\", \"end\": \"2022-12-31\"";

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "\"owner\": \"Cluster office\" | \"owner\": \"TBD\" | planned-action-without-owner /plan/actions/0",
                    "\"owner\": \"Cluster office\" | \"owner\": \"n/a\" | planned-action-without-owner /plan/actions/0",
                    "\"owner\": \"Cluster office\" | \"owner\": \"-\" | planned-action-without-owner /plan/actions/0",
                    TERRITORY
                            + " | \"name\": \"Attica\", \"country\": \"EL\", \"nuts\": \"EL30\" | country-unknown /territory/country",
                    TERRITORY
                            + " | \"name\": \"London\", \"country\": \"UK\", \"nuts\": \"UKI\" | country-unknown /territory/country",
                    TERRITORY + " | \"name\": \"Nowhere\", \"country\": \"ZZ\" | country-unknown /territory/country",
                    TERRITORY
                            + " | \"name\": \"Andalusia\", \"country\": \"FR\", \"nuts\": \"ES61\" | region-of-another-country /territory/nuts",
                    TERRITORY
                            + " | \"name\": \"Nowhere\", \"country\": \"ES\", \"nuts\": \"ZZ99\" | region-of-another-country /territory/nuts",
                    TERRITORY + " | \"name\": \"Attica\", \"country\": \"GR\", \"nuts\": \"EL30\" | ``",
                    TERRITORY + " | \"name\": \"West Wales\", \"country\": \"GB\", \"nuts\": \"UKL1\" | ``",
                    FRAME
                            + " | \"start\": \"2021-01-01\", \"end\": \"2030-12-31\" | action-outside-plan /plan/actions/0/timeFrame",
                    FRAME
                            + " | \"start\": \"0022-03-01\", \"end\": \"0022-12-31\" | day-implausible /plan/actions/0/timeFrame/end, day-implausible /plan/actions/0/timeFrame/start",
                    "\"planned\": \"2022-12-15\" | \"planned\": \"2024-06-30\" | milestone-outside-action /plan/actions/0/milestones/0/planned",
                    "\"by\": \"2022-12-31\" | \"by\": \"2020-12-31\" | monitoring-out-of-order /plan/monitoring/indicators/0/targets/0/by"
                })
        void is_read_and_then_reviewed(String right, String wrong, String found) {
            CheckResult before = Checks.ofRoadmaps().run(ROADMAPS.read(SURVEY));
            CheckResult after = Checks.ofRoadmaps().run(ROADMAPS.read(with(right, wrong)));

            assertThat(after.beyond(before).findings().stream()
                            .map(finding -> finding.rule() + " " + finding.path())
                            .collect(Collectors.joining(", ")))
                    .isEqualTo(found);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "\"title\": \"Survey of by-products\" | \"title\": \"\" | /plan/actions/0/title",
                    "\"description\": \"Clusters survey their members\" | \"description\": \" \" | /plan/actions/0/description",
                    "\"purpose\": \"Survey\" | \"purpose\": \"\" | /plan/resources/budgetLines/0/purpose"
                })
        void whose_plan_has_a_blank_text_is_refused_where_the_text_stands(String right, String wrong, String path) {
            assertThatExceptionOfType(InvalidDocumentException.class)
                    .isThrownBy(() -> ROADMAPS.read(with(right, wrong)))
                    .withMessageContaining(path + ": must not be blank");
        }

        @Test
        void stands_in_line_in_a_terminal_in_letters_that_are_twice_as_wide() {
            String narrow = Reports.ofRoadmap(ROADMAPS.read(SURVEY)).text();
            String wide = Reports.ofRoadmap(
                            ROADMAPS.read(with("\"title\": \"Survey of by-products\"", "\"title\": \"副産物の調査 大阪連合\"")))
                    .text();

            assertThat(columnOf("120,000.00", rowOf("副産物の調査 大阪連合", wide)))
                    .isEqualTo(columnOf("120,000.00", rowOf("Survey of by-products", narrow)));
        }

        @Test
        void shows_what_turns_the_direction_of_letters_instead_of_turning_them() {
            Roadmap turning = ROADMAPS.read(
                    with("\"title\": \"Survey of by-products\"", "\"title\": \"Survey \u202Edetropxe ok\""));

            assertThat(List.of(
                            Reports.ofRoadmap(turning).text(),
                            Reports.ofRoadmap(turning).markdown(),
                            Reports.ofRoadmap(turning).htmlPage()))
                    .allSatisfy(report -> assertThat(report)
                            .contains("Survey \uFFFDdetropxe ok")
                            .doesNotContain("\u202E"));
        }

        private static String with(String right, String wrong) {
            assertThat(SURVEY.split(Pattern.quote(right), -1)).as(right).hasSize(2);
            return SURVEY.replace(right, wrong);
        }
    }

    private static String rowOf(String title, String report) {
        return report.lines()
                .filter(line -> line.contains(title) && line.contains("120,000.00"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(report));
    }

    /** Returns where a figure begins, counted in columns of a terminal. */
    private static long columnOf(String figure, String row) {
        return row.substring(0, row.indexOf(figure))
                .codePoints()
                .mapToLong(point -> Character.isIdeographic(point) || point == 'の' ? 2 : 1)
                .sum();
    }

    private static String resource(String name) {
        try (var in = ReviewedFileTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
