package eu.clusterpolicy.toolkit.name;

import java.math.BigDecimal;

/** How long a number may be: as many digits as a double keeps, so that every program that reads it keeps all of it. */
public final class Digits {

    /** How many digits a number has at most, before the point and after it together. */
    public static final int MOST = 15;

    private Digits() {}

    /** Returns whether a number has no more digits than one may have, zeros at its end not counted. */
    public static boolean areFew(BigDecimal number) {
        if (number.signum() == 0) {
            return true;
        }
        // Asked first of a number that cannot be spelt out, such as 10e2147483647.
        if (Math.abs((long) number.scale()) > 10_000) {
            return false;
        }
        BigDecimal plain = number.stripTrailingZeros();
        return plain.precision() <= MOST && plain.scale() <= MOST && plain.precision() - plain.scale() <= MOST;
    }

    /** Returns whether an amount of money has no more digits than a number may have, with the decimals that its currency has. */
    public static boolean areFewAsWritten(BigDecimal amount) {
        return areFew(amount) && amount.precision() <= MOST;
    }
}
