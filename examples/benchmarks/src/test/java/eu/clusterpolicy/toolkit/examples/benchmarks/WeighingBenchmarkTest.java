package eu.clusterpolicy.toolkit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.weighing.Choice;
import org.junit.jupiter.api.Test;

/** The benchmarks measure what they say; how long that takes is no matter here. */
class WeighingBenchmarkTest {

    private final WeighingBenchmark benchmark = new WeighingBenchmark();

    @Test
    void what_is_chosen_is_proved_to_be_the_best() {
        assertThat(benchmark.chooseFrom41().options()).hasSize(41);
        assertThat(benchmark.chooseFrom41().outcome()).isEqualTo(Choice.Outcome.BEST);
        assertThat(benchmark.chooseFrom100WithTwoBudgets().budgets()).hasSize(2);
        assertThat(benchmark.chooseFrom100WithTwoBudgets().outcome()).isEqualTo(Choice.Outcome.BEST);
    }

    @Test
    void what_is_ranked_is_ranked_whole() {
        assertThat(benchmark.rank100ByFive().standings()).hasSize(100);
        assertThat(benchmark.rank100ByFive().leeways()).hasSize(5);
    }
}
