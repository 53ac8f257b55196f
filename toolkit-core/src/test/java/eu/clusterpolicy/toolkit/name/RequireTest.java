package eu.clusterpolicy.toolkit.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RequireTest {

    @Test
    void gives_back_what_is_there() {
        assertThat(Require.notNull("here", "text")).isEqualTo("here");
        assertThat(Require.noneNull(Arrays.asList("a", "b"), "texts")).containsExactly("a", "b");
        assertThat(Require.noneNull(new String[] {"a", "b"}, "texts")).containsExactly("a", "b");
    }

    @Test
    void refuses_a_null_by_its_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> Require.notNull(null, "text"))
                .withMessage("text must not be null");
    }

    @Test
    void refuses_a_null_in_a_list_by_its_place() {
        assertThatNullPointerException()
                .isThrownBy(() -> Require.noneNull(Arrays.asList("a", "b", "c", null), "texts"))
                .withMessage("texts[3] must not be null");
    }
}
