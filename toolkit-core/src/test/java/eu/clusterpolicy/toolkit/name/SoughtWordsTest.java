package eu.clusterpolicy.toolkit.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Companies",
                "Digitalization",
                "Digitisation",
                "E-Mobility",
                "Branches",
                "Movies",
                "houses",
                "Łódź",
                "Skills"
            })
    void find_a_word_at_every_letter_of_its_typing(String word) {
        String last = Words.of(word).asList().get(Words.of(word).size() - 1);
        int start = word.lastIndexOf('-') + 1;
        for (int end = start + 1; end <= word.length(); end++) {
            assertThat(SoughtWords.typed(word.substring(0, end)).finds(last))
                    .as(word.substring(0, end))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"hub, clubhub", "hubs, hu", "digitaliz, digital", "gri, grey"})
    void pass_over_a_word_that_begins_otherwise(String typed, String word) {
        assertThat(SoughtWords.typed(typed).finds(word)).isFalse();
    }

    @Test
    void are_whole_but_for_the_last() {
        SoughtWords sought = SoughtWords.typed("green hub");

        assertThat(sought.finds("green")).isTrue();
        assertThat(sought.finds("greenery")).isFalse();
        assertThat(sought.finds("hubspot")).isTrue();
    }

    @Test
    void are_all_whole_once_the_text_is_written() {
        assertThat(SoughtWords.whole("hub").finds("hubspot")).isFalse();
        assertThat(SoughtWords.typed("hub,").finds("hubspot")).isFalse();
        assertThat(SoughtWords.typed("research &")).isEqualTo(SoughtWords.whole("research &"));
    }

    @Test
    void are_none_in_a_text_without_letters() {
        assertThat(SoughtWords.typed(" – ").isEmpty()).isTrue();
    }
}
