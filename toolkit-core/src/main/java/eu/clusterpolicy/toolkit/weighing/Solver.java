package eu.clusterpolicy.toolkit.weighing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Solves choices among the same options: brings their numbers to whole ones, so that nothing is rounded, and lets a {@link
 * Search} find what is worth the most, what of that costs the least, and which demands cannot be met together. Not thread-safe.
 */
final class Solver<T> {

    /** A sum of so many bits leaves room for every sum and difference that a search forms. */
    private static final int MAXIMUM_BITS = 60;

    /** How many steps go at most into saving some of a budget, where many choices are worth the same. */
    private static final long SAVING_STEPS = 10_000;

    /** What each budget holds where several are added up. */
    private static final long UNITS = 1L << 40;

    private final ImmutableList<T> options;
    private final BigInteger unit;
    private final ImmutableLongArray values;

    /** The demands in whole numbers, budgets last. */
    private final ImmutableMap<Demand<T>, Search.Sum> sums;

    private final int[] order;
    private long steps;

    private Optional<ImmutableSet<T>> chosen = Optional.empty();
    private Fraction bound = Fraction.ZERO;
    private ImmutableList<Demand<T>> conflict = ImmutableList.of();
    private boolean isIrreducible;

    /**
     * Solves a choice.
     *
     * @param steps how often an option is taken or left at most
     * @throws IllegalArgumentException if values or costs are too large, or too fine, to be added exactly
     */
    Solver(ImmutableMap<T, Fraction> worth, Collection<Demand<T>> demands, long steps) {
        this.steps = steps;
        options = worth.keySet().asList();
        unit = denominator(worth.values());
        values = scaled("values", worth.values(), unit);
        sums = demands.stream()
                .sorted(Comparator.comparing(Budget.class::isInstance))
                .collect(ImmutableMap.toImmutableMap(demand -> demand, this::sum));
        order = order();
        Search any = any(demands);
        Search search = any.best().isEmpty() && !any.isCutShort() ? any : best(any);
        Optional<BitSet> best = search.best().or(any::best);
        if (best.isPresent() || search.isCutShort()) {
            bound = Fraction.reduced(BigInteger.valueOf(search.most()), unit);
            chosen = best.map(this::cheapest).map(this::options);
        } else {
            findConflict(demands);
        }
    }

    /** Returns the best options found, empty where none were. */
    Optional<ImmutableSet<T>> chosen() {
        return chosen;
    }

    /** Returns what the best choice can be worth at most. */
    Fraction bound() {
        return bound;
    }

    /** Returns demands that cannot be met together, empty where all can or where that is not known. */
    ImmutableList<Demand<T>> conflict() {
        return conflict;
    }

    /** Returns whether there is a conflict, and all but any one of its demands can be met together. */
    boolean isIrreducible() {
        return isIrreducible;
    }

    /** Looks for any choice that meets the demands, by way of those that take little of the budgets. */
    private Search any(Collection<Demand<T>> demands) {
        List<Search.Sum> all =
                new ArrayList<>(Maps.filterKeys(sums, demands::contains).values());
        Search.Sum budgets = addedUp(demands);
        return search(negated(budgets.amounts()), all, -budgets.limit() - 1, -budgets.limit(), steps);
    }

    /** Looks for a choice that is worth more than the one known. */
    private Search best(Search known) {
        List<Search.Sum> all = new ArrayList<>(sums.values());
        all.add(addedUp(sums.keySet()));
        long value = known.best().map(taken -> total(values, taken)).orElse(-1L);
        return search(values, all, value, Long.MAX_VALUE, steps);
    }

    /** Looks for a choice that is worth as much and costs less of the first budget, then of the second, and so on. */
    private BitSet cheapest(BitSet best) {
        BitSet cheapest = best;
        List<Search.Sum> all = new ArrayList<>(sums.values());
        all.add(new Search.Sum(negated(values), -total(values, best)));
        for (Search.Sum budget : Maps.filterKeys(sums, Budget.class::isInstance).values()) {
            long cost = total(budget.amounts(), cheapest);
            cheapest = search(negated(budget.amounts()), all, -cost, Long.MAX_VALUE, SAVING_STEPS)
                    .best()
                    .orElse(cheapest);
            all.add(new Search.Sum(budget.amounts(), total(budget.amounts(), cheapest)));
        }
        return cheapest;
    }

