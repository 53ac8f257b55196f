package eu.clusterpolicy.toolkit.name;

import java.math.BigDecimal;

/**
 * The one form in which numbers are kept: without trailing zeros and without exponent, so that equal numbers are equal.
 * Immutable and thread-safe.
 */
public final class PlainNumber {

    private PlainNumber() {}

    /**
     * Returns the number in its plain form.
     *
     * @param kind what the number is, such as {@code target value}
     * @throws IllegalArgumentException if it has too many digits
     */
    public static BigDecimal of(String kind, BigDecimal value) {
        require(kind, value, Digits.areFew(Require.notNull(value, kind)));
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
        require(kind, amount, Digits.areFewAsWritten(amount));
    }

    private static void require(String kind, BigDecimal value, boolean few) {
        if (!few) {
            throw new IllegalArgumentException("%s must have at most %s digits: %s"
                    .formatted(kind, Digits.MOST, Excerpt.quoted(value.toString())));
        }
    }

    /** Returns a number whose digits need not be counted in its plain form. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
