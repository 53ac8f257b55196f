package eu.clusterpolicy.toolkit.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestNameTest {

    private static final List<String> KNOWN = List.of("circular-flanders", "circular-wallonia", "swelife");

    @Test
    void finds_the_name_with_a_letter_left_out() {
        assertThat(NearestName.nearest("sweife", KNOWN)).contains("swelife");
    }

    @Test
    void finds_the_name_with_a_letter_too_many() {
        assertThat(NearestName.nearest("swellife", KNOWN)).contains("swelife");
    }

    @ParameterizedTest
    @ValueSource(strings = {"titel", "tilte", "ittle"})
    void finds_the_name_with_two_neighbouring_letters_exchanged(String name) {
        assertThat(NearestName.nearest(name, List.of("subject", "title"))).contains("title");
    }

    @Test
    void finds_the_nearer_of_two_similar_names() {
        assertThat(NearestName.nearest("circular-walonia", KNOWN)).contains("circular-wallonia");
    }

    @Test
    void finds_the_name_that_begins_as_written() {
        assertThat(NearestName.nearest("circular-w", KNOWN)).contains("circular-wallonia");
    }

    @Test
    void prefers_the_first_of_equally_near_names() {
        assertThat(NearestName.nearest("circular", KNOWN)).contains("circular-flanders");
        assertThat(NearestName.nearest("bat", List.of("cat", "hat"))).contains("cat");
    }

    @Test
    void finds_nothing_when_no_name_is_near() {
        assertThat(NearestName.nearest("moonshot", KNOWN)).isEmpty();
    }

    @Test
    void finds_nothing_among_no_names() {
        assertThat(NearestName.nearest("swelife", List.of())).isEmpty();
    }

    @Test
    void finds_nothing_for_a_beginning_too_short_to_tell() {
        assertThat(NearestName.nearest("sw", KNOWN)).isEmpty();
    }

    @Test
    void words_an_unknown_name_with_the_nearest() {
        assertThat(NearestName.unknown("example", "swelive", KNOWN))
                .isEqualTo("unknown example: 'swelive' (did you mean 'swelife'?)");
    }

    @Test
    void words_an_unknown_name_alone_when_none_is_near() {
        assertThat(NearestName.unknown("example", "moonshot", KNOWN)).isEqualTo("unknown example: 'moonshot'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SWELIFE", "Swelife", "SWELI", "Sweilfe"})
    void takes_no_heed_of_case(String name) {
        assertThat(NearestName.nearest(name, KNOWN)).contains("swelife");
    }

    @Test
    void prefers_the_same_name_in_another_case() {
        assertThat(NearestName.nearest("Cat", List.of("bat", "catalogue", "CAT")))
                .contains("CAT");
    }

    @Test
    void compares_names_of_up_to_100_characters() {
        String longest = "a".repeat(99) + "b";

        assertThat(NearestName.nearest("a".repeat(100), List.of(longest))).contains(longest);
        assertThat(NearestName.nearest("a".repeat(100), List.of(longest + "b"))).isEmpty();
        assertThat(NearestName.nearest("a".repeat(101), List.of(longest))).isEmpty();
    }

    @Test
    void lists_a_closed_set_of_up_to_six() {
        assertThat(NearestName.noneOf("challenge", "skill", List.of("innovation", "skills", "value-chains")))
                .isEqualTo("unknown challenge: 'skill' (did you mean 'skills'?); there are innovation, skills and"
                        + " value-chains");
        assertThat(NearestName.noneOf("letter", "Z", List.of("a", "b", "c", "d", "e", "f")))
                .isEqualTo("unknown letter: 'Z' (did you mean 'a'?); there are a, b, c, d, e and f");
    }

    @Test
    void lists_no_larger_set() {
        assertThat(NearestName.noneOf("letter", "moon", List.of("a", "b", "c", "d", "e", "f", "g")))
                .isEqualTo("unknown letter: 'moon'");
    }

    @Test
    void lists_nothing_where_there_is_no_choice() {
        assertThat(NearestName.noneOf("letter", "moon", List.of("a"))).isEqualTo("unknown letter: 'moon'");
        assertThat(NearestName.noneOf("letter", "moon", List.of())).isEqualTo("unknown letter: 'moon'");
    }
}
