package eu.clusterpolicy.toolkit.schedule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.PlanFault;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

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
 *
 * @param actions the actions that have a time frame, in the order of the plan
 */
public record Schedule(ImmutableList<ScheduledAction> actions) {

    /** Requires the actions. */
    public Schedule {
        Require.notNull(actions, "actions");
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
        return new Schedule(new Scheduler(plan).schedule());
    }

    /** Finds when the given action can run; none where it has no time frame, or the plan does not have it. */
    public Optional<ScheduledAction> find(PlannedActionId id) {
        Require.notNull(id, "id");
        return actions.stream().filter(action -> action.action().equals(id)).findFirst();
    }

    /**
     * Returns when the given action can run.
     *
     * @throws IllegalArgumentException if it is not in the schedule; the message names the nearest that is
     */
    public ScheduledAction action(PlannedActionId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(NearestName.unknown(
                "scheduled action",
                id.value(),
                actions.stream().map(action -> action.action().value()).toList())));
    }

    /**
     * Returns the actions that cannot slip without the last action ending later, by their earliest day. Where several chains of
     * actions end last, all of them are in it.
     */
    public ImmutableList<ScheduledAction> criticalPath() {
        return actions.stream()
                .filter(ScheduledAction::isCritical)
                .sorted(Comparator.comparing(action -> action.earliest().start()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the day on which the last action ends at the earliest; none where no action has a time frame. */
    public Optional<LocalDate> lastDay() {
        return actions.stream()
                .flatMap(action -> action.earliest().end().stream())
                .max(Comparator.naturalOrder());
    }

    /** Returns how many actions there are, and when the last ends, such as {@code 5 actions until 2026-04-30, 2 critical}. */
    @Override
    public String toString() {
        return OneLine.of(OneLine.count(actions.size(), "action")
                + lastDay().map(day -> " until " + day).orElse("") + ", "
                + criticalPath().size() + " critical");
    }
}
