package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
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
}
