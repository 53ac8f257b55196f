package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;

/**
 * The third phase of a roadmap, open: for each chosen challenge, cluster functions, such as networking, the actions that
 * use them and the examples that inspire, chosen or set aside.
 *
 * <p>A cell names a function for a challenge. A function and the actions in it may be decided in either order. Every step
 * returns the phase with one decision more. Immutable and thread-safe.
 */
public final class SelectingActions {

    private final RoadmapDraft draft;

    SelectingActions(RoadmapDraft draft) {
        this.draft = draft;
    }

    /**
     * States a further piece of evidence.
     *
     * @throws IllegalArgumentException if its identifier is taken
     */
    public SelectingActions evidence(Evidence evidence) {
        Require.notNull(evidence, "evidence");
        return new SelectingActions(draft.firstEvidence(evidence));
    }

    /**
     * Chooses a cluster function for a challenge.
     *
     * @param reason why, in the words of those who decided
     * @throws IllegalArgumentException if the reason is blank, or this phase has decided about the function
     */
    public SelectingActions choose(Cell cell, String reason, EvidenceId... evidence) {
        return decideFunction(Decision.chosen(Require.notNull(cell, "cell"), reason, evidence));
    }

    /**
     * Sets a cluster function for a challenge aside.
     *
     * @param reason why, in the words of those who decided
     * @throws IllegalArgumentException if the reason is blank, or this phase has decided about the function
     */
    public SelectingActions setAside(Cell cell, String reason, EvidenceId... evidence) {
        return decideFunction(Decision.setAside(Require.notNull(cell, "cell"), reason, evidence));
    }

    /**
     * Chooses an action in a cell.
     *
     * @param reason why, in the words of those who decided
     * @throws IllegalArgumentException if the catalogue has no such action or has withdrawn it, the action belongs to another
     *     cell, the reason is blank, or this phase has decided about the action in that cell
     */
    public SelectingActions choose(Cell cell, ActionId action, String reason, EvidenceId... evidence) {
        KnownEntry.requireStanding(draft.catalogue(), Require.notNull(action, "action"));
        return decideAction(Decision.chosen(Selection.of(cell, action), reason, evidence));
    }

    /**
     * Sets an action in a cell aside.
     *
     * @param reason why, in the words of those who decided
     * @throws IllegalArgumentException if the catalogue has no such action, the action belongs to another cell, the reason
     *     is blank, or this phase has decided about the action in that cell
     */
    public SelectingActions setAside(Cell cell, ActionId action, String reason, EvidenceId... evidence) {
        return decideAction(Decision.setAside(Selection.of(cell, Require.notNull(action, "action")), reason, evidence));
    }

    /**
     * Names an example that inspires a cell.
     *
     * @param reason why, in the words of those who decided
     * @throws IllegalArgumentException if the catalogue has no such example or has withdrawn it, the reason is blank, or this
     *     phase has decided about the example in that cell
     */
    public SelectingActions inspireBy(Cell cell, ExampleId example, String reason, EvidenceId... evidence) {
        KnownEntry.requireStanding(draft.catalogue(), Require.notNull(example, "example"));
        return decideExample(Decision.chosen(Selection.of(cell, example), reason, evidence));
    }

    /**
     * Sets an example for a cell aside.
     *
     * @param reason why, in the words of those who decided
     * @throws IllegalArgumentException if the catalogue has no such example, the reason is blank, or this phase has decided
     *     about the example in that cell
     */
    public SelectingActions setAside(Cell cell, ExampleId example, String reason, EvidenceId... evidence) {
        return decideExample(
                Decision.setAside(Selection.of(cell, Require.notNull(example, "example")), reason, evidence));
    }

    /**
     * Closes this phase and opens the fourth.
     *
     * @throws IllegalStateException if a chosen challenge has no chosen function or no chosen action, a decision does not
     *     follow from a chosen challenge and function, or evidence is named that is not stated
     */
    public DevelopingRoadmap developRoadmap() {
        return new DevelopingRoadmap(draft.closed(Phase.SELECTING_ACTIONS));
    }

    private SelectingActions decideFunction(Decision<Cell> decision) {
        DecisionList.requireNew(draft.catalogue(), draft.functions(), decision.subject());
        return new SelectingActions(draft.decideFunction(decision));
    }

    private SelectingActions decideAction(Decision<Selection<ActionId>> decision) {
        DecisionList.requireNew(draft.catalogue(), draft.actions(), decision.subject());
        return new SelectingActions(draft.decideAction(decision));
    }

    private SelectingActions decideExample(Decision<Selection<ExampleId>> decision) {
        DecisionList.requireNew(draft.catalogue(), draft.examples(), decision.subject());
        return new SelectingActions(draft.decideExample(decision));
    }

    /** Returns the phase and what is decided so far. */
    @Override
    public String toString() {
        return OneLine.of(Phase.SELECTING_ACTIONS.title() + ": " + draft);
    }
}
