package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.name.Identifiers;
import java.util.Optional;

/**
 * The identifier of an indicator, such as {@code trained-managers}.
 *
 * <p>Lower-case kebab words, used once in a plan. Immutable and thread-safe.
 *
 * @param value the words, such as {@code trained-managers}
 */
public record IndicatorId(String value) {

    /** Requires lower-case kebab words of at most 60 characters. */
    public IndicatorId {
        Identifiers.require("indicator id", value);
    }

    /**
     * Returns the identifier with the given words.
     *
     * @throws IllegalArgumentException if they are not lower-case kebab words of at most 60 characters
     */
    public static IndicatorId of(String value) {
        return new IndicatorId(value);
    }

    /** Finds the identifier with the given words; none for what has another form. */
    public static Optional<IndicatorId> find(String value) {
        return Identifiers.find(value, IndicatorId::new);
    }

    /**
     * Makes an identifier of a name: {@code Firms trained} gives {@code firms-trained}. As many of its words are kept as
     * an identifier holds.
     *
     * @throws IllegalArgumentException if the name has letters without a plain Latin form, or no letter or digit at all
     */
    public static IndicatorId named(String name) {
        return new IndicatorId(Identifiers.named("indicator id", name));
    }

    /** Returns the words. */
    @Override
    public String toString() {
        return value;
    }
}
