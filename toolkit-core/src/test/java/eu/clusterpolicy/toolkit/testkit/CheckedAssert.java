package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.completeness.Check;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.Severity;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about what a check finds; a failure says what is found, then the whole report.
 *
 * <p>Not thread-safe.
 *
 * @param <S> the assertions themselves
 * @param <A> what is asserted about
 */
public abstract class CheckedAssert<S extends CheckedAssert<S, A>, A> extends AbstractAssert<S, A> {

    private Check<A> check;

    CheckedAssert(A actual, Class<S> type, Check<A> check) {
        super(actual, type);
        this.check = check;
    }

    /** Lets the assertions that follow use another check: with rules added, or switched off. */
    public S checkedBy(Check<A> check) {
        this.check = check;
        return myself;
    }

    /**
     * Verifies that nothing is missing: that no rule about coverage has a finding graver than information. A cell that is
     * declared empty is not missing.
     */
    public S isComplete() {
        return holds("be complete", reported -> reported.above(Severity.INFORMATION, Concern.COVERAGE));
    }

    /** Verifies that nothing is wrong: that no rule about validity has a finding graver than information. */
    public S isValid() {
        return holds("be valid", reported -> reported.above(Severity.INFORMATION, Concern.VALIDITY));
    }

    /** Verifies that no finding is graver than the given severity. */
    public S hasNoFindingsAbove(Severity severity) {
        return holds("have no findings above " + severity, reported -> reported.above(severity));
    }

    /** Verifies that the check passes: that no finding is as grave as its threshold. */
    public S passes() {
        return holds("pass the check", Reported::failing);
    }

    /** Fails with the report where something does not hold. */
    final S holds(String expectation, boolean holds) {
        if (!holds) {
            failWithMessage("%s", reported().message(expectation, ImmutableList.of()));
        }
        return myself;
    }

    private S holds(String expectation, Reported.Question question) {
        isNotNull();
        Reported reported = reported();
        ImmutableList<Finding> findings = question.findings(reported);
        if (!findings.isEmpty()) {
            failWithMessage("%s", reported.message(expectation, findings));
        }
        return myself;
    }

    private Reported reported() {
        return new Reported(check.run(actual));
    }
}
