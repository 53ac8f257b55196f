package eu.clusterpolicy.toolkit.name;

import java.math.BigDecimal;

/**
 * The one form in which numbers are kept: without trailing zeros and without exponent, so that equal numbers are equal,
 * and with as many digits as a double keeps at most, so that every program that reads one keeps all of it. Immutable and
 * thread-safe.
 */
public final class PlainNumber {

    /** How many digits a number has at most, before the point and after it together. */
    public static final int MOST_DIGITS = 15;

    private PlainNumber() {}

    /**
     * Returns the number in its plain form.
     *
     * @param kind what the number is, such as {@code target value}
     * @throws IllegalArgumentException if it has too many digits
     */
    public static BigDecimal of(String kind, BigDecimal value) {
        require(kind, value, hasFewDigits(Require.notNull(value, kind)));
        return plain(value);
    }

    /**
     * Returns the number that a text writes.
     *
     * @param kind what the number is, such as {@code target value}
     * @param text the number, with a point before its decimals, such as {@code 0.5}
     * @throws IllegalArgumentException if it is no number, or has too many digits
     */
    public static BigDecimal of(String kind, String text) {
        try {
            return of(kind, new BigDecimal(Require.notNull(text, kind)));
        } catch (NumberFormatException malformed) {
            throw new IllegalArgumentException(
                    kind + " must be a number such as 0.5: " + Excerpt.quoted(text), malformed);
        }
    }

    /**
     * Requires an amount of no more digits than any number may have, its decimals counted as they are written.
     *
     * @param kind what the amount is, such as {@code amount of a budget line}
     */
    public static void requireMoney(String kind, BigDecimal amount) {
        require(kind, amount, hasFewDigits(amount) && amount.precision() <= MOST_DIGITS);
    }

    private static void require(String kind, BigDecimal value, boolean few) {
        if (!few) {
            throw new IllegalArgumentException("%s must have at most %s digits: %s"
                    .formatted(kind, MOST_DIGITS, Excerpt.quoted(value.toString())));
        }
    }

    /** Returns whether a number has no more digits than one may have, zeros at its end not counted. */
    public static boolean hasFewDigits(BigDecimal number) {
        if (number.signum() == 0) {
            return true;
        }
        // Asked first of a number that cannot be spelt out, such as 10e2147483647.
        if (Math.abs((long) number.scale()) > 10_000) {
            return false;
        }
        BigDecimal plain = number.stripTrailingZeros();
        return plain.precision() <= MOST_DIGITS
                && plain.scale() <= MOST_DIGITS
                && plain.precision() - plain.scale() <= MOST_DIGITS;
    }

    /** Returns a number whose digits need not be counted in its plain form. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
