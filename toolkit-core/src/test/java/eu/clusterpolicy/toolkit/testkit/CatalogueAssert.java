package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.completeness.Coverage;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.rule.Checks;
import java.util.Locale;

/**
 * Assertions about a catalogue, such as {@code assertThat(catalogue).isComplete()}; a failure says what is found, then
 * the whole report.
 *
 * <p>Not thread-safe.
 */
public final class CatalogueAssert extends CheckedAssert<CatalogueAssert, Catalogue> {

    CatalogueAssert(Catalogue catalogue) {
        super(catalogue, CatalogueAssert.class, Checks.ofCatalogues());
    }

    /** Verifies that a cell of the matrix holds at least one action and one example. */
    public CatalogueAssert covers(Cell cell) {
        isNotNull();
        CellState state = Coverage.of(actual).matrix().of(cell);
        return holds(
                "cover %s, which is %s".formatted(cell.title(), state.title().toLowerCase(Locale.ROOT)),
                state == CellState.FILLED);
    }
}
