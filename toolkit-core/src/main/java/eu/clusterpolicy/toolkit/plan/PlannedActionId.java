package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.name.Identifiers;
import java.util.Optional;

/**
 * The identifier of a planned action, such as {@code train-the-trainers}.
 *
 * <p>Lower-case kebab words, used once in a plan. Several planned actions may carry out the same policy action, so this is not the
 * policy action's identifier. Immutable and thread-safe.
 *
 * @param value the words, such as {@code train-the-trainers}
 */
public record PlannedActionId(String value) {

    /** Requires lower-case kebab words of at most 60 characters. */
    public PlannedActionId {
        Identifiers.require("planned action id", value);
    }

    /**
     * Returns the identifier with the given words.
     *
     * @throws IllegalArgumentException if they are not lower-case kebab words of at most 60 characters
     */
    public static PlannedActionId of(String value) {
        return new PlannedActionId(value);
    }

    /** Finds the identifier with the given words; none for what has another form. */
    public static Optional<PlannedActionId> find(String value) {
        return Identifiers.find(value, PlannedActionId::new);
    }

    /**
     * Makes an identifier of a name: {@code Hold a fair} gives {@code hold-a-fair}. As many of its words are kept as
     * an identifier holds.
     *
     * @throws IllegalArgumentException if the name has letters without a plain Latin form, or no letter or digit at all
     */
    public static PlannedActionId named(String name) {
        return new PlannedActionId(Identifiers.named("planned action id", name));
    }

    /** Returns the words. */
    @Override
    public String toString() {
        return value;
    }
}
