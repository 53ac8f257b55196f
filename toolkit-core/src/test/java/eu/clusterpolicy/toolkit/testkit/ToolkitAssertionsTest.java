package eu.clusterpolicy.toolkit.testkit;

import static eu.clusterpolicy.toolkit.testkit.ToolkitAssertions.assertThat;
import static eu.clusterpolicy.toolkit.testkit.ToolkitAssertions.assertThatExceptionOfType;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.rule.Rules;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ToolkitAssertionsTest {

    private static final Catalogue WHOLE = WholeCatalogue.catalogue();
    private static final RoadmapDraft ROADMAP = WholeRoadmap.roadmap().reopen();

    @Nested
    class Catalogues {

        @Test
        void that_lack_nothing_pass() {
            assertThat(WHOLE)
                    .isComplete()
                    .isValid()
                    .passes()
                    .hasNoFindingsAbove(Severity.INFORMATION)
                    .covers(WholeRoadmap.CELL);
        }

        @Test
        void a_gap_is_no_fault_and_a_fault_no_gap() {
            Catalogue gap = CatalogueMutant.DROP_EXAMPLE.applyTo(WHOLE).orElseThrow();
            Catalogue fault = CatalogueMutant.DOUBLE_WORD.applyTo(WHOLE).orElseThrow();

            assertThat(gap).isValid();
            assertThat(fault).isComplete();
            assertFails(() -> assertThat(gap).isComplete(), "to be complete");
            assertFails(() -> assertThat(fault).isValid(), "to be valid");
        }

        @Test
        void the_standard_edition_is_valid_and_not_complete() {
            Catalogue standard = StandardCatalogue.edition2021();

            assertThat(standard).isValid().passes().hasNoFindingsAbove(Severity.WARNING);
            Cell.all().forEach(cell -> assertThat(standard).covers(cell));
            assertFails(() -> assertThat(standard).isComplete(), "No action carries recommendation 5 out.");
        }

        @Test
        void a_failure_says_what_is_found_and_what_to_do_then_shows_the_whole_report() {
            Catalogue broken = CatalogueMutant.BREAK_COUNTRY.applyTo(WHOLE).orElseThrow();
            CheckResult report = Checks.ofCatalogues().run(broken);

            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThat(broken).passes())
                    .withMessage(
                            "%s %s\n\nExpecting the catalogue %s to pass the check, but:\n\n%s",
                            report.findings(Severity.ERROR).get(0).text(),
                            Rules.catalogue().stream()
                                    .filter(rule -> rule.code().equals("country-unknown"))
                                    .findFirst()
                                    .orElseThrow()
                                    .description()
                                    .remedy(),
                            broken.edition().id(),
                            Reports.ofCheck(report).text());
        }

        @Test
        void a_failure_says_the_first_of_many_findings_and_how_many_more_there_are() {
            Catalogue empty = Catalogue.builder(WHOLE.edition()).build();

            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThat(empty).isComplete())
                    .withMessageStartingWith(
                            "error cell-without-action at /actions: The cell Green transition, Innovation,"
                                    + " Intelligence lacks an action.")
                    .withMessageContaining("\nand 63 more\n");
        }

        @Test
        void a_cell_is_covered_by_an_action_and_an_example() {
            Catalogue broken =
                    WholeCatalogue.parts().forgetPlacements(WholeRoadmap.CELL).build();

            assertFails(
                    () -> assertThat(broken).covers(WholeRoadmap.CELL),
                    "to cover Green transition, Skills, Networking, which is action without example");
        }

        @Test
        void the_check_can_be_another() {
            Catalogue broken = CatalogueMutant.BREAK_COUNTRY.applyTo(WHOLE).orElseThrow();

            assertThat(broken)
                    .checkedBy(Checks.ofCatalogues().without("country-unknown", "QZ is our own region"))
                    .passes();
        }
    }

    @Nested
    class Roadmaps {

        @Test
        void that_lack_nothing_pass() {
            assertThat(WholeRoadmap.roadmap())
                    .isComplete()
                    .isValid()
                    .passes()
                    .hasNoFindingsAbove(Severity.INFORMATION)
                    .answers(Focus.of(WholeRoadmap.CELL));
        }

        @Test
        void a_gap_is_no_fault_and_a_fault_no_gap() {
            RoadmapDraft gap = RoadmapMutant.DROP_OWNER.applyTo(ROADMAP).orElseThrow();
            RoadmapDraft fault = RoadmapMutant.STRAY.applyTo(ROADMAP).orElseThrow();

            assertThat(gap).isValid();
            assertThat(fault).isComplete();
            assertFails(() -> assertThat(gap).isComplete(), "to be complete");
            assertFails(() -> assertThat(fault).isValid(), "to be valid");
        }

        @Test
        void a_failure_shows_the_whole_report() {
            RoadmapDraft broken = RoadmapMutant.MAKE_CIRCLE.applyTo(ROADMAP).orElseThrow();

            assertFails(
                    () -> assertThat(broken).passes(),
                    Reports.ofCheck(Checks.ofRoadmaps().run(broken)).text());
        }

        @Test
        void a_challenge_is_answered_by_a_chosen_action() {
            RoadmapDraft broken = RoadmapMutant.DROP_ACTION.applyTo(ROADMAP).orElseThrow();

            assertFails(
                    () -> assertThat(broken).answers(Focus.of(WholeRoadmap.CELL)),
                    "to answer Green transition, Skills");
        }

        @Test
        void the_check_can_be_another() {
            RoadmapDraft broken = RoadmapMutant.STRAY.applyTo(ROADMAP).orElseThrow();

            assertThat(broken)
                    .checkedBy(Checks.ofRoadmaps().without("decision-does-not-follow", "A law demands it"))
                    .passes();
        }
    }

    private static void assertFails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessageContaining(message);
    }
}
