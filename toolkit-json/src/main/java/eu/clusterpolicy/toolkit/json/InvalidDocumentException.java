package eu.clusterpolicy.toolkit.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Require;

/**
 * Thrown when a document is refused; it lists every problem found, in the order of the document.
 *
 * <p>The message holds the first twenty, a line each. Where something could not be looked at for what is wrong elsewhere, it
 * says so first: once everything is mended, another reading may find more. Otherwise it finds nothing.
 */
public final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ImmutableList<Problem> problems;
    private final boolean stoppedEarly;

    /** Refuses a document that was looked at as a whole. */
    public InvalidDocumentException(ImmutableList<Problem> problems) {
        this(problems, false);
    }

    /**
     * Refuses a document.
     *
     * @param stoppedEarly whether something was not looked at
     */
    public InvalidDocumentException(ImmutableList<Problem> problems, boolean stoppedEarly) {
        super(message(Require.notNull(problems, "problems"), stoppedEarly));
        this.problems = problems;
        this.stoppedEarly = stoppedEarly;
    }

    /** Returns every problem found, in the order of the document; at least one. */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    /** Returns whether something was not looked at, so that another reading may find more once these problems are mended. */
    public boolean stoppedEarly() {
        return stoppedEarly;
    }

    private static String message(ImmutableList<Problem> problems, boolean stoppedEarly) {
        String first = stoppedEarly ? "checking stopped early; mend this and read again:\n" : "";
        return first + Excerpt.lines(Lists.transform(problems, Problem::text), "\n");
    }
}
