package eu.clusterpolicy.toolkit.plan;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.name.Pointer;
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

/**
 * The circles in which planned actions depend on one another: so many that every circle shares a dependency with one of them,
 * and no two of them share any.
 *
 * <p>All circles may be more than anyone can read, for their number grows exponentially with the dependencies; these together
 * are never longer than the plan. One walk finds them and takes each dependency once: where it meets an action that it has
 * passed, it has gone round in a circle, returns to that action and takes another way.
 */
final class DependencyCircles {

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

    private DependencyCircles(ImmutableList<PlannedAction> actions) {
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
        DependencyCircles circles = new DependencyCircles(actions);
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
