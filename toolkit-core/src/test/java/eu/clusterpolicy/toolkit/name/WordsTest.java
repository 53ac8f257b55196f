package eu.clusterpolicy.toolkit.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "Skellefteå, skelleftea",
        "Malmö, malmo",
        "Łódź, lodz",
        "Ørsted, orsted",
        "Straße, strasse",
        "STRASSE, strasse",
        "Þjóð, thjod",
        "Ærø, aero",
        "Œuvre, oeuvre",
        "İzmir, izmir",
        "Iğdır, igdir",
        "Ħaż-Żebbuġ, haz zebbug",
        "Αθήνα, αθηνα",
        "ΟΔΟΣ, οδοσ",
        "България, българия",
        "CO₂, co2",
    })
    void reads_a_letter_as_people_type_it(String written, String words) {
        assertThat(Words.of(written)).containsExactly(words.split(" "));
    }

    @Test
    void reads_composed_and_decomposed_accents_alike() {
        assertThat(Words.of("Malmo\u0308")).isEqualTo(Words.of("Malm\u00f6"));
    }

    @ParameterizedTest
    @CsvSource({
        "start-up, start up",
        "l’innovation, l innovation",
        "R&D/hub, r d hub",
        "Hub™, hub",
        "4.0 (2021), 4 0 2021",
        "green 🌱 hub, green hub",
    })
    void parts_words_at_what_is_neither_letter_nor_digit(String written, String words) {
        assertThat(Words.of(written)).containsExactly(words.split(" "));
    }

    @Test
    void passes_over_a_soft_hyphen() {
        assertThat(Words.of("net\u00adwork")).containsExactly("network");
    }

    @Test
    void finds_no_word_in_a_blank_text() {
        assertThat(Words.of(" \u2013 \t")).isEmpty();
    }
}
