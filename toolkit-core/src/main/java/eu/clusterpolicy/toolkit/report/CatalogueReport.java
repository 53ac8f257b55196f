package eu.clusterpolicy.toolkit.report;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;

/**
 * The reports on a catalogue: its matrix, a cell, a recommendation, and the sheet that holds everything.
 *
 * <pre>{@code
 * CatalogueReport.matrix(catalogue, Priority.RESILIENCE).text();
 * CatalogueReport.cell(catalogue, Cell.parse("green-transition/skills/networking")).text();
 * CatalogueReport.recommendation(catalogue, 8).markdown();
 * }</pre>
 *
 * <p>A catalogue with gaps is reported with its gaps. Immutable and thread-safe.
 */
public final class CatalogueReport {

    private CatalogueReport() {}

    /** Reports the whole matrix: a table for each priority. */
    public static Report matrix(Catalogue catalogue) {
        return new MatrixReport(catalogue).whole();
    }

    /**
     * Reports the matrix of one priority: challenges by cluster functions, and in each cell the wording of its actions and how
     * many actions and examples there are.
     */
    public static Report matrix(Catalogue catalogue, Priority priority) {
        return new MatrixReport(catalogue).of(priority);
    }

    /** Reports one cell: its actions, its examples and the recommendations that its actions serve. */
    public static Report cell(Catalogue catalogue, Cell cell) {
        return CellReport.of(catalogue, cell);
    }

    /**
     * Reports one recommendation: its title as far as it is kept, and the actions and examples under each cluster function.
     *
     * @param number the number, from 1
     * @throws IllegalArgumentException if the catalogue has no such recommendation
     */
    public static Report recommendation(Catalogue catalogue, int number) {
        return RecommendationReport.of(catalogue, catalogue.recommendation(number));
    }

    /**
     * Reports everything a catalogue holds, one entry to a line, in the order of the source: the matrix, what stands outside
     * it, the recommendations row by row, and the errata. Kept as a file, it shows a change of data as a readable difference.
     */
    public static Report sheet(Catalogue catalogue) {
        return new SheetReport(catalogue).report();
    }
}
