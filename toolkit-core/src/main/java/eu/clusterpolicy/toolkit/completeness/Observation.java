package eu.clusterpolicy.toolkit.completeness;

import java.util.Objects;

/**
 * What a rule has seen in one place, such as that the action {@code green-innovation-needs} ends with a full stop.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entry the code of what it concerns: an identifier, {@code recommendation-5}, or a position such as
 *     {@code green-transition/skills/networking}
 * @param place the JSON Pointer of the place in the wire format, such as {@code /actions/3/text}; what is missing is placed in
 *     what lacks it; empty for the whole document
 * @param sentence what has been seen, in one sentence that ends with a full stop
 */
public record Observation(String entry, String place, String sentence) {

    /** Requires an entry and a sentence that are not blank, and a JSON Pointer. */
    public Observation {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(sentence, "sentence");
        if (entry.isBlank() || sentence.isBlank()) {
            throw new IllegalArgumentException(
                    "entry and sentence of a finding must not be blank: '" + entry + "', '" + sentence + "'");
        }
        if (!place.isEmpty() && !place.startsWith("/")) {
            throw new IllegalArgumentException("place must be a JSON Pointer such as /actions/3: '" + place + "'");
        }
    }

    /**
     * Returns an observation.
     *
     * @param entry the code of what it concerns, such as {@code green-innovation-needs}
     * @param place the JSON Pointer of the place, such as {@code /actions/3/text}
     * @param sentence what has been seen, in one sentence
     * @throws IllegalArgumentException if entry or sentence is blank, or the place is no JSON Pointer
     */
    public static Observation of(String entry, String place, String sentence) {
        return new Observation(entry, place, sentence);
    }
}
