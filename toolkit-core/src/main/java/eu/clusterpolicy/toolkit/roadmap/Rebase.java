package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.edition.Aspect;
import eu.clusterpolicy.toolkit.edition.Change;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.edition.Edit;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A roadmap on a newer edition of the catalogue, such as that of Andalusia on a national edition: what becomes of each
 * decision, and the draft from which to decide anew.
 *
 * <p>Every decision of the roadmap appears exactly once. The draft holds what could be carried over, the evidence and the
 * whole action plan; it says itself what is missing now.
 *
 * <pre>{@code
 * Rebase rebase = roadmap.rebaseOn(newer);
 * rebase.decisions(Rebased.Lost.class);
 * Roadmap next = rebase.draft().choose(cell, successor, "It takes the place of the old one").close();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Rebase {

    Rebase() {}

    static Rebase of(RoadmapDraft draft, Catalogue newer) {
        Rebaser rebaser = new Rebaser(draft.ladder(), newer);
        draft.priorities().forEach(rebaser::keep);
        draft.challenges().forEach(rebaser::keep);
        draft.functions().forEach(rebaser::keep);
        ImmutableList<Decision<Selection<ActionId>>> actions = rebaser.carry(draft.actions());
        ImmutableList<Decision<Selection<ExampleId>>> examples = rebaser.carry(draft.examples());
        draft.considerations().forEach(rebaser::keep);
        return ImmutableRebase.builder()
                .olderEdition(draft.edition())
                .addAllDecisions(rebaser.decisions())
                .addAllOffers(rebaser.offers(Iterables.concat(actions, examples)))
                .addAllPlannedButWithdrawn(draft.plan().stream()
                        .flatMap(plan -> plan.actions().stream())
                        .filter(planned -> planned.actions().stream()
                                .anyMatch(action -> newer.findAction(action).isEmpty()))
                        .toList())
                .draft(draft.on(newer, actions, examples))
                .build();
    }

    /** Returns the identifier of the edition that the roadmap rests on, such as {@code eccp-2021}. */
    public abstract String olderEdition();

    /** Returns what becomes of each decision, in the order of the phases. */
    public abstract ImmutableList<Rebased> decisions();

    /**
     * Returns the actions and the examples that the newer edition offers for the chosen cells and the older one did not, in the
     * order of the cells' decisions, actions first. One that has moved to a chosen cell is among them unless its decision was
     * carried there.
     */
    public abstract ImmutableList<Offer> offers();

    /** Returns the planned actions that carry out an action that the newer edition no longer has; the plan keeps them. */
    public abstract ImmutableList<PlannedAction> plannedButWithdrawn();

    /** Returns the draft on the newer edition. */
    public abstract RoadmapDraft draft();

    /** Returns the decisions of which something particular becomes, such as {@code Rebased.Moved.class}. */
    public <R extends Rebased> ImmutableList<R> decisions(Class<R> type) {
        Require.notNull(type, "type");
        return decisions().stream().filter(type::isInstance).map(type::cast).collect(ImmutableList.toImmutableList());
    }

    /** Returns the two editions and how much there is to see, such as {@code eccp-2021 to farland-2025: 21 decisions, 3 offers}. */
    @Override
    public String toString() {
        return OneLine.of("%s to %s: %s, %s"
                .formatted(
                        olderEdition(),
                        draft().edition(),
                        OneLine.count(decisions().size(), "decision"),
                        OneLine.count(offers().size(), "offer")));
    }

    /** Takes decisions over to a newer edition, one by one. Not thread-safe. */
    private static final class Rebaser {

        private final Ladder ladder;
        private final Catalogue older;
        private final Catalogue newer;
        private final ImmutableMap<EntryName, Change> changes;
        private final Set<Selection<?>> taken = new HashSet<>();
        private final ImmutableList.Builder<Rebased> decisions = ImmutableList.builder();

        Rebaser(Ladder ladder, Catalogue newer) {
            this.ladder = ladder;
            this.older = ladder.catalogue();
            this.newer = newer;
            this.changes = Difference.between(older, newer).changes().stream()
                    .collect(ImmutableMap.toImmutableMap(Change::subject, change -> change, (first, other) -> first));
        }

        /** Returns what becomes of the decisions so far. */
        ImmutableList<Rebased> decisions() {
            return decisions.build();
        }

        void keep(Decision<?> decision) {
            stay(decision, Optional.empty());
        }

        /** Returns those of the given decisions that go over, where they go. */
        <I> ImmutableList<Decision<Selection<I>>> carry(ImmutableList<Decision<Selection<I>>> all) {
            // A decision that stays where it is goes before one that would be carried to the same place.
            all.forEach(decision -> taken.add(decision.subject()));
            return all.stream()
                    .flatMap(decision -> carried(decision).stream())
                    .collect(ImmutableList.toImmutableList());
        }

        private <I> Optional<Decision<Selection<I>>> carried(Decision<Selection<I>> decision) {
            I id = decision.subject().entry();
            KnownEntry before = KnownEntry.of(older, id);
            Optional<KnownEntry> after = standing(id);
            if (after.isEmpty()) {
                lose(decision, before.entry().entryName());
                return Optional.empty();
            }
            Optional<Change> change = change(before.entry(), after.get().entry());
            if (change.isPresent() && moves(decision.subject().cell(), before, after.get())) {
                return moved(decision, change.get(), after.get());
            }
            stay(decision, change);
            return Optional.of(decision);
        }

        /** Asks the difference what has become of an entry that stands; one that was withdrawn before has come in again. */
        private Optional<Change> change(Entry before, Entry after) {
            return Optional.ofNullable(changes.get(after.entryName()))
                    .filter(change -> !before.equals(after))
                    .map(change -> change.before().isPresent()
                            ? change
                            : new Change(new Edit.Replace(after), Optional.of(before)));
        }

        private Optional<KnownEntry> standing(Object id) {
            return KnownEntry.find(newer, id).filter(KnownEntry::stands);
        }

        /** An example may inspire a cell that never named it, so only one that the cell named can move away. */
        private static boolean moves(Cell decided, KnownEntry before, KnownEntry after) {
            return before.entry() instanceof PolicyAction
                    ? !before.cells().equals(after.cells())
                    : before.cells().contains(decided) && !after.cells().contains(decided);
        }

        private void stay(Decision<?> decision, Optional<Change> change) {
            decisions.add(change.filter(revised -> revised.concerns(Aspect.REWORDED))
                    .<Rebased>map(revised -> new Rebased.Reworded(title(decision), decision, revised))
                    .orElseGet(() -> new Rebased.Kept(title(decision), decision, change)));
        }

        private <I> Optional<Decision<Selection<I>>> moved(
                Decision<Selection<I>> decision, Change change, KnownEntry after) {
            Selection<I> selection = decision.subject();
            // An entry outside the matrix belongs to any cell, so its decision can stay.
            ImmutableList<Cell> targets = after.cells().isEmpty() ? ImmutableList.of(selection.cell()) : after.cells();
            Optional<Cell> target = targets.stream()
                    .filter(ladder::holds)
                    .filter(cell -> cell.equals(selection.cell()) || taken.add(Selection.of(cell, selection.entry())))
                    .findFirst();
            decisions.add(new Rebased.Moved(title(decision), decision, change, target));
            return target.map(cell -> decision.about(Selection.of(cell, selection.entry())));
        }

        private void lose(Decision<?> decision, EntryName lost) {
            Optional<Withdrawn> withdrawn = newer.findWithdrawn(lost);
            decisions.add(new Rebased.Lost(
                    title(decision), decision, withdrawn.flatMap(this::successor), withdrawn.map(Withdrawn::reason)));
        }

        /** Follows the successors to the first that stands; none where they end or run in a circle. */
        private Optional<EntryName> successor(Withdrawn withdrawn) {
            Set<EntryName> seen = new HashSet<>();
            Optional<EntryName> successor = withdrawn.successor();
            while (successor.isPresent() && newer.find(successor.get()).isEmpty() && seen.add(successor.get())) {
                successor = successor.flatMap(newer::findWithdrawn).flatMap(Withdrawn::successor);
            }
            return successor.filter(found -> newer.find(found).isPresent());
        }

        /** Returns what the newer edition adds to the chosen cells, but for what the carried decisions are about. */
        ImmutableList<Offer> offers(Iterable<? extends Decision<? extends Selection<?>>> carried) {
            ImmutableSet.Builder<Selection<?>> decided = ImmutableSet.builder();
            carried.forEach(decision -> decided.add(decision.subject()));
            return offers(decided.build());
        }

        private ImmutableList<Offer> offers(ImmutableSet<Selection<?>> decided) {
            return ladder.decisions().stream()
                    .flatMap(placed ->
                            placed.decision().subject() instanceof Cell cell ? Stream.of(cell) : Stream.empty())
                    .filter(ladder::holds)
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

        private String title(Decision<?> decision) {
            return Titles.of(older, decision.subject());
        }
    }
}
