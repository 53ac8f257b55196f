package eu.clusterpolicy.toolkit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private static final List<String> KNOWN = List.of("circular-flanders", "circular-wallonia", "swelife");

    @Test
    void finds_the_name_with_a_letter_left_out() {
        assertThat(Spelling.nearest("sweife", KNOWN)).contains("swelife");
    }

    @Test
    void finds_the_name_with_a_letter_too_many() {
        assertThat(Spelling.nearest("swellife", KNOWN)).contains("swelife");
    }

    @ParameterizedTest
    @ValueSource(strings = {"titel", "tilte", "ittle"})
    void finds_the_name_with_two_neighbouring_letters_exchanged(String name) {
        assertThat(Spelling.nearest(name, List.of("subject", "title"))).contains("title");
    }

    @Test
    void finds_the_nearer_of_two_similar_names() {
        assertThat(Spelling.nearest("circular-walonia", KNOWN)).contains("circular-wallonia");
    }

    @Test
    void finds_the_name_that_begins_as_written() {
        assertThat(Spelling.nearest("circular-w", KNOWN)).contains("circular-wallonia");
    }

    @Test
    void prefers_the_first_of_equally_near_names() {
        assertThat(Spelling.nearest("circular", KNOWN)).contains("circular-flanders");
        assertThat(Spelling.nearest("bat", List.of("cat", "hat"))).contains("cat");
    }

    @Test
    void finds_nothing_when_no_name_is_near() {
        assertThat(Spelling.nearest("moonshot", KNOWN)).isEmpty();
    }

    @Test
    void finds_nothing_among_no_names() {
        assertThat(Spelling.nearest("swelife", List.of())).isEmpty();
    }

    @Test
    void finds_nothing_for_a_beginning_too_short_to_tell() {
        assertThat(Spelling.nearest("sw", KNOWN)).isEmpty();
    }

    @Test
    void words_an_unknown_name_with_the_nearest() {
        assertThat(Spelling.unknown("example", "swelive", KNOWN))
                .isEqualTo("unknown example: 'swelive' (did you mean 'swelife'?)");
    }

    @Test
    void words_an_unknown_name_alone_when_none_is_near() {
        assertThat(Spelling.unknown("example", "moonshot", KNOWN)).isEqualTo("unknown example: 'moonshot'");
    }
}
