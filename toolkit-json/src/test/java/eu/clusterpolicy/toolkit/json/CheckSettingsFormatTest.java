package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.CheckSettings;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import org.junit.jupiter.api.Test;

/** A check's settings as a document, and its results with what they excuse. */
class CheckSettingsFormatTest {

    private static final CheckSettings SETTINGS = CheckSettings.builder()
            .threshold(Severity.WARNING)
            .addOff(CheckSettings.Off.of("action-unused", "Later"))
            .addExemption(CheckSettings.Exemption.of(
                    "link-missing", EntryName.of(ExampleId.of("circular-flanders")), "It has ended"))
            .addExemption(CheckSettings.Exemption.of("link-missing", "/examples/43", "It is in another language"))
            .addGrading(CheckSettings.Grading.of("text-garbled", Severity.ERROR))
            .build();

    @Test
    void is_read_as_it_was_written() {
        String document = JsonFormats.checkSettings().write(SETTINGS);

        assertThat(document).contains("cluster-policy-toolkit/check-settings", "\"path\": \"/examples/43\"");
        assertThat(JsonFormats.checkSettings().read(document)).isEqualTo(SETTINGS);
    }

    @Test
    void of_nothing_is_a_document_too() {
        CheckSettings none = CheckSettings.builder().build();

        assertThat(JsonFormats.checkSettings().read(JsonFormats.checkSettings().write(none)))
                .isEqualTo(none);
    }

    @Test
    void refuses_an_exception_for_nothing() {
        String document = """
                {"format": "cluster-policy-toolkit/check-settings", "formatVersion": "1.0",
                 "exemptions": [{"rule": "link-missing", "reason": "It has ended"}]}
                """;

        assertThatThrownBy(() -> JsonFormats.checkSettings().read(document))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("exception to rule 'link-missing' must be for an entry or for a path");
    }

    @Test
    void refuses_two_severities_of_one_rule() {
        String document = """
                {"format": "cluster-policy-toolkit/check-settings", "formatVersion": "1.0",
                 "gradings": [{"rule": "link-missing", "severity": "error"}, {"rule": "link-missing", "severity": "warning"}]}
                """;

        assertThatThrownBy(() -> JsonFormats.checkSettings().read(document))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("rule 'link-missing' must be graded only once");
    }

    @Test
    void excuses_findings_that_the_result_keeps_with_their_reasons() {
        CheckResult result = Checks.ofCatalogues().with(SETTINGS).run(StandardCatalogue.edition2021());

        assertThat(result.excused()).hasSize(2);
        assertThat(JsonFormats.checkResult().read(JsonFormats.checkResult().write(result)))
                .isEqualTo(result);
    }

    @Test
    void a_result_that_was_kept_is_a_baseline() {
        CheckResult before = Checks.ofCatalogues().run(StandardCatalogue.edition2021());
        CheckResult kept =
                JsonFormats.checkResult().read(JsonFormats.checkResult().write(before));

        assertThat(before.beyond(kept).findings()).isEmpty();
    }
}
