package eu.clusterpolicy.toolkit.schedule;

import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import java.time.temporal.ChronoUnit;

/**
 * The days in which a planned action can run, such as {@code train-the-trainers} from 2024-10-01 at the earliest, with a float
 * of 14 days.
 *
 * <p>Immutable and thread-safe.
 *
 * @param action the planned action
 * @param earliest the days in which it runs when it begins as early as it can
 * @param latest the days in which it runs when it begins as late as it may, so that the last action of the plan ends no later
 */
public record ScheduledAction(PlannedActionId action, TimeFrame earliest, TimeFrame latest) {

    /** Requires all components. */
    public ScheduledAction {
        Require.notNull(action, "action");
        Require.notNull(earliest, "earliest");
        Require.notNull(latest, "latest");
    }

    /** Returns by how many days the action can slip without the last action of the plan ending later. */
    public long floatDays() {
        return ChronoUnit.DAYS.between(earliest.start(), latest.start());
    }

    /** Returns whether the action cannot slip at all. */
    public boolean isCritical() {
        return floatDays() == 0;
    }

    /** Returns the action, its earliest days and its float, such as {@code open-the-hub: 2024-05-01 to 2024-09-30, float 14 days}. */
    @Override
    public String toString() {
        String slip = isCritical() ? "critical" : "float " + floatDays() + (floatDays() == 1 ? " day" : " days");
        return OneLine.of(action + ": " + earliest.text() + ", " + slip);
    }
}
