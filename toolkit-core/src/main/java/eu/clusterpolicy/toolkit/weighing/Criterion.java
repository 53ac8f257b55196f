package eu.clusterpolicy.toolkit.weighing;

import com.google.common.collect.Range;
import java.util.Optional;

/**
 * A criterion of a ranking, such as need, which weighs 3 and of which more is better.
 *
 * <p>A score counts by where it lies between the worst and the best: the best counts 1, the worst 0, and those between in
 * proportion. Worst and best are the ends of the criterion's {@linkplain #scale scale}, or without one the worst and the best
 * score among the options ranked. So euro, percent and marks from 1 to 5 can be weighed together, it does not matter in what
 * unit or from what zero they are counted, and a weight says how much it is worth to come from the worst to the best. Where no
 * scale is stated, an option more or less may move the worst or the best, and the order of the others with it; marks have a
 * scale, and should state it.
 *
 * <pre>{@code
 * Criterion.named("need").weighing(3).onScale(1, 5);
 * Criterion.named("cost").lessIsBetter();
 * }</pre>
 *
 * <p>Each step returns a new criterion. Immutable and thread-safe.
 *
 * @param name what it is called, such as {@code need}
 * @param weight how much it weighs beside the others, above zero
 * @param direction whether more or less of it is better
 * @param scale the worst and the best score that there can be, empty where the scores given set them
 */
public record Criterion(String name, Fraction weight, Direction direction, Optional<Range<Fraction>> scale) {

    /** Which of two scores is the better one. */
    public enum Direction {
        /** The higher score is the better one. */
        MORE_IS_BETTER,
        /** The lower score is the better one. */
        LESS_IS_BETTER
    }

    /** Requires a name that is not blank, a weight above zero and a scale that has two ends. */
    public Criterion {
        Phrases.notBlank(name, "name of a criterion");
        Phrases.notNull(weight, "weight");
        Phrases.notNull(direction, "direction");
        Phrases.notNull(scale, "scale");
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("weight of '" + name + "' must be above zero: " + weight);
        }
        scale.ifPresent(range -> {
            if (!range.hasLowerBound() || !range.hasUpperBound() || width(range).signum() == 0) {
                throw new IllegalArgumentException(
                        "scale of '" + name + "' must run from a lower to a higher score: " + range);
            }
        });
    }

    /** Returns a criterion that weighs 1, has no scale, and of which more is better. */
    public static Criterion named(String name) {
        return new Criterion(name, Fraction.ONE, Direction.MORE_IS_BETTER, Optional.empty());
    }

    /**
     * Returns this criterion with another weight.
     *
     * @param weight how much it weighs beside the others, above zero
     * @throws IllegalArgumentException if it is not above zero
     */
    public Criterion weighing(Number weight) {
        Phrases.notNull(weight, "weight");
        return new Criterion(name, Fraction.of("weight of '" + name + "'", weight), direction, scale);
    }

    /** Returns this criterion, of which less is better. */
    public Criterion lessIsBetter() {
        return new Criterion(name, weight, Direction.LESS_IS_BETTER, scale);
    }

    /**
     * Returns this criterion with a scale, on which every score must lie.
     *
     * @param lowest the lowest score that there can be
     * @param highest the highest score that there can be
     * @throws IllegalArgumentException if the highest is not above the lowest
     */
    public Criterion onScale(Number lowest, Number highest) {
        Phrases.notNull(lowest, "lowest score");
        Phrases.notNull(highest, "highest score");
        Fraction from = Fraction.of("lowest score of '" + name + "'", lowest);
        Fraction to = Fraction.of("highest score of '" + name + "'", highest);
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException(
                    "scale of '%s' must run from a lower to a higher score: %s to %s".formatted(name, from, to));
        }
        return new Criterion(name, weight, direction, Optional.of(Range.closed(from, to)));
    }

    void requireOnScale(Object option, Fraction score) {
        if (!scale.orElse(Range.all()).contains(score)) {
            throw new IllegalArgumentException("score of %s for '%s' must lie on the scale from %s to %s: %s"
                    .formatted(
                            Phrases.quoted(option),
                            name,
                            scale.orElseThrow().lowerEndpoint(),
                            scale.orElseThrow().upperEndpoint(),
                            score));
        }
    }

    /**
     * Returns what a score counts, from 0 to 1: where all scores are the same and there is no scale, each is as good as the
     * best.
     */
    Fraction rate(Fraction score, Range<Fraction> scores) {
        Range<Fraction> range = scale.orElse(scores);
        if (width(range).signum() == 0) {
            return Fraction.ONE;
        }
        Fraction ahead = direction == Direction.MORE_IS_BETTER
                ? score.minus(range.lowerEndpoint())
                : range.upperEndpoint().minus(score);
        return ahead.dividedBy(width(range));
    }

    private static Fraction width(Range<Fraction> range) {
        return range.upperEndpoint().minus(range.lowerEndpoint());
    }

    /** Returns the name with the weight and the direction, such as {@code cost, weighing 1, less is better}. */
    @Override
    public String toString() {
        return Phrases.line(
                name + ", weighing " + weight + (direction == Direction.LESS_IS_BETTER ? ", less is better" : ""));
    }
}
