package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.name.IsoDay;
import eu.clusterpolicy.toolkit.name.PlainNumber;
import eu.clusterpolicy.toolkit.name.Require;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A measured value and its day, such as 120 on 2024-01-31.
 *
 * <p>{@code 1.0} and {@code 1.00} are the same. Immutable and thread-safe.
 *
 * @param value the value, in the unit of its indicator; kept without trailing zeros
 * @param on the day on which it held
 */
public record Measurement(BigDecimal value, LocalDate on) {

    /** Requires both components. */
    public Measurement {
        value = PlainNumber.of("measured value", value);
        Require.notNull(on, "on");
    }

    /** Returns the measurement of the given value on the given day. */
    public static Measurement of(BigDecimal value, LocalDate on) {
        return new Measurement(value, on);
    }

    /**
     * Returns the measurement of the given value on the given day.
     *
     * @param value a number, such as {@code 120}
     * @param on a day, such as {@code 2024-01-31}
     * @throws IllegalArgumentException if either has another form
     */
    public static Measurement of(String value, String on) {
        Require.notNull(on, "on");
        return of(PlainNumber.of("value", value), IsoDay.of("on", on));
    }

    /** Returns the value and the day, such as {@code 120 on 2024-01-31}. */
    @Override
    public String toString() {
        return value.toPlainString() + " on " + on;
    }
}
