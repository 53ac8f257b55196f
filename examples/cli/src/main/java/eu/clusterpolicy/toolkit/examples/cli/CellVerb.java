package eu.clusterpolicy.toolkit.examples.cli;

import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a cell of the matrix. */
@Command(
        name = "cell",
        description = "Show a cell of the matrix: its actions, examples and recommendations.",
        footer = {"", "Example:", "  cluster-policy cell green-transition/skills/networking"})
final class CellVerb extends ReportingVerb {

    @Parameters(
            paramLabel = "CELL",
            arity = "1",
            description = "Priority, challenge and function, such as resilience/skills/networking.")
    private Cell cell = Cell.all().get(0);

    CellVerb(Console console) {
        super(console);
    }

    @Override
    int run(Documents documents) {
        print(Output.of(Reports.ofCell(documents.catalogue(catalogue), cell)));
        return ClusterPolicy.DONE;
    }
}
