package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.PlanFault;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Gap;
import eu.clusterpolicy.toolkit.roadmap.GapKind;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Stray;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a roadmap document together, phase by phase, and notes at its place what does not follow. */
final class RoadmapAssembly {

    private final JsonIn in;
    private final Map<Decision<?>, String> pointers = new HashMap<>();
    private RoadmapDraft draft;

    RoadmapAssembly(JsonIn in, RoadmapDraft draft) {
        this.in = in;
        this.draft = draft;
    }

    void evidence(ImmutableList<Evidence> statements) {
        Set<EvidenceId> stated = new HashSet<>();
        for (int i = 0; i < statements.size(); i++) {
            Evidence evidence = statements.get(i);
            if (!stated.add(evidence.id())) {
                in.fault("/evidence/" + i + "/id", "evidence is stated twice: '" + evidence.id() + "'");
            }
            draft = draft.evidence(evidence);
        }
    }

    <T> void decide(
            String section,
            ImmutableList<Decision<T>> decisions,
            BiFunction<RoadmapDraft, Decision<T>, RoadmapDraft> decide) {
        Map<T, Integer> decided = new HashMap<>();
        for (int i = 0; i < decisions.size(); i++) {
            Decision<T> decision = decisions.get(i);
            String pointer = section + "/" + i;
            Integer earlier = decided.putIfAbsent(decision.subject(), i);
            if (earlier != null) {
                in.fault(pointer, "this is already decided at " + section + "/" + earlier + "; keep one of the two");
            }
            pointers.putIfAbsent(decision, pointer);
            decide(pointer, decision, decide);
        }
    }

    private <T> void decide(
            String pointer, Decision<T> decision, BiFunction<RoadmapDraft, Decision<T>, RoadmapDraft> decide) {
        try {
            draft = decide.apply(draft, decision);
        } catch (IllegalArgumentException refused) {
            in.fault(pointer, String.valueOf(refused.getMessage()));
        }
    }

    /** Returns the roadmap, or null where something is missing or does not follow. */
    @Nullable
    Roadmap close(ActionPlan plan) {
        draft = draft.plan(plan);
        for (Gap gap : draft.next()) {
            if (gap.kind() != GapKind.PLAN_FAULT) {
                in.fault(pointerOf(gap), gap.sentence());
            }
        }
        for (PlanFault fault : plan.faults()) {
            in.fault(pointerOf(fault), fault.sentence());
        }
        for (Stray stray : draft.strays()) {
            in.fault(pointers.getOrDefault(stray.decision(), ""), stray.sentence());
        }
        return in.faultCount() == 0 ? draft.close() : null;
    }

    private String pointerOf(Gap gap) {
        return switch (gap.kind()) {
            case PRIORITY_MISSING -> "/priorities";
            case CHALLENGE_MISSING -> "/challenges";
            case FUNCTION_MISSING -> "/functions";
            case ACTION_MISSING -> "/actions";
            case PLAN_MISSING, PLAN_FAULT -> "/plan";
            case PLANNED_ACTION_NOT_CHOSEN -> planned(gap.about()) + "/action";
            case EVIDENCE_MISSING -> in.pointerTo("/.*/evidence/\\d+", gap.about());
        };
    }

    private String pointerOf(PlanFault fault) {
        PlannedActionId about = Iterables.getLast(fault.path(), null);
        String id = about == null ? "" : about.value();
        return switch (fault.kind()) {
            case REPEATED_ACTION_ID -> planned(id);
            case REPEATED_INDICATOR_ID -> "/plan/monitoring/indicators";
            case UNKNOWN_DEPENDENCY -> in.pointerTo("/plan/actions/\\d+/dependsOn/\\d+", id);
            case UNKNOWN_BUDGET_ACTION -> in.pointerTo("/plan/resources/budgetLines/\\d+/action", id);
            case UNKNOWN_STAFF_ACTION -> in.pointerTo("/plan/resources/staffLines/\\d+/action", id);
            case UNKNOWN_MEASURED_ACTION -> in.pointerTo("/plan/monitoring/indicators/\\d+/actions/\\d+", id);
            case CIRCULAR_DEPENDENCY -> planned(id) + "/dependsOn";
        };
    }

    private String planned(String id) {
        return in.pointerTo("/plan/actions/\\d+/id", id).replaceFirst("/id$", "");
    }
}
