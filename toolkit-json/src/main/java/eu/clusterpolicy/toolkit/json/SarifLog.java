package eu.clusterpolicy.toolkit.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        off.ifPresent(switchedOff -> properties.put("switchedOff", switchedOff.reason()));
        return ImmutableMap.<String, Object>builder()
                .put("id", rule.code())
                .put("shortDescription", message(rule.title()))
                .put("fullDescription", message(rule.rationale()))
                .put("help", message(rule.remedy()))
                .put("defaultConfiguration", ImmutableMap.of("enabled", off.isEmpty(), "level", level(rule.severity())))
                .put("properties", properties.buildOrThrow())
                .buildOrThrow();
    }

    private ImmutableList<Object> results() {
        List<String> codes = report.rules().stream().map(RuleDescription::code).toList();
        return report.findings().stream()
                .map(finding -> ImmutableMap.of(
                        "ruleId",
                        finding.rule(),
                        "ruleIndex",
                        codes.indexOf(finding.rule()),
                        "level",
                        level(finding.severity()),
                        "message",
                        message(finding.sentence()),
                        "locations",
                        List.of(location(finding))))
                .collect(ImmutableList.toImmutableList());
    }

    private Map<String, Object> location(Finding finding) {
        ImmutableMap.Builder<String, Object> location = ImmutableMap.builder();
        document.ifPresent(checked -> location.put("physicalLocation", checked.physicalLocation(finding.path())));
        ImmutableMap.Builder<String, Object> place =
                ImmutableMap.<String, Object>builder().put("fullyQualifiedName", finding.path());
        finding.entry()
                .ifPresent(entry ->
                        place.put("name", entry.id()).put("kind", entry.kind().code()));
        return location.put("logicalLocations", List.of(place.buildOrThrow())).buildOrThrow();
    }

    private static Map<String, Object> message(String text) {
        return ImmutableMap.of("text", text);
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
            return ImmutableMap.of(
                    "artifactLocation",
                    ImmutableMap.of("uri", uri),
                    "region",
                    ImmutableMap.of("startLine", place.line(), "startColumn", place.column()));
        }
    }
}
