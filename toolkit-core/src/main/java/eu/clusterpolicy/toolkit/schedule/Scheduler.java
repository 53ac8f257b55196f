package eu.clusterpolicy.toolkit.schedule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Works a schedule out in two passes over the actions, each after all that it depends on: forward for the earliest days, backward
 * for the latest.
 *
 * <p>Days are counted from the epoch. Not thread-safe.
 */
final class Scheduler {

    /** A bound that no day reaches, and that no lag carries beyond what a long can count. */
    private static final long NEVER = Long.MAX_VALUE / 2;

    private final ActionPlan plan;
    private final List<Node> nodes = new ArrayList<>();

    /** An action, the actions that wait for it, and what has been worked out about it. */
    private static final class Node {

        private final PlannedAction action;
        private final long days;
        private final List<Edge> successors = new ArrayList<>();
        private int waitsFor;
        private long earliest;
        private long latest = NEVER;

        private Node(PlannedAction action, long days, long earliest) {
            this.action = action;
            this.days = days;
            this.earliest = earliest;
        }

        private boolean isDated() {
            return action.timeFrame().isPresent();
        }

        /** Returns the first day after the action, when it begins as early as it can. */
        private long over() {
            return earliest + days;
        }
    }

    /** A dependency, seen from the action that others wait for. */
    private record Edge(Node to, int lag) {}

    Scheduler(ActionPlan plan) {
        this.plan = plan;
        Map<PlannedActionId, Node> byId = new HashMap<>();
        for (PlannedAction action : plan.actions()) {
            Node node = node(action);
            nodes.add(node);
            byId.put(action.id(), node);
        }
        for (Node node : nodes) {
            for (Dependency dependency : node.action.dependsOn()) {
                Objects.requireNonNull(byId.get(dependency.action())).successors.add(new Edge(node, dependency.lag()));
                node.waitsFor++;
            }
        }
    }

    private Node node(PlannedAction action) {
        if (action.timeFrame().isEmpty()) {
            return new Node(action, 0, -NEVER);
        }
        TimeFrame frame = action.timeFrame().get();
        long first = frame.start().toEpochDay();
        long last = frame.end().or(plan::lastDay).orElse(frame.start()).toEpochDay();
        return new Node(action, Math.max(last - first + 1, 1), first);
    }

    ImmutableList<ScheduledAction> schedule() {
        Node[] inOrder = goForward();
        long end = Arrays.stream(inOrder)
                .filter(Node::isDated)
                .mapToLong(Node::over)
                .max()
                .orElse(NEVER);
        for (int i = inOrder.length - 1; i >= 0; i--) {
            goBackward(inOrder[i], end);
        }
        return nodes.stream()
                .filter(Node::isDated)
                .map(node ->
                        new ScheduledAction(node.action.id(), frame(node, node.earliest), frame(node, node.latest)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the actions, each after all that it depends on, once their earliest days are known. */
    private Node[] goForward() {
        List<Node> order = new ArrayList<>(nodes.size());
        nodes.stream().filter(node -> node.waitsFor == 0).forEach(order::add);
        for (int i = 0; i < order.size(); i++) {
            Node node = order.get(i);
            for (Edge edge : node.successors) {
                edge.to.earliest = Math.max(edge.to.earliest, node.over() + edge.lag);
                edge.to.waitsFor--;
                if (edge.to.waitsFor == 0) {
                    order.add(edge.to);
                }
            }
        }
        return order.toArray(new Node[0]);
    }

    private static void goBackward(Node node, long end) {
        long over = node.isDated() ? end : NEVER;
        for (Edge edge : node.successors) {
            over = Math.min(over, edge.to.latest - edge.lag);
        }
        node.latest = over - node.days;
    }

    private static TimeFrame frame(Node node, long first) {
        return TimeFrame.of(day(first), day(first + node.days - 1));
    }

    private static LocalDate day(long day) {
        return LocalDate.ofEpochDay(Math.min(day, LocalDate.MAX.toEpochDay()));
    }
}
