package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.json.shape.ObjectShape.Values;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Gap;
import eu.clusterpolicy.toolkit.roadmap.GapKind;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a roadmap document together, and notes at its place what cannot stand there or does not follow. */
final class RoadmapAssembly {

    private final JsonIn in;
    private final RoadmapDraft blank;

    /**
     * Begins with nothing decided.
     *
     * @param blank a draft without decisions, which says of each decision about an action whether it can stand
     */
    RoadmapAssembly(JsonIn in, RoadmapDraft blank) {
        this.in = in;
        this.blank = blank;
    }

    /** Returns the evidence, of each identifier the first. */
    private ImmutableList<Evidence> evidence(ImmutableList<Evidence> statements) {
        Set<EvidenceId> stated = new HashSet<>();
        ImmutableList.Builder<Evidence> first = ImmutableList.builder();
        for (int i = 0; i < statements.size(); i++) {
            Evidence evidence = statements.get(i);
            if (stated.add(evidence.id())) {
                first.add(evidence);
            } else {
                in.fault(Pointer.of("evidence", i, "id"), "evidence is stated twice: '" + evidence.id() + "'");
            }
        }
        return first.build();
    }

    /** Returns the decisions of a list as they are; a second one about a subject is noted. */
    <T> ImmutableList<Decision<T>> decisions(Property<Roadmap, ImmutableList<Decision<T>>> list, Values values) {
        ImmutableList<Decision<T>> decisions = values.list(list);
        Map<T, Integer> decided = new HashMap<>();
        for (int i = 0; i < decisions.size(); i++) {
            Integer earlier = decided.putIfAbsent(decisions.get(i).subject(), i);
            if (earlier != null) {
                in.fault(
                        Pointer.of(list.name(), i),
                        "this is already decided at " + Pointer.of(list.name(), earlier) + "; keep one of the two");
            }
        }
        return decisions;
    }

    /** Returns the decisions about actions as they are; one about an action of another cell is noted. */
    ImmutableList<Decision<Selection<ActionId>>> actions(
            Property<Roadmap, ImmutableList<Decision<Selection<ActionId>>>> list, Values values) {
        ImmutableList<Decision<Selection<ActionId>>> decisions = decisions(list, values);
        for (int i = 0; i < decisions.size(); i++) {
            try {
                blank.decideAction(decisions.get(i));
            } catch (IllegalArgumentException refused) {
                in.fault(Pointer.of(list.name(), i), String.valueOf(refused.getMessage()));
            }
        }
        return decisions;
    }

    /**
     * Returns the roadmap, or null where something is missing or does not follow.
     *
     * <p>Whether decisions follow is asked only where each can stand, so that no fault is the mere consequence of another.
     *
     * @param draft all decisions
     */
    @Nullable
    Roadmap closed(RoadmapDraft.Builder draft, ImmutableList<Evidence> evidence, ActionPlan plan) {
        boolean allStand = in.faultCount() == 0;
        draft.addAllEvidence(evidence(evidence)).plan(plan);
        plan.faults().forEach(fault -> in.fault("/plan" + fault.path(), fault.sentence()));
        if (!allStand) {
            return null;
        }
        RoadmapDraft whole = draft.build();
        for (Gap gap : whole.next()) {
            if (gap.kind() != GapKind.PLAN_FAULT) {
                in.fault(gap.path(), gap.step());
            }
        }
        whole.strays().forEach(stray -> in.fault(stray.path(), stray.sentence()));
        return in.faultCount() == 0 ? whole.close() : null;
    }
}
