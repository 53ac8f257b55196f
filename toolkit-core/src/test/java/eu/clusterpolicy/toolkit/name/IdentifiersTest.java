package eu.clusterpolicy.toolkit.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @Nested
    class Form {

        @ParameterizedTest
        @ValueSource(strings = {"a", "7", "5g-hub", "green-innovation-needs", "a-1-b-2"})
        void is_lower_case_kebab_words(String id) {
            assertThatCode(() -> Identifiers.require("action id", id)).doesNotThrowAnyException();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "a b", "a_b", "é", "a\n", "a-\uD83D\uDE42"})
        void is_required(String id) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Identifiers.require("action id", id))
                    .withMessageStartingWith("action id must be lower-case kebab words: '");
        }

        @Test
        void has_at_most_60_characters() {
            assertThatCode(() -> Identifiers.require("action id", "e".repeat(60)))
                    .doesNotThrowAnyException();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Identifiers.require("action id", "e".repeat(61)))
                    .withMessage(
                            "action id must have at most 60 characters: '" + "e".repeat(60) + "…' (61 characters)");
        }

        @Test
        void is_required_of_a_text_of_any_length_in_a_short_message() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Identifiers.require("action id", "a-".repeat(500_000) + "a"))
                    .withMessage("action id must have at most 60 characters: '" + "a-".repeat(30)
                            + "…' (1,000,001 characters)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Identifiers.require("action id", "a-".repeat(500_000)))
                    .withMessage("action id must be lower-case kebab words: '" + "a-".repeat(30)
                            + "…' (1,000,000 characters)");
        }
    }

    @Nested
    class OfAName {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Etude régionale | etude-regionale",
                    "Łódź Hub (PL) | lodz-hub-pl",
                    "Ħaż-Żebbuġ & Co. | haz-zebbug-co",
                    "STRASSE, Straße | strasse-strasse",
                    "L'innovation de l’Åland | linnovation-de-laland",
                    "CO₂ 2030™ | co2-2030",
                    "Skills for skills | skills-for-skills",
                    "🌱 Green 🌱 hub | green-hub"
                })
        void is_its_words_as_people_type_them(String name, String id) {
            assertThat(Identifiers.named("example id", name)).isEqualTo(id);
        }

        @Test
        void is_cut_at_a_word() {
            String thirty = "a".repeat(30);

            assertThat(Identifiers.named("example id", thirty + " " + "b".repeat(29)))
                    .isEqualTo(thirty + "-" + "b".repeat(29));
            assertThat(Identifiers.named("example id", thirty + " " + "b".repeat(30)))
                    .isEqualTo(thirty);
            assertThat(Identifiers.named("example id", "a".repeat(60) + " b")).isEqualTo("a".repeat(60));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Κόμβος", "Κόμβος Digital", "Digital Юг", "Hub ٣", "ŉ"})
        void with_letters_beyond_latin_is_refused(String name) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Identifiers.named("example id", name))
                    .withMessage(
                            "example id cannot be made of letters without a plain Latin form; give an identifier: '"
                                    + name + "'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "★ & ★"})
        void without_letters_is_refused(String name) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Identifiers.named("example id", name))
                    .withMessage("example id cannot be made of a name without letters and digits; give an identifier: '"
                            + name + "'");
        }

        @Test
        void that_would_be_cut_within_a_word_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Identifiers.named("example id", "a".repeat(61)))
                    .withMessageStartingWith(
                            "example id cannot be made of a word of more than 60 letters; give an identifier: 'aaa");
        }
    }
}
