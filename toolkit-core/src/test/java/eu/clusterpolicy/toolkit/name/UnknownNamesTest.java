package eu.clusterpolicy.toolkit.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class UnknownNamesTest {

    @Test
    void are_told_as_one_unknown_name_is() {
        UnknownNames actions = new UnknownNames("action", List.of("ask-firms", "train-firms"));

        assertThat(actions.error("ask-firm")).isEqualTo("unknown action: 'ask-firm' (did you mean 'ask-firms'?)");
        assertThat(actions.error("xyz")).isEqualTo("unknown action: 'xyz'");
    }

    @Test
    @Timeout(20)
    void are_told_without_the_nearest_name_once_looking_for_it_has_cost_much() {
        List<String> known =
                IntStream.range(0, 20_000).mapToObj("action-%d"::formatted).toList();
        UnknownNames actions = new UnknownNames("action", known);

        assertThat(known.stream()
                        .map(name -> actions.error(name + "x"))
                        .filter(error -> error.contains("did you mean")))
                .hasSize(5);
        assertThat(actions.error("action-0x")).endsWith("(did you mean 'action-0'?)");
    }

    @Test
    void are_told_without_the_nearest_name_where_it_would_be_looked_for_among_too_many() {
        List<String> known =
                IntStream.range(0, 100_001).mapToObj("action-%d"::formatted).toList();

        assertThat(new UnknownNames("action", known).error("action-0x")).isEqualTo("unknown action: 'action-0x'");
    }
}
