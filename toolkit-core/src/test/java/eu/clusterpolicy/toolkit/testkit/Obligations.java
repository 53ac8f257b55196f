package eu.clusterpolicy.toolkit.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Position;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What a report has to show, test by test. */
record Obligations(CheckResult report) {

    static Obligations of(CheckResult report) {
        return new Obligations(report);
    }

    /** Returns a test for each rule that ran. */
    Stream<DynamicTest> rules() {
        return report.rules().stream()
                .map(rule -> test(
                        rule.code() + ": " + lowerCase(rule.title()) + " is nowhere found",
                        finding -> finding.rule().equals(rule.code())));
    }

    /** Returns the test that nothing is found about a position. */
    DynamicTest position(Position position, String name) {
        Optional<EntryName> entry = Optional.of(EntryName.of(position));
        return test(name, finding -> finding.entry().equals(entry));
    }

    /** Returns the test that nothing is found at a path. */
    DynamicTest path(String path, String name) {
        return test(name, finding -> finding.path().equals(path));
    }

    /** Returns what the rules ask of a cell, such as {@code an action and an example}. */
    String ofCells() {
        List<String> asked = Stream.of(
                        Stream.of("an action").filter(any -> asks("cell-without-action")),
                        Stream.of("an example").filter(any -> asks("cell-without-example")))
                .flatMap(words -> words)
                .toList();
        return asked.isEmpty() ? "nothing wrong" : String.join(" and ", asked);
    }

    static String lowerCase(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private boolean asks(String code) {
        return report.rules().stream()
                .anyMatch(rule -> rule.code().equals(code) && rule.severity().isAtLeast(report.threshold()));
    }

    private DynamicTest test(String name, Predicate<Finding> about) {
        Reported reported = new Reported(report);
        ImmutableList<Finding> found =
                reported.failing().stream().filter(about).collect(ImmutableList.toImmutableList());
        return DynamicTest.dynamicTest(name, () -> {
            if (!found.isEmpty()) {
                fail(reported.words(found));
            }
        });
    }
}
