package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
    void end_a_line_in_any_way_and_without_the_blanks_around(String lineBreak) {
        assertThat(Characters.clean("a hub \t" + lineBreak + "\t of hubs")).isEqualTo("a hub\nof hubs");
        assertThat(Characters.literal("a hub \t" + lineBreak + "\t of hubs")).isEqualTo("a hub of hubs");
        assertThat(Characters.line("a hub \t" + lineBreak + "\t of hubs ")).isEqualTo("a hub of hubs");
    }

    @Test
    void keep_every_line_break() {
        assertThat(Characters.clean("a\n \n\r\n\rb")).isEqualTo("a\n\n\n\nb");
    }

    @Test
    void become_one_blank_but_in_what_is_kept_letter_by_letter() {
        assertThat(Characters.clean("\t a  \t b ")).isEqualTo(" a b ");
        assertThat(Characters.literal(" a  \t b ")).isEqualTo(" a    b ");
    }

    @Test
    void in_runs_of_any_length_are_read_once() {
        String blanks = " \t".repeat(1_000_000);

        assertThat(Characters.clean("a" + blanks + "b")).isEqualTo("a b");
        assertThat(Characters.literal("a" + blanks + "\nb")).isEqualTo("a b");
    }
}
