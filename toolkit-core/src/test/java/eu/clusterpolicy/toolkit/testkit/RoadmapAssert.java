package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.completeness.Check;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about a roadmap or its draft, such as {@code assertThat(roadmap).isComplete()}; what a failure says is the report.
 *
 * <p>Not thread-safe.
 */
public final class RoadmapAssert extends AbstractAssert<RoadmapAssert, Decided> {

    private Check<RoadmapDraft> check = Check.ofRoadmaps();

    RoadmapAssert(Decided roadmap) {
        super(roadmap, RoadmapAssert.class);
    }

    /** Lets the assertions that follow use another check: with rules added, or switched off. */
    public RoadmapAssert checkedBy(Check<RoadmapDraft> check) {
        this.check = check;
        return this;
    }

    /** Verifies that nothing is missing: that no rule about coverage has a finding graver than information. */
    public RoadmapAssert isComplete() {
        return holds("be complete", reported -> reported.above(Severity.INFORMATION, Concern.COVERAGE));
    }

    /** Verifies that nothing is wrong: that no rule about validity has a finding graver than information. */
    public RoadmapAssert isValid() {
        return holds("be valid", reported -> reported.above(Severity.INFORMATION, Concern.VALIDITY));
    }

    /** Verifies that no finding is graver than the given severity. */
    public RoadmapAssert hasNoFindingsAbove(Severity severity) {
        return holds(
                "have no findings above " + severity,
                reported -> reported.report().findingsAbove(severity));
    }

    /** Verifies that the check passes: that no finding is as grave as its threshold. */
    public RoadmapAssert passes() {
        return holds("pass the check", Reported::failing);
    }

    /** Verifies that a challenge within a priority is chosen, and an action that answers it. */
    public RoadmapAssert answers(Focus focus) {
        isNotNull();
        boolean chosen = actual.challenges().stream()
                .anyMatch(decision -> decision.isChosen() && decision.subject().equals(focus));
        boolean answered = actual.actions().stream()
                .filter(Decision::isChosen)
                .anyMatch(decision -> Focus.of(decision.subject().cell()).equals(focus));
        if (!chosen || !answered) {
            failWithMessage("%s", reported().message("answer " + focus.title()));
        }
        return this;
    }

    private RoadmapAssert holds(String expectation, Reported.Question question) {
        isNotNull();
        Reported reported = reported();
        if (!question.findings(reported).isEmpty()) {
            failWithMessage("%s", reported.message(expectation));
        }
        return this;
    }

    private Reported reported() {
        return new Reported(check.run(draft(actual)));
    }

    /** Returns the draft of a roadmap, or the draft that it is. */
    static RoadmapDraft draft(Decided roadmap) {
        return roadmap instanceof Roadmap finished ? finished.reopen() : (RoadmapDraft) roadmap;
    }
}
