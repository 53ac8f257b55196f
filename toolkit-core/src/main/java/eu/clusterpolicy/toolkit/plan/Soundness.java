package eu.clusterpolicy.toolkit.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import eu.clusterpolicy.toolkit.name.NearestName;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The examination of a plan for faults. */
final class Soundness {

    private final ActionPlan plan;
    private final ImmutableSet<PlannedActionId> known;
    private final ImmutableList.Builder<PlanFault> faults = ImmutableList.builder();

    private Soundness(ActionPlan plan) {
        this.plan = plan;
        this.known = plan.actions().stream().map(PlannedAction::id).collect(ImmutableSet.toImmutableSet());
    }

    static ImmutableList<PlanFault> faults(ActionPlan plan) {
        Soundness soundness = new Soundness(plan);
        soundness.examineIds();
        soundness.examineDependencies();
        soundness.examineResources();
        soundness.examineIndicators();
        DependencyCircles.of(plan.actions()).forEach(soundness::addCircle);
        return soundness.faults.build();
    }

    private void examineIds() {
        repeated(plan.actions().stream().map(PlannedAction::id))
                .forEach(id -> add(
                        PlanFaultKind.REPEATED_ACTION_ID, List.of(id.getElement()), onlyOnce("planned action id", id)));
        repeated(plan.monitoring().indicators().stream().map(Indicator::id))
                .forEach(id -> add(PlanFaultKind.REPEATED_INDICATOR_ID, List.of(), onlyOnce("indicator id", id)));
    }

    private void examineDependencies() {
        for (PlannedAction action : plan.actions()) {
            unknownOf(action.dependsOn())
                    .forEach(unknown -> add(
                            PlanFaultKind.UNKNOWN_DEPENDENCY,
                            List.of(action.id(), unknown),
                            "dependency of '" + action.id() + "': " + unknown(unknown)));
        }
    }

    private void examineResources() {
        for (BudgetLine line : plan.resources().budgetLines()) {
            examine(PlanFaultKind.UNKNOWN_BUDGET_ACTION, "budget line", line.purpose(), Set.of(line.action()));
        }
        for (StaffLine line : plan.resources().staffLines()) {
            examine(PlanFaultKind.UNKNOWN_STAFF_ACTION, "staff line", line.role(), Set.of(line.action()));
        }
    }

    private void examineIndicators() {
        for (Indicator indicator : plan.monitoring().indicators()) {
            examine(
                    PlanFaultKind.UNKNOWN_MEASURED_ACTION,
                    "indicator",
                    indicator.id().value(),
                    indicator.actions());
        }
    }

    private void examine(PlanFaultKind kind, String part, String name, Set<PlannedActionId> actions) {
        unknownOf(actions)
                .forEach(unknown -> add(kind, List.of(unknown), part + " '" + name + "': " + unknown(unknown)));
    }

    private void addCircle(ImmutableList<PlannedActionId> circle) {
        String path = circle.stream().map(PlannedActionId::value).collect(Collectors.joining(" -> "));
        String sentence =
                circle.size() == 2 ? "action depends on itself: " : "actions depend on each other in a circle: ";
        add(PlanFaultKind.CIRCULAR_DEPENDENCY, circle, sentence + path);
    }

    private void add(PlanFaultKind kind, List<PlannedActionId> path, String sentence) {
        faults.add(new PlanFault(kind, ImmutableList.copyOf(path), sentence));
    }

    /** Sorted, for equal plans may list the same identifiers in different order. */
    private Stream<PlannedActionId> unknownOf(Set<PlannedActionId> ids) {
        return ids.stream().filter(id -> !known.contains(id)).sorted(Comparator.comparing(PlannedActionId::value));
    }

    private String unknown(PlannedActionId id) {
        return NearestName.unknown(
                "planned action",
                id.value(),
                known.stream().map(PlannedActionId::value).toList());
    }

    private static String onlyOnce(String kind, Multiset.Entry<?> id) {
        return "%s must be used only once: '%s' is used %s times".formatted(kind, id.getElement(), id.getCount());
    }

    private static <I> Stream<Multiset.Entry<I>> repeated(Stream<I> ids) {
        return ids.collect(Collectors.toCollection(LinkedHashMultiset::<I>create)).entrySet().stream()
                .filter(entry -> entry.getCount() > 1);
    }
}
