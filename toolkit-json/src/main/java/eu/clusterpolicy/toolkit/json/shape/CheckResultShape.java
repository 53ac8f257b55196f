package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Coverage;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.completeness.SwitchedOff;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.ListCodec;

/** The result of a check as a document. */
public final class CheckResultShape extends DocumentShape<CheckResult> {

    private final Property<CheckResult, String> kind =
            required("kind", "What was checked, in a word, such as catalogue.", Codecs.TEXT, CheckResult::kind);
    private final Property<CheckResult, String> subject =
            required("subject", "The edition's identifier, or the territory.", Codecs.TEXT, CheckResult::subject);
    private final Property<CheckResult, String> title =
            required("title", "What people call it.", Codecs.TEXT, CheckResult::title);
    private final Property<CheckResult, Severity> threshold = required(
            "threshold",
            "The severity at which a finding makes the check fail.",
            CheckShapes.SEVERITY,
            CheckResult::threshold);
    private final Property<CheckResult, Coverage> coverage = optional(
            "coverage",
            "How much of the catalogue is there; missing for a roadmap.",
            CheckShapes.COVERAGE,
            CheckResult::coverage);
    private final Property<CheckResult, ImmutableList<RuleDescription>> rules = required(
            "rules", "The rules that ran, in their order.", new ListCodec<>(CheckShapes.RULE), CheckResult::rules);
    private final Property<CheckResult, ImmutableList<SwitchedOff>> switchedOff = required(
            "switchedOff",
            "The rules that were switched off.",
            new ListCodec<>(CheckShapes.SWITCHED_OFF),
            CheckResult::switchedOff);
    private final Property<CheckResult, ImmutableList<Finding>> findings = required(
            "findings",
            "The findings, in the order of the rules, then of their paths.",
            new ListCodec<>(new FindingShape()),
            CheckResult::findings);

    /** Returns the shape. */
    public CheckResultShape() {
        super("check-result", "What a check says of a catalogue or a roadmap.");
    }

    @Override
    CheckResult build(Values values) {
        return CheckResult.builder()
                .kind(values.get(kind))
                .subject(values.get(subject))
                .title(values.get(title))
                .threshold(values.get(threshold))
                .coverage(values.find(coverage))
                .addAllRules(values.get(rules))
                .addAllSwitchedOff(values.get(switchedOff))
                .addAllFindings(values.get(findings))
                .build();
    }
}
