package eu.clusterpolicy.toolkit.examples.cli;

import eu.clusterpolicy.toolkit.completeness.Check;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.examples.cli.Output.Form;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.json.SarifLog;
import eu.clusterpolicy.toolkit.json.csv.CsvTables;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.rule.Checks;
import java.util.ArrayList;
import java.util.List;
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
            "  unzip -p editions.zip national.json | cluster-policy check -"
        })
final class CheckVerb extends ReportingVerb {

    /** A rule that is switched off. */
    private static final class Without {

        @Option(names = "--without", paramLabel = "RULE", required = true, description = "Switch a rule off, ...")
        private String rule = "";

        @Option(names = "--because", paramLabel = "REASON", required = true, description = "... for this reason.")
        private String reason = "";
    }

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A catalogue or a roadmap, - for standard input; ${DEFAULT-VALUE} otherwise.")
    private String file = Documents.STANDARD;

    @Option(
            names = "--fail-at",
            paramLabel = "SEVERITY",
            description = "information, warning or error, the threshold otherwise.")
    private Severity threshold = Severity.ERROR;

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<Without> off = new ArrayList<>();

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
        Check<S> check = all.failingAt(threshold);
        for (Without without : off) {
            check = check.without(without.rule, without.reason);
        }
        return check.run(subject);
    }

    private SarifLog sarif(CheckResult result) {
        SarifLog log = SarifLog.of(result);
        return Documents.file(file)
                .map(path -> log.about(path.toString().replace('\\', '/'), path))
                .orElse(log);
    }
}
