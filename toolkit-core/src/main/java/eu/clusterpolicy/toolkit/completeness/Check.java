package eu.clusterpolicy.toolkit.completeness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A check of catalogues or of roadmaps: the rules it runs, those that are switched off and why, and the severity at which it
 * fails.
 *
 * <pre>{@code
 * CheckResult report = Checks.ofCatalogues()
 *         .without("recommendation-missing", "The national catalogue has no recommendations")
 *         .with(austria)
 *         .failingAt(Severity.WARNING)
 *         .run(catalogue);
 * }</pre>
 *
 * <p>Each step returns a new check. Immutable and thread-safe, as far as the users' own rules are.
 *
 * @param <S> what is checked: a catalogue, or what is decided: a roadmap or its draft
 */
public final class Check<S> {

    private final Function<S, CheckResult.Builder> opening;
    private final ImmutableList<Rule<S>> rules;
    private final ImmutableList<SwitchedOff> switchedOff;
    private final Severity threshold;

    private Check(
            Function<S, CheckResult.Builder> opening,
            ImmutableList<Rule<S>> rules,
            ImmutableList<SwitchedOff> switchedOff,
            Severity threshold) {
        this.opening = opening;
        this.rules = rules;
        this.switchedOff = switchedOff;
        this.threshold = threshold;
    }

    /** Returns a check of catalogues that runs the given rules and fails at errors. */
    public static Check<Catalogue> ofCatalogues(Iterable<Rule<Catalogue>> rules) {
        return new Check<>(Check::open, Require.noneNull(rules, "rules"), ImmutableList.of(), Severity.ERROR);
    }

    /** Returns a check of roadmaps that runs the given rules and fails at errors. */
    public static Check<Decided> ofRoadmaps(Iterable<Rule<Decided>> rules) {
        return new Check<>(Check::open, Require.noneNull(rules, "rules"), ImmutableList.of(), Severity.ERROR);
    }

    /**
     * Returns this check with one rule more, which runs after the others.
     *
     * @throws IllegalArgumentException if a rule of this check, running or switched off, has its code
     */
    public Check<S> with(Rule<S> rule) {
        if (codes().contains(Require.notNull(rule, "rule").code())) {
            throw new IllegalArgumentException("rule code must be used only once: '" + rule.code() + "'");
        }
        ImmutableList<Rule<S>> more =
                ImmutableList.<Rule<S>>builder().addAll(rules).add(rule).build();
        return new Check<>(opening, more, switchedOff, threshold);
    }

    /**
     * Returns this check without a rule.
     *
     * @param code the code of the rule, such as {@code recommendation-missing}
     * @param reason why it is switched off; the report shows it
     * @throws IllegalArgumentException if the reason is blank, the rule is switched off already, or the check has no such rule;
     *     the message names the nearest code
     */
    public Check<S> without(String code, String reason) {
        Require.notNull(reason, "reason");
        Rule<S> off = rule(Require.notNull(code, "code"));
        ImmutableList<Rule<S>> fewer =
                rules.stream().filter(rule -> !rule.equals(off)).collect(ImmutableList.toImmutableList());
        ImmutableList<SwitchedOff> more = ImmutableList.<SwitchedOff>builder()
                .addAll(switchedOff)
                .add(new SwitchedOff(off.description(), reason))
                .build();
        return new Check<>(opening, fewer, more, threshold);
    }

    /** Returns this check, failing at findings that are at least as grave as the given severity. */
    public Check<S> failingAt(Severity severity) {
        return new Check<>(opening, rules, switchedOff, Require.notNull(severity, "severity"));
    }

    /** Returns the rules that this check runs, in their order. */
    public ImmutableList<Rule<S>> rules() {
        return rules;
    }

    /** Runs all rules on the given subject. */
    public CheckResult run(S subject) {
        CheckResult.Builder report = opening.apply(Require.notNull(subject, "subject"));
        rules.forEach(rule -> {
            report.addRule(rule.description());
            rule.findings(subject).forEach(report::addFinding);
        });
        return report.addAllSwitchedOff(switchedOff).threshold(threshold).build();
    }

    private static CheckResult.Builder open(Catalogue catalogue) {
        CheckResult.Builder report = CheckResult.builder();
        report.kind("catalogue")
                .subject(catalogue.edition().id())
                .title(catalogue.edition().title())
                .coverage(Coverage.of(catalogue));
        return report;
    }

    private static CheckResult.Builder open(Decided roadmap) {
        CheckResult.Builder report = CheckResult.builder();
        report.kind("roadmap")
                .subject(roadmap.territory().text())
                .title(roadmap.territory().name());
        return report;
    }

    private Rule<S> rule(String code) {
        if (switchedOff.stream().anyMatch(off -> off.rule().code().equals(code))) {
            throw new IllegalArgumentException("rule is already switched off: '" + code + "'");
        }
        return rules.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(NearestName.unknown("rule", code, codes())));
    }

    private ImmutableSet<String> codes() {
        return Stream.concat(
                        rules.stream().map(Rule::code),
                        switchedOff.stream().map(off -> off.rule().code()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns how many rules run and at what the check fails, such as {@code 39 rules, 1 switched off, failing at error}. */
    @Override
    public String toString() {
        return OneLine.count(rules.size(), "rule") + ", " + switchedOff.size() + " switched off, failing at "
                + threshold;
    }
}
