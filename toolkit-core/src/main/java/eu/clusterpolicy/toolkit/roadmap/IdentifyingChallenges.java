package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;

/**
 * The second phase of a roadmap, open: for each chosen priority, challenges, such as skills, chosen or set aside.
 *
 * <p>Every step returns the phase with one decision more. Immutable and thread-safe.
 */
public final class IdentifyingChallenges {

    private final RoadmapDraft draft;

    IdentifyingChallenges(RoadmapDraft draft) {
        this.draft = draft;
    }

    /**
     * States a further piece of evidence.
     *
     * @throws IllegalArgumentException if its identifier is taken
     */
    public IdentifyingChallenges evidence(Evidence evidence) {
        Require.notNull(evidence, "evidence");
        return new IdentifyingChallenges(draft.firstEvidence(evidence));
    }

    /**
     * Chooses a challenge within a priority.
     *
     * @param reason why, in the words of those who decided
     * @throws IllegalArgumentException if the reason is blank, or this phase has decided about the challenge
     */
    public IdentifyingChallenges choose(Priority priority, Challenge challenge, String reason, EvidenceId... evidence) {
        return decide(Decision.chosen(Focus.of(priority, challenge), reason, evidence));
    }

    /**
     * Sets a challenge within a priority aside.
     *
     * @param reason why, in the words of those who decided
     * @throws IllegalArgumentException if the reason is blank, or this phase has decided about the challenge
     */
    public IdentifyingChallenges setAside(
            Priority priority, Challenge challenge, String reason, EvidenceId... evidence) {
        return decide(Decision.setAside(Focus.of(priority, challenge), reason, evidence));
    }

    /**
     * Closes this phase and opens the third.
     *
     * @throws IllegalStateException if a chosen priority has no chosen challenge, a challenge is decided for a priority that
     *     is not chosen, or evidence is named that is not stated
     */
    public SelectingActions selectActions() {
        return new SelectingActions(draft.closed(Phase.IDENTIFYING_CHALLENGES));
    }

    private IdentifyingChallenges decide(Decision<Focus> decision) {
        DecisionList.requireNew(draft.catalogue(), draft.challenges(), decision.subject());
        return new IdentifyingChallenges(draft.decideChallenge(decision));
    }

    /** Returns the phase and what is decided so far. */
    @Override
    public String toString() {
        return OneLine.of(Phase.IDENTIFYING_CHALLENGES.title() + ": " + draft);
    }
}
