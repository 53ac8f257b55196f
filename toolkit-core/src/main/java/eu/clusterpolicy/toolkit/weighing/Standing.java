package eu.clusterpolicy.toolkit.weighing;

import com.google.common.collect.ImmutableMap;

/**
 * The standing of an option in a ranking, such as first with 11/12 of what can be reached.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the options
 * @param place the place, from 1; options with the same total have the same place, and the places after it are left out
 * @param option the option
 * @param total the sum of the shares, from 0 to 1
 * @param shares what each criterion adds to the total: its weight, as a share of all weights, times what the score counts
 */
public record Standing<T>(int place, T option, Fraction total, ImmutableMap<String, Fraction> shares) {

    private static final Fraction HUNDRED = Fraction.of(100);

    /** Requires all components, and a place from 1. */
    public Standing {
        Phrases.notNull(option, "option");
        Phrases.notNull(total, "total");
        Phrases.notNull(shares, "shares");
        if (place < 1) {
            throw new IllegalArgumentException("place must be 1 or more: " + place);
        }
    }

    /** Returns the total as points of a hundred. */
    public Fraction points() {
        return total.times(HUNDRED);
    }

    /** Returns the standing in words, such as {@code 1. Training: 91.67 points of 100}. */
    @Override
    public String toString() {
        return Phrases.line(place + ". " + option + ": " + points().text() + " points of 100");
    }
}
