package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.name.IsoDay;
import eu.clusterpolicy.toolkit.name.Require;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A time frame, such as 2024-05-01 to 2024-09-30: the days in which a plan or one of its actions runs, the first and the last
 * included.
 *
 * <pre>{@code
 * TimeFrame frame = TimeFrame.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 9, 30));
 * frame.contains(LocalDate.of(2024, 9, 30)); // true
 * TimeFrame.withoutEnd("2024-05-01");        // 2024-05-01, without end
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param start the first day
 * @param end the last day; empty for what is to go on without end
 */
public record TimeFrame(LocalDate start, Optional<LocalDate> end) {

    /** Requires both components, and that the last is not before the first. */
    public TimeFrame {
        Require.notNull(start, "start");
        Require.notNull(end, "end");
        if (end.filter(last -> last.isBefore(start)).isPresent()) {
            throw new IllegalArgumentException(
                    "time frame must not end before it starts: %s to %s".formatted(start, end.get()));
        }
    }

    /**
     * Returns the time frame between two days, both included.
     *
     * @throws IllegalArgumentException if the last is before the first
     */
    public static TimeFrame of(LocalDate start, LocalDate end) {
        return new TimeFrame(start, Optional.of(Require.notNull(end, "end")));
    }

    /**
     * Returns the time frame between two days, both included.
     *
     * @param start the first day, such as {@code 2024-05-01}
     * @param end the last day, such as {@code 2024-09-30}
     * @throws IllegalArgumentException if either is no day, or the last is before the first
     */
    public static TimeFrame of(String start, String end) {
        Require.notNull(end, "end");
        return of(IsoDay.of("start", start), IsoDay.of("end", end));
    }

    /** Returns the time frame from the given day on, of what is to go on without end. */
    public static TimeFrame withoutEnd(LocalDate start) {
        return new TimeFrame(start, Optional.empty());
    }

    /**
     * Returns the time frame from the given day on, of what is to go on without end.
     *
     * @param start the first day, such as {@code 2024-05-01}
     * @throws IllegalArgumentException if that is no day
     */
    public static TimeFrame withoutEnd(String start) {
        return withoutEnd(IsoDay.of("start", start));
    }

    /** Returns whether the given day is in the time frame. */
    public boolean contains(LocalDate day) {
        return !Require.notNull(day, "day").isBefore(start)
                && end.filter(day::isAfter).isEmpty();
    }

    /** Returns whether all days of the given time frame are in this one. */
    public boolean contains(TimeFrame other) {
        return contains(Require.notNull(other, "other").start)
                && other.end.map(this::contains).orElse(end.isEmpty());
    }

    /** Returns the time frame as people read it, such as {@code 2024-05-01 to 2024-09-30}. */
    public String text() {
        return start + end.map(last -> " to " + last).orElse(", without end");
    }

    /** Returns the time frame as people read it. */
    @Override
    public String toString() {
        return text();
    }
}
