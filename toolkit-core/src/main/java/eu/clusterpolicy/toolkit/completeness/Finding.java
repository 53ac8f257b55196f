package eu.clusterpolicy.toolkit.completeness;

import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Optional;

/**
 * A finding of a check, such as that recommendation 5 is carried out by no action: the rule, how grave it is, the entry, where,
 * and a sentence for people.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the code of the rule, such as {@code recommendation-without-action}
 * @param severity how grave it is
 * @param entry the name of the entry of the catalogue that is meant, such as {@code recommendation '5'}, be it there or
 *     missing; a position goes by that of its declaration
 * @param path the JSON Pointer of the place in the wire format, such as {@code /recommendations/4}; empty for the whole document
 * @param sentence what has been found, in one sentence
 */
public record Finding(String rule, Severity severity, Optional<EntryName> entry, String path, String sentence) {

    private static final int LONGEST_FAILURE = 200;

    /** Requires all components. */
    public Finding {
        Require.notNull(rule, "rule");
        Require.notNull(severity, "severity");
        Require.notNull(entry, "entry");
        Require.notNull(path, "path");
        Require.notNull(sentence, "sentence");
    }

    /** An error whatever the rule's severity: what the rule would have found is not known. */
    static Finding ofFailure(RuleDescription rule, RuntimeException failure) {
        return new Finding(
                rule.code(),
                Severity.ERROR,
                Optional.empty(),
                "",
                "The rule '%s' failed with '%s'; mend the rule or switch it off."
                        .formatted(rule.code(), Excerpt.shortened(failure.toString(), LONGEST_FAILURE)));
    }

    /** Returns the finding as people read it, such as {@code warning recommendation-without-action at /recommendations/4: …}. */
    public String text() {
        return "%s %s at %s: %s".formatted(severity, rule, path.isEmpty() ? "the whole document" : path, sentence);
    }

    /** Returns the finding as people read it, as far as a line holds it. */
    @Override
    public String toString() {
        return OneLine.of(text());
    }
}
