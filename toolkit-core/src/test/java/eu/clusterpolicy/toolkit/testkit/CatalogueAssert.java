package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.CellState;
import eu.clusterpolicy.toolkit.completeness.Check;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Coverage;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about a catalogue, such as {@code assertThat(catalogue).isComplete()}; what a failure says is the report.
 *
 * <p>Not thread-safe.
 */
public final class CatalogueAssert extends AbstractAssert<CatalogueAssert, Catalogue> {

    private Check<Catalogue> check = Check.ofCatalogues();

    CatalogueAssert(Catalogue catalogue) {
        super(catalogue, CatalogueAssert.class);
    }

    /** Lets the assertions that follow use another check: with rules added, or switched off. */
    public CatalogueAssert checkedBy(Check<Catalogue> check) {
        this.check = check;
        return this;
    }

    /**
     * Verifies that nothing is missing: that no rule about coverage has a finding graver than information. A cell that is
     * declared empty is not missing.
     */
    public CatalogueAssert isComplete() {
        return holds("be complete", reported -> reported.above(Severity.INFORMATION, Concern.COVERAGE));
    }

    /** Verifies that nothing is wrong: that no rule about validity has a finding graver than information. */
    public CatalogueAssert isValid() {
        return holds("be valid", reported -> reported.above(Severity.INFORMATION, Concern.VALIDITY));
    }

    /** Verifies that no finding is graver than the given severity. */
    public CatalogueAssert hasNoFindingsAbove(Severity severity) {
        return holds(
                "have no findings above " + severity,
                reported -> reported.report().findingsAbove(severity));
    }

    /** Verifies that the check passes: that no finding is as grave as its threshold. */
    public CatalogueAssert passes() {
        return holds("pass the check", Reported::failing);
    }

    /** Verifies that a cell of the matrix holds at least one action and one example. */
    public CatalogueAssert covers(Cell cell) {
        isNotNull();
        CellState state = Coverage.of(actual).matrix().of(cell);
        if (state != CellState.FILLED) {
            failWithMessage(
                    "%s",
                    reported()
                            .message("cover %s, which is %s"
                                    .formatted(cell.title(), state.title().toLowerCase(Locale.ROOT))));
        }
        return this;
    }

    private CatalogueAssert holds(String expectation, Reported.Question question) {
        isNotNull();
        Reported reported = reported();
        if (!question.findings(reported).isEmpty()) {
            failWithMessage("%s", reported.message(expectation));
        }
        return this;
    }

    private Reported reported() {
        return new Reported(check.run(actual));
    }
}
