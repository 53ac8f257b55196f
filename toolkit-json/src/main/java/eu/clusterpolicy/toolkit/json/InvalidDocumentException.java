package eu.clusterpolicy.toolkit.json;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.stream.Collectors;

/**
 * Thrown when a document is refused; it lists every problem found, in the order of the document.
 *
 * <p>The message holds the first twenty, a line each.
 */
public final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    /** Not serialised: the message carries what a log needs. */
    private final transient ImmutableList<Problem> problems;

    public InvalidDocumentException(ImmutableList<Problem> problems) {
        super(message(Require.notNull(problems, "problems")));
        this.problems = problems;
    }

    /** Returns every problem found, in the order of the document; at least one. */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    private static String message(ImmutableList<Problem> problems) {
        String lines = problems.stream().limit(SHOWN).map(Problem::text).collect(Collectors.joining("\n"));
        int rest = problems.size() - SHOWN;
        return rest <= 0 ? lines : lines + "\nand " + rest + " more";
    }
}
