package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules about the planned actions: each has what it needs, and none begins before what it waits for has ended. */
final class PlannedActionRules {

    private static final Rule<Decided> UNPLANNED = Rule.of(
            lack(
                    "chosen-action-unplanned",
                    "Chosen action that the plan does not carry out",
                    "An action that was chosen and not planned is a promise that nobody keeps.",
                    "Plan the action, or set it aside."),
            roadmap -> roadmap.findPlan().stream().flatMap(plan -> unplanned(roadmap, plan)));

    private static final Rule<Decided> OWNER = rule(
            lack(
                    "planned-action-without-owner",
                    "Planned action without an owner",
                    "What nobody answers for is not done.",
                    "Name who answers for the action."),
            plan -> action -> action.owner().filter(owner -> !owner.isBlank()).isEmpty(),
            "has no owner");

    private static final Rule<Decided> TIME_FRAME = rule(
            lack(
                    "planned-action-without-time-frame",
                    "Planned action without a time frame",
                    "Without its days an action can be neither prepared nor followed.",
                    "Set the first and the last day of the action."),
            plan -> action -> action.timeFrame().isEmpty(),
            "has no time frame");

    private static final Rule<Decided> BUDGET = rule(
            lack(
                    "planned-action-without-budget",
                    "Planned action without a budget",
                    "An action whose costs nobody has counted waits for money.",
                    "Add a budget line for the action; an amount of zero says that it costs nothing."),
            plan -> withoutAny(plan.resources().budgetLines().stream().map(BudgetLine::action)),
            "has no budget line");

    private static final Rule<Decided> INDICATOR = rule(
            lack(
                    "planned-action-without-indicator",
                    "Planned action without an indicator",
                    "Without an indicator nobody can say whether the action has worked.",
                    "Add an indicator that measures the action."),
            plan -> withoutAny(
                    plan.monitoring().indicators().stream().flatMap(indicator -> indicator.actions().stream())),
            "is measured by no indicator");

    private static final Rule<Decided> TOO_EARLY = Rule.of(
            RuleDescription.builder()
                    .code("dependency-not-finished")
                    .severity(Severity.ERROR)
                    .concern(Concern.VALIDITY)
                    .title("Action that begins before its dependency ends")
                    .rationale("An action that waits for another cannot begin while that one runs.")
                    .remedy("Move one of the two, or take the dependency away.")
                    .build(),
            roadmap -> roadmap.findPlan().stream().flatMap(PlannedActionRules::tooEarly));

    static final ImmutableList<Rule<Decided>> ALL =
            ImmutableList.of(UNPLANNED, OWNER, TIME_FRAME, BUDGET, INDICATOR, TOO_EARLY);

    private PlannedActionRules() {}

    private static RuleDescription lack(String code, String title, String rationale, String remedy) {
        return RuleDescription.builder()
                .code(code)
                .severity(Severity.WARNING)
                .concern(Concern.COVERAGE)
                .title(title)
                .rationale(rationale)
                .remedy(remedy)
                .build();
    }

    private static Rule<Decided> rule(
            RuleDescription description, Function<ActionPlan, Predicate<PlannedAction>> lacking, String words) {
        return Rule.of(
                description,
                roadmap -> roadmap.findPlan().stream().flatMap(plan -> {
                    Predicate<PlannedAction> lacks = lacking.apply(plan);
                    return Indexed.flatMap(
                            plan.actions(),
                            (place, action) -> lacks.test(action)
                                    ? Stream.of(Observation.of(
                                            action.id().value(),
                                            Pointer.of("plan", "actions", place),
                                            "'%s' %s.".formatted(action.title(), words)))
                                    : Stream.empty());
                }));
    }

    private static Predicate<PlannedAction> withoutAny(Stream<PlannedActionId> named) {
        ImmutableSet<PlannedActionId> ids = named.collect(ImmutableSet.toImmutableSet());
        return action -> !ids.contains(action.id());
    }

    private static Stream<Observation> unplanned(Decided roadmap, ActionPlan plan) {
        ImmutableSet<ActionId> planned =
                plan.actions().stream().map(PlannedAction::action).collect(ImmutableSet.toImmutableSet());
        return Indexed.flatMap(roadmap.actions(), (place, decision) -> {
            ActionId action = decision.subject().entry();
            return decision.isChosen() && !planned.contains(action)
                    ? Stream.of(Observation.of(
                            action.value(),
                            Pointer.of("actions", place),
                            "The action '%s' is chosen, but the plan does not carry it out.".formatted(action)))
                    : Stream.empty();
        });
    }

    private static Stream<Observation> tooEarly(ActionPlan plan) {
        ImmutableMap<PlannedActionId, PlannedAction> byId = plan.actions().stream()
                .collect(ImmutableMap.toImmutableMap(PlannedAction::id, action -> action, (first, later) -> first));
        return Indexed.flatMap(
                plan.actions(),
                (place, action) -> action.dependsOn().stream()
                        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                        .flatMap(needed -> tooEarly(place, action, needed)));
    }

    private static Stream<Observation> tooEarly(int place, PlannedAction action, PlannedAction needed) {
        return Stream.of(action)
                .filter(waiting -> startsBeforeEndOf(needed, waiting))
                .map(waiting -> Observation.of(
                        waiting.id().value(),
                        Pointer.of("plan", "actions", place, "timeFrame", "start"),
                        "'%s' begins on %s, but depends on '%s', which ends on %s."
                                .formatted(
                                        waiting.title(),
                                        waiting.timeFrame()
                                                .map(TimeFrame::start)
                                                .orElseThrow(),
                                        needed.title(),
                                        needed.timeFrame().map(TimeFrame::end).orElseThrow())));
    }

    private static boolean startsBeforeEndOf(PlannedAction needed, PlannedAction waiting) {
        return waiting.timeFrame()
                .flatMap(frame ->
                        needed.timeFrame().filter(other -> !frame.start().isAfter(other.end())))
                .isPresent();
    }
}
