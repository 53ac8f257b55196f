package eu.clusterpolicy.toolkit.guide;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.WhiteSpace;

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
        Require.notNull(text, "text");
        Require.notNull(citation, "citation");
        if (WhiteSpace.isBlank(text)) {
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

    /** Returns the statement and where the source says it, as far as a line holds them. */
    @Override
    public String toString() {
        return OneLine.of(text + " (" + citation.text() + ")");
    }
}
