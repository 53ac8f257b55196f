package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Placeholder;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules about the planned actions: each has what it needs, and none begins before what it waits for has ended. */
final class PlannedActionRules {

    static final ImmutableList<Rule<Decided>> ALL = ImmutableList.of(
            Rule.ofCoverage("chosen-action-unplanned", Severity.WARNING)
                    .title("Chosen action that the plan does not carry out")
                    .rationale("An action that was chosen and not planned is a promise that nobody keeps.")
                    .remedy("Plan the action, or set it aside.")
                    .check(roadmap -> roadmap.findPlan().stream().flatMap(plan -> unplanned(roadmap, plan))),
            Rule.ofCoverage("planned-action-without-owner", Severity.WARNING)
                    .title("Planned action without an owner")
                    .rationale("What nobody answers for is not done.")
                    .remedy("Name who answers for the action.")
                    .check(each(
                            plan -> action -> action.owner()
                                    .filter(owner -> !Placeholder.isNothing(owner))
                                    .isEmpty(),
                            "has no owner")),
            Rule.ofCoverage("planned-action-without-time-frame", Severity.WARNING)
                    .title("Planned action without a time frame")
                    .rationale("Without its days an action can be neither prepared nor followed.")
                    .remedy("Set the first and the last day of the action.")
                    .check(each(plan -> action -> action.timeFrame().isEmpty(), "has no time frame")),
            Rule.ofCoverage("planned-action-without-budget", Severity.WARNING)
                    .title("Planned action without a budget")
                    .rationale("An action whose costs nobody has counted waits for money.")
                    .remedy("Add a budget line for the action; an amount of zero says that it costs nothing.")
                    .check(each(
                            plan -> withoutAny(
                                    plan.resources().budgetLines().stream().map(BudgetLine::action)),
                            "has no budget line")),
            Rule.ofCoverage("planned-action-without-indicator", Severity.WARNING)
                    .title("Planned action without an indicator")
                    .rationale("Without an indicator nobody can say whether the action has worked.")
                    .remedy("Add an indicator that measures the action.")
                    .check(each(
                            plan -> withoutAny(plan.monitoring().indicators().stream()
                                    .flatMap(indicator -> indicator.actions().stream())),
                            "is measured by no indicator")),
            Rule.ofValidity("dependency-not-finished", Severity.ERROR)
                    .title("Action that begins before its dependency ends")
                    .rationale("An action that waits for another cannot begin while that one runs.")
                    .remedy("Move one of the two, or take the dependency away.")
                    .check(roadmap -> roadmap.findPlan().stream().flatMap(PlannedActionRules::tooEarly)));

    private PlannedActionRules() {}

    private static Function<Decided, Stream<Observation>> each(
            Function<ActionPlan, Predicate<PlannedAction>> lacking, String words) {
        return roadmap -> roadmap.findPlan().stream()
                .flatMap(plan -> Indexed.those(
                        plan.actions(),
                        lacking.apply(plan),
                        (place, action) -> Observation.of(
                                Pointer.of("plan", "actions", place), "'%s' %s.".formatted(action.title(), words))));
    }

    private static Predicate<PlannedAction> withoutAny(Stream<PlannedActionId> named) {
        ImmutableSet<PlannedActionId> ids = named.collect(ImmutableSet.toImmutableSet());
        return action -> !ids.contains(action.id());
    }

    private static Stream<Observation> unplanned(Decided roadmap, ActionPlan plan) {
        ImmutableSet<ActionId> planned = plan.actions().stream()
                .flatMap(action -> action.actions().stream())
                .collect(ImmutableSet.toImmutableSet());
        return Indexed.those(
                roadmap.actions(),
                decision -> decision.isChosen()
                        && !planned.contains(decision.subject().entry()),
                (place, decision) -> {
                    ActionId action = decision.subject().entry();
                    return Observation.of(
                                    Pointer.of("actions", place),
                                    "The action '%s' is chosen, but the plan does not carry it out.".formatted(action))
                            .about(EntryName.of(action));
                });
    }

    private static Stream<Observation> tooEarly(ActionPlan plan) {
        ImmutableMap<PlannedActionId, PlannedAction> byId = plan.actions().stream()
                .collect(ImmutableMap.toImmutableMap(PlannedAction::id, action -> action, (first, later) -> first));
        return Indexed.flatMap(
                plan.actions(),
                (place, action) -> action.dependsOn().stream()
                        .flatMap(dependency -> Optional.ofNullable(byId.get(dependency.action())).stream()
                                .flatMap(needed -> tooEarly(plan, place, action, needed, dependency.lag()))));
    }

    /** An action without an end counts as ending with the plan. */
    private static Stream<Observation> tooEarly(
            ActionPlan plan, int place, PlannedAction action, PlannedAction needed, int lag) {
        Optional<LocalDate> start = action.timeFrame().map(TimeFrame::start);
        Optional<LocalDate> end =
                needed.timeFrame().flatMap(frame -> frame.end().or(plan::lastDay));
        if (start.isEmpty() || end.isEmpty() || ChronoUnit.DAYS.between(end.get(), start.get()) > lag) {
            return Stream.empty();
        }
        String wait = lag == 0 ? "" : ", and %s must pass".formatted(OneLine.count(lag, "day"));
        return Stream.of(Observation.of(
                Pointer.of("plan", "actions", place, "timeFrame", "start"),
                "'%s' begins on %s, but depends on '%s', which ends on %s%s."
                        .formatted(action.title(), start.get(), needed.title(), end.get(), wait)));
    }
}
