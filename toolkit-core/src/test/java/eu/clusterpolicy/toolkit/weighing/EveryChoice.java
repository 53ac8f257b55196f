package eu.clusterpolicy.toolkit.weighing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Every choice there is, tried one by one: what a search must find. A choice is a number whose bits say which options are taken;
 * values and costs must be whole hundredths.
 */
final class EveryChoice<T> {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final Choice<T> choice;
    private final ImmutableList<T> options;

    EveryChoice(Choice<T> choice) {
        this.choice = choice;
        options = choice.options().asList();
    }

    /** Returns a choice that is worth the most, and of those one that costs the least, budget by budget. */
    Optional<ImmutableSet<T>> best() {
        Comparator<Integer> better = Comparator.comparingLong(summing(choice::worth));
        for (Budget<T> budget : choice.budgets()) {
            better = better.thenComparing(
                    Comparator.comparingLong(summing(budget::cost)).reversed());
        }
        return meeting(choice.demands()).boxed().max(better).map(this::options);
    }

    /** Returns whether some demands can be met together. */
    boolean canBeMet(Collection<Demand<T>> demands) {
        return meeting(demands).findAny().isPresent();
    }

    /** Returns whether a choice meets a demand. */
    boolean meets(Demand<T> demand, Collection<T> chosen) {
        return meeting(demand).test(bits(chosen));
    }

    private IntStream meeting(Collection<Demand<T>> demands) {
        IntPredicate all = chosen -> true;
        for (Demand<T> demand : demands) {
            all = all.and(meeting(demand));
        }
        return IntStream.range(0, 1 << options.size()).filter(all);
    }

    private IntPredicate meeting(Demand<T> demand) {
        ToLongFunction<Integer> sum = summing(option -> demand.amounts().getOrDefault(option, Fraction.ZERO));
        long limit = hundredths(demand.limit());
        return chosen -> sum.applyAsLong(chosen) <= limit;
    }

    private ToLongFunction<Integer> summing(Function<T, Fraction> number) {
        long[] numbers =
                options.stream().map(number).mapToLong(EveryChoice::hundredths).toArray();
        return chosen -> IntStream.range(0, numbers.length)
                .filter(option -> isTaken(chosen, option))
                .mapToLong(option -> numbers[option])
                .sum();
    }

    private static long hundredths(Fraction number) {
        Fraction hundredths = number.times(HUNDRED);
        if (!hundredths.denominator().equals(BigInteger.ONE)) {
            throw new IllegalArgumentException("not made of hundredths: " + number);
        }
        return hundredths.longValue();
    }

    private int bits(Collection<T> chosen) {
        return chosen.stream().mapToInt(option -> 1 << options.indexOf(option)).sum();
    }

    private ImmutableSet<T> options(int chosen) {
        return IntStream.range(0, options.size())
                .filter(option -> isTaken(chosen, option))
                .mapToObj(options::get)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isTaken(int chosen, int option) {
        return (chosen >> option & 1) == 1;
    }
}
