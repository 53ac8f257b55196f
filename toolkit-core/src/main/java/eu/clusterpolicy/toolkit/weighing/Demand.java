package eu.clusterpolicy.toolkit.weighing;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;

/**
 * A demand on a choice, such as that at most one of two options is taken: the amounts of the options taken must not add up to
 * more than a limit.
 *
 * <p>In this form every demand can be said. At most one of two: each counts 1, and the limit is 1. At least one of two: each
 * counts -1, and the limit is -1. One only with another: the one counts 1, the other -1, and the limit is 0. {@link
 * Choice.Builder} has a method for each of these.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the options
 */
public sealed interface Demand<T> permits Budget, Demand.Tie {

    /** Returns what each option adds to the sum if it is taken; an option that is not among them adds nothing. */
    ImmutableMap<T, Fraction> amounts();

    /** Returns what the sum must not exceed. */
    Fraction limit();

    /** Returns the demand in words, such as {@code at most one of 'Loans' and 'Grants'}. */
    String words();

    /** Returns the sum over the given options. */
    default Fraction sum(Iterable<? extends T> options) {
        Fraction sum = Fraction.ZERO;
        for (T option : Phrases.distinct(options)) {
            sum = sum.plus(amounts().getOrDefault(option, Fraction.ZERO));
        }
        return sum;
    }

    /**
     * A demand that ties options together, or asks for one or forbids it, such as {@code 'Loans' only with 'Grants'}.
     *
     * @param <T> the type of the options
     * @param words the demand in words
     * @param amounts what each option adds to the sum
     * @param limit what the sum must not exceed
     */
    record Tie<T>(String words, ImmutableMap<T, Fraction> amounts, Fraction limit) implements Demand<T> {

        /** Requires words that are not blank. */
        public Tie {
            Phrases.notBlank(words, "words of a demand");
            Phrases.notNull(amounts, "amounts");
            Phrases.notNull(limit, "limit");
        }

        static <T> Tie<T> must(T option) {
            return atLeastOne("take " + Phrases.quoted(option), ImmutableSet.of(option));
        }

        static <T> Tie<T> mustNot(T option) {
            return atMost(0, "leave " + Phrases.quoted(option), ImmutableSet.of(option));
        }

        static <T> Tie<T> atMostOne(ImmutableSet<T> options) {
            if (options.size() < 2) {
                throw new IllegalArgumentException("at most one must be of two options or more: " + options);
            }
            return atMost(1, "at most one of " + Phrases.list(options), options);
        }

        static <T> Tie<T> atLeastOne(ImmutableSet<T> options) {
            if (options.isEmpty()) {
                throw new IllegalArgumentException("at least one must be of one option or more: " + options);
            }
            return atLeastOne("at least one of " + Phrases.list(options), options);
        }

        static <T> Tie<T> requires(T option, T required) {
            if (option.equals(required)) {
                throw new IllegalArgumentException(
                        "an option must require another than itself: " + Phrases.quoted(option));
            }
            String words = Phrases.quoted(option) + " only with " + Phrases.quoted(required);
            return new Tie<>(words, ImmutableMap.of(option, Fraction.ONE, required, Fraction.of(-1)), Fraction.ZERO);
        }

        private static <T> Tie<T> atMost(int limit, String words, ImmutableSet<T> options) {
            return new Tie<>(words, Maps.toMap(options, option -> Fraction.ONE), Fraction.of(limit));
        }

        private static <T> Tie<T> atLeastOne(String words, ImmutableSet<T> options) {
            return new Tie<>(words, Maps.toMap(options, option -> Fraction.of(-1)), Fraction.of(-1));
        }

        /** Returns the words in a line. */
        @Override
        public String toString() {
            return Phrases.line(words);
        }
    }
}
