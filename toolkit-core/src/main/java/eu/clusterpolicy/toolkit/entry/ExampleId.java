package eu.clusterpolicy.toolkit.entry;

import eu.clusterpolicy.toolkit.name.Kebab;

/**
 * The identifier of an example, such as {@code circular-flanders}.
 *
 * <p>Lower-case kebab words that say what the entry is; never reused and never changed afterwards. Immutable and
 * thread-safe.
 *
 * @param value the words, such as {@code circular-flanders}
 */
public record ExampleId(String value) {

    /** Requires lower-case kebab words. */
    public ExampleId {
        Kebab.require("example id", value);
    }

    /**
     * Returns the identifier with the given words.
     *
     * @throws IllegalArgumentException if they are not lower-case kebab words
     */
    public static ExampleId of(String value) {
        return new ExampleId(value);
    }

    /** Returns the words. */
    @Override
    public String toString() {
        return value;
    }
}
