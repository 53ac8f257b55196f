package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.completeness.CompletenessReport;
import eu.clusterpolicy.toolkit.completeness.Coverage;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.completeness.SwitchedOff;

/** A completeness report as a document. */
public final class CompletenessReportShape extends DocumentShape<CompletenessReport> {

    private final Property<CompletenessReport, String> kind =
            required("kind", "What was checked, in a word, such as catalogue.", Codecs.TEXT, CompletenessReport::kind);
    private final Property<CompletenessReport, String> subject = required(
            "subject", "The edition's identifier, or the territory.", Codecs.TEXT, CompletenessReport::subject);
    private final Property<CompletenessReport, String> title =
            required("title", "What people call it.", Codecs.TEXT, CompletenessReport::title);
    private final Property<CompletenessReport, Severity> threshold = required(
            "threshold",
            "The severity at which a finding makes the check fail.",
            RuleShape.SEVERITY,
            CompletenessReport::threshold);
    private final Property<CompletenessReport, Coverage> coverage = optional(
            "coverage",
            "How much of the catalogue is there; missing for a roadmap.",
            new CoverageShape(),
            CompletenessReport::coverage);
    private final Property<CompletenessReport, ImmutableList<RuleDescription>> rules = required(
            "rules",
            "The rules that ran, in their order.",
            new ListCodec<>(new RuleShape()),
            CompletenessReport::rules);
    private final Property<CompletenessReport, ImmutableList<SwitchedOff>> switchedOff = required(
            "switchedOff",
            "The rules that were switched off.",
            new ListCodec<>(new SwitchedOffShape()),
            CompletenessReport::switchedOff);
    private final Property<CompletenessReport, ImmutableList<Finding>> findings = required(
            "findings",
            "The findings, in the order of the rules, then of their places.",
            new ListCodec<>(new FindingShape()),
            CompletenessReport::findings);

    /** Returns the shape. */
    public CompletenessReportShape() {
        super("completeness-report", "What a check says of a catalogue or a roadmap.");
    }

    @Override
    CompletenessReport build(Values values) {
        return CompletenessReport.builder()
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
