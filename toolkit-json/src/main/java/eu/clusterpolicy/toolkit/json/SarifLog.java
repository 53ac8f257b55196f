package eu.clusterpolicy.toolkit.json;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.net.UrlEscapers;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.completeness.SwitchedOff;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.json.wire.Place;
import eu.clusterpolicy.toolkit.json.wire.WholeFile;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A check's result in the Static Analysis Results Interchange Format (SARIF) 2.1.0, so that findings appear in code
 * review.
 *
 * <pre>{@code
 * Path file = Path.of("catalogue.json");
 * Catalogue catalogue = JsonFormats.catalogue().read(file);
 * SarifLog.of(Checks.ofCatalogues().run(catalogue)).about("catalogue.json", file).write(Path.of("completeness.sarif"));
 * }</pre>
 *
 * <p>Each rule carries its title, rationale and remedy; a rule that is switched off is there too, with the reason. Immutable
 * and thread-safe.
 */
public final class SarifLog {

    private final CheckResult report;
    private final Optional<Document> document;

    private SarifLog(CheckResult report, Optional<Document> document) {
        this.report = Require.notNull(report, "report");
        this.document = document;
    }

    /** Returns the log of a report, its findings placed by their JSON Pointers alone. */
    public static SarifLog of(CheckResult report) {
        return new SarifLog(report, Optional.empty());
    }

    /**
     * Returns this log with the line and column of each finding in the document that was checked.
     *
     * @param uri the address of the document as code review knows it, such as a path from the repository's root
     * @param file the document
     * @throws java.io.UncheckedIOException if it cannot be read, or is no JSON document
     */
    public SarifLog about(String uri, Path file) {
        return new SarifLog(
                report,
                Optional.of(new Document(
                        Require.notNull(uri, "uri"), DocumentReader.places(Require.notNull(file, "file")))));
    }

    /** Returns the log as a text. */
    public String text() {
        return Layout.readable(log());
    }

    /**
     * Writes the log to a file in UTF-8, replacing it whole, or to a pipe or device.
     *
     * @throws java.io.UncheckedIOException if the file cannot be written; the message names it and says why
     */
    public void write(Path file) {
        WholeFile.write(Require.notNull(file, "file"), out -> out.write(text().getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns what the log is of, such as {@code SARIF log of eccp-2021 passes: 0 errors, 2 warnings, 14 notes}. */
    @Override
    public String toString() {
        return OneLine.of("SARIF log of " + report);
    }

    private Map<String, Object> log() {
        return ImmutableMap.of(
                "$schema",
                "https://json.schemastore.org/sarif-2.1.0.json",
                "version",
                "2.1.0",
                "runs",
                List.of(ImmutableMap.of(
                        "tool",
                        ImmutableMap.of(
                                "driver",
                                ImmutableMap.of(
                                        "name", "cluster-policy-toolkit", "language", "en-GB", "rules", rules())),
                        "columnKind",
                        "utf16CodeUnits",
                        "results",
                        results())));
    }

    private ImmutableList<Object> rules() {
        return Stream.concat(
                        report.rules().stream().map(rule -> rule(rule, Optional.empty())),
                        report.switchedOff().stream().map(off -> rule(off.rule(), Optional.of(off))))
                .collect(ImmutableList.toImmutableList());
    }

    private static Map<String, Object> rule(RuleDescription rule, Optional<SwitchedOff> off) {
        ImmutableMap.Builder<String, Object> properties = ImmutableMap.<String, Object>builder()
                .put("concern", rule.concern().code());
        off.ifPresent(switchedOff -> properties.put("switchedOff", WhiteSpace.withoutMisleading(switchedOff.reason())));
        return ImmutableMap.<String, Object>builder()
                .put("id", rule.code())
                .put("shortDescription", message(rule.title()))
                .put("fullDescription", message(rule.rationale()))
                .put(
                        "help",
                        message(rule.remedy()
                                + rule.page().map(page -> " See " + page + ".").orElse("")))
                .put("defaultConfiguration", ImmutableMap.of("enabled", off.isEmpty(), "level", level(rule.severity())))
                .put("properties", properties.buildOrThrow())
                .buildOrThrow();
    }

    private ImmutableList<Object> results() {
        List<String> codes = report.rules().stream().map(RuleDescription::code).toList();
        Map<String, Integer> places = new HashMap<>();
        codes.forEach(code -> places.put(code, places.size()));
        return Stream.concat(
                        report.findings().stream()
                                .map(finding -> result(places, finding).buildOrThrow()),
                        report.excused().stream()
                                .map(excused -> result(places, excused.finding())
                                        .put(
                                                "suppressions",
                                                List.of(ImmutableMap.of(
                                                        "kind",
                                                        "external",
                                                        "justification",
                                                        WhiteSpace.withoutMisleading(excused.reason()))))
                                        .buildOrThrow()))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableMap.Builder<String, Object> result(Map<String, Integer> places, Finding finding) {
        return ImmutableMap.<String, Object>builder()
                .put("ruleId", finding.rule())
                .put("ruleIndex", places.getOrDefault(finding.rule(), -1))
                .put("level", level(finding.severity()))
                .put("message", message(finding.sentence()))
                .put("locations", List.of(location(finding)));
    }

    private Map<String, Object> location(Finding finding) {
        ImmutableMap.Builder<String, Object> location = ImmutableMap.builder();
        location.put(
                "physicalLocation",
                document.map(checked -> checked.physicalLocation(finding.path()))
                        .orElseGet(this::somewhere));
        ImmutableMap.Builder<String, Object> place =
                ImmutableMap.<String, Object>builder().put("fullyQualifiedName", finding.path());
        finding.entry()
                .ifPresent(entry ->
                        place.put("name", entry.id()).put("kind", entry.kind().code()));
        return location.put("logicalLocations", List.of(place.buildOrThrow())).buildOrThrow();
    }

    /** Code review passes over results without a place in a file, so that one is given where none is known. */
    private Map<String, Object> somewhere() {
        return physicalLocation(report.kind() + ".json", 1, 1);
    }

    private static Map<String, Object> physicalLocation(String uri, int line, int column) {
        return ImmutableMap.of(
                "artifactLocation",
                ImmutableMap.of("uri", encoded(uri)),
                "region",
                ImmutableMap.of("startLine", line, "startColumn", column));
    }

    /** An address that has a scheme is one already, but for what it must not hold; the name of a file may hold any character. */
    private static String encoded(String uri) {
        String path = uri.replace('\\', '/');
        if (path.contains("://")) {
            return UrlEscapers.urlFragmentEscaper().escape(path).replace("%25", "%");
        }
        String drive = path.matches("[A-Za-z]:/.*") ? "file:///" + path.substring(0, 2) : "";
        return drive
                + Splitter.on('/')
                        .splitToStream(path.substring(drive.isEmpty() ? 0 : 2))
                        .map(UrlEscapers.urlPathSegmentEscaper()::escape)
                        .map(step -> step.replace(":", "%3A"))
                        .collect(Collectors.joining("/"));
    }

    private static Map<String, Object> message(String text) {
        return ImmutableMap.of("text", WhiteSpace.withoutMisleading(text));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "note";
        };
    }

    /** The document that was checked. */
    private record Document(String uri, JsonIn places) {

        Map<String, Object> physicalLocation(String pointer) {
            Place place = places.placeOf(pointer);
            return SarifLog.physicalLocation(uri, place.line(), place.column());
        }
    }
}
