package eu.clusterpolicy.toolkit.completeness;

import eu.clusterpolicy.toolkit.name.Identifiers;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What people read of a rule, such as {@code cell-without-action}: why it is there and what to do about its findings.
 *
 * <p>The code is stable: programs and switched-off rules may rely on it. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class RuleDescription {

    RuleDescription() {}

    /** Returns the code: lower-case kebab words, such as {@code cell-without-action}. */
    public abstract String code();

    /** Returns how grave the findings of the rule are. */
    public abstract Severity severity();

    /** Returns whether the rule asks for what is missing or for what is wrong. */
    public abstract Concern concern();

    /** Returns what a finding means in a few words, such as {@code Cell without an action}. */
    public abstract String title();

    /** Returns why the rule is there, in a sentence. */
    public abstract String rationale();

    /** Returns what to do about a finding, in a sentence. */
    public abstract String remedy();

    /** Returns where the rule is explained at length, with an example, such as {@code rules.md#link-missing}. */
    public abstract Optional<String> page();

    /** Returns the code, the severity and the title, such as {@code link-missing (warning): Example without a link}. */
    @Override
    public String toString() {
        return OneLine.of(code() + " (" + severity() + "): " + title());
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of this description set; a list given anew replaces the one it had. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Identifiers.require("rule code", code());
        require("title", title());
        require("rationale", rationale());
        require("remedy", remedy());
        page().ifPresent(page -> require("page", page));
    }

    private void require(String part, String text) {
        Wording.requireBounded(part, text);
        if (WhiteSpace.isBlank(text)) {
            throw new IllegalArgumentException("%s of rule '%s' must not be blank: '%s'".formatted(part, code(), text));
        }
    }

    /** Collects the parts of a description; all but the page are required. Building refuses a code of another form and blank sentences. */
    public static final class Builder extends ImmutableRuleDescription.Builder {

        Builder() {}

        /** Returns the rule with this description that finds what the given check sees. */
        public <S> Rule<S> check(Function<? super S, Stream<Observation>> check) {
            Require.notNull(check, "check");
            return new Rule<>(build(), check);
        }
    }
}
