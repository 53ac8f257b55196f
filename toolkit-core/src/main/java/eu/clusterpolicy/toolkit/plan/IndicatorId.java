package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.name.Kebab;

/**
 * The identifier of an indicator, such as {@code trained-managers}.
 *
 * <p>Lower-case kebab words, used once in a plan. Immutable and thread-safe.
 *
 * @param value the words, such as {@code trained-managers}
 */
public record IndicatorId(String value) {

    /** Requires lower-case kebab words. */
    public IndicatorId {
        Kebab.require("indicator id", value);
    }

    /**
     * Returns the identifier with the given words.
     *
     * @throws IllegalArgumentException if they are not lower-case kebab words
     */
    public static IndicatorId of(String value) {
        return new IndicatorId(value);
    }

    /** Returns the words. */
    @Override
    public String toString() {
        return value;
    }
}
