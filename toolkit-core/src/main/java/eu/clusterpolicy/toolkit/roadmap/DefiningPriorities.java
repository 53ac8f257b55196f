package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;

/**
 * The first phase of a roadmap, open: evidence about the territory leads to priorities, such as green transition, chosen or
 * set aside.
 *
 * <p>Every step returns the phase with one decision more. Immutable and thread-safe.
 */
public final class DefiningPriorities {

    private final RoadmapDraft draft;

    DefiningPriorities(RoadmapDraft draft) {
        this.draft = draft;
    }

    /**
     * States a piece of evidence.
     *
     * @throws IllegalArgumentException if its identifier is taken
     */
    public DefiningPriorities evidence(Evidence evidence) {
        Require.notNull(evidence, "evidence");
        return new DefiningPriorities(draft.firstEvidence(evidence));
    }

    /**
     * Chooses a priority.
     *
     * @param reason why, in the words of those who decided
     * @throws IllegalArgumentException if the reason is blank, or this phase has decided about the priority
     */
    public DefiningPriorities choose(Priority priority, String reason, EvidenceId... evidence) {
        return decide(Decision.chosen(Require.notNull(priority, "priority"), reason, evidence));
    }

    /**
     * Sets a priority aside.
     *
     * @param reason why, in the words of those who decided
     * @throws IllegalArgumentException if the reason is blank, or this phase has decided about the priority
     */
    public DefiningPriorities setAside(Priority priority, String reason, EvidenceId... evidence) {
        return decide(Decision.setAside(Require.notNull(priority, "priority"), reason, evidence));
    }

    /**
     * Closes this phase and opens the second.
     *
     * @throws IllegalStateException if no priority is chosen, or evidence is named that is not stated
     */
    public IdentifyingChallenges identifyChallenges() {
        return new IdentifyingChallenges(draft.closed(Phase.DEFINING_PRIORITIES));
    }

    private DefiningPriorities decide(Decision<Priority> decision) {
        DecisionList.requireNew(draft.catalogue(), draft.priorities(), decision.subject());
        return new DefiningPriorities(draft.decidePriority(decision));
    }

    /** Returns the phase and what is decided so far. */
    @Override
    public String toString() {
        return OneLine.of(Phase.DEFINING_PRIORITIES.title() + ": " + draft);
    }
}
