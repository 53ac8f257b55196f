package eu.clusterpolicy.toolkit.completeness;

import eu.clusterpolicy.toolkit.name.Require;
import java.util.stream.Stream;

/**
 * A rule, such as {@code cell-without-action}: its description, and the check that finds where it is broken.
 *
 * <pre>{@code
 * Rule<Catalogue> austria = Rule.of(
 *         RuleDescription.builder()
 *                 .code("example-from-austria")
 *                 .severity(Severity.WARNING)
 *                 .concern(Concern.COVERAGE)
 *                 .title("No example from Austria")
 *                 .rationale("The ministry wants to see its own programmes.")
 *                 .remedy("Add an example from Austria.")
 *                 .build(),
 *         catalogue -> …);
 * }</pre>
 *
 * <p>Immutable and thread-safe, as far as its check is.
 *
 * @param <S> what the rule is about, such as a catalogue
 * @param description what people read of it
 * @param check what it does
 */
public record Rule<S>(RuleDescription description, RuleCheck<S> check) {

    /** Requires both components. */
    public Rule {
        Require.notNull(description, "description");
        Require.notNull(check, "check");
    }

    /** Returns a rule with the given description and check. */
    public static <S> Rule<S> of(RuleDescription description, RuleCheck<S> check) {
        return new Rule<>(description, check);
    }

    /** Returns the code, such as {@code cell-without-action}. */
    public String code() {
        return description.code();
    }

    /** Returns the findings about the given subject, by their paths. */
    Stream<Finding> findings(S subject) {
        return check.observe(subject)
                .map(observation -> Finding.of(description, observation))
                .sorted(Finding.BY_PATH);
    }

    /** Returns what the description prints. */
    @Override
    public String toString() {
        return description.toString();
    }
}
