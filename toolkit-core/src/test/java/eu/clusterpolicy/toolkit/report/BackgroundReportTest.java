package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.guide.Background;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.guide.Statement;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackgroundReportTest {

    private final Background background = StandardCatalogue.background2021();

    @Nested
    class Of_a_background {

        private final String markdown = Reports.ofBackground(background).markdown();

        @Test
        void names_beside_or_above_every_statement_what_it_rests_on() {
            List<String> sections = List.of(markdown.split("\n## "));

            assertThat(everyStatement())
                    .allSatisfy(statement -> assertThat(sections).anyMatch(section -> rests(section, statement)));
        }

        private static boolean rests(String section, Statement statement) {
            String source = statement.citation().text();
            return section.contains(statement.text() + " (" + source + ")\n")
                    || (section.contains(statement.text() + "\n")
                            && section.contains("\n\nSource: " + source + "\n\n"));
        }

        @Test
        void shows_every_remark_with_what_it_concerns_and_where() {
            assertThat(background.remarks().entries())
                    .isNotEmpty()
                    .allSatisfy(remark -> assertThat(markdown)
                            .contains("- `" + remark.getKey() + "`, "
                                    + remark.getValue().citation().text() + ": "
                                    + remark.getValue().text() + "\n"));
        }

        @ParameterizedTest
        @EnumSource
        void says_why_clusters_matter_priority_by_priority(Priority priority) {
            assertThat(markdown)
                    .contains("## Why clusters: " + priority.title() + "\n\n- "
                            + background.rationale(priority).get(0).text());
        }

        @Test
        void reads_as_text_too() {
            assertThat(Reports.ofBackground(background).text())
                    .startsWith("Background\n==========\n")
                    .contains("\nWhat each phase leads to\n------------------------\n\n- Defining priorities: ");
        }

        private Stream<Statement> everyStatement() {
            return Stream.of(
                            background.purposes(),
                            background.rationales().values(),
                            background.functions().values(),
                            background.startingPoints(),
                            background.destinations().values(),
                            background.sequence(),
                            background.planParts(),
                            background.feedbackQuestions(),
                            background.considerations().values(),
                            background.forum(),
                            background.labels().values(),
                            background.labelScheme(),
                            background.placesOfEvidence(),
                            background.normalisations())
                    .flatMap(statements -> statements.stream());
        }
    }

    @Nested
    class Beside_a_roadmap {

        @ParameterizedTest
        @EnumSource
        void says_what_each_phase_starts_from_and_leads_to(Phase phase) {
            assertThat(Reports.ofRoadmap(InventedRoadmap.whole(), background).markdown())
                    .contains(
                            ": " + phase.title() + "\n\n*Starts from:* The characteristics of the local environment; ")
                    .contains("*Leads to:* " + background.leadsTo(phase).text() + " (p. 11)\n");
        }

        @Test
        void is_silent_where_no_background_is_given() {
            assertThat(Reports.ofRoadmap(InventedRoadmap.whole()).markdown()).doesNotContain("Leads to:");
        }
    }

    @Nested
    class In_the_sheet {

        private final String sheet =
                Reports.ofCatalogue(StandardCatalogue.edition2021(), background).markdown();

        @Test
        void follows_the_errata() {
            assertThat(sheet).containsSubsequence("\n## Errata\n", "\n## Background\n", "\n### Our remarks\n");
        }

        @Test
        void marks_an_entry_on_which_it_remarks() {
            assertThat(sheet)
                    .contains(" (India, IN) `fi-media` † ‡ |", " (Bosnia and Herzegovina, BA) `eusair-strategy` ‡ |");
        }

        @Test
        void tells_what_is_written_otherwise_without_an_erratum() {
            assertThat(background.normalisations())
                    .extracting(Statement::citation)
                    .containsOnly(Citation.from("Tables 2 to 5 of the input paper"));
            assertThat(sheet)
                    .containsSubsequence("## How to read this sheet", "- Without an erratum: ", "## Green transition");
        }
    }
}
