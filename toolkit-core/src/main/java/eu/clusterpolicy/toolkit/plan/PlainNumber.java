package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.name.Require;
import java.math.BigDecimal;

/** The one form in which numbers are kept: without trailing zeros and without exponent, so that equal numbers are equal. */
final class PlainNumber {

    /** As many as a double keeps, so that every program that reads the number keeps all of it. */
    private static final int MAXIMUM_DIGITS = 15;

    private PlainNumber() {}

    static BigDecimal of(String kind, BigDecimal value) {
        Require.notNull(value, kind);
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.precision() > MAXIMUM_DIGITS || Math.abs(plain.scale()) > MAXIMUM_DIGITS) {
            throw new IllegalArgumentException(
                    "%s must have at most %s digits: %s".formatted(kind, MAXIMUM_DIGITS, value));
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
