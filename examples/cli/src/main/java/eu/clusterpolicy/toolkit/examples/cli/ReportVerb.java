package eu.clusterpolicy.toolkit.examples.cli;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.examples.cli.Output.Form;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.json.csv.CsvTables;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.report.Pictures;
import eu.clusterpolicy.toolkit.report.Report;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a catalogue or a roadmap. */
@Command(
        name = "report",
        description = "Show a catalogue, as its matrix where nothing else is asked for, or a roadmap.",
        footer = {
            "",
            "Examples:",
            "  cluster-policy report --priority resilience",
            "  cluster-policy report --recommendation 8 --format markdown",
            "  cluster-policy report roadmap.json --format svg > chosen.svg"
        })
final class ReportVerb extends ReportingVerb {

    /** What of a catalogue is shown in place of the matrix. */
    private static final class Part {

        @Option(
                names = "--priority",
                paramLabel = "CODE",
                description = "The matrix of one priority, such as resilience.")
        private Optional<Priority> priority = Optional.empty();

        @Option(names = "--recommendation", paramLabel = "NUMBER", description = "One recommendation, such as 8.")
        private Optional<Integer> recommendation = Optional.empty();

        @Option(names = "--all", description = "Every entry, in the order of the source.")
        private boolean all;

        boolean isAsked() {
            return all || priority.isPresent() || recommendation.isPresent();
        }
    }

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A catalogue or a roadmap, - for standard input; ${DEFAULT-VALUE} otherwise.")
    private String file = Documents.STANDARD;

    @ArgGroup
    private Part part = new Part();

    ReportVerb(Console console) {
        super(console);
    }

    @Override
    int run(Documents documents) {
        Output output = documents.read(file, catalogue, this::output, this::output);
        print(output);
        return ClusterPolicy.DONE;
    }

    private Output output(Catalogue shown) {
        return Output.of(report(shown))
                .and(Form.JSON, () -> JsonFormats.catalogue().write(shown))
                .and(Form.CSV, () -> CsvTables.matrix().write(shown))
                .and(Form.SVG, () -> Pictures.ofMatrix(shown).svg());
    }

    private Report report(Catalogue shown) {
        return part.recommendation
                .map(number -> Reports.ofRecommendation(shown, number))
                .or(() -> part.priority.map(priority -> Reports.ofMatrix(shown, priority)))
                .orElseGet(() -> part.all ? Reports.ofCatalogue(shown) : Reports.ofMatrix(shown));
    }

    private Output output(Decided roadmap) {
        if (part.isAsked()) {
            throw new IllegalArgumentException(
                    "a roadmap is shown whole: --priority, --recommendation and --all are for catalogues");
        }
        return Output.of(Reports.ofRoadmap(roadmap))
                .and(Form.CSV, () -> CsvTables.decisions().write(roadmap))
                .and(Form.SVG, () -> Pictures.ofMatrix(roadmap).svg())
                .and(Form.JSON, () -> JsonFormats.draft(roadmap.catalogue()).write(roadmap.reopen()));
    }
}
