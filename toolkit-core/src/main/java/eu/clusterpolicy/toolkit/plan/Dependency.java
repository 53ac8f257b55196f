package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;

/**
 * A dependency of one planned action on another, such as on {@code open-the-hub}, 14 days after its end: the one begins once
 * the other has ended and the lag has passed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param action the planned action that must be done before
 * @param lag the days that pass after its last day before the other begins, from 0 to 36500
 */
public record Dependency(PlannedActionId action, int lag) {

    private static final int A_CENTURY = 36_500;

    /** Requires the action, and a lag of no more than a century that is not negative. */
    public Dependency {
        Require.notNull(action, "action");
        if (lag < 0 || lag > A_CENTURY) {
            throw new IllegalArgumentException(
                    "lag of the dependency on '%s' must be from 0 to %s days: %s".formatted(action, A_CENTURY, lag));
        }
    }

    /** Returns the dependency on the given action, which ends the day before. */
    public static Dependency on(PlannedActionId action) {
        return new Dependency(action, 0);
    }

    /**
     * Returns the dependency on the given action, which ends the day before.
     *
     * @param action lower-case kebab words, such as {@code open-the-hub}
     * @throws IllegalArgumentException if they have another form
     */
    public static Dependency on(String action) {
        return on(PlannedActionId.of(action));
    }

    /**
     * Returns this dependency with the given lag.
     *
     * @param days the days that pass, from 0 to 36500
     * @throws IllegalArgumentException if they are fewer or more
     */
    public Dependency afterDays(int days) {
        return new Dependency(action, days);
    }

    /** Returns the action and its lag, if any, such as {@code open-the-hub, then 14 days}. */
    @Override
    public String toString() {
        return lag == 0 ? action.value() : action + ", then " + OneLine.count(lag, "day");
    }
}
