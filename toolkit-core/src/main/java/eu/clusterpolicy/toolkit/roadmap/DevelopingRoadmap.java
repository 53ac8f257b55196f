package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.plan.ActionPlan;

/**
 * The fourth phase of a roadmap, open: the action plan, and the common challenges to cluster policy, such as critical mass,
 * addressed or set aside.
 *
 * <p>Every step returns the phase with one decision more. Immutable and thread-safe.
 */
public final class DevelopingRoadmap {

    private final RoadmapDraft draft;

    DevelopingRoadmap(RoadmapDraft draft) {
        this.draft = draft;
    }

    /**
     * States a further piece of evidence.
     *
     * @throws IllegalArgumentException if its identifier is taken
     */
    public DevelopingRoadmap evidence(Evidence evidence) {
        Require.notNull(evidence, "evidence");
        return new DevelopingRoadmap(draft.firstEvidence(evidence));
    }

    /**
     * Says how the roadmap addresses a common challenge to cluster policy.
     *
     * @param reason how and why, in the words of those who decided
     * @throws IllegalArgumentException if the reason is blank, or this phase has decided about the challenge
     */
    public DevelopingRoadmap address(Consideration consideration, String reason, EvidenceId... evidence) {
        return decide(Decision.chosen(Require.notNull(consideration, "consideration"), reason, evidence));
    }

    /**
     * Sets a common challenge to cluster policy aside.
     *
     * @param reason why, in the words of those who decided
     * @throws IllegalArgumentException if the reason is blank, or this phase has decided about the challenge
     */
    public DevelopingRoadmap setAside(Consideration consideration, String reason, EvidenceId... evidence) {
        return decide(Decision.setAside(Require.notNull(consideration, "consideration"), reason, evidence));
    }

    /**
     * Sets the action plan.
     *
     * @throws IllegalArgumentException if there is one
     */
    public DevelopingRoadmap plan(ActionPlan plan) {
        draft.plan().ifPresent(earlier -> {
            throw new IllegalArgumentException("action plan is already set: a roadmap has one");
        });
        return new DevelopingRoadmap(draft.plan(plan));
    }

    /**
     * Closes this phase and returns the roadmap.
     *
     * @throws IllegalStateException if there is no plan, the plan has faults or carries out an action that is not chosen, or
     *     evidence is named that is not stated
     */
    public Roadmap build() {
        return draft.close();
    }

    private DevelopingRoadmap decide(Decision<Consideration> decision) {
        DecisionList.requireNew(draft.catalogue(), draft.considerations(), decision.subject());
        return new DevelopingRoadmap(draft.decideConsideration(decision));
    }

    /** Returns the phase and what is decided so far. */
    @Override
    public String toString() {
        return OneLine.of(Phase.DEVELOPING_ROADMAP.title() + ": " + draft);
    }
}
