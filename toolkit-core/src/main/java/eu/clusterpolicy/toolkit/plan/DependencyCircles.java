package eu.clusterpolicy.toolkit.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * The circles in which planned actions depend on one another: for every dependency that is part of a circle, the shortest.
 *
 * <p>All circles may be more than anyone can read, for their number grows exponentially with the dependencies. The shortest
 * through each are never more than the dependencies, and each dependency that has to be looked at is in one.
 */
final class DependencyCircles {

    private final Map<PlannedActionId, Integer> places = new HashMap<>();
    private final MutableGraph<PlannedActionId> graph = GraphBuilder.directed()
            .allowsSelfLoops(true)
            .incidentEdgeOrder(ElementOrder.stable())
            .build();

    private DependencyCircles(List<PlannedAction> actions) {
        for (PlannedAction action : actions) {
            places.putIfAbsent(action.id(), places.size());
            graph.addNode(action.id());
        }
        actions.forEach(this::connect);
        trim();
    }

    /** Returns each circle once, beginning and ending with the first of its actions in the plan. */
    static ImmutableSet<ImmutableList<PlannedActionId>> of(List<PlannedAction> actions) {
        DependencyCircles circles = new DependencyCircles(actions);
        ImmutableSet.Builder<ImmutableList<PlannedActionId>> found = ImmutableSet.builder();
        for (PlannedActionId dependent : circles.graph.nodes()) {
            for (PlannedActionId dependency : circles.graph.successors(dependent)) {
                circles.shortest(dependent, dependency).ifPresent(found::add);
            }
        }
        return found.build();
    }

    /** Equal plans may list an action's dependencies in different order: the plan's own order makes their circles equal. */
    private void connect(PlannedAction action) {
        action.dependsOn().stream()
                .filter(places::containsKey)
                .sorted(Comparator.comparing(places::get))
                .forEach(dependency -> graph.putEdge(EndpointPair.ordered(action.id(), dependency)));
    }

    /** What nothing leads to, or what leads nowhere, is in no circle; a plan without circles is done with here. */
    private void trim() {
        Queue<PlannedActionId> open = new ArrayDeque<>(graph.nodes());
        while (!open.isEmpty()) {
            PlannedActionId id = open.remove();
            if (graph.nodes().contains(id) && (graph.inDegree(id) == 0 || graph.outDegree(id) == 0)) {
                open.addAll(graph.adjacentNodes(id));
                graph.removeNode(id);
            }
        }
    }

    private Optional<ImmutableList<PlannedActionId>> shortest(PlannedActionId dependent, PlannedActionId dependency) {
        Map<PlannedActionId, PlannedActionId> cameFrom = new HashMap<>(Map.of(dependency, dependent));
        Queue<PlannedActionId> open = new ArrayDeque<>(List.of(dependency));
        while (!open.isEmpty() && !open.element().equals(dependent)) {
            PlannedActionId id = open.remove();
            for (PlannedActionId next : graph.successors(id)) {
                if (cameFrom.putIfAbsent(next, id) == null) {
                    open.add(next);
                }
            }
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(circle(dependent, cameFrom));
    }

    private ImmutableList<PlannedActionId> circle(PlannedActionId end, Map<PlannedActionId, PlannedActionId> cameFrom) {
        List<PlannedActionId> circle = new ArrayList<>(List.of(end));
        for (PlannedActionId id = cameFrom.get(end); id != null && !id.equals(end); id = cameFrom.get(id)) {
            circle.add(id);
        }
        Collections.reverse(circle);
        PlannedActionId first = Collections.min(circle, Comparator.comparing(places::get));
        Collections.rotate(circle, -circle.indexOf(first));
        return ImmutableList.<PlannedActionId>builder()
                .addAll(circle)
                .add(first)
                .build();
    }
}
