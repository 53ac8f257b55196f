package eu.clusterpolicy.toolkit.completeness;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule, such as {@code cell-without-action}: its description, and the check that finds where it is broken.
 *
 * <pre>{@code
 * Rule<Catalogue> austria = Rule.ofCoverage("example-from-austria", Severity.WARNING)
 *         .title("No example from Austria")
 *         .rationale("The ministry wants to see its own programmes.")
 *         .remedy("Add an example from Austria.")
 *         .check(catalogue -> catalogue.countries().contains(Country.of("AT"))
 *                 ? Stream.empty()
 *                 : Stream.of(Observation.of("/examples", "No example comes from Austria.")));
 * }</pre>
 *
 * <p>A check keeps no state. What it sees is listed by path; its own order holds among what is seen at one path. Immutable and
 * thread-safe, as far as its check is.
 *
 * @param <S> what the rule is about, such as a catalogue
 * @param description what people read of it
 * @param check returns what is not as it should be, nothing where all is well
 */
public record Rule<S>(RuleDescription description, Function<? super S, Stream<Observation>> check) {

    /** Lists what is seen by path, list elements by number. */
    private static final Comparator<Observation> BY_PATH = Comparator.comparing(Observation::path, Pointer.ORDER);

    /** Requires both components. */
    public Rule {
        Require.notNull(description, "description");
        Require.notNull(check, "check");
    }

    /**
     * Returns a rule as one about something narrower, such as a rule about whatever has texts as one about catalogues.
     *
     * @param rule the rule
     */
    public static <S> Rule<S> of(Rule<? super S> rule) {
        return narrowed(Require.notNull(rule, "rule"));
    }

    private static <W, S extends W> Rule<S> narrowed(Rule<W> rule) {
        return new Rule<>(rule.description(), rule.check());
    }

    /**
     * Begins a rule that asks whether something is there.
     *
     * @param code lower-case kebab words, such as {@code example-from-austria}
     * @param severity how grave its findings are
     */
    public static RuleDescription.Builder ofCoverage(String code, Severity severity) {
        return RuleDescription.builder().concern(Concern.COVERAGE).code(code).severity(severity);
    }

    /**
     * Begins a rule that asks whether what is there is right.
     *
     * @param code lower-case kebab words, such as {@code link-malformed}
     * @param severity how grave its findings are
     */
    public static RuleDescription.Builder ofValidity(String code, Severity severity) {
        return RuleDescription.builder().concern(Concern.VALIDITY).code(code).severity(severity);
    }

    /** Returns the code, such as {@code cell-without-action}. */
    public String code() {
        return description.code();
    }

    /** Returns the findings about the given subject, in which an entry stands at some paths; of a rule that throws, that it does. */
    ImmutableList<Finding> findings(S subject, Function<String, Optional<EntryName>> entryAt) {
        try {
            return check.apply(subject)
                    .sorted(BY_PATH)
                    .map(seen -> new Finding(
                            code(),
                            description.severity(),
                            seen.entry().or(() -> entryAt.apply(seen.path())),
                            seen.path(),
                            seen.sentence()))
                    .collect(ImmutableList.toImmutableList());
        } catch (RuntimeException failure) {
            return ImmutableList.of(Finding.ofFailure(description, failure));
        }
    }

    /** Returns what the description prints. */
    @Override
    public String toString() {
        return description.toString();
    }
}
