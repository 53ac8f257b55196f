package eu.clusterpolicy.toolkit.evidence;

import eu.clusterpolicy.toolkit.name.Identifiers;
import java.util.Optional;

/**
 * The identifier of a piece of evidence within one roadmap, such as {@code cluster-organisations-counted}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value lower-case kebab words, such as {@code cluster-organisations-counted}
 */
public record EvidenceId(String value) {

    /** Requires lower-case kebab words of at most 60 characters. */
    public EvidenceId {
        Identifiers.require("evidence id", value);
    }

    /**
     * Returns the identifier with the given words.
     *
     * @throws IllegalArgumentException if they are not lower-case kebab words of at most 60 characters
     */
    public static EvidenceId of(String value) {
        return new EvidenceId(value);
    }

    /** Finds the identifier with the given words; none for what has another form. */
    public static Optional<EvidenceId> find(String value) {
        return Identifiers.find(value, EvidenceId::new);
    }

    /**
     * Makes an identifier of a name: {@code Étude régionale} gives {@code etude-regionale}. As many of its words are kept as
     * an identifier holds.
     *
     * @throws IllegalArgumentException if the name has letters without a plain Latin form, or no letter or digit at all
     */
    public static EvidenceId named(String name) {
        return new EvidenceId(Identifiers.named("evidence id", name));
    }

    /** Returns the words. */
    @Override
    public String toString() {
        return value;
    }
}
