package eu.clusterpolicy.toolkit.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointerTest {

    @Test
    void orders_list_elements_by_number_and_a_whole_before_its_parts() {
        List<String> ordered = List.of(
                "",
                "/actions",
                "/actions/1",
                "/actions/2",
                "/actions/2/cell",
                "/actions/2/text",
                "/actions/10",
                "/actions/90",
                "/actions/99",
                "/actions/100",
                "/actions/99999999999999999999",
                "/examples/2",
                "/examples/2nd",
                "/examples/first");
        List<String> shuffled = new ArrayList<>(ordered);
        Collections.reverse(shuffled);

        shuffled.sort(Pointer.ORDER);

        assertThat(shuffled).isEqualTo(ordered);
    }

    @Test
    void orders_what_is_equal_as_equal() {
        assertThat(Pointer.ORDER.compare("/actions/2", "/actions/2")).isZero();
        assertThat(Pointer.ORDER.compare("", "")).isZero();
    }

    @Test
    void orders_two_the_same_whichever_comes_first() {
        assertThat(Pointer.ORDER.compare("/actions", "/actions/2")).isNegative();
        assertThat(Pointer.ORDER.compare("/actions/2", "/actions")).isPositive();
    }

    @Test
    void joins_its_parts() {
        assertThat(Pointer.of("examples", 0, "placements", 1)).isEqualTo("/examples/0/placements/1");
    }

    @Test
    void escapes_what_would_part_a_name() {
        assertThat(Pointer.of("titles", "a/b~c")).isEqualTo("/titles/a~1b~0c");
        assertThat(Pointer.of()).isEmpty();
    }
}
