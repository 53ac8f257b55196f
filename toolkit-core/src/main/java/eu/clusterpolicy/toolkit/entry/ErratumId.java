package eu.clusterpolicy.toolkit.entry;

import eu.clusterpolicy.toolkit.name.Kebab;

/**
 * The identifier of an erratum, such as {@code circular-flanders-link}.
 *
 * <p>Lower-case kebab words that say what the entry is; never reused and never changed afterwards. Immutable and
 * thread-safe.
 *
 * @param value the words, such as {@code circular-flanders-link}
 */
public record ErratumId(String value) {

    /** Requires lower-case kebab words. */
    public ErratumId {
        Kebab.require("erratum id", value);
    }

    /**
     * Returns the identifier with the given words.
     *
     * @throws IllegalArgumentException if they are not lower-case kebab words
     */
    public static ErratumId of(String value) {
        return new ErratumId(value);
    }

    /** Returns the words. */
    @Override
    public String toString() {
        return value;
    }
}
