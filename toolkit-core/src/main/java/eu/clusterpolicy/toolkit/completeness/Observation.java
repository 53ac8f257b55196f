package eu.clusterpolicy.toolkit.completeness;

import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.util.Optional;

/**
 * What a rule has seen in one place, such as that the action {@code green-innovation-needs} ends with a full stop.
 *
 * <pre>{@code
 * Observation.of("/actions/3/text", "The wording ends with a full stop.");
 * }</pre>
 *
 * <p>A check names the entry of a catalogue in which the place lies. Immutable and thread-safe.
 *
 * @param path the JSON Pointer of the place in the wire format, such as {@code /actions/3/text}; what is missing is placed in
 *     what lacks it; empty for the whole document
 * @param sentence what has been seen, in one sentence that ends with a full stop
 * @param entry the entry that is meant, where the path does not show it
 */
public record Observation(String path, String sentence, Optional<EntryName> entry) {

    /** Requires a sentence that is not blank, and a JSON Pointer. */
    public Observation {
        Require.notNull(path, "path");
        Require.notNull(sentence, "sentence");
        Require.notNull(entry, "entry");
        if (WhiteSpace.isBlank(sentence)) {
            throw new IllegalArgumentException("sentence of a finding must not be blank: '" + sentence + "'");
        }
        if (!path.isEmpty() && !path.startsWith("/")) {
            throw new IllegalArgumentException("path must be a JSON Pointer such as /actions/3: '" + path + "'");
        }
    }

    /**
     * Returns an observation.
     *
     * @param path the JSON Pointer of the place, such as {@code /actions/3/text}
     * @param sentence what has been seen, in one sentence
     * @throws IllegalArgumentException if the sentence is blank, or the path is no JSON Pointer
     */
    public static Observation of(String path, String sentence) {
        return new Observation(path, sentence, Optional.empty());
    }

    /**
     * Returns this observation, about an entry that its path does not show: one that is missing, or one that stands elsewhere.
     *
     * @param entry the name of the entry; a position goes by that of its declaration
     */
    public Observation about(EntryName entry) {
        return new Observation(path, sentence, Optional.of(Require.notNull(entry, "entry")));
    }

    /** Returns the place and what has been seen there. */
    @Override
    public String toString() {
        return OneLine.of((path.isEmpty() ? "the whole document" : path) + ": " + sentence);
    }
}
