package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import java.util.function.Predicate;

/** Finds what a draft still lacks, phase by phase. */
final class Gaps {

    private final RoadmapDraft draft;
    private final Ladder ladder;
    private final ImmutableList.Builder<Gap> gaps = ImmutableList.builder();

    private Gaps(RoadmapDraft draft) {
        this.draft = draft;
        this.ladder = new Ladder(draft);
    }

    static ImmutableList<Gap> of(RoadmapDraft draft) {
        return new Gaps(draft).collect();
    }

    private ImmutableList<Gap> collect() {
        priorities();
        evidence(Phase.DEFINING_PRIORITIES);
        challenges();
        evidence(Phase.IDENTIFYING_CHALLENGES);
        actions();
        evidence(Phase.SELECTING_ACTIONS);
        evidence(Phase.DEVELOPING_ROADMAP);
        draft.plan().ifPresentOrElse(this::plan, this::noPlan);
        return gaps.build();
    }

    private void priorities() {
        if (draft.priorities().stream().noneMatch(Decision::isChosen)) {
            add(Phase.DEFINING_PRIORITIES, GapKind.PRIORITY_MISSING, "", "choose a priority");
        }
    }

    private void challenges() {
        for (Decision<Priority> decision : draft.priorities()) {
            Priority priority = decision.subject();
            if (decision.isChosen() && noneChosen(draft.challenges(), focus -> focus.priority() == priority)) {
                add(
                        Phase.IDENTIFYING_CHALLENGES,
                        GapKind.CHALLENGE_MISSING,
                        priority.code(),
                        "choose a challenge for " + priority.title());
            }
        }
    }

    private void actions() {
        draft.challenges().stream()
                .map(Decision::subject)
                .filter(focus -> Ladder.holds(ladder.to(focus)))
                .forEach(this::actionsFor);
    }

    private void actionsFor(Focus focus) {
        if (noneChosen(draft.functions(), cell -> Focus.of(cell).equals(focus))) {
            add(
                    Phase.SELECTING_ACTIONS,
                    GapKind.FUNCTION_MISSING,
                    focus.code(),
                    "choose a cluster function for " + focus.title());
        }
        if (noneChosen(draft.actions(), selection -> Focus.of(selection.cell()).equals(focus))) {
            add(Phase.SELECTING_ACTIONS, GapKind.ACTION_MISSING, focus.code(), "choose an action for " + focus.title());
        }
    }

    private void evidence(Phase phase) {
        for (Decision<?> decision : draft.decisions(phase)) {
            decision.evidence().stream()
                    .filter(id -> draft.findEvidence(id).isEmpty())
                    .forEach(id -> add(phase, GapKind.EVIDENCE_MISSING, id.value(), unknown(id, decision)));
        }
    }

    private String unknown(EvidenceId id, Decision<?> decision) {
        Iterable<String> known =
                draft.evidence().stream().map(stated -> stated.id().value()).toList();
        return "state the evidence for %s, or name other: %s"
                .formatted(
                        DecisionList.title(draft.catalogue(), decision.subject()),
                        NearestName.unknown("evidence", id.value(), known));
    }

    private void noPlan() {
        add(Phase.DEVELOPING_ROADMAP, GapKind.PLAN_MISSING, "", "set the action plan");
    }

    private void plan(ActionPlan plan) {
        plan.faults()
                .forEach(fault -> add(
                        Phase.DEVELOPING_ROADMAP,
                        GapKind.PLAN_FAULT,
                        fault.kind().code(),
                        "mend the action plan: " + fault.sentence()));
        ImmutableSet<ActionId> chosen = chosenActions();
        plan.actions().stream()
                .filter(planned -> !chosen.contains(planned.action()))
                .forEach(planned -> add(
                        Phase.DEVELOPING_ROADMAP,
                        GapKind.PLANNED_ACTION_NOT_CHOSEN,
                        planned.id().value(),
                        notChosen(planned.id().value(), planned.action())));
    }

    private ImmutableSet<ActionId> chosenActions() {
        return draft.actions().stream()
                .map(Decision::subject)
                .filter(selection -> Ladder.holds(ladder.to(selection)))
                .map(Selection::entry)
                .collect(ImmutableSet.toImmutableSet());
    }

    private String notChosen(String planned, ActionId action) {
        String which = unknownOrNotChosen(action);
        return "%s, or take '%s', which carries it out, from the action plan".formatted(which, planned);
    }

    private String unknownOrNotChosen(ActionId action) {
        if (draft.catalogue().findAction(action).isPresent()) {
            return "choose the action '" + action + "'";
        }
        if (draft.catalogue().findWithdrawnAction(action).isPresent()) {
            return "action '" + action + "' is withdrawn: plan another";
        }
        return NearestName.unknown(
                "action",
                action.value(),
                draft.catalogue().actions().stream()
                        .map(known -> known.id().value())
                        .toList());
    }

    private void add(Phase phase, GapKind kind, String about, String sentence) {
        gaps.add(new Gap(phase, kind, about, sentence));
    }

    private static <T> boolean noneChosen(ImmutableList<Decision<T>> decisions, Predicate<T> wanted) {
        return decisions.stream()
                .filter(Decision::isChosen)
                .map(Decision::subject)
                .noneMatch(wanted);
    }
}
