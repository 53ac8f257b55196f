package eu.clusterpolicy.toolkit.examples.cli;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.search.Query;
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
        Catalogue asked = documents.catalogue(catalogue);
        print(Output.of(Reports.ofCell(asked, cell), asked.search(Query.all().cell(cell))));
        return ClusterPolicy.DONE;
    }
}
