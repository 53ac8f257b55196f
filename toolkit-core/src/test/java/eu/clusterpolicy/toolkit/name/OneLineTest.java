package eu.clusterpolicy.toolkit.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void leaves_a_text_that_a_line_holds_as_it_is() {
        assertThat(OneLine.of("a".repeat(79))).isEqualTo("a".repeat(79));
    }

    @Test
    void cuts_a_longer_text_after_a_word() {
        assertThat(OneLine.of("word ".repeat(20))).isEqualTo("word ".repeat(15) + "…");
    }

    @Test
    void cuts_a_word_that_is_too_long_to_lose() {
        assertThat(OneLine.of("a".repeat(80))).isEqualTo("a".repeat(78) + "…");
    }

    @Test
    void leaves_no_half_of_a_character_before_the_cut() {
        assertThat(OneLine.of("a".repeat(77) + "\uD83C\uDF31\uD83C\uDF31")).isEqualTo("a".repeat(77) + "…");
    }

    @Test
    void makes_one_line_of_several() {
        assertThat(OneLine.of(" one\r\n\ttwo\u0000three ")).isEqualTo("one two three");
    }

    @Test
    void counts_one_thing_in_the_singular() {
        assertThat(OneLine.count(1, "action")).isEqualTo("1 action");
        assertThat(OneLine.count(0, "action")).isEqualTo("0 actions");
    }
}
