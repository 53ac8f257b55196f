package eu.clusterpolicy.toolkit.completeness;

import java.util.Objects;

/**
 * A rule that a check does not run, and the reason, which its report shows.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the rule
 * @param reason why it is switched off, in words
 */
public record SwitchedOff(RuleDescription rule, String reason) {

    /** Requires the rule, and a reason that is not blank. */
    public SwitchedOff {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "reason for switching off rule '%s' must not be blank: '%s'".formatted(rule.code(), reason));
        }
    }
}
