package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.report.Reports;

/** A report that is asked about, and shown where the answer is not what was expected. */
record Reported(CheckResult report) {

    /** What is asked of a report: which findings count. */
    @FunctionalInterface
    interface Question {

        ImmutableList<Finding> findings(Reported reported);
    }

    /** Returns the findings of a concern that are graver than the given severity. */
    ImmutableList<Finding> above(Severity severity, Concern concern) {
        return report.findings(concern).stream()
                .filter(finding -> finding.severity().compareTo(severity) > 0)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the findings that make the check fail. */
    ImmutableList<Finding> failing() {
        return report.findings().stream()
                .filter(finding -> finding.severity().isAtLeast(report.threshold()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what was expected, and the whole report. */
    String message(String expectation) {
        return "%nExpecting the %s %s to %s, but:%n%n%s"
                .formatted(
                        report.kind(),
                        report.subject(),
                        expectation,
                        Reports.ofCheck(report).text());
    }
}
