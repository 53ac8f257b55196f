package eu.clusterpolicy.toolkit.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Choices among as many options as there are actions in a catalogue, and more, counted in steps. */
class ChoiceScaleTest {

    private static final int HARDLY_ANY = 5_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_best_of_41_options_is_proved_in_few_steps(long seed) {
        Choice<Integer> choice =
                invented(new Random(seed), 41, 1).steps(HARDLY_ANY).build();

        assertThat(choice.outcome()).isEqualTo(Choice.Outcome.BEST);
        assertThat(choice.value()).isEqualTo(Fraction.of(mostByValue(choice)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_best_of_100_options_with_two_budgets_is_proved_or_has_a_small_gap(long seed) {
        Choice<Integer> choice =
                invented(new Random(seed), 100, 2).steps(20 * HARDLY_ANY).build();

        assertThat(choice.gap()).isLessThanOrEqualTo(choice.value().dividedBy(Fraction.of(100)));
        assertThat(choice.budgets())
                .allMatch(budget -> budget.sum(choice.chosen()).compareTo(budget.limit()) <= 0);
    }

    @Test
    void rivals_do_not_make_the_bound_useless() {
        Choice.Builder<Integer> groups = invented(new Random(1), 100, 1);
        for (int i = 0; i < 100; i += 4) {
            groups.atMostOneOf(i, i + 1, i + 2, i + 3);
        }
        Choice<Integer> choice = groups.steps(20 * HARDLY_ANY).build();

        assertThat(choice.outcome()).isEqualTo(Choice.Outcome.BEST);
    }

    @Test
    void a_long_list_of_options_does_not_overflow() {
        Choice<Integer> choice =
                invented(new Random(1), 5_000, 1).steps(HARDLY_ANY).build();

        assertThat(choice.gap()).isLessThan(choice.value().dividedBy(Fraction.of(1_000)));
    }

    /** Returns a choice of options that cost about what they are worth, which is harder than if they did not, within half of all. */
    private static Choice.Builder<Integer> invented(Random random, int size, int budgets) {
        int[] values = random.ints(size, 1, 1_000).toArray();
        Choice.Builder<Integer> choice =
                Choice.builder(IntStream.range(0, size).boxed().toList());
        choice.worth(option -> values[option]);
        for (int budget = 0; budget < budgets; budget++) {
            int[] costs = IntStream.of(values)
                    .map(value -> value + random.nextInt(200))
                    .toArray();
            choice.budget("budget " + budget, IntStream.of(costs).sum() / 2);
            choice.costs("budget " + budget, option -> costs[option]);
        }
        return choice;
    }

    /** Finds the best value in another way: for each sum of values, the least that it costs. */
    private static long mostByValue(Choice<Integer> choice) {
        int sum = choice.options().stream()
                .mapToInt(option -> choice.worth(option).intValue())
                .sum();
        long[] least = new long[sum + 1];
        Arrays.fill(least, 1, sum + 1, Long.MAX_VALUE / 2);
        Budget<Integer> budget = choice.budgets().get(0);
        for (int option : choice.options()) {
            int value = choice.worth(option).intValue();
            for (int reached = sum; reached >= value; reached--) {
                least[reached] = Math.min(
                        least[reached],
                        least[reached - value] + budget.cost(option).longValue());
            }
        }
        return IntStream.rangeClosed(0, sum)
                .filter(reached -> least[reached] <= budget.limit().longValue())
                .max()
                .orElseThrow();
    }
}
