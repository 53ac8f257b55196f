package eu.clusterpolicy.toolkit.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.PlanFault;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The schedule of a plan, such as one of 5 actions that ends on 2026-04-30: when each action can run, which can slip, and which
 * cannot.
 *
 * <pre>{@code
 * Schedule schedule = Schedule.of(plan);
 * schedule.action(PlannedActionId.of("open-the-hub")).floatDays(); // 14
 * schedule.criticalPath(); // the actions that must not slip
 * }</pre>
 *
 * <p>An action takes as many days as its time frame has. It begins no sooner than its time frame, nor before each action that it
 * depends on has ended and the lag has passed. One without an end counts as ending with the plan. One without a time frame takes
 * no time: it is not in the schedule, but what depends on it waits for what it depends on. The last action that ends is the
 * measure of how late the others may be.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Schedule {

    Schedule() {}

    /** Returns the actions that have a time frame, in the order of the plan. */
    public abstract ImmutableList<ScheduledAction> actions();

    @Value.Lazy
    ImmutableMap<PlannedActionId, ScheduledAction> byId() {
        return Maps.uniqueIndex(actions(), ScheduledAction::action);
    }

    /**
     * Works out the schedule of a plan.
     *
     * @throws IllegalArgumentException if the plan has {@linkplain ActionPlan#faults() faults}, such as a circle of dependencies;
     *     the message is the sentence of the first, which names the actions of the circle
     */
    public static Schedule of(ActionPlan plan) {
        Require.notNull(plan, "plan").faults().stream()
                .map(PlanFault::sentence)
                .findFirst()
                .ifPresent(sentence -> {
                    throw new IllegalArgumentException(sentence);
                });
        return ImmutableSchedule.builder()
                .actions(new Scheduler(plan).schedule())
                .build();
    }

    /** Finds when the given action can run; none where it has no time frame, or the plan does not have it. */
    public Optional<ScheduledAction> findAction(PlannedActionId id) {
        Require.notNull(id, "id");
        return Optional.ofNullable(byId().get(id));
    }

    /**
     * Returns when the given action can run.
     *
     * @throws IllegalArgumentException if it is not in the schedule; the message names the nearest that is
     */
    public ScheduledAction action(PlannedActionId id) {
        return findAction(id)
                .orElseThrow(() -> new IllegalArgumentException(NearestName.unknown(
                        "scheduled action",
                        id.value(),
                        actions().stream()
                                .map(action -> action.action().value())
                                .toList())));
    }

    /**
     * Returns the actions that cannot slip without the last action ending later, by their earliest day. Where several chains of
     * actions end last, all of them are in it.
     */
    public ImmutableList<ScheduledAction> criticalPath() {
        return actions().stream()
                .filter(ScheduledAction::isCritical)
                .sorted(Comparator.comparing(action -> action.earliest().start()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the day on which the last action ends at the earliest; none where no action has a time frame. */
    public Optional<LocalDate> lastDay() {
        return actions().stream()
                .flatMap(action -> action.earliest().end().stream())
                .max(Comparator.naturalOrder());
    }

    /** Returns how many actions there are, and when the last ends, such as {@code 5 actions until 2026-04-30, 2 critical}. */
    @Override
    public String toString() {
        return OneLine.of(OneLine.count(actions().size(), "action")
                + lastDay().map(day -> " until " + day).orElse("") + ", "
                + criticalPath().size() + " critical");
    }

    /**
     * Works a schedule out in two passes over the actions, each after all that it depends on: forward for the earliest days, backward
     * for the latest.
     *
     * <p>Days are counted from the epoch. Not thread-safe.
     */
    private static final class Scheduler {

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
                    Objects.requireNonNull(byId.get(dependency.action()))
                            .successors
                            .add(new Edge(node, dependency.lag()));
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
}
