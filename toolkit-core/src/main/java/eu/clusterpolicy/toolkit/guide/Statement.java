package eu.clusterpolicy.toolkit.guide;

import eu.clusterpolicy.toolkit.entry.Citation;
import java.util.Objects;

/**
 * A statement of background, such as "The four phases follow one another" from page 10: what a source says, in this
 * library's own words, and where it says so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the statement, without a full stop at the end unless it has several sentences
 * @param citation where the source says it
 */
public record Statement(String text, Citation citation) {

    /** Requires a text and a citation. */
    public Statement {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(citation, "citation");
        if (text.isBlank()) {
            throw new IllegalArgumentException("statement must say something: '" + text + "'");
        }
    }

    /**
     * Returns a statement with its citation.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public static Statement of(String text, Citation citation) {
        return new Statement(text, citation);
    }
}
