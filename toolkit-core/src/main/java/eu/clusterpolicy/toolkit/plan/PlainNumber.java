package eu.clusterpolicy.toolkit.plan;

import java.math.BigDecimal;
import java.util.Objects;

/** The one form in which numbers are kept: without trailing zeros and without exponent, so that equal numbers are equal. */
final class PlainNumber {

    /** Far above what a plan counts, and low enough that writing a number out never fills the memory. */
    private static final int MAXIMUM_DIGITS = 30;

    private PlainNumber() {}

    static BigDecimal of(String kind, BigDecimal value) {
        Objects.requireNonNull(value, kind);
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if ((long) value.precision() - value.scale() > MAXIMUM_DIGITS || value.scale() > MAXIMUM_DIGITS) {
            throw new IllegalArgumentException("%s must have at most %d digits on either side of the point: %s"
                    .formatted(kind, MAXIMUM_DIGITS, value));
        }
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
