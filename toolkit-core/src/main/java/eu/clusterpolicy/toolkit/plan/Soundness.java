package eu.clusterpolicy.toolkit.plan;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Range;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.UnknownNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The examination of a plan for faults. */
final class Soundness {

    /** Of a longer circle no more actions are named in words. */
    private static final int MOST_NAMED = 12;

    private final ActionPlan plan;
    private final ImmutableSet<PlannedActionId> known;
    private final UnknownNames unknown;
    private final ImmutableList.Builder<PlanFault> faults = ImmutableList.builder();

    private Soundness(ActionPlan plan) {
        this.plan = plan;
        this.known = plan.actions().stream().map(PlannedAction::id).collect(ImmutableSet.toImmutableSet());
        this.unknown = new UnknownNames(
                "planned action", known.stream().map(PlannedActionId::value).toList());
    }

    static ImmutableList<PlanFault> faults(ActionPlan plan) {
        Soundness soundness = new Soundness(plan);
        soundness.examineIds();
        soundness.examineDependencies();
        soundness.examineResources();
        soundness.examineIndicators();
        Circles.of(plan.actions()).forEach(soundness::addCircle);
        return soundness.faults.build();
    }

    private void examineIds() {
        requireEachOnce(
                PlanFaultKind.REPEATED_ACTION_ID,
                "planned action id",
                "/actions",
                ids(plan.actions(), action -> action.id().value()));
        requireEachOnce(
                PlanFaultKind.REPEATED_INDICATOR_ID,
                "indicator id",
                "/monitoring/indicators",
                ids(plan.monitoring().indicators(), indicator -> indicator.id().value()));
    }

    private static <E> ImmutableList<String> ids(ImmutableList<E> entries, Function<E, String> id) {
        return entries.stream().map(id).collect(ImmutableList.toImmutableList());
    }

    /** Of those that share an identifier, the second is where it becomes a fault. */
    private void requireEachOnce(PlanFaultKind kind, String noun, String list, ImmutableList<String> ids) {
        ContiguousSet<Integer> places =
                ContiguousSet.create(Range.closedOpen(0, ids.size()), DiscreteDomain.integers());
        Multimaps.index(places, ids::get).asMap().forEach((id, uses) -> {
            if (uses.size() > 1) {
                add(
                        kind,
                        id,
                        list + Pointer.of(List.copyOf(uses).get(1), "id"),
                        "%s must be used only once: '%s' is used %s times".formatted(noun, id, uses.size()));
            }
        });
    }

    private void examineDependencies() {
        for (int i = 0; i < plan.actions().size(); i++) {
            PlannedAction action = plan.actions().get(i);
            Object[] list = {"actions", i, "dependsOn"};
            examine(
                    PlanFaultKind.UNKNOWN_DEPENDENCY,
                    action.dependsOn().stream().map(Dependency::action).collect(ImmutableSet.toImmutableSet()),
                    () -> Pointer.of(list),
                    () -> Excerpt.quoted(action.title()) + " depends on");
        }
    }

    private void examineResources() {
        for (int i = 0; i < plan.resources().budgetLines().size(); i++) {
            BudgetLine line = plan.resources().budgetLines().get(i);
            Object[] path = {"resources", "budgetLines", i, "action"};
            examine(
                    PlanFaultKind.UNKNOWN_BUDGET_ACTION,
                    line.action(),
                    () -> Pointer.of(path),
                    () -> "the budget line " + Excerpt.quoted(line.purpose()) + " is for");
        }
        for (int i = 0; i < plan.resources().staffLines().size(); i++) {
            StaffLine line = plan.resources().staffLines().get(i);
            Object[] path = {"resources", "staffLines", i, "action"};
            examine(
                    PlanFaultKind.UNKNOWN_STAFF_ACTION,
                    line.action(),
                    () -> Pointer.of(path),
                    () -> "the staff line " + Excerpt.quoted(line.role()) + " is for");
        }
    }

    private void examineIndicators() {
        for (int i = 0; i < plan.monitoring().indicators().size(); i++) {
            Indicator indicator = plan.monitoring().indicators().get(i);
            Object[] list = {"monitoring", "indicators", i, "actions"};
            examine(
                    PlanFaultKind.UNKNOWN_MEASURED_ACTION,
                    indicator.actions(),
                    () -> Pointer.of(list),
                    () -> "the indicator " + Excerpt.quoted(indicator.name()) + " measures");
        }
    }

    private void examine(
            PlanFaultKind kind, ImmutableSet<PlannedActionId> named, Supplier<String> list, Supplier<String> words) {
        for (int i = 0; i < named.size(); i++) {
            int place = i;
            examine(kind, named.asList().get(i), () -> list.get() + Pointer.of(place), words);
        }
    }

    /** Place and words are made where there is a fault, for there is mostly none. */
    private void examine(PlanFaultKind kind, PlannedActionId named, Supplier<String> path, Supplier<String> words) {
        if (!known.contains(named)) {
            add(kind, named.value(), path.get(), words.get() + " an " + unknown.error(named.value()));
        }
    }

