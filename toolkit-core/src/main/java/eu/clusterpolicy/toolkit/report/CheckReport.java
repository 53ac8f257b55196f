package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Coverage;
import eu.clusterpolicy.toolkit.completeness.Excused;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.RecommendationCell;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.completeness.SwitchedOff;
import eu.clusterpolicy.toolkit.completeness.Tally;
import eu.clusterpolicy.toolkit.matrix.AxisValue;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The report on what a check has found, such as the gaps of the 2021 edition: a summary, how much is there, the findings rule by
 * rule, and the rules that were switched off.
 *
 * <pre>{@code
 * Reports.ofCheck(Checks.ofCatalogues().run(catalogue)).text();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
final class CheckReport {

    private CheckReport() {}

    /** Reports everything that a check says. */
    static Report of(CheckResult report) {
        boolean catalogue = report.coverage().isPresent();
        Page page = Page.titled(Prose.term("Completeness: %s", Prose.of(Characters.line(report.title()))))
                .paragraph(Prose.of(catalogue ? "Catalogue " : "Roadmap of ").and(subject(report, catalogue)))
                .paragraph(Prose.emphasis(report.passes() ? "The check passes." : "The check fails.")
                        .and(" " + verdict(report)))
                .captioned("Findings by severity", List.of("Severity", "Findings"), severities(report));
        report.coverage().ifPresent(coverage -> coverage(page, coverage));
        findings(page.section("Findings"), report);
        if (!report.excused().isEmpty()) {
            page.section("Findings that do not count")
                    .list(report.excused().stream().map(CheckReport::excused).toList(), "none");
        }
        page.section("Rules switched off")
                .list(report.switchedOff().stream().map(CheckReport::off).toList(), "none");
        return page.report();
    }

    private static Prose subject(CheckResult report, boolean code) {
        Prose subject = code ? Prose.code(report.subject()) : Prose.of(report.subject());
        return subject.and(", checked against " + Phrases.count(report.rules().size(), "rule") + ".");
    }

    private static String verdict(CheckResult report) {
        String grave = report.threshold() == Severity.ERROR
                ? "an error"
                : "of severity " + report.threshold().title().toLowerCase(Locale.ROOT) + " or graver";
        long count = report.findings().stream()
                .filter(finding -> finding.severity().isAtLeast(report.threshold()))
                .count();
        return count == 0
                ? "No finding is " + grave + "."
                : Phrases.count(Math.toIntExact(count), "finding")
                        + (count == 1 ? " is " : " are ")
                        + plural(grave, count);
    }

    private static String plural(String grave, long count) {
        return (count > 1 && grave.equals("an error") ? "errors" : grave) + ".";
    }

    private static List<Block.Row> severities(CheckResult report) {
        return ImmutableList.copyOf(Severity.values()).reverse().stream()
                .map(severity -> Block.Row.of(
                        Block.Field.of(Prose.term(severity)),
                        Block.Field.of(String.valueOf(report.findings(severity).size()))))
                .toList();
    }

    private static void coverage(Page page, Coverage coverage) {
        page.section("Coverage")
                .paragraph("How much is there; whether it is right is for the findings to say.")
                .subsection("Cells of the matrix")
                .table(
                        heads(),
                        rows(
                                List.of(
                                        coverage.matrix().along(Cell::priority),
                                        coverage.matrix().along(Cell::challenge),
                                        coverage.matrix().along(Cell::function)),
                                coverage.matrix().tally()))
                .subsection("Cells of the recommendations")
                .table(
                        heads(),
                        rows(
                                List.of(
                                        coverage.recommendations().along(RecommendationCell::priority),
                                        coverage.recommendations().along(RecommendationCell::function)),
                                coverage.recommendations().tally()));
    }

    private static List<String> heads() {
        Stream<String> states = Arrays.stream(CellState.values()).map(CellState::title);
        return Stream.of(Stream.of("Where"), states, Stream.of("Cells"))
                .flatMap(heads -> heads)
                .toList();
    }

    private static List<Block.Row> rows(List<ImmutableMap<? extends AxisValue, Tally>> axes, Tally all) {
        List<Block.Row> rows = new ArrayList<>();
        for (ImmutableMap<? extends AxisValue, Tally> axis : axes) {
            axis.forEach((value, tally) -> rows.add(row(Prose.term(value), tally)));
        }
        rows.add(row(Prose.term("All"), all));
        return rows;
    }

    private static Block.Row row(Prose head, Tally tally) {
        Stream<Integer> counts = Arrays.stream(CellState.values()).map(tally::count);
        Stream<Block.Field> fields = Stream.concat(counts, Stream.of(tally.total()))
                .map(String::valueOf)
                .map(Block.Field::of);
        return Block.Row.of(
                Stream.concat(Stream.of(Block.Field.of(head)), fields).toArray(Block.Field[]::new));
    }

    private static void findings(Page page, CheckResult report) {
        if (report.findings().isEmpty()) {
            page.paragraph(Prose.none("none"));
        }
        for (RuleDescription rule : report.rules()) {
            List<Finding> findings = report.findingsOf(rule.code());
            if (!findings.isEmpty()) {
                rule(page, rule, findings);
            }
        }
    }

    private static void rule(Page page, RuleDescription rule, List<Finding> findings) {
        page.subsection(rule.title())
                .paragraph(Prose.term(rule.severity())
                        .and(", ")
                        .and(Prose.code(rule.page().orElse(rule.code())))
                        .and(". ")
                        .and(Prose.english(rule.rationale())))
                .paragraph(Prose.term("What to do").and(": ").and(Prose.english(rule.remedy())))
                .list(findings.stream().map(CheckReport::finding).toList(), "none");
    }

    private static Prose finding(Finding finding) {
        Prose sentence = Prose.english(finding.sentence());
        return finding.path().isEmpty() ? sentence : sentence.and(" ").and(Prose.code(finding.path()));
    }

    private static Prose excused(Excused excused) {
        return finding(excused.finding())
                .and(" ")
                .and(Prose.code(excused.finding().rule()))
                .and(": " + excused.reason());
    }

    private static Prose off(SwitchedOff off) {
        return Prose.of(off.rule().title() + ", ")
                .and(Prose.code(off.rule().code()))
                .and(": " + off.reason());
    }
}
