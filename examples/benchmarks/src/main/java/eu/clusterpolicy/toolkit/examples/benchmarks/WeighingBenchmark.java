package eu.clusterpolicy.toolkit.examples.benchmarks;

import eu.clusterpolicy.toolkit.weighing.Choice;
import eu.clusterpolicy.toolkit.weighing.Criterion;
import eu.clusterpolicy.toolkit.weighing.Ranking;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to rank options with the leeway of each weight, and to prove the best choice under a budget. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class WeighingBenchmark {

    private static final long SEED = 2021;

    private final Choice.Builder<Integer> fortyOne = choice(41, 1);
    private final Choice.Builder<Integer> hundred = choice(100, 2);
    private final Ranking.Builder<Integer> hundredByFive = ranking(100, 5);

    /** Chooses among as many options as the 2021 edition has actions. */
    @Benchmark
    public Choice<Integer> chooseFrom41() {
        return fortyOne.build();
    }

    /** Chooses among a hundred options within two budgets. */
    @Benchmark
    public Choice<Integer> chooseFrom100WithTwoBudgets() {
        return hundred.build();
    }

    /** Ranks a hundred options by five criteria. */
    @Benchmark
    public Ranking<Integer> rank100ByFive() {
        return hundredByFive.build();
    }

    private static Choice.Builder<Integer> choice(int size, int budgets) {
        Random random = new Random(SEED);
        int[] values = random.ints(size, 1, 101).toArray();
        Choice.Builder<Integer> choice = Choice.builder(numbers(size)).worth(option -> values[option]);
        for (int budget = 0; budget < budgets; budget++) {
            int[] costs = random.ints(size, 10, 500).toArray();
            String name = "budget " + budget;
            choice.budget(name, IntStream.of(costs).sum() / 2).costs(name, option -> costs[option]);
        }
        return choice;
    }

    private static Ranking.Builder<Integer> ranking(int size, int criteria) {
        Random random = new Random(SEED);
        Ranking.Builder<Integer> ranking = Ranking.builder(numbers(size));
        for (int i = 1; i <= criteria; i++) {
            String name = "criterion " + i;
            ranking.criterion(Criterion.named(name).weighing(i));
            numbers(size).forEach(option -> ranking.score(option, name, random.nextInt(100), "Invented"));
        }
        return ranking;
    }

    private static List<Integer> numbers(int size) {
        return IntStream.range(0, size).boxed().toList();
    }
}
