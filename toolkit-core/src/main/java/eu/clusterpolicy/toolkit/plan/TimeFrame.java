package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.name.Require;
import java.time.LocalDate;

/**
 * A time frame, such as 2024-05-01 to 2024-09-30: the days in which a plan or one of its actions runs, the first and the last
 * included.
 *
 * <pre>{@code
 * TimeFrame frame = TimeFrame.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 9, 30));
 * frame.contains(LocalDate.of(2024, 9, 30)); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param start the first day
 * @param end the last day
 */
public record TimeFrame(LocalDate start, LocalDate end) {

    /** Requires both days, and that the last is not before the first. */
    public TimeFrame {
        Require.notNull(start, "start");
        Require.notNull(end, "end");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "time frame must not end before it starts: %s to %s".formatted(start, end));
        }
    }

    /**
     * Returns the time frame between two days, both included.
     *
     * @throws IllegalArgumentException if the last is before the first
     */
    public static TimeFrame of(LocalDate start, LocalDate end) {
        return new TimeFrame(start, end);
    }

    /** Returns whether the given day is in the time frame. */
    public boolean contains(LocalDate day) {
        return !Require.notNull(day, "day").isBefore(start) && !day.isAfter(end);
    }

    /** Returns whether all days of the given time frame are in this one. */
    public boolean contains(TimeFrame other) {
        return contains(Require.notNull(other, "other").start) && contains(other.end);
    }

    /** Returns the time frame as people read it, such as {@code 2024-05-01 to 2024-09-30}. */
    public String text() {
        return start + " to " + end;
    }

    /** Returns the time frame as people read it. */
    @Override
    public String toString() {
        return text();
    }
}
