package eu.clusterpolicy.toolkit.people;

import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Require;
import java.time.DateTimeException;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rhythm, such as every 3 months: how often a stakeholder is heard, a body meets or a plan is reviewed.
 *
 * <pre>{@code
 * Rhythm.of("P3M").text(); // every 3 months
 * }</pre>
 *
 * <p>Twelve months are a year, so {@code P12M} and {@code P1Y} are the same rhythm. Immutable and thread-safe.
 *
 * @param every the time from one occasion to the next
 */
public record Rhythm(Period every) {

    /** Requires a period with no negative part that is not zero. */
    public Rhythm {
        Require.notNull(every, "every");
        if (every.isZero() || every.isNegative()) {
            throw new IllegalArgumentException("rhythm must be a period above zero: '" + every + "'");
        }
        try {
            every = every.normalized();
        } catch (ArithmeticException tooLong) {
            throw new IllegalArgumentException("rhythm must be a period that can be counted: '" + every + "'", tooLong);
        }
    }

    /**
     * Returns the rhythm with the given period.
     *
     * @throws IllegalArgumentException if the period is zero or has a negative part
     */
    public static Rhythm every(Period every) {
        return new Rhythm(every);
    }

    /**
     * Returns the rhythm with the given period.
     *
     * @param period an ISO 8601 period of years, months, weeks and days, such as {@code P3M}
     * @throws IllegalArgumentException if it is none, is zero or has a negative part
     */
    public static Rhythm of(String period) {
        try {
            return every(Period.parse(Require.notNull(period, "period")));
        } catch (DateTimeException | ArithmeticException malformed) {
            throw new IllegalArgumentException(
                    "rhythm must be an ISO 8601 period such as P3M: " + Excerpt.quoted(period), malformed);
        }
    }

    /** Finds the rhythm with the given ISO 8601 period, such as {@code P3M}; none where it is no rhythm. */
    public static Optional<Rhythm> find(String period) {
        try {
            return Optional.of(of(period));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Returns the rhythm as people read it, such as {@code every 3 months}, {@code every week}. */
    public String text() {
        List<String> parts = new ArrayList<>();
        if (every.getMonths() == 0) {
            count(parts, every.getYears(), "year");
        } else {
            count(parts, every.toTotalMonths(), "month");
        }
        long days = every.get(ChronoUnit.DAYS);
        if (days % 7 == 0) {
            count(parts, days / 7, "week");
        } else {
            count(parts, days, "day");
        }
        String joined = String.join(" and ", parts);
        return "every " + (parts.size() == 1 && joined.startsWith("1 ") ? joined.substring(2) : joined);
    }

    private static void count(List<String> parts, long number, String unit) {
        if (number > 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }

    /** Returns the ISO 8601 period, such as {@code P3M}. */
    @Override
    public String toString() {
        return every.toString();
    }
}
