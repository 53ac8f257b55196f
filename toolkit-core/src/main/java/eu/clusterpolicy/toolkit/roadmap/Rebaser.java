package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Takes the decisions of a draft over to a newer edition, one by one. Not thread-safe. */
final class Rebaser {

    private final RoadmapDraft draft;
    private final Catalogue older;
    private final Catalogue newer;
    private final Ladder ladder;
    private final Set<Selection<?>> taken = new HashSet<>();
    private final ImmutableList.Builder<Rebased> decisions = ImmutableList.builder();

    private Rebaser(RoadmapDraft draft, Catalogue newer) {
        this.draft = draft;
        this.older = draft.catalogue();
        this.newer = newer;
        this.ladder = new Ladder(draft);
    }

    static Rebase of(RoadmapDraft draft, Catalogue newer) {
        return new Rebaser(draft, newer).rebase();
    }

    private Rebase rebase() {
        List<Decision<Selection<ActionId>>> actions = new ArrayList<>();
        List<Decision<Selection<ExampleId>>> examples = new ArrayList<>();
        draft.priorities().forEach(this::keep);
        draft.challenges().forEach(this::keep);
        draft.functions().forEach(this::keep);
        // A decision that stays where it is goes before one that would be carried to the same place.
        draft.actions().forEach(decision -> taken.add(decision.subject()));
        draft.examples().forEach(decision -> taken.add(decision.subject()));
        draft.actions().forEach(decision -> carry(decision, new ActionRebaser(older, newer), actions));
        draft.examples().forEach(decision -> carry(decision, new ExampleRebaser(older, newer), examples));
        draft.considerations().forEach(this::keep);
        return ImmutableRebase.builder()
                .olderEdition(draft.edition())
                .addAllDecisions(decisions.build())
                .addAllOffers(newlyPossible(actions, examples))
                .addAllPlannedButWithdrawn(plannedButWithdrawn())
                .draft(carried(actions, examples))
                .build();
    }

    private void keep(Decision<?> decision) {
        decisions.add(new Rebased.Kept(title(decision), decision));
    }

    private <I> void carry(
            Decision<Selection<I>> decision, EntryRebaser<I> entries, List<Decision<Selection<I>>> carried) {
        I id = decision.subject().entry();
        Cell cell = decision.subject().cell();
        EntryRebaser.Known before = entries.before(id);
        Optional<EntryRebaser.Known> after = entries.after(id);
        if (after.isEmpty()) {
            decisions.add(new Rebased.Lost(title(decision), decision, entries.successor(id), entries.reason(id)));
        } else if (entries.moves(cell, before, after.get())) {
            move(decision, before, after.get(), carried);
        } else {
            carried.add(decision);
            stay(decision, before.wording(), after.get().wording());
        }
    }

    private void stay(Decision<?> decision, String before, String after) {
        if (before.equals(after)) {
            keep(decision);
        } else {
            decisions.add(new Rebased.Reworded(title(decision), decision, before, after));
        }
    }

    private <I> void move(
            Decision<Selection<I>> decision,
            EntryRebaser.Known before,
            EntryRebaser.Known after,
            List<Decision<Selection<I>>> carried) {
        Selection<I> selection = decision.subject();
        // An entry outside the matrix belongs to any cell, so its decision can stay.
        ImmutableList<Cell> targets = after.cells().isEmpty() ? ImmutableList.of(selection.cell()) : after.cells();
        Optional<Cell> target = targets.stream()
                .filter(cell -> Ladder.holds(ladder.to(cell)))
                .filter(cell -> cell.equals(selection.cell()) || taken.add(Selection.of(cell, selection.entry())))
                .findFirst();
        target.ifPresent(cell -> carried.add(new Decision<>(
                Selection.of(cell, selection.entry()), decision.verdict(), decision.reason(), decision.evidence())));
        decisions.add(
                new Rebased.Moved(title(decision), decision, after.wording(), before.cells(), after.cells(), target));
    }

    private ImmutableList<Offer> newlyPossible(
            List<Decision<Selection<ActionId>>> actions, List<Decision<Selection<ExampleId>>> examples) {
        ImmutableSet<Selection<?>> decided = Stream.concat(actions.stream(), examples.stream())
                .map(Decision::subject)
                .collect(ImmutableSet.toImmutableSet());
        return draft.functions().stream()
                .map(Decision::subject)
                .filter(cell -> Ladder.holds(ladder.to(cell)))
                .flatMap(cell -> Stream.concat(
                        offered(cell, catalogue -> catalogue.actionsIn(cell), PolicyAction::id, decided),
                        offered(cell, catalogue -> catalogue.examplesIn(cell), Example::id, decided)))
                .collect(ImmutableList.toImmutableList());
    }

    private <E extends Entry, I> Stream<Offer> offered(
            Cell cell,
            Function<Catalogue, ImmutableList<E>> entries,
            Function<E, I> id,
            ImmutableSet<Selection<?>> decided) {
        ImmutableSet<I> earlier = entries.apply(older).stream().map(id).collect(ImmutableSet.toImmutableSet());
        return entries.apply(newer).stream()
                .filter(entry -> !earlier.contains(id.apply(entry)))
                .filter(entry -> !decided.contains(Selection.of(cell, id.apply(entry))))
                .map(entry -> new Offer(cell, entry));
    }

    private ImmutableList<PlannedAction> plannedButWithdrawn() {
        return draft.plan().stream()
                .flatMap(plan -> plan.actions().stream())
                .filter(planned -> newer.findAction(planned.action()).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private RoadmapDraft carried(
            List<Decision<Selection<ActionId>>> actions, List<Decision<Selection<ExampleId>>> examples) {
        return ImmutableRoadmapDraft.builder()
                .territory(draft.territory())
                .catalogue(newer)
                .addAllEvidence(draft.evidence())
                .addAllPriorities(draft.priorities())
                .addAllChallenges(draft.challenges())
                .addAllFunctions(draft.functions())
                .addAllActions(actions)
                .addAllExamples(examples)
                .addAllConsiderations(draft.considerations())
                .plan(draft.plan())
                .build();
    }

    private String title(Decision<?> decision) {
        return DecisionList.title(older, decision.subject());
    }
}
