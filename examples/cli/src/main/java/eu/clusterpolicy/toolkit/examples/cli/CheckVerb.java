package eu.clusterpolicy.toolkit.examples.cli;

import eu.clusterpolicy.toolkit.completeness.Check;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.examples.cli.Output.Form;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.json.SarifLog;
import eu.clusterpolicy.toolkit.json.csv.CsvTables;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.rule.Checks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a catalogue or a roadmap. */
@Command(
        name = "check",
        description =
                "Check a catalogue or a roadmap, finished or not. Ends with 1 where there are findings at or above the"
                        + " threshold.",
        footer = {
            "",
            "Examples:",
            "  cluster-policy check catalogue.json",
            "  cluster-policy check roadmap.json --fail-at warning --format junit > r.xml",
            "  cluster-policy check --without link-missing --because \"In May\"",
            "  cluster-policy check catalogue.json --settings check-settings.json --baseline known.json",
            "  unzip -p editions.zip national.json | cluster-policy check -"
        })
final class CheckVerb extends ReportingVerb {

    /** A rule that is switched off, or an exception to it. */
    private static final class Without {

        @Option(
                names = "--without",
                paramLabel = "RULE",
                required = true,
                description = "Switch a rule off, or with RULE@ENTRY or RULE@PATH make an exception to it, such as"
                        + " link-missing@example/circular-flanders or link-missing@/examples/1, ...")
        private String rule = "";

        @Option(names = "--because", paramLabel = "REASON", required = true, description = "... for this reason.")
        private String reason = "";

        <S> Check<S> from(Check<S> check) {
            int at = rule.indexOf('@');
            if (at < 0) {
                return check.without(rule, reason);
            }
            String code = rule.substring(0, at);
            String place = rule.substring(at + 1);
            return place.startsWith("/")
                    ? check.without(code, place, reason)
                    : check.without(code, entry(place), reason);
        }

        private static EntryName entry(String place) {
            int slash = place.indexOf('/');
            if (slash < 0) {
                throw new IllegalArgumentException(
                        "an exception must be for a path such as /examples/1 or an entry such as"
                                + " example/circular-flanders: '" + place + "'");
            }
            return EntryName.of(EntryKind.of(place.substring(0, slash)), place.substring(slash + 1));
        }
    }

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A catalogue or a roadmap, - for standard input; ${DEFAULT-VALUE} otherwise.")
    private String file = Documents.STANDARD;

    @Option(
            names = "--fail-at",
            paramLabel = "SEVERITY",
            description = "information, warning or error; that of the settings or error otherwise.")
    private Optional<Severity> threshold = Optional.empty();

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<Without> off = new ArrayList<>();

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "A document of settings: rules off, exceptions, severities, threshold.")
    private Optional<Path> settings = Optional.empty();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "An earlier result as JSON (--format json); what it has found does not count.")
    private Optional<Path> baseline = Optional.empty();

    CheckVerb(Console console) {
        super(console);
    }

    @Override
    int run(Documents documents) {
        CheckResult result = documents.read(
                file,
                catalogue,
                subject -> run(Checks.ofCatalogues(), subject),
                subject -> run(Checks.ofRoadmaps(), subject));
        print(Output.of(Reports.ofCheck(result))
                .and(Form.JSON, () -> JsonFormats.checkResult().write(result))
                .and(Form.CSV, () -> CsvTables.findings().write(result))
                .and(Form.JUNIT, () -> Reports.junitXml(result))
                .and(Form.SARIF, () -> sarif(result).text()));
        return result.fails() ? ClusterPolicy.FOUND : ClusterPolicy.DONE;
    }

    private <S> CheckResult run(Check<S> all, S subject) {
        Check<S> check =
                settings.map(JsonFormats.checkSettings()::read).map(all::with).orElse(all);
        check = threshold.map(check::failingAt).orElse(check);
        for (Without without : off) {
            check = without.from(check);
        }
        CheckResult result = check.run(subject);
        return baseline.map(JsonFormats.checkResult()::read).map(result::beyond).orElse(result);
    }

    private SarifLog sarif(CheckResult result) {
        SarifLog log = SarifLog.of(result);
        return Documents.file(file)
                .map(path -> log.about(path.toString().replace('\\', '/'), path))
                .orElse(log);
    }
}
