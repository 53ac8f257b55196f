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
        "Straße, strass",
        "STRASSE, strass",
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
        "R&D/hub, r and d hub",
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
        "Clean & Green, clean and green",
        "campuses, campus",
        "bonuses, bonus",
        "buses, bus",
        "gases, gas",
        "approaches, approach",
        "branches, branch",
        "coaches, coach",
        "caches, cache",
        "houses, house",
        "phases, phase",
        "courses, course",
        "uses, use",
        "axes, axe",
        "lenses, lens",
        "SMEs, sme",
        "areas, area",
        "digitalizes, digitalise",
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
        "news, new",
        "lens, len",
        "R&D, rd",
    })
    void keeps_words_apart_that_are_not_one(String one, String other) {
        assertThat(Words.of(one)).isNotEqualTo(Words.of(other));
    }

    /** What the few rules miss: irregular plurals and those of words in "u", and two words that differ in their last "e". */
    @ParameterizedTest
    @CsvSource({"analyses, analysis, false", "criteria, criterion, false", "menus, menu, false", "base, bas, true"})
    void knows_no_list_of_plurals(String written, String other, boolean alike) {
        assertThat(Words.of(written).equals(Words.of(other))).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({
        "E-Mobility, e mobility emobility",
        "Start‑ups in Łódź, start up startup in lodz",
        "Clean & Green, clean and green",
        "R&D hub, r and d hub",
        "&, ''",
    })
    void finds_what_a_hyphen_parts_as_one_word_too(String written, String words) {
        assertThat(String.join(" ", Words.finding(written))).isEqualTo(words);
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
