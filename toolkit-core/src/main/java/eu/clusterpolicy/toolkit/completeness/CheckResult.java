package eu.clusterpolicy.toolkit.completeness;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a check says of a catalogue or a roadmap, such as the gaps of {@code eccp-2021}: its findings, its coverage, the rules that
 * ran and those that were switched off.
 *
 * <pre>{@code
 * CheckResult result = Checks.ofCatalogues().run(catalogue);
 * result.passes();
 * result.findingsOf("recommendation-without-action");
 * }</pre>
 *
 * <p>Findings stand in the order of the rules, and under a rule in the order of their paths. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class CheckResult {

    CheckResult() {}

    /** Returns the kind of subject, {@code catalogue} or {@code roadmap}. */
    public abstract String kind();

    /** Returns what was checked: the edition's identifier, such as {@code eccp-2021}, or the territory, such as {@code Andalusia (ES61)}. */
    public abstract String subject();

    /** Returns the title people read: that of the edition, or the territory's name. */
    public abstract String title();

    /** Returns how much of the catalogue is there; empty for a roadmap. */
    public abstract Optional<Coverage> coverage();

    /** Returns the rules that ran, in their order. */
    public abstract ImmutableList<RuleDescription> rules();

    /** Returns the rules that were switched off, with their reasons. */
    public abstract ImmutableList<SwitchedOff> switchedOff();

    /** Returns the findings, in the order of the rules, then of their paths. */
    public abstract ImmutableList<Finding> findings();

    /** Returns the findings that do not count, and why, in the order of the rules. */
    public abstract ImmutableList<Excused> excused();

    /** Returns the severity at which a finding makes the check fail. */
    public abstract Severity threshold();

    /** Returns whether any finding is at least as grave as the threshold. */
    public boolean fails() {
        return findings().stream().anyMatch(finding -> finding.severity().isAtLeast(threshold()));
    }

    /** Returns whether no finding is as grave as the threshold. */
    public boolean passes() {
        return !fails();
    }

    /**
     * Returns this result without the findings that an earlier one has, so that a build fails at new ones alone. They are excused
     * as known. A finding is known by its rule, its entry and its sentence, wherever it stands, and as often as it was found.
     *
     * @param baseline an earlier result
     */
    public CheckResult beyond(CheckResult baseline) {
        Multiset<Object> known = HashMultiset.create();
        Require.notNull(baseline, "baseline").findings().forEach(finding -> known.add(key(finding)));
        Builder result = toBuilder().findings(ImmutableList.of());
        for (Finding finding : findings()) {
            if (known.remove(key(finding))) {
                result.addExcused(new Excused(finding, "Known before"));
            } else {
                result.addFinding(finding);
            }
        }
        return result.build();
    }

    private static Object key(Finding finding) {
        return ImmutableList.of(finding.rule(), finding.entry(), finding.sentence());
    }

    /** Returns the findings of exactly the given severity. */
    public ImmutableList<Finding> findings(Severity severity) {
        Require.notNull(severity, "severity");
        return those(finding -> finding.severity() == severity);
    }

    /** Returns the findings about what is missing, or those about what is wrong. */
    public ImmutableList<Finding> findings(Concern concern) {
        Require.notNull(concern, "concern");
        ImmutableSet<String> codes = rules().stream()
                .filter(rule -> rule.concern() == concern)
                .map(RuleDescription::code)
                .collect(ImmutableSet.toImmutableSet());
        return those(finding -> codes.contains(finding.rule()));
    }

    /**
     * Returns the findings of a rule; none for one that is switched off.
     *
     * @param code the code of the rule, such as {@code cell-without-action}
     * @throws IllegalArgumentException if the check has no such rule; the message names the nearest code
     */
    public ImmutableList<Finding> findingsOf(String code) {
        if (!codes().contains(Require.notNull(code, "code"))) {
            throw new IllegalArgumentException(NearestName.unknown("rule", code, codes()));
        }
        return byRule().get(code);
    }

    @Value.Lazy
    ImmutableSet<String> codes() {
        return Stream.concat(rules().stream(), switchedOff().stream().map(SwitchedOff::rule))
                .map(RuleDescription::code)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Value.Lazy
    ImmutableListMultimap<String, Finding> byRule() {
        return Multimaps.index(findings(), Finding::rule);
    }

    /** Returns what was checked and how it came out, such as {@code eccp-2021 passes: 0 errors, 2 warnings, 14 notes}. */
    @Override
    public String toString() {
        return OneLine.of("%s %s: %s, %s, %s"
                .formatted(
                        subject(),
                        passes() ? "passes" : "fails",
                        OneLine.count(findings(Severity.ERROR).size(), "error"),
                        OneLine.count(findings(Severity.WARNING).size(), "warning"),
                        OneLine.count(findings(Severity.INFORMATION).size(), "note")));
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of this result set; a list given anew replaces the one it had. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    private ImmutableList<Finding> those(Predicate<Finding> wanted) {
        return findings().stream().filter(wanted).collect(ImmutableList.toImmutableList());
    }

    /**
     * Collects the parts of a result; {@code kind}, {@code subject}, {@code title} and {@code threshold} are required.
     */
    public static final class Builder extends ImmutableCheckResult.Builder {

        Builder() {}
    }
}
