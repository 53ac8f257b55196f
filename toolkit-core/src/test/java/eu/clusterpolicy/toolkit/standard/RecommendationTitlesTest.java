package eu.clusterpolicy.toolkit.standard;

import static eu.clusterpolicy.toolkit.standard.PaperReading.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The left margin of Table 5: group, title and which cells are filled, read a second time. */
class RecommendationTitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | Use clusters as drivers of change, accelerators and enablers of the green transition",
                "2 | Use clusters to develop and implement circular economy strategies and action plans",
                "3 | Recognise clusters as essential contributors to European alliances and missions",
                "8 | Make clusters an integral part of Digital Innovation Hubs"
            })
    void four_titles_are_whole(int number, String text) {
        assertThat(title(number).status()).isEqualTo(TitleStatus.COMPLETE);
        assertThat(title(number).text()).contains(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | Develop capacity-building programmes … advisory services",
                "5 | Use clusters as intermediaries to support the …",
                "6 | Mobilise clusters to participate in digital … skills-related initiatives"
            })
    void three_titles_are_kept_in_part(int number, String text) {
        assertThat(title(number).status()).isEqualTo(TitleStatus.PARTIAL);
        assertThat(title(number).text()).contains(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 9, 10, 11, 12, 13, 14, 15})
    void eight_titles_are_lost_and_none_is_invented(int number) {
        assertThat(title(number).status()).isEqualTo(TitleStatus.LOST);
        assertThat(title(number).text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, NB", "2, INB", "3, I", "4, IB", "5, -",
        "6, INB", "7, INB", "8, IN", "9, IN", "10, INB",
        "11, IB", "12, IN", "13, NB", "14, INB", "15, N"
    })
    void a_row_fills_these_cells(int number, String filled) {
        String letters = CATALOGUE.recommendation(number).operationalisation().stream()
                .map(Operationalisation::function)
                .map(RecommendationTitlesTest::initial)
                .collect(Collectors.joining());

        assertThat(letters).isEqualTo(filled.replace("-", ""));
    }

    @Test
    void five_rows_stand_under_each_priority() {
        assertThat(CATALOGUE.recommendations())
                .extracting(recommendation -> recommendation.number() + " " + recommendation.priority())
                .containsExactly(
                        "1 green-transition",
                        "2 green-transition",
                        "3 green-transition",
                        "4 green-transition",
                        "5 green-transition",
                        "6 digital-transition",
                        "7 digital-transition",
                        "8 digital-transition",
                        "9 digital-transition",
                        "10 digital-transition",
                        "11 resilience",
                        "12 resilience",
                        "13 resilience",
                        "14 resilience",
                        "15 resilience");
    }

    @Test
    void every_row_has_a_subject_of_its_own() {
        assertThat(CATALOGUE.recommendations())
                .extracting(Recommendation::subject)
                .doesNotHaveDuplicates()
                .allSatisfy(subject -> assertThat(subject).isNotBlank());
    }

    private static Title title(int number) {
        return CATALOGUE.recommendation(number).title();
    }

    private static String initial(ClusterFunction function) {
        return function.title().substring(0, 1);
    }
}
