package eu.clusterpolicy.toolkit.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LowerCaseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Cluster",
                "ÉTÉ",
                "İzmir",
                "ΟΔΟΣ",
                "ΟΔΟΣ ΣΟΦΟΣ",
                "ΣΣΣ",
                "ΑΣ.",
                "Σ",
                "ΑΣ1",
                "ΟΔΟ\u0301Σ",
                "ΑΣ\u0301",
                "ΑΣ\u0301Α",
                "\u0301Σ",
                "\uD801\uDC00Σ",
                "Σ\uD801\uDC00"
            })
    void is_that_of_the_language(String text) {
        assertThat(LowerCase.of(text)).isEqualTo(text.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({"'  The  Hub ', the hub", "ΟΔΟΣ\u00A0ΣΟΦΟΣ, οδος σοφος"})
    void of_a_line_has_one_blank_between_words(String text, String line) {
        assertThat(LowerCase.ofLine(text)).isEqualTo(line);
    }

    /** Java alone takes from many seconds to minutes. */
    @ParameterizedTest
    @CsvSource({"Σ, σ, ς", "İ, i\u0307, i\u0307"})
    void of_many_capitals_of_other_alphabets_takes_time_in_proportion(String capital, String small, String last) {
        String many = capital.repeat(100_000);

        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(LowerCase.of(many)).isEqualTo(small.repeat(99_999) + last));
    }
}
