package eu.clusterpolicy.toolkit.entry;

import eu.clusterpolicy.toolkit.name.Kebab;

/**
 * The identifier of a policy action, such as {@code green-innovation-needs}.
 *
 * <p>Lower-case kebab words that say what the entry is; never reused and never changed afterwards. Immutable and
 * thread-safe.
 *
 * @param value the words, such as {@code green-innovation-needs}
 */
public record ActionId(String value) {

    /** Requires lower-case kebab words. */
    public ActionId {
        Kebab.require("action id", value);
    }

    /**
     * Returns the identifier with the given words.
     *
     * @throws IllegalArgumentException if they are not lower-case kebab words
     */
    public static ActionId of(String value) {
        return new ActionId(value);
    }

    /** Returns the words. */
    @Override
    public String toString() {
        return value;
    }
}
