package eu.clusterpolicy.toolkit.completeness;

import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;

/**
 * What a rule has seen in one place, such as that the action {@code green-innovation-needs} ends with a full stop.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entry the code of what it concerns: an identifier, {@code recommendation-5}, or a position such as
 *     {@code green-transition/skills/networking}
 * @param path the JSON Pointer of the place in the wire format, such as {@code /actions/3/text}; what is missing is placed in
 *     what lacks it; empty for the whole document
 * @param sentence what has been seen, in one sentence that ends with a full stop
 */
public record Observation(String entry, String path, String sentence) {

    /** Requires an entry and a sentence that are not blank, and a JSON Pointer. */
    public Observation {
        Require.notNull(entry, "entry");
        Require.notNull(path, "path");
        Require.notNull(sentence, "sentence");
        if (entry.isBlank() || sentence.isBlank()) {
            throw new IllegalArgumentException(
                    "entry and sentence of a finding must not be blank: '" + entry + "', '" + sentence + "'");
        }
        if (!path.isEmpty() && !path.startsWith("/")) {
            throw new IllegalArgumentException("path must be a JSON Pointer such as /actions/3: '" + path + "'");
        }
    }

    /**
     * Returns an observation.
     *
     * @param entry the code of what it concerns, such as {@code green-innovation-needs}
     * @param path the JSON Pointer of the place, such as {@code /actions/3/text}
     * @param sentence what has been seen, in one sentence
     * @throws IllegalArgumentException if entry or sentence is blank, or the path is no JSON Pointer
     */
    public static Observation of(String entry, String path, String sentence) {
        return new Observation(entry, path, sentence);
    }

    /** Returns the place and what has been seen there. */
    @Override
    public String toString() {
        return OneLine.of((path.isEmpty() ? "the whole document" : path) + ": " + sentence);
    }
}
