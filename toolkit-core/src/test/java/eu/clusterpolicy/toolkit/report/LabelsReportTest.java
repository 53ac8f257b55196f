package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.label.Labels;
import org.junit.jupiter.api.Test;

class LabelsReportTest {

    private static final String REPORT = Reports.ofLabels().markdown();

    @Test
    void states_for_each_language_how_many_labels_were_seen_in_official_texts() {
        assertThat(REPORT)
                .contains("| Language | Labels | From an official text | Our wording | Missing |")
                .contains("| Deutsch, de | 232 | 5 (2 %) | 227 | 0 |")
                .contains("| français, fr | 232 | 4 (2 %) | 228 | 0 |")
                .contains("| español, es | 232 | 6 (3 %) | 226 | 0 |")
                .contains("| italiano, it | 232 | 5 (2 %) | 227 | 0 |")
                .contains("| polski, pl | 232 | 5 (2 %) | 227 | 0 |");
    }

    @Test
    void shows_each_label_beside_its_source_or_as_our_wording() {
        assertThat(REPORT)
                .contains("| Value chains | Cadenas de valor | COM(2021) 350, CELEX 52021DC0350: “cadena de valor” |")
                .contains(
                        "| Internationalisation | Internationalisierung | European Court of Auditors, special report 07/2022 |")
                .contains("| Networking | Vernetzung | our wording |");
    }

    @Test
    void shows_every_label_of_every_language() {
        assertThat(REPORT.lines().filter(line -> line.endsWith(" |")).count())
                .isGreaterThan(Labels.all().stream()
                        .mapToInt(labels -> labels.labels().size())
                        .sum());
    }
}
