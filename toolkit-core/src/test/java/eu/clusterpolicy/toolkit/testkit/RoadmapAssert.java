package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.rule.Checks;

/**
 * Assertions about a roadmap or its draft, such as {@code assertThat(roadmap).isComplete()}; a failure says
 * what is found, then the whole report.
 *
 * <p>Not thread-safe.
 */
public final class RoadmapAssert extends CheckedAssert<RoadmapAssert, Decided> {

    RoadmapAssert(Decided roadmap) {
        super(roadmap, RoadmapAssert.class, Checks.ofRoadmaps());
    }

    /** Verifies that a challenge within a priority is chosen, and an action that answers it. */
    public RoadmapAssert answers(Focus focus) {
        isNotNull();
        boolean chosen = actual.challenges().stream()
                .anyMatch(decision -> decision.isChosen() && decision.subject().equals(focus));
        boolean answered = actual.actions().stream()
                .filter(Decision::isChosen)
                .anyMatch(decision -> Focus.of(decision.subject().cell()).equals(focus));
        return holds("answer " + focus.title(), chosen && answered);
    }
}
