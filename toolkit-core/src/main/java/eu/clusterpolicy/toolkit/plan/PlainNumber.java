package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.name.Digits;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Require;
import java.math.BigDecimal;

/** The one form in which numbers are kept: without trailing zeros and without exponent, so that equal numbers are equal. */
final class PlainNumber {

    private PlainNumber() {}

    static BigDecimal of(String kind, BigDecimal value) {
        require(kind, value, Digits.areFew(Require.notNull(value, kind)));
        return plain(value);
    }

    static void requireMoney(String kind, BigDecimal amount) {
        require(kind, amount, Digits.areFewAsWritten(amount));
    }

    private static void require(String kind, BigDecimal value, boolean few) {
        if (!few) {
            throw new IllegalArgumentException("%s must have at most %s digits: %s"
                    .formatted(kind, Digits.MOST, Excerpt.quoted(value.toString())));
        }
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
