package eu.clusterpolicy.toolkit.evidence;

import eu.clusterpolicy.toolkit.name.Kebab;

/**
 * The identifier of a piece of evidence within one roadmap, such as {@code cluster-organisations-counted}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value lower-case kebab words, such as {@code cluster-organisations-counted}
 */
public record EvidenceId(String value) {

    /** Requires lower-case kebab words. */
    public EvidenceId {
        Kebab.require("evidence id", value);
    }

    /**
     * Returns the identifier with the given words.
     *
     * @throws IllegalArgumentException if they are not lower-case kebab words
     */
    public static EvidenceId of(String value) {
        return new EvidenceId(value);
    }

    /** Returns the words. */
    @Override
    public String toString() {
        return value;
    }
}
