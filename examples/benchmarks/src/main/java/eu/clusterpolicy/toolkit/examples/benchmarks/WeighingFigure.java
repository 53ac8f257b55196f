package eu.clusterpolicy.toolkit.examples.benchmarks;

import eu.clusterpolicy.toolkit.weighing.Choice;
import eu.clusterpolicy.toolkit.weighing.Criterion;
import eu.clusterpolicy.toolkit.weighing.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * What it costs to prove the best choice under budgets, beside a ranking of a hundred options by five criteria with the leeway of
 * each weight.
 */
final class WeighingFigure implements Figure {

    private static final long SEED = 2021;

    @Override
    public String title() {
        return "The best choice beside a ranking";
    }

    @Override
    public List<Ratio> measure(Effort effort) {
        List<Ratio> ratios = new ArrayList<>();
        ratios.addAll(besideRanking("41 options, one budget", choice(41, 1)).run(effort));
        ratios.addAll(besideRanking("100 options, two budgets", choice(100, 2)).run(effort));
        return ratios;
    }

    private static Contest besideRanking(String what, Choice.Builder<Integer> choice) {
        Ranking.Builder<Integer> ranking = ranking(100, 5);
        LongSupplier ranked = () -> Math.min(0, ranking.build().standings().size());
        return new Contest(what, () -> Math.min(0, choice.build().options().size())).beside("a ranking", ranked);
    }

    static Choice.Builder<Integer> choice(int size, int budgets) {
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

    static Ranking.Builder<Integer> ranking(int size, int criteria) {
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
