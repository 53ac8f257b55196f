package eu.clusterpolicy.toolkit.completeness;

import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Comparator;

/**
 * A finding of a check, such as that recommendation 5 is carried out by no action: the rule, how grave it is, what it concerns,
 * where, and a sentence for people.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the code of the rule, such as {@code recommendation-without-action}
 * @param severity how grave it is
 * @param entry the code of what it concerns, such as {@code recommendation-5}
 * @param path the JSON Pointer of the place in the wire format, such as {@code /recommendations/4}; empty for the whole document
 * @param sentence what has been found, in one sentence
 */
public record Finding(String rule, Severity severity, String entry, String path, String sentence) {

    /** Orders findings of one rule by their paths, list elements by number. */
    static final Comparator<Finding> BY_PATH = Comparator.comparing(Finding::path, Pointer.ORDER);

    /** Requires all components. */
    public Finding {
        Require.notNull(rule, "rule");
        Require.notNull(severity, "severity");
        Require.notNull(entry, "entry");
        Require.notNull(path, "path");
        Require.notNull(sentence, "sentence");
    }

    static Finding of(RuleDescription rule, Observation observation) {
        return new Finding(
                rule.code(), rule.severity(), observation.entry(), observation.path(), observation.sentence());
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
