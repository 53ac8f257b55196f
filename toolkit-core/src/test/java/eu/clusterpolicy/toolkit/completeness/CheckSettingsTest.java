package eu.clusterpolicy.toolkit.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.CheckSettings.Exemption;
import eu.clusterpolicy.toolkit.completeness.CheckSettings.Grading;
import eu.clusterpolicy.toolkit.completeness.CheckSettings.Off;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Exceptions to rules, other severities, and findings that were known before. */
class CheckSettingsTest {

    private static final EntryName FIRST = EntryName.of(ExampleId.of("green-innovation-intelligence-example"));
    private static final EntryName SECOND = EntryName.of(ExampleId.of("green-innovation-networking-example"));

    private final CatalogueParts parts = WholeCatalogue.parts()
            .example(0, Altered.link(Optional.empty()))
            .example(1, Altered.link(Optional.empty()));
    private final Catalogue catalogue = parts.build();
    private final Check<Catalogue> check = Checks.ofCatalogues().failingAt(Severity.WARNING);

    @Nested
    class An_exception {

        @Test
        void excuses_what_is_found_about_an_entry_and_keeps_it_with_the_reason() {
            CheckResult result =
                    check.without("link-missing", FIRST, "It has ended").run(catalogue);

            assertThat(result.findingsOf("link-missing"))
                    .extracting(finding -> finding.entry().orElseThrow())
                    .containsExactly(SECOND);
            assertThat(result.excused())
                    .singleElement()
                    .hasToString("link-missing: It has ended (The example Programme for Green transition, …");
            assertThat(result.findingsOf("exemption-unused")).isEmpty();
        }

        @Test
        void excuses_what_is_found_at_a_path_and_below() {
            assertThat(check.without("link-missing", "/examples", "Later")
                            .run(catalogue)
                            .passes())
                    .isTrue();
            assertThat(check.without("link-missing", "/examples/0", "Later")
                            .without("link-missing", "/examples/1", "Later")
                            .run(catalogue)
                            .passes())
                    .isTrue();
            assertThat(check.without("link-missing", "/examples/0/link", "Later")
                            .run(catalogue)
                            .findingsOf("link-missing"))
                    .hasSize(2);
        }

        @Test
        void of_one_rule_does_not_excuse_what_another_finds() {
            CheckResult result =
                    check.without("text-blank", FIRST, "It has ended").run(catalogue);

            assertThat(result.findingsOf("link-missing")).hasSize(2);
        }

        @Test
        void that_excuses_nothing_is_reported_itself() {
            parts.example(0, Altered.link("https://example.org/back"));

            CheckResult result = check.without("link-missing", FIRST, "It has ended")
                    .without("link-missing", "/examples/7", "Later")
                    .run(parts.build());

            assertThat(result.findingsOf("exemption-unused"))
                    .extracting(Finding::sentence)
                    .containsExactly(
                            "The exception to link-missing for " + FIRST + " excuses nothing.",
                            "The exception to link-missing for /examples/7 excuses nothing.");
            assertThat(result.findingsOf("exemption-unused"))
                    .extracting(Finding::path)
                    .containsExactly("", "/examples/7");
            assertThat(result.passes()).isFalse();
        }

        @Test
        void to_a_rule_that_is_switched_off_is_not_to_blame() {
            CheckResult result = check.without("link-missing", FIRST, "It has ended")
                    .without("link-missing", "Later")
                    .run(catalogue);

            assertThat(result.passes()).isTrue();
        }

        @Test
        void is_shown_in_the_report_as_rules_that_are_switched_off_are() {
            CheckResult result =
                    check.without("link-missing", FIRST, "It has ended").run(catalogue);

            assertThat(Reports.ofCheck(result).markdown())
                    .contains("## Findings that do not count", "`/examples/0` `link-missing`: It has ended");
            assertThat(Reports.ofCheck(check.run(catalogue)).markdown()).doesNotContain("do not count");
        }

        @Test
        void is_to_a_rule_that_there_is_and_says_why() {
            assertThatThrownBy(() -> check.without("link-mising", FIRST, "It has ended"))
                    .hasMessage("unknown rule: 'link-mising' (did you mean 'link-missing'?)");
            assertThatThrownBy(() -> check.without("link-missing", FIRST, "TBD"))
                    .hasMessage("reason must say why: 'TBD'");
            assertThatThrownBy(() -> check.without("link-missing", FIRST, " "))
                    .hasMessage("reason must not be blank: '␣'");
            assertThatThrownBy(() -> check.without("link-missing", "examples/0", "Later"))
                    .hasMessage("path must be a JSON Pointer such as /actions/3: 'examples/0'");
        }

