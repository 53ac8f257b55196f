package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.name.Wording;
import eu.clusterpolicy.toolkit.plan.PlanFaultKind;
import eu.clusterpolicy.toolkit.roadmap.Decided;

/** Rules that a plan does not contradict itself: one for each kind of fault that a plan can have. */
final class PlanReferenceRules {

    static final ImmutableList<Rule<Decided>> ALL = ImmutableList.of(
            rule(
                    PlanFaultKind.REPEATED_ACTION_ID,
                    "Budget, staff and indicators name actions by their identifiers, and would name two at once.",
                    "Give each planned action an identifier of its own."),
            rule(
                    PlanFaultKind.REPEATED_INDICATOR_ID,
                    "Measurements under one identifier would belong to two indicators.",
                    "Give each indicator an identifier of its own."),
            rule(
                    PlanFaultKind.UNKNOWN_DEPENDENCY,
                    "An action that waits for an unplanned one waits for ever.",
                    "Correct the identifier, plan the action, or take the dependency away."),
            rule(
                    PlanFaultKind.UNKNOWN_BUDGET_ACTION,
                    "Money for an action that is not planned is counted and never spent.",
                    "Correct the identifier, plan the action, or take the line away."),
            rule(
                    PlanFaultKind.UNKNOWN_STAFF_ACTION,
                    "Staff for an action that is not planned is counted and has nothing to do.",
                    "Correct the identifier, plan the action, or take the line away."),
            rule(
                    PlanFaultKind.UNKNOWN_MEASURED_ACTION,
                    "An indicator of an action that is not planned measures nothing.",
                    "Correct the identifier, plan the action, or take it from the indicator."),
            rule(
                    PlanFaultKind.CIRCULAR_DEPENDENCY,
                    "Actions that wait for one another never begin.",
                    "Take one of the dependencies away."));

    private PlanReferenceRules() {}

    private static Rule<Decided> rule(PlanFaultKind kind, String rationale, String remedy) {
        return Rule.ofValidity(kind.code(), Severity.ERROR)
                .title(kind.title())
                .rationale(rationale)
                .remedy(remedy)
                .check(roadmap -> roadmap.findPlan().stream()
                        .flatMap(plan -> plan.faults().stream())
                        .filter(fault -> fault.kind() == kind)
                        .map(fault ->
                                Observation.of("/plan" + fault.path(), Wording.sentenceCase(fault.sentence()) + ".")));
    }
}
