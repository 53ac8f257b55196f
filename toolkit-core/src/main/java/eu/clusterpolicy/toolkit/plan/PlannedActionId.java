package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.name.Kebab;

/**
 * The identifier of a planned action, such as {@code train-the-trainers}.
 *
 * <p>Lower-case kebab words, used once in a plan. Several planned actions may carry out the same policy action, so this is not the
 * policy action's identifier. Immutable and thread-safe.
 *
 * @param value the words, such as {@code train-the-trainers}
 */
public record PlannedActionId(String value) {

    /** Requires lower-case kebab words. */
    public PlannedActionId {
        Kebab.require("planned action id", value);
    }

    /**
     * Returns the identifier with the given words.
     *
     * @throws IllegalArgumentException if they are not lower-case kebab words
     */
    public static PlannedActionId of(String value) {
        return new PlannedActionId(value);
    }

    /** Returns the words. */
    @Override
    public String toString() {
        return value;
    }
}
