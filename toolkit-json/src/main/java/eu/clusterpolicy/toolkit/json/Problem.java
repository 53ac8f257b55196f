package eu.clusterpolicy.toolkit.json;

import eu.clusterpolicy.toolkit.name.Require;
import java.io.Serializable;

/**
 * A reason why a document was refused, with its place, such as {@code line 12, column 9, /actions/0/cell/priority: unknown
 * priority: 'green' (did you mean 'green-transition'?)}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pointer the JSON Pointer (RFC 6901) of the value, empty for the whole document
 * @param line the line, from 1; 0 or less where the value came from no text
 * @param column the column in characters, from 1
 * @param found the value as written, shortened; blank where there is none
 * @param sentence what is wrong and what was expected
 */
public record Problem(String pointer, int line, int column, String found, String sentence) implements Serializable {

    /** Requires all components. */
    public Problem {
        Require.notNull(pointer, "pointer");
        Require.notNull(found, "found");
        Require.notNull(sentence, "sentence");
    }

    /** Returns the problem in one line: place, what is wrong, and the value where the sentence does not name it. */
    public String text() {
        String place = line < 1 ? "" : "line " + line + ", column " + column;
        String where = pointer.isEmpty() || place.isEmpty() ? place + pointer : place + ", " + pointer;
        return (where.isEmpty() ? "" : where + ": ") + what();
    }

    /** What was found belongs to what is wrong, and stands before the advice that follows it. */
    private String what() {
        if (found.isEmpty() || sentence.contains(found)) {
            return sentence;
        }
        int advice = sentence.indexOf("; ");
        int end = advice < 0 ? sentence.length() : advice;
        return sentence.substring(0, end) + ", found " + found + sentence.substring(end);
    }

    /** Returns {@link #text()}. */
    @Override
    public String toString() {
        return text();
    }
}
