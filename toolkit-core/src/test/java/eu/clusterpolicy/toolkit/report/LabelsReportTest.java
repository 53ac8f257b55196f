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
                .contains("| Deutsch, de | 226 | 5 (2 %) | 221 | 0 |")
                .contains("| français, fr | 226 | 4 (2 %) | 222 | 0 |")
                .contains("| español, es | 226 | 6 (3 %) | 220 | 0 |")
                .contains("| italiano, it | 226 | 5 (2 %) | 221 | 0 |")
                .contains("| polski, pl | 226 | 5 (2 %) | 221 | 0 |");
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
