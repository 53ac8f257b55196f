package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.completeness.SwitchedOff;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.rule.Rules;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckReportTest {

    private static final RuleDescription ROOFS = rule("roof-missing", Severity.ERROR, "House without a roof");
    private static final RuleDescription DOORS = rule("door-missing", Severity.WARNING, "House without a door");

    @Nested
    class Of_a_roadmap {

        @Test
        void says_everything_in_plain_text() {
            assertThat(Reports.ofCheck(report(Severity.ERROR)).text()).isEqualTo("""
                            Completeness: Farland
                            =====================

                            Roadmap of Farland (AT9), checked against 2 rules.

                            The check fails. 1 finding is an error.

                            Severity     Findings
                            -----------  --------
                            Error               1
                            Warning             2
                            Information         0

                            Findings
                            --------

                            House without a roof
                            ~~~~~~~~~~~~~~~~~~~~

                            Error, `roof-missing`. It matters.

                            What to do: Build it.

                            - The house has no roof.

                            House without a door
                            ~~~~~~~~~~~~~~~~~~~~

                            Warning, `door-missing`. It matters.

                            What to do: Build it.

                            - The house has no door. `/house/0`
                            - The shed has no door. `/house/1`

                            Rules switched off
                            ------------------

                            - House without a window, `window-missing`: It is a cellar
                            """);
        }

        @Test
        void links_codes_and_places_as_code_in_markdown() {
            assertThat(Reports.ofCheck(report(Severity.ERROR)).markdown())
                    .contains("\n*The check fails.* 1 finding is an error.\n")
                    .contains("\n### House without a door\n\nWarning, `door-missing`. It matters.\n")
                    .contains("\n- The shed has no door. `/house/1`\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, 0, The check passes. No finding is an error.",
        "ERROR, 2, The check fails. 2 findings are errors.",
        "WARNING, 0, The check passes. No finding is of severity warning or graver.",
        "WARNING, 1, The check fails. 1 finding is of severity warning or graver.",
        "WARNING, 3, The check fails. 3 findings are of severity warning or graver."
    })
    void the_verdict_counts_what_made_the_check_fail(Severity threshold, int errors, String verdict) {
        CheckResult.Builder report = CheckResult.builder();
        report.kind("roadmap")
                .subject("Farland (AT9)")
                .title("Farland")
                .threshold(threshold)
                .addRule(ROOFS);
        for (int i = 0; i < errors; i++) {
            report.addFinding(new Finding("roof-missing", Severity.ERROR, Optional.empty(), "/house", "No roof."));
        }

        assertThat(Reports.ofCheck(report.build()).text()).contains("\n" + verdict + "\n");
    }

    @Test
    void of_a_catalogue_counts_the_states_of_its_cells() {
        String text = Reports.ofCheck(Checks.ofCatalogues().run(InventedCatalogue.whole()))
                .markdown();

        assertThat(text)
                .contains("Catalogue `invented-2020`, checked against "
                        + Rules.catalogue().size() + " rules.")
                .contains(
                        "| Where | Filled | Action without example | Example without action | Declared empty | Absent | Cells |")
                .contains("| Green transition | 1 | 1 | 0 | 0 | 10 | 12 |")
                .contains("| All | 1 | 1 | 0 | 0 | 34 | 36 |")
                .contains("| All | 1 | 1 | 0 | 0 | 43 | 45 |");
    }

    @Test
    void without_findings_says_so() {
        CheckResult.Builder report = CheckResult.builder();
        report.kind("roadmap").subject("Farland (AT9)").title("Farland").threshold(Severity.ERROR);

        assertThat(Reports.ofCheck(report.build()).text())
                .endsWith("\nFindings\n--------\n\nnone\n\nRules switched off\n------------------\n\nnone\n");
    }

    private static CheckResult report(Severity threshold) {
        CheckResult.Builder report = CheckResult.builder();
        report.kind("roadmap")
                .subject("Farland (AT9)")
                .title("Farland")
                .threshold(threshold)
                .addAllRules(ImmutableList.of(ROOFS, DOORS))
                .addFinding(new Finding("roof-missing", Severity.ERROR, Optional.empty(), "", "The house has no roof."))
                .addFinding(new Finding(
                        "door-missing", Severity.WARNING, Optional.empty(), "/house/0", "The house has no door."))
                .addFinding(new Finding(
                        "door-missing", Severity.WARNING, Optional.empty(), "/house/1", "The shed has no door."))
                .addSwitchedOff(new SwitchedOff(
                        rule("window-missing", Severity.WARNING, "House without a window"), "It is a cellar"));
        return report.build();
    }

    private static RuleDescription rule(String code, Severity severity, String title) {
        return RuleDescription.builder()
                .code(code)
                .severity(severity)
                .concern(Concern.COVERAGE)
                .title(title)
                .rationale("It matters.")
                .remedy("Build it.")
                .build();
    }
}