    private void add(PlanFaultKind kind, String about, String path, String sentence) {
        faults.add(new PlanFault(kind, about, path, ImmutableList.of(), sentence));
    }

    private void addCircle(Circles.Circle circle) {
        ImmutableList<PlannedActionId> actions = circle.actions();
        String sentence =
                actions.size() == 2 ? "action depends on itself: " : "actions depend on each other in a circle: ";
        faults.add(new PlanFault(
                PlanFaultKind.CIRCULAR_DEPENDENCY,
                actions.get(0).value(),
                circle.path(),
                actions,
                sentence + words(actions)));
    }

    private static String words(ImmutableList<PlannedActionId> circle) {
        int more = circle.size() - 1 - MOST_NAMED;
        Stream<String> named = circle.stream().limit(MOST_NAMED).map(PlannedActionId::value);
        Stream<String> rest = more > 0
                ? Stream.of("%s more".formatted(more), circle.get(0).value())
                : circle.stream().skip(MOST_NAMED).map(PlannedActionId::value);
        return Stream.concat(named, rest).collect(Collectors.joining(" -> "));
    }

    /**
     * The circles in which planned actions depend on one another: so many that every circle shares a dependency with one of them,
     * and no two of them share any.
     *
     * <p>All circles may be more than anyone can read, for their number grows exponentially with the dependencies; these together
     * are never longer than the plan. One walk finds them and takes each dependency once: where it meets an action that it has
     * passed, it has gone round in a circle, returns to that action and takes another way.
     */
    private static final class Circles {

        private final List<PlannedActionId> ids = new ArrayList<>();
        private final Map<PlannedActionId, Integer> numbers = new HashMap<>();
        private final List<TreeMap<Integer, String>> dependencies = new ArrayList<>();
        private final List<Iterator<Integer>> ways = new ArrayList<>();
        private final Deque<Integer> walk = new ArrayDeque<>();
        private final BitSet passed = new BitSet();
        private final ImmutableList.Builder<Circle> circles = ImmutableList.builder();

        /**
         * A circle.
         *
         * @param path the JSON Pointer, within the plan, of the first action's dependency on the second
         * @param actions the actions, beginning and ending with the first of them in the plan
         */
        record Circle(String path, ImmutableList<PlannedActionId> actions) {}

        private Circles(ImmutableList<PlannedAction> actions) {
            actions.stream().map(PlannedAction::id).distinct().forEach(id -> {
                numbers.put(id, ids.size());
                ids.add(id);
                dependencies.add(new TreeMap<>());
            });
            for (int i = 0; i < actions.size(); i++) {
                connect(actions.get(i), Pointer.of("actions", i, "dependsOn"));
            }
            dependencies.forEach(each -> ways.add(each.keySet().iterator()));
        }

        static ImmutableList<Circle> of(ImmutableList<PlannedAction> actions) {
            Circles circles = new Circles(actions);
            for (int action = 0; action < circles.ids.size(); action++) {
                circles.walkFrom(action);
            }
            return circles.circles.build();
        }

        /** Equal plans may list an action's dependencies in different order: the plan's own order makes their circles equal. */
        private void connect(PlannedAction action, String list) {
            TreeMap<Integer, String> known = dependencies.get(number(action.id()));
            ImmutableList<PlannedActionId> named =
                    action.dependsOn().stream().map(Dependency::action).collect(ImmutableList.toImmutableList());
            for (int i = 0; i < named.size(); i++) {
                if (numbers.containsKey(named.get(i))) {
                    known.putIfAbsent(number(named.get(i)), list + Pointer.of(i));
                }
            }
        }

        private int number(PlannedActionId id) {
            return Objects.requireNonNull(numbers.get(id));
        }

        private void walkFrom(int start) {
            goTo(start);
            while (!walk.isEmpty()) {
                Iterator<Integer> way = ways.get(walk.element());
                if (!way.hasNext()) {
                    goBack();
                    continue;
                }
                int next = way.next();
                if (passed.get(next)) {
                    circles.add(circleTo(next));
                } else {
                    goTo(next);
                }
            }
        }

        private void goTo(int action) {
            walk.push(action);
            passed.set(action);
        }

        private int goBack() {
            int left = walk.pop();
            passed.clear(left);
            return left;
        }

        private Circle circleTo(int again) {
            List<Integer> circle = new ArrayList<>();
            while (walk.element().intValue() != again) {
                circle.add(goBack());
            }
            circle.add(again);
            Collections.reverse(circle);
            int first = Collections.min(circle);
            Collections.rotate(circle, -circle.indexOf(first));
            circle.add(first);
            return new Circle(
                    Objects.requireNonNull(dependencies.get(first).get(circle.get(1))),
                    circle.stream().map(ids::get).collect(ImmutableList.toImmutableList()));
        }
    }
}
