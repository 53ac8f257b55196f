package eu.clusterpolicy.toolkit.weighing;

import com.google.common.collect.Range;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The leeway of a weight: how far it can move, the other weights keeping their proportions, before another option than now
 * comes first.
 *
 * <p>Within {@link #weights()} whoever is first now is first, at an end of it perhaps together with others; outside it is not.
 * Weights say little by themselves, so {@link #share()} and {@link #margin()} tell of shares of all weights: of weights 3 and 1
 * the first has a share of 3/4.
 *
 * <p>Immutable and thread-safe.
 *
 * @param criterion the criterion, with its weight as it is
 * @param others the sum of the other weights
 * @param weights the weights with which the first stays first: from zero, where it does so however little this one weighs, and
 *     without an upper end, where it does so however much
 */
public record Leeway(Criterion criterion, Fraction others, Range<Fraction> weights) {

    /** Requires all components, and weights among which is the one that the criterion has. */
    public Leeway {
        Phrases.notNull(criterion, "criterion");
        Phrases.notNull(others, "others");
        Phrases.notNull(weights, "weights");
        Fraction.notNegative("sum of the other weights", others);
        if (!weights.hasLowerBound() || !weights.contains(criterion.weight())) {
            throw new IllegalArgumentException(
                    "weights with which the first stays first must have a lower end and contain " + criterion.weight()
                            + ": " + weights);
        }
    }

    /** Finds the leeway of a criterion in a ranking with the given standings, in their order. */
    static <T> Leeway of(Criterion criterion, Fraction others, List<Standing<T>> standings) {
        Range<Fraction> weights = Range.atLeast(Fraction.ZERO);
        for (Standing<T> rival : standings) {
            Standing<T> first = standings.get(0);
            Fraction ahead = share(first, criterion).minus(share(rival, criterion));
            Fraction elsewhere = first.total().minus(rival.total()).minus(ahead);
            if (ahead.signum() != 0) {
                Fraction even =
                        criterion.weight().times(elsewhere).dividedBy(ahead).negated();
                weights = weights.intersection(
                        rival.place() == 1
                                ? Range.singleton(criterion.weight())
                                : ahead.signum() > 0 ? Range.atLeast(even) : Range.atMost(even));
            }
        }
        return new Leeway(criterion, others, weights);
    }

    private static Fraction share(Standing<?> standing, Criterion criterion) {
        return Phrases.notNull(standing.shares().get(criterion.name()), "share");
    }

    /** Returns the weight as it is, as a share of all weights. */
    public Fraction share() {
        return share(criterion.weight());
    }

    /**
     * Returns the share of all weights that this one would have with another value.
     *
     * @param weight the other value, not below zero
     */
    public Fraction share(Fraction weight) {
        return Phrases.notNull(weight, "weight").plus(others).signum() == 0
                ? Fraction.ZERO
                : weight.dividedBy(weight.plus(others));
    }

    /** Returns by how much the share must move at least before another option comes first, empty where it can move freely. */
    public Optional<Fraction> margin() {
        return nearestEnd().map(this::distance);
    }

    /** Returns what puts another option first, such as {@code 'cost' weighs more than 4 instead of 1}, empty if nothing does. */
    Optional<String> change() {
        return nearestEnd().map(end -> {
            int side = end.compareTo(criterion.weight());
            String other = side == 0
                    ? "anything but "
                    : (side < 0 ? "less than " : "more than ") + end.words() + " instead of ";
            return "'" + criterion.name() + "' weighs " + other
                    + criterion.weight().words();
        });
    }

    /** Returns the end at which the share has to move the least; a weight cannot fall below zero, so that is none. */
    private Optional<Fraction> nearestEnd() {
        Stream<Fraction> lower = Stream.of(weights.lowerEndpoint()).filter(end -> end.signum() > 0);
        Stream<Fraction> upper = weights.hasUpperBound() ? Stream.of(weights.upperEndpoint()) : Stream.empty();
        return Stream.concat(lower, upper).min(Comparator.comparing(this::distance));
    }

    private Fraction distance(Fraction end) {
        Fraction move = share(end).minus(share());
        return move.signum() < 0 ? move.negated() : move;
    }

    /** Returns the leeway in words, such as {@code cost, weighing 1: the same first from 0 to 4}. */
    @Override
    public String toString() {
        String to = weights.hasUpperBound() ? "to " + weights.upperEndpoint().words() : "up";
        return Phrases.line("%s, weighing %s: the same first from %s %s"
                .formatted(
                        criterion.name(),
                        criterion.weight().words(),
                        weights.lowerEndpoint().words(),
                        to));
    }
}
