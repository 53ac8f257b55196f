package eu.clusterpolicy.toolkit.name;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** How a day is written where a text stands for it: {@code 2025-01-15}. Immutable and thread-safe. */
public final class IsoDay {

    private IsoDay() {}

    /**
     * Returns the day that a text writes.
     *
     * @param kind what the day is, such as {@code first day}
     * @param text an ISO 8601 date, such as {@code 2025-01-15}
     * @throws IllegalArgumentException if it is none
     */
    public static LocalDate of(String kind, String text) {
        try {
            return LocalDate.parse(Require.notNull(text, kind));
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException(
                    kind + " must be a date such as 2025-01-15: " + Excerpt.quoted(text), malformed);
        }
    }
}