    /** Drops one demand after the other, budgets first, unless the rest can be met without it. */
    private void findConflict(Collection<Demand<T>> demands) {
        List<Demand<T>> kept = new ArrayList<>(demands);
        isIrreducible = true;
        for (Demand<T> demand : demands) {
            List<Demand<T>> fewer =
                    kept.stream().filter(other -> !other.equals(demand)).toList();
            Search search = any(fewer);
            if (search.best().isEmpty()) {
                isIrreducible &= !search.isCutShort();
                kept = search.isCutShort() ? kept : fewer;
            }
        }
        conflict = ImmutableList.copyOf(kept);
    }

    private Search search(
            ImmutableLongArray worth, Collection<Search.Sum> demands, long above, long enough, long maximum) {
        Search search = new Search(worth.toArray(), demands, order, above, Math.min(steps, maximum));
        search.run(enough);
        steps -= Math.min(steps, search.steps());
        return search;
    }

    /** Returns the options with those first that are worth the most for what they take of all budgets. */
    private int[] order() {
        ImmutableLongArray costs = addedUp(sums.keySet()).amounts();
        return IntStream.range(0, options.size())
                .boxed()
                .sorted(Comparator.comparingDouble(option -> -(double) values.get(option) / (1 + costs.get(option))))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Returns the sum of all budgets among some demands, each brought to the same limit: whoever stays within each stays within
     * it, and of several it says much more about a choice than they do one by one. Costs are rounded down by more than the
     * arithmetic can be wrong.
     */
    private Search.Sum addedUp(Collection<Demand<T>> demands) {
        List<Search.Sum> budgets =
                new ArrayList<>(Maps.filterKeys(sums, demand -> demand instanceof Budget && demands.contains(demand))
                        .values());
        if (budgets.size() == 1) {
            return budgets.get(0);
        }
        long[] amounts = new long[options.size()];
        for (Search.Sum budget : budgets) {
            for (int option = 0; option < amounts.length && budget.limit() > 0; option++) {
                double share = Math.min(1, (double) budget.amounts().get(option) / budget.limit());
                amounts[option] += Math.max(0, (long) (share * UNITS) - 1);
            }
        }
        return new Search.Sum(ImmutableLongArray.copyOf(amounts), UNITS * budgets.size());
    }

    private Search.Sum sum(Demand<T> demand) {
        List<Fraction> amounts = options.stream()
                .map(option -> demand.amounts().getOrDefault(option, Fraction.ZERO))
                .toList();
        BigInteger denominator = denominator(amounts);
        BigInteger most = BigInteger.ONE.shiftLeft(MAXIMUM_BITS);
        BigInteger limit = demand.limit().times(Fraction.whole(denominator)).floor();
        String kind = demand instanceof Budget<T> budget ? "costs in '" + budget.name() + "'" : "amounts";
        return new Search.Sum(
                scaled(kind, amounts, denominator),
                limit.min(most).max(most.negate()).longValueExact());
    }

    private ImmutableSet<T> options(BitSet taken) {
        return taken.stream().mapToObj(options::get).collect(ImmutableSet.toImmutableSet());
    }

    private static long total(ImmutableLongArray amounts, BitSet taken) {
        return taken.stream().mapToLong(amounts::get).sum();
    }

    private static ImmutableLongArray negated(ImmutableLongArray amounts) {
        return ImmutableLongArray.copyOf(amounts.stream().map(amount -> -amount));
    }

    private static BigInteger denominator(Collection<Fraction> fractions) {
        return fractions.stream()
                .map(Fraction::denominator)
                .distinct()
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
    }

    private static ImmutableLongArray scaled(String kind, Collection<Fraction> fractions, BigInteger unit) {
        List<BigInteger> whole = fractions.stream()
                .map(fraction -> fraction.numerator().multiply(unit.divide(fraction.denominator())))
                .toList();
        if (whole.stream()
                        .map(BigInteger::abs)
                        .reduce(BigInteger.ZERO, BigInteger::add)
                        .bitLength()
                > MAXIMUM_BITS) {
            throw new IllegalArgumentException(kind
                    + " are too large, or too fine, to be added exactly: give them in a larger unit, or round them");
        }
        return ImmutableLongArray.copyOf(whole.stream().mapToLong(BigInteger::longValueExact));
    }
}
