package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The parts of a roadmap in lists that can be changed: the way from a whole roadmap to one that is like it but for a detail.
 *
 * <p>Not thread-safe.
 */
public final class RoadmapParts {

    /** The territory. */
    public Territory territory;

    /** The catalogue. */
    public Catalogue catalogue;

    /** The evidence. */
    public final List<Evidence> evidence = new ArrayList<>();

    /** The first phase's decisions. */
    public final List<Decision<Priority>> priorities = new ArrayList<>();

    /** The second phase's decisions. */
    public final List<Decision<Focus>> challenges = new ArrayList<>();

    /** The third phase's decisions about functions. */
    public final List<Decision<Cell>> functions = new ArrayList<>();

    /** The third phase's decisions about actions. */
    public final List<Decision<Selection<ActionId>>> actions = new ArrayList<>();

    /** The third phase's decisions about examples. */
    public final List<Decision<Selection<ExampleId>>> examples = new ArrayList<>();

    /** The fourth phase's decisions. */
    public final List<Decision<Consideration>> considerations = new ArrayList<>();

    /** The action plan. */
    public Optional<PlanParts> plan;

    private RoadmapParts(RoadmapDraft draft) {
        territory = draft.territory();
        catalogue = draft.catalogue();
        plan = draft.plan().map(PlanParts::of);
    }

    /** Returns the parts of the given draft; those of a roadmap are {@code RoadmapParts.of(roadmap.reopen())}. */
    public static RoadmapParts of(RoadmapDraft draft) {
        RoadmapParts parts = new RoadmapParts(draft);
        parts.evidence.addAll(draft.evidence());
        parts.priorities.addAll(draft.priorities());
        parts.challenges.addAll(draft.challenges());
        parts.functions.addAll(draft.functions());
        parts.actions.addAll(draft.actions());
        parts.examples.addAll(draft.examples());
        parts.considerations.addAll(draft.considerations());
        return parts;
    }

    /** Takes decisions about challenges out, and everything that rests on them. */
    public RoadmapParts dropChallenges(Predicate<Focus> gone) {
        challenges.removeIf(decision -> gone.test(decision.subject()));
        return dropFunctions(cell -> gone.test(Focus.of(cell)));
    }

    /** Takes decisions about functions out, and everything that rests on them. */
    public RoadmapParts dropFunctions(Predicate<Cell> gone) {
        functions.removeIf(decision -> gone.test(decision.subject()));
        examples.removeIf(decision -> gone.test(decision.subject().cell()));
        return dropActions(gone);
    }

    /** Takes decisions about the actions of cells out, and the planned actions that carry them out. */
    public RoadmapParts dropActions(Predicate<Cell> gone) {
        actions.removeIf(decision -> gone.test(decision.subject().cell()));
        ImmutableSet<ActionId> kept = actions.stream()
                .filter(Decision::isChosen)
                .map(decision -> decision.subject().entry())
                .collect(ImmutableSet.toImmutableSet());
        plan.ifPresent(parts -> parts.dropActions(parts.actions.stream()
                .filter(planned -> !kept.containsAll(planned.actions()))
                .map(PlannedAction::id)
                .collect(ImmutableSet.toImmutableSet())));
        return this;
    }

    /** Returns the draft of what the parts hold. */
    public RoadmapDraft build() {
        RoadmapDraft.Builder draft = RoadmapDraft.builder();
        return draft.territory(territory)
                .catalogue(catalogue)
                .addAllEvidence(evidence)
                .addAllPriorities(priorities)
                .addAllChallenges(challenges)
                .addAllFunctions(functions)
                .addAllActions(actions)
                .addAllExamples(examples)
                .addAllConsiderations(considerations)
                .plan(plan.map(PlanParts::build))
                .build();
    }
}
