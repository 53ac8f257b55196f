package eu.clusterpolicy.toolkit.weighing;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Small rankings and choices of options that are called 0, 1, 2 and so on, with many ties and many conflicts. */
class WeighingArbitraries extends DomainContextBase {

    @Provide
    static Arbitrary<Ranking<Integer>> rankings() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        criteria().list().ofMinSize(1).ofMaxSize(4).uniqueElements(Criterion::name),
                        Arbitraries.integers().between(0, 30).list().ofSize(20))
                .as(WeighingArbitraries::ranking);
    }

    /** Returns about one score in ten as missing. */
    private static Ranking<Integer> ranking(int size, List<Criterion> criteria, List<Integer> scores) {
        Ranking.Builder<Integer> ranking =
                Ranking.builder(IntStream.range(0, size).boxed().toList());
        criteria.forEach(ranking::criterion);
        for (int i = 0; i < size * criteria.size(); i++) {
            int score = scores.get(i);
            if (score < 28) {
                ranking.score(i % size, criteria.get(i / size).name(), score % 6, "Invented");
            }
        }
        return ranking.build();
    }

    private static Arbitrary<Criterion> criteria() {
        return Combinators.combine(
                        Arbitraries.of("need", "reach", "cost", "risk"),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((name, weight, less, scale) -> {
                    Criterion criterion = Criterion.named(name).weighing(weight);
                    Criterion directed = less ? criterion.lessIsBetter() : criterion;
                    return scale ? directed.onScale(0, 5) : directed;
                });
    }

    @Provide
    static Arbitrary<Choice<Integer>> choices() {
        return Arbitraries.integers()
                .between(1, 9)
                .flatMap(size -> Combinators.combine(
                                numbers(6, size),
                                Combinators.combine(
                                                numbers(5, size),
                                                Arbitraries.integers().between(0, 110))
                                        .as(WeighingArbitraries::budget)
                                        .list()
                                        .ofMaxSize(3),
                                demands(size).list().ofMaxSize(5))
                        .as(WeighingArbitraries::choice));
    }

    private static Choice<Integer> choice(
            List<Integer> halves, List<Budget<Integer>> budgets, List<Demand<Integer>> demands) {
        Choice.Builder<Integer> choice =
                Choice.builder(IntStream.range(0, halves.size()).boxed().toList());
        choice.worth(option -> Fraction.of(halves.get(option), 2));
        for (Budget<Integer> budget : budgets) {
            String name = budget.name() + budgets.indexOf(budget);
            choice.budget(name, budget.limit()).costs(name, budget::cost);
        }
        demands.forEach(choice::demand);
        return choice.build();
    }

    private static Budget<Integer> budget(List<Integer> costs, int percent) {
        int sum = costs.stream().mapToInt(Integer::intValue).sum();
        return new Budget<>(
                "budget ",
                Fraction.of(sum * percent, 100),
                Maps.toMap(
                        IntStream.range(0, costs.size()).boxed().toList(), option -> Fraction.of(costs.get(option))));
    }

    private static Arbitrary<List<Integer>> numbers(int maximum, int size) {
        return Arbitraries.integers().between(0, maximum).list().ofSize(size);
    }

    private static Arbitrary<Demand<Integer>> demands(int size) {
        Arbitrary<Integer> option = Arbitraries.integers().between(0, size - 1);
        Arbitrary<Demand<Integer>> single =
                Arbitraries.oneOf(option.map(Demand.Tie::must), option.map(Demand.Tie::mustNot));
        Arbitrary<Demand<Integer>> least = option.set()
                .ofMinSize(1)
                .ofMaxSize(Math.min(3, size))
                .map(options -> Demand.Tie.atLeastOne(ImmutableSet.copyOf(options)));
        if (size == 1) {
            return Arbitraries.oneOf(single, least);
        }
        Arbitrary<Demand<Integer>> most = option.set()
                .ofMinSize(2)
                .ofMaxSize(Math.min(4, size))
                .map(options -> Demand.Tie.atMostOne(ImmutableSet.copyOf(options)));
        Arbitrary<Demand<Integer>> requires =
                option.list().ofSize(2).uniqueElements().map(pair -> Demand.Tie.requires(pair.get(0), pair.get(1)));
        return Arbitraries.oneOf(single, least, most, requires, requires);
    }
}
