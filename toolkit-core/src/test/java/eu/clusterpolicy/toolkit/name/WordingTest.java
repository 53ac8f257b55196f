package eu.clusterpolicy.toolkit.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @Test
    void allows_a_text_100_000_characters_whatever_they_take_to_store() {
        assertThatCode(() -> Wording.requireBounded("text", "🌱".repeat(100_000)))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.requireBounded("text", "x".repeat(100_001)))
                .withMessage(
                        "text must have at most 100,000 characters: '" + "x".repeat(60) + "…' (100,001 characters)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B\uFEFF", "\u3000\n"})
    void takes_white_space_of_any_kind_for_no_words(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.require("reason", blank))
                .withMessageStartingWith("reason must not be blank: '");
        assertThatCode(() -> Wording.require("reason", blank + ".")).doesNotThrowAnyException();
    }

    @Test
    void holds_each_of_several_texts_and_one_that_may_be_missing_to_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.requireEachBounded("member", List.of("x", "x".repeat(100_001))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.requireBounded("note", Optional.of("x".repeat(100_001))));
        Wording.requireBounded("note", Optional.empty());
    }

    @Test
    void lists_the_first_of_many_and_says_how_many_more_there_are() {
        assertThat(Excerpt.listed(List.of("a", "b"))).isEqualTo("a, b");
        assertThat(Excerpt.listed(
                        IntStream.range(0, 1_010).mapToObj(Integer::toString).toList()))
                .isEqualTo("0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 1,000 more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999999999999999",
                "0.000000000000001",
                "1e14",
                "-123456.789",
                "1.000000000000000000000",
                "0",
                "0e2000000000"
            })
    void counts_the_digits_of_a_number_that_is_kept(String number) {
        assertThat(PlainNumber.hasFewDigits(new BigDecimal(number))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e15", "1234567890123456", "1e-16", "123456789.1234567", "10e2147483646", "1e-2147483647"})
    void counts_the_digits_of_a_number_that_is_not(String number) {
        assertThat(PlainNumber.hasFewDigits(new BigDecimal(number))).isFalse();
    }
}
