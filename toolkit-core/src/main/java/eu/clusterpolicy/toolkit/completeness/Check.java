package eu.clusterpolicy.toolkit.completeness;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.CheckSettings.Exemption;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A check of catalogues or of roadmaps: the rules it runs, those that are switched off and why, and the severity at which it
 * fails.
 *
 * <pre>{@code
 * CheckResult result = Checks.ofCatalogues()
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

    private final Kind<S> kind;
    private final ImmutableList<Rule<S>> rules;
    private final ImmutableList<SwitchedOff> switchedOff;
    private final ImmutableList<Exemption> exemptions;
    private final Severity threshold;

    /** What becomes of exceptions that have had their time; a check with exceptions has it among its rules. */
    private static final RuleDescription UNUSED = RuleDescription.builder()
            .code("exemption-unused")
            .severity(Severity.WARNING)
            .concern(Concern.VALIDITY)
            .title("Exception that excuses nothing")
            .rationale("An exception that has had its time hides the next fault of its kind.")
            .remedy("Take the exception out, or correct the entry or the path that it names.")
            .page("rules.md#exemption-unused")
            .build();

    private Check(
            Kind<S> kind,
            ImmutableList<Rule<S>> rules,
            ImmutableList<SwitchedOff> switchedOff,
            ImmutableList<Exemption> exemptions,
            Severity threshold) {
        this.kind = kind;
        this.rules = rules;
        this.switchedOff = switchedOff;
        this.exemptions = exemptions;
        this.threshold = threshold;
    }

    /** Returns a check of catalogues that runs the given rules and fails at errors. */
    public static Check<Catalogue> ofCatalogues(Iterable<Rule<Catalogue>> rules) {
        return of(new Kind<>(Check::open, Check::entryAt), rules);
    }

    /** Returns a check of roadmaps that runs the given rules and fails at errors. */
    public static Check<Decided> ofRoadmaps(Iterable<Rule<Decided>> rules) {
        return of(new Kind<>(Check::open, (roadmap, path) -> Optional.empty()), rules);
    }

    private static <S> Check<S> of(Kind<S> kind, Iterable<Rule<S>> rules) {
        return new Check<>(
                kind, Require.noneNull(rules, "rules"), ImmutableList.of(), ImmutableList.of(), Severity.ERROR);
    }

    /**
     * Returns this check with one rule more, which runs after the others.
     *
     * @throws IllegalArgumentException if a rule of this check, running or switched off, has its code
     */
    public Check<S> with(Rule<? super S> rule) {
        if (codes().contains(Require.notNull(rule, "rule").code())) {
            throw new IllegalArgumentException("rule code must be used only once: '" + rule.code() + "'");
        }
        ImmutableList<Rule<S>> more = ImmutableList.<Rule<S>>builder()
                .addAll(rules)
                .add(Rule.of(rule))
                .build();
        return new Check<>(kind, more, switchedOff, exemptions, threshold);
    }

    /**
     * Returns this check without a rule.
     *
     * @param code the code of the rule, such as {@code recommendation-missing}
     * @param reason why it is switched off; the result shows it
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
        return new Check<>(kind, fewer, more, exemptions, threshold);
    }

    /** Returns this check, failing at findings that are at least as grave as the given severity. */
    public Check<S> failingAt(Severity severity) {
        return new Check<>(kind, rules, switchedOff, exemptions, Require.notNull(severity, "severity"));
    }

    /**
     * Returns this check with an exception: a rule's findings about an entry do not count, wherever it stands.
     *
     * @param code the code of the rule, such as {@code link-missing}
     * @param entry the name of the entry, such as that of an example
     * @param reason why; the result shows it
     * @throws IllegalArgumentException if the reason says nothing, or the check has no such rule; the message names the nearest
     */
    public Check<S> without(String code, EntryName entry, String reason) {
        return with(ImmutableList.of(Exemption.of(Require.notNull(code, "code"), entry, reason)));
    }

    /**
     * Returns this check with an exception: a rule's findings at a path and below do not count.
     *
     * @param code the code of the rule, such as {@code planned-action-without-budget}
     * @param path the JSON Pointer, such as {@code /plan/actions/0}
     * @param reason why; the result shows it
     * @throws IllegalArgumentException if the reason says nothing, the path is no JSON Pointer, or the check has no such rule; the
     *     message names the nearest
     */
    public Check<S> without(String code, String path, String reason) {
        return with(ImmutableList.of(Exemption.of(Require.notNull(code, "code"), path, reason)));
    }

    private Check<S> with(ImmutableList<Exemption> others) {
        others.forEach(exemption -> rule(exemption.rule()));
        ImmutableList<Exemption> more = ImmutableList.<Exemption>builder()
                .addAll(exemptions)
                .addAll(others)
                .build();
        return new Check<>(kind, rules, switchedOff, more, threshold);
    }

    /**
     * Returns this check with another severity of a rule.
     *
     * @param code the code of the rule, such as {@code text-garbled}
     * @throws IllegalArgumentException if the check has no such rule; the message names the nearest
     */
    public Check<S> grading(String code, Severity severity) {
        Require.notNull(severity, "severity");
        Rule<S> graded = rule(Require.notNull(code, "code"));
        ImmutableList<Rule<S>> all = rules.stream()
                .map(rule -> rule.equals(graded)
                        ? rule.description().toBuilder().severity(severity).<S>check(rule.check())
                        : rule)
                .collect(ImmutableList.toImmutableList());
        return new Check<>(kind, all, switchedOff, exemptions, threshold);
    }

    /**
     * Returns this check as settings want it.
     *
     * @throws IllegalArgumentException if they name a rule that the check does not have; the message names the nearest
     */
    public Check<S> with(CheckSettings settings) {
        Check<S> check = this;
        for (CheckSettings.Grading grading :
                Require.notNull(settings, "settings").gradings()) {
            check = check.grading(grading.rule(), grading.severity());
        }
        check = check.with(settings.exemptions());
        for (CheckSettings.Off off : settings.off()) {
            check = check.without(off.rule(), off.reason());
        }
        return settings.threshold().map(check::failingAt).orElse(check);
    }

    /** Returns the rules that this check runs, in their order. */
    public ImmutableList<Rule<S>> rules() {
        return rules;
    }

    /** Runs all rules on the given subject. A rule that throws becomes an error of its own, and the others go on. */
    public CheckResult run(S subject) {
        CheckResult.Builder result = kind.opening().apply(Require.notNull(subject, "subject"));
        Set<Exemption> used = new HashSet<>();
        for (Rule<S> rule : rules) {
            result.addRule(rule.description());
            for (Finding finding : rule.findings(subject, path -> kind.entryAt().apply(subject, path))) {
                Optional<Exemption> excuse = exemptions.stream()
                        .filter(exemption -> exemption.excuses(finding))
                        .findFirst();
                excuse.ifPresentOrElse(
                        exemption -> {
                            used.add(exemption);
                            result.addExcused(new Excused(finding, exemption.reason()));
                        },
                        () -> result.addFinding(finding));
            }
        }
        if (!exemptions.isEmpty()) {
            result.addRule(UNUSED);
            result.addAllFindings(unused(used));
        }
        return result.addAllSwitchedOff(switchedOff).threshold(threshold).build();
    }

    /** An exception to a rule that is switched off has nothing to excuse, and is not to blame. */
    private ImmutableList<Finding> unused(Set<Exemption> used) {
        return exemptions.stream()
                .filter(exemption -> !used.contains(exemption))
                .filter(exemption -> rules.stream().anyMatch(rule -> rule.code().equals(exemption.rule())))
                .map(exemption -> new Finding(
                        UNUSED.code(),
                        UNUSED.severity(),
                        exemption.entry(),
                        exemption.path().orElse(""),
                        "The exception to " + exemption + " excuses nothing."))
                .collect(ImmutableList.toImmutableList());
    }

    private static CheckResult.Builder open(Catalogue catalogue) {
        CheckResult.Builder result = CheckResult.builder();
        result.kind("catalogue")
                .subject(catalogue.edition().id())
                .title(catalogue.edition().title())
                .coverage(Coverage.of(catalogue));
        return result;
    }

    private static CheckResult.Builder open(Decided roadmap) {
        CheckResult.Builder result = CheckResult.builder();
        result.kind("roadmap")
                .subject(roadmap.territory().text())
                .title(roadmap.territory().name());
        return result;
    }

    /** Returns the name of the entry in which a place of a catalogue's document lies, such as that of {@code /actions/3/text}. */
    private static Optional<EntryName> entryAt(Catalogue catalogue, String path) {
        List<String> steps = Splitter.on('/').limit(4).splitToList(path);
        Integer place = steps.size() < 3 ? null : Ints.tryParse(steps.get(2));
        return place == null
                ? Optional.empty()
                : Arrays.stream(EntryKind.values())
                        .filter(kind -> kind != EntryKind.EDITION && kind.list().equals(steps.get(1)))
                        .map(catalogue::entries)
                        .filter(entries -> place >= 0 && place < entries.size())
                        .findFirst()
                        .map(entries -> entries.get(place))
                        .filter(Check::isNamed)
                        .map(Entry::entryName);
    }

    /** A number below 1 names no recommendation; a rule reports it. */
    private static boolean isNamed(Entry entry) {
        return entry instanceof Withdrawn gone
                ? isNamed(gone.entry())
                : !(entry instanceof Recommendation row) || row.number() >= 1;
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

    /** How a result about a subject begins, and which entry stands at a path of the subject. */
    private record Kind<S>(
            Function<S, CheckResult.Builder> opening, BiFunction<S, String, Optional<EntryName>> entryAt) {}

    /** Returns how many rules run and at what the check fails, such as {@code 39 rules, 1 switched off, failing at error}. */
    @Override
    public String toString() {
        return OneLine.count(rules.size(), "rule") + ", " + switchedOff.size() + " switched off, "
                + (exemptions.isEmpty() ? "" : OneLine.count(exemptions.size(), "exception") + ", ")
                + "failing at " + threshold;
    }
}
