package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.completeness.Check;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.rule.Checks;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.Extension;

/**
 * What a whole catalogue keeps to, as tests: one for each rule, and one for each cell of the matrix and of recommendation and
 * function.
 *
 * <pre>{@code
 * class AustrianCatalogueTest implements CatalogueContract {
 *     @Override
 *     public Catalogue catalogue() {
 *         return AustrianCatalogue.edition2024();
 *     }
 * }
 * }</pre>
 *
 * <p>A cell's test is named for what it proves, such as {@code green transition, skills, networking has an action and an
 * example}. What a failure says begins with the finding.
 *
 * <p>The contract extends a marker of JUnit's, which does nothing, so that no project without JUnit compiles and then tests nothing.
 */
public interface CatalogueContract extends Extension {

    /** Returns the catalogue that is tested. */
    Catalogue catalogue();

    /**
     * Returns the check that the catalogue is to pass: all rules, failing at warnings. Override it to add rules, to switch rules
     * off with a reason, or to fail at errors alone.
     */
    default Check<Catalogue> check() {
        return Checks.ofCatalogues().failingAt(Severity.WARNING);
    }

    /** Tests that no rule has a finding as grave as the check's threshold. */
    @TestFactory
    default Stream<DynamicTest> keeps_to_the_rules() {
        return Obligations.of(check().run(catalogue())).rules();
    }

    /** Tests that no rule has a finding about a cell as grave as the check's threshold. */
    @TestFactory
    default Stream<DynamicTest> fills_the_matrix() {
        Obligations obligations = Obligations.of(check().run(catalogue()));
        return Cell.all().stream().map(cell -> obligations.position(Position.of(cell), name(obligations, cell)));
    }

    /** Tests that no rule has a finding about a recommendation through a cluster function as grave as the check's threshold. */
    @TestFactory
    default Stream<DynamicTest> carries_out_the_recommendations() {
        Obligations obligations = Obligations.of(check().run(catalogue()));
        return obligations.report().coverage().orElseThrow().recommendations().byPosition().entrySet().stream()
                .map(entry -> obligations.position(
                        entry.getKey().position(),
                        Obligations.lowerCase(entry.getKey().position().title())
                                + (entry.getValue() == CellState.DECLARED_EMPTY
                                        ? " is empty on purpose"
                                        : " is in order")));
    }

    private static String name(Obligations obligations, Cell cell) {
        CellState state = obligations.report().coverage().orElseThrow().matrix().of(cell);
        String holds = state == CellState.DECLARED_EMPTY ? "is empty on purpose" : "has " + obligations.ofCells();
        return Obligations.lowerCase(cell.title()) + " " + holds;
    }
}
