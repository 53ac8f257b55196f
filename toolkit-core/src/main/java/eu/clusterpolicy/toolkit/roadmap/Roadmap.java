package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import java.util.Optional;

/**
 * A roadmap, such as that of Andalusia: the decisions of all four phases, each with its reason and its evidence, and the
 * action plan.
 *
 * <p>It is sound: every chosen priority has a challenge, every chosen challenge a cluster function and an action, every
 * decision follows from an earlier phase and rests on evidence that is stated, and the plan carries out chosen actions alone.
 * It comes from walking the phases in order, or from closing a draft.
 *
 * <pre>{@code
 * Roadmap roadmap = Roadmap.of(Territory.of("Andalusia", "ES", "ES61"), catalogue)
 *         .evidence(Fact.of("clusters-counted", EvidenceKind.LOCAL_ENVIRONMENT, "…", "Prognos, project page"))
 *         .choose(Priority.GREEN_TRANSITION, "…", EvidenceId.of("clusters-counted"))
 *         .identifyChallenges()
 *         .choose(Priority.GREEN_TRANSITION, Challenge.SKILLS, "…")
 *         .selectActions()
 *         .choose(cell, "…")
 *         .choose(cell, ActionId.of("green-reskilling-needs"), "…")
 *         .developRoadmap()
 *         .plan(plan)
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two roadmaps are equal when all is equal that they hold; of the catalogue, its edition's
 * identifier.
 */
public final class Roadmap implements Decided {

    private final RoadmapDraft closed;
    private final ActionPlan plan;

    Roadmap(RoadmapDraft closed) {
        this.closed = closed;
        this.plan = closed.plan().orElseThrow();
    }

    /** Opens the first phase of a roadmap for the given territory. */
    public static DefiningPriorities of(Territory territory, Catalogue catalogue) {
        return new DefiningPriorities(RoadmapDraft.of(territory, catalogue));
    }

    @Override
    public Territory territory() {
        return closed.territory();
    }

    @Override
    public Catalogue catalogue() {
        return closed.catalogue();
    }

    @Override
    public String edition() {
        return closed.edition();
    }

    @Override
    public ImmutableList<Evidence> evidence() {
        return closed.evidence();
    }

    @Override
    public ImmutableList<Decision<Priority>> priorities() {
        return closed.priorities();
    }

    @Override
    public ImmutableList<Decision<Focus>> challenges() {
        return closed.challenges();
    }

    @Override
    public ImmutableList<Decision<Cell>> functions() {
        return closed.functions();
    }

    @Override
    public ImmutableList<Decision<Selection<ActionId>>> actions() {
        return closed.actions();
    }

    @Override
    public ImmutableList<Decision<Selection<ExampleId>>> examples() {
        return closed.examples();
    }

    @Override
    public ImmutableList<Decision<Consideration>> considerations() {
        return closed.considerations();
    }

    /** Returns the action plan. */
    public ActionPlan plan() {
        return plan;
    }

    @Override
    public Optional<ActionPlan> findPlan() {
        return closed.plan();
    }

    @Override
    public ImmutableList<PlacedDecision> placedDecisions() {
        return closed.placedDecisions();
    }

    @Override
    public RoadmapDraft reopen() {
        return closed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Roadmap that && closed.equals(that.closed);
    }

    @Override
    public int hashCode() {
        return closed.hashCode();
    }

    /** Returns the territory, the edition and how many decisions there are. */
    @Override
    public String toString() {
        return closed.toString();
    }
}
