package eu.clusterpolicy.toolkit.entry;

import eu.clusterpolicy.toolkit.name.Identifiers;
import java.util.Optional;

/**
 * The identifier of an erratum, such as {@code circular-flanders-link}.
 *
 * <p>Lower-case kebab words that say what the entry is; never reused and never changed afterwards. Immutable and
 * thread-safe.
 *
 * @param value the words, such as {@code circular-flanders-link}
 */
public record ErratumId(String value) {

    /** Requires lower-case kebab words of at most 60 characters. */
    public ErratumId {
        Identifiers.require("erratum id", value);
    }

    /**
     * Returns the identifier with the given words.
     *
     * @throws IllegalArgumentException if they are not lower-case kebab words of at most 60 characters
     */
    public static ErratumId of(String value) {
        return new ErratumId(value);
    }

    /** Finds the identifier with the given words; none for what has another form. */
    public static Optional<ErratumId> find(String value) {
        return Identifiers.find(value, ErratumId::new);
    }

    /**
     * Makes an identifier of a name: {@code Missing title} gives {@code missing-title}. As many of its words are kept as
     * an identifier holds.
     *
     * @throws IllegalArgumentException if the name has letters without a plain Latin form, or no letter or digit at all
     */
    public static ErratumId named(String name) {
        return new ErratumId(Identifiers.named("erratum id", name));
    }

    /** Returns the words. */
    @Override
    public String toString() {
        return value;
    }
}
