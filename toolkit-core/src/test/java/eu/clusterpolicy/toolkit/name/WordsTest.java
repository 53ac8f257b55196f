package eu.clusterpolicy.toolkit.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({
        "skills, skill",
        "Clusters, cluster",
        "companies, company",
        "movies, movie",
        "businesses, business",
        "taxes, tax",
        "switches, switch",
        "start-ups, start-up",
        "1990s, 1990",
        "digitalization, digitalisation",
        "Organizing, organising",
        "internationalization's, internationalisation's",
    })
    void reads_the_plural_and_the_american_spelling_as_the_other(String written, String other) {
        assertThat(Words.of(written)).isEqualTo(Words.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "class, clas",
        "bus, bu",
        "ties, ty",
        "biz, bis",
        "horizon, horison",
        "size, sise",
        "business, busines",
        "axis, axi z",
    })
    void keeps_words_apart_that_are_not_one(String one, String other) {
        assertThat(Words.of(one)).isNotEqualTo(Words.of(other));
    }

    @Test
    void shows_words_as_they_are_compared() {
        assertThat(Words.of("Digitalization of the Movies, skills and business"))
                .containsExactly("digitalisation", "of", "the", "movy", "skill", "and", "business");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cluster's hub", "cluster’s hub", "clusterʼs hub"})
    void parts_words_at_every_apostrophe(String written) {
        assertThat(Words.of(written)).containsExactly("cluster", "s", "hub");
    }

    @Test
    void reads_letters_beyond_the_first_plane() {
        assertThat(Words.of("𝐇𝐮𝐛𝐬 \uD83D")).containsExactly("hub");
    }
}