        @Test
        void is_for_an_entry_or_for_a_path() {
            String words = "exception to rule 'link-missing' must be for an entry or for a path";

            assertThatThrownBy(() -> new Exemption("link-missing", Optional.empty(), Optional.empty(), "Later"))
                    .hasMessage(words);
            assertThatThrownBy(() ->
                            new Exemption("link-missing", Optional.of(FIRST), Optional.of("/examples/0"), "Later"))
                    .hasMessage(words);
        }

        @Test
        void is_counted_in_the_line_that_a_prompt_shows() {
            assertThat(check.without("link-missing", FIRST, "It has ended").toString())
                    .endsWith(" rules, 0 switched off, 1 exception, failing at warning");
        }
    }

    @Nested
    class Settings {

        private final CheckSettings settings = CheckSettings.builder()
                .threshold(Severity.INFORMATION)
                .addOff(Off.of("action-unused", "Later"))
                .addExemption(Exemption.of("link-missing", FIRST, "It has ended"))
                .addGrading(Grading.of("link-missing", Severity.ERROR))
                .build();

        @Test
        void make_of_a_check_what_its_steps_would() {
            CheckResult result = Checks.ofCatalogues().with(settings).run(catalogue);

            assertThat(result)
                    .isEqualTo(Checks.ofCatalogues()
                            .grading("link-missing", Severity.ERROR)
                            .without("link-missing", FIRST, "It has ended")
                            .without("action-unused", "Later")
                            .failingAt(Severity.INFORMATION)
                            .run(catalogue));
            assertThat(result.findingsOf("link-missing"))
                    .extracting(Finding::severity)
                    .containsExactly(Severity.ERROR);
            assertThat(result.threshold()).isEqualTo(Severity.INFORMATION);
        }

        @Test
        void without_a_threshold_leave_the_checks_own() {
            assertThat(check.with(CheckSettings.builder().build()).run(catalogue))
                    .isEqualTo(check.run(catalogue));
        }

        @Test
        void of_a_rule_that_there_is_not_are_refused() {
            CheckSettings slip = CheckSettings.builder()
                    .addGrading(Grading.of("link-mising", Severity.ERROR))
                    .build();

            assertThatThrownBy(() -> check.with(slip))
                    .hasMessage("unknown rule: 'link-mising' (did you mean 'link-missing'?)");
        }

        @Test
        void say_in_a_line_how_much_they_set() {
            assertThat(settings).hasToString("1 rule off, 1 exemption, 1 grading, failing at information");
            assertThat(CheckSettings.builder().build()).hasToString("0 rules off, 0 exemptions, 0 gradings");
            assertThat(settings.off().get(0)).hasToString("action-unused: Later");
            assertThat(settings.exemptions().get(0)).hasToString("link-missing for " + FIRST);
            assertThat(settings.gradings().get(0)).hasToString("link-missing: error");
        }

        @Test
        void switch_a_rule_off_and_grade_it_once_at_most() {
            CheckSettings.Builder graded =
                    settings.toBuilder().addGrading(Grading.of("link-missing", Severity.WARNING));
            CheckSettings.Builder off = settings.toBuilder().addOff(Off.of("action-unused", "Never"));

            assertThatThrownBy(graded::build).hasMessage("rule 'link-missing' must be graded only once");
            assertThatThrownBy(off::build).hasMessage("rule 'action-unused' must be switched off only once");
        }
    }

    @Nested
    class A_baseline {

        @Test
        void excuses_what_was_known_and_leaves_what_is_new() {
            CheckResult before = check.run(catalogue);
            parts.example(2, Altered.link(Optional.empty()));

            CheckResult beyond = check.run(parts.build()).beyond(before);

            assertThat(beyond.findings()).extracting(Finding::path).containsExactly("/examples/2");
            assertThat(beyond.excused()).extracting(Excused::reason).containsExactly("Known before", "Known before");
            assertThat(before.beyond(before).passes()).isTrue();
        }

        @Test
        void knows_a_finding_wherever_its_entry_has_moved() {
            CheckResult before = check.run(catalogue);
            parts.examples.add(0, parts.examples.remove(1));

            assertThat(check.run(parts.build()).beyond(before).findings()).isEmpty();
        }

        @Test
        void knows_a_finding_as_often_as_it_was_found() {
            Finding once = check.run(catalogue).findings().get(0);
            CheckResult before =
                    check.run(catalogue).toBuilder().findings(List.of(once)).build();
            CheckResult now = before.toBuilder().addFinding(once).build();

            assertThat(now.beyond(before).findings()).containsExactly(once);
        }
    }
}
