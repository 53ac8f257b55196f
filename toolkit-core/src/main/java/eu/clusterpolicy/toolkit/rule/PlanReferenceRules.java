package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.PlanFault;
import eu.clusterpolicy.toolkit.plan.PlanFaultKind;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rules that a plan does not contradict itself: one for each kind of fault that a plan can have. */
final class PlanReferenceRules {

    private static final Rule<RoadmapDraft> REPEATED_ACTION = rule(
            PlanFaultKind.REPEATED_ACTION_ID,
            "Budget, staff and indicators name actions by their identifiers, and would name two at once.",
            "Give each planned action an identifier of its own.",
            plan -> repeated(
                    "/plan/actions",
                    "planned action",
                    plan.actions(),
                    action -> action.id().value()));

    private static final Rule<RoadmapDraft> REPEATED_INDICATOR = rule(
            PlanFaultKind.REPEATED_INDICATOR_ID,
            "Measurements under one identifier would belong to two indicators.",
            "Give each indicator an identifier of its own.",
            plan -> repeated(
                    "/plan/monitoring/indicators",
                    "indicator",
                    plan.monitoring().indicators(),
                    indicator -> indicator.id().value()));

    private static final Rule<RoadmapDraft> DEPENDENCY = rule(
            PlanFaultKind.UNKNOWN_DEPENDENCY,
            "An action that waits for one which is not planned waits for ever.",
            "Correct the identifier, plan the action, or take the dependency away.",
            plan -> unknown(
                    plan,
                    "/plan/actions",
                    "dependsOn",
                    plan.actions(),
                    action -> "'" + action.title() + "' depends on",
                    PlannedAction::dependsOn));

    private static final Rule<RoadmapDraft> BUDGET = rule(
            PlanFaultKind.UNKNOWN_BUDGET_ACTION,
            "Money for an action that is not planned is counted and never spent.",
            "Correct the identifier, plan the action, or take the line away.",
            plan -> unknown(
                    plan,
                    "/plan/resources/budgetLines",
                    "action",
                    plan.resources().budgetLines(),
                    line -> "The budget line '" + line.purpose() + "' is for",
                    line -> List.of(line.action())));

    private static final Rule<RoadmapDraft> STAFF = rule(
            PlanFaultKind.UNKNOWN_STAFF_ACTION,
            "Staff for an action that is not planned is counted and has nothing to do.",
            "Correct the identifier, plan the action, or take the line away.",
            plan -> unknown(
                    plan,
                    "/plan/resources/staffLines",
                    "action",
                    plan.resources().staffLines(),
                    line -> "The staff line '" + line.role() + "' is for",
                    line -> List.of(line.action())));

    private static final Rule<RoadmapDraft> MEASURED = rule(
            PlanFaultKind.UNKNOWN_MEASURED_ACTION,
            "An indicator of an action that is not planned measures nothing.",
            "Correct the identifier, plan the action, or take it from the indicator.",
            plan -> unknown(
                    plan,
                    "/plan/monitoring/indicators",
                    "actions",
                    plan.monitoring().indicators(),
                    indicator -> "The indicator '" + indicator.name() + "' measures",
                    Indicator::actions));

    private static final Rule<RoadmapDraft> CIRCLE = rule(
            PlanFaultKind.CIRCULAR_DEPENDENCY,
            "Actions that wait for one another never begin.",
            "Take one of the dependencies away.",
            PlanReferenceRules::circles);

    static final ImmutableList<Rule<RoadmapDraft>> ALL =
            ImmutableList.of(REPEATED_ACTION, REPEATED_INDICATOR, DEPENDENCY, BUDGET, STAFF, MEASURED, CIRCLE);

    private PlanReferenceRules() {}

    private static Rule<RoadmapDraft> rule(
            PlanFaultKind kind, String rationale, String remedy, Function<ActionPlan, Stream<Observation>> check) {
        return Rule.of(
                RuleDescription.builder()
                        .code(kind.code())
                        .severity(Severity.ERROR)
                        .concern(Concern.VALIDITY)
                        .title(kind.title())
                        .rationale(rationale)
                        .remedy(remedy)
                        .build(),
                draft -> draft.plan().stream().flatMap(check));
    }

    private static <E> Stream<Observation> repeated(String list, String noun, List<E> entries, Function<E, String> id) {
        Set<String> seen = new HashSet<>();
        Set<String> reported = new HashSet<>();
        return Indexed.flatMap(entries, (place, entry) -> {
            String name = id.apply(entry);
            return seen.add(name) || !reported.add(name)
                    ? Stream.empty()
                    : Stream.of(Observation.of(
                            name,
                            list + "/" + place + "/id",
                            "The identifier '%s' names more than one %s.".formatted(name, noun)));
        });
    }

    private static <E> Stream<Observation> unknown(
            ActionPlan plan,
            String list,
            String property,
            List<E> entries,
            Function<E, String> words,
            Function<E, Collection<PlannedActionId>> named) {
        ImmutableSet<String> known =
                plan.actions().stream().map(action -> action.id().value()).collect(ImmutableSet.toImmutableSet());
        return Indexed.flatMap(
                entries,
                (place, entry) -> named.apply(entry).stream()
                        .map(PlannedActionId::value)
                        .filter(id -> !known.contains(id))
                        .map(id -> Observation.of(
                                id,
                                list + "/" + place + "/" + property,
                                words.apply(entry) + " an " + NearestName.unknown("planned action", id, known) + ".")));
    }

    private static Stream<Observation> circles(ActionPlan plan) {
        List<PlannedActionId> ids =
                plan.actions().stream().map(PlannedAction::id).toList();
        return plan.faults().stream()
                .filter(fault -> fault.kind() == PlanFaultKind.CIRCULAR_DEPENDENCY)
                .map(fault -> circle(ids, fault));
    }

    private static Observation circle(List<PlannedActionId> ids, PlanFault fault) {
        PlannedActionId first = fault.path().get(0);
        String sentence = fault.sentence();
        return Observation.of(
                first.value(),
                Pointer.of("plan", "actions", ids.indexOf(first), "dependsOn"),
                Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".");
    }
}
