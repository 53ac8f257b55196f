package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.label.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsReportTest {

    private static final String REPORT = Reports.ofLabels().markdown();

    @ParameterizedTest
    @CsvSource({"Deutsch, de, 5", "français, fr, 4", "español, es, 6", "italiano, it, 5", "polski, pl, 5"})
    void states_for_each_language_how_many_labels_were_seen_in_official_texts(String name, String language, int seen) {
        int all = Labels.of("en").labels().size();

        assertThat(REPORT)
                .contains("| Language | Labels | From an official text | Our wording | Missing |")
                .contains("| %s, %s | %s | %s (%s %%) | %s | 0 |"
                        .formatted(name, language, all, seen, Math.round(100.0 * seen / all), all - seen));
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
