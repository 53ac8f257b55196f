package eu.clusterpolicy.toolkit.examples.cli;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.examples.cli.Output.Form;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.Comparison;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what sets two catalogues or two roadmaps apart. */
@Command(
        name = "diff",
        description = "Say what sets two catalogues or two roadmaps apart. Ends with 1 where something does.",
        footer = {
            "",
            "Examples:",
            "  cluster-policy diff eccp-2021 national.json --format json > difference.json",
            "  git show HEAD:roadmap.json | cluster-policy diff - roadmap.json"
        })
final class DiffVerb extends ReportingVerb {

    @Parameters(
            index = "0",
            arity = "1",
            paramLabel = "EARLIER",
            description = "A file, - for standard input, or eccp-2021.")
    private String earlier = "";

    @Parameters(index = "1", arity = "1", paramLabel = "LATER", description = "A document of the same kind.")
    private String later = "";

    DiffVerb(Console console) {
        super(console);
    }

    @Override
    int run(Documents documents) {
        if (earlier.equals(Documents.STANDARD_INPUT) && later.equals(Documents.STANDARD_INPUT)) {
            throw new IllegalArgumentException("only one of the two can come from standard input: name a file");
        }
        return documents.read(
                earlier,
                catalogue,
                before -> compare(before, documents.catalogue(later)),
                before -> compare(before, documents.roadmap(later, before.catalogue())));
    }

    private int compare(Catalogue before, Catalogue after) {
        Difference difference = Difference.between(before, after);
        print(Output.of(Reports.ofDifference(difference))
                .and(Form.JSON, () -> JsonFormats.difference().write(difference)));
        return difference.isEmpty() ? ClusterPolicy.DONE : ClusterPolicy.FOUND;
    }

    private int compare(Decided before, Decided after) {
        Comparison comparison = Comparison.between(before, after);
        print(Output.of(Reports.ofComparison(comparison)));
        return comparison.lines().isEmpty() ? ClusterPolicy.DONE : ClusterPolicy.FOUND;
    }
}
