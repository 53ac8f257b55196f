package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.report.Reports;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report that is asked about, and shown where the answer is not what was expected. Needs neither AssertJ nor jqwik. */
record Reported(CheckResult report) {

    private static final int MOST = 10;

    /** What is asked of a report: which findings count. */
    @FunctionalInterface
    interface Question {

        ImmutableList<Finding> findings(Reported reported);
    }

    /** Returns the findings that are graver than the given severity. */
    ImmutableList<Finding> above(Severity severity) {
        return above(severity, report.findings());
    }

    /** Returns the findings of a concern that are graver than the given severity. */
    ImmutableList<Finding> above(Severity severity, Concern concern) {
        return above(severity, report.findings(concern));
    }

    private static ImmutableList<Finding> above(Severity severity, ImmutableList<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity().compareTo(severity) > 0)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the findings that make the check fail. */
    ImmutableList<Finding> failing() {
        return report.findings().stream()
                .filter(finding -> finding.severity().isAtLeast(report.threshold()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the findings, each with what to do; of many, the first and how many more there are. */
    String words(ImmutableList<Finding> findings) {
        String first = findings.stream().limit(MOST).map(this::words).collect(Collectors.joining("\n"));
        return findings.size() <= MOST ? first : first + "\nand " + (findings.size() - MOST) + " more";
    }

    /** Returns the findings that are not as expected, if any, then what was expected and the whole report. */
    String message(String expectation, ImmutableList<Finding> findings) {
        String expected = "Expecting the %s %s to %s, but:".formatted(report.kind(), report.subject(), expectation);
        return Stream.of(words(findings), expected, Reports.ofCheck(report).text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String words(Finding finding) {
        RuleDescription rule = report.rules().stream()
                .filter(each -> each.code().equals(finding.rule()))
                .findFirst()
                .orElseThrow();
        return finding.text() + " " + rule.remedy();
    }
}
