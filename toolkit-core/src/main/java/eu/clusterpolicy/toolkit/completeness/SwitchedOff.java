package eu.clusterpolicy.toolkit.completeness;

import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Placeholder;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.WhiteSpace;

/**
 * A rule that a check does not run, and the reason, which its report shows.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the rule
 * @param reason why it is switched off, in words
 */
public record SwitchedOff(RuleDescription rule, String reason) {

    /** Requires the rule, and a reason that says why: neither blank nor a placeholder such as {@code TODO}. */
    public SwitchedOff {
        Require.notNull(rule, "rule");
        Require.notNull(reason, "reason");
        if (WhiteSpace.isBlank(reason)) {
            throw new IllegalArgumentException(
                    "reason for switching off rule '%s' must not be blank: '%s'".formatted(rule.code(), reason));
        }
        if (Placeholder.isNothing(reason)) {
            throw new IllegalArgumentException(
                    "reason for switching off rule '%s' must say why: '%s'".formatted(rule.code(), reason));
        }
    }

    /** Returns the rule and the reason, such as {@code link-missing: The addresses come later}. */
    @Override
    public String toString() {
        return OneLine.of(rule.code() + ": " + reason);
    }
}
