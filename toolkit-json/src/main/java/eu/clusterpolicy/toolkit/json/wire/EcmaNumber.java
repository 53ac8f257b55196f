package eu.clusterpolicy.toolkit.json.wire;

import java.math.BigDecimal;

/**
 * The text of a number as ECMAScript prints it, which RFC 8785 asks for: {@code 0.000001}, but {@code 1e-7}.
 *
 * <p>For numbers of at most fifteen digits, which a double tells apart, so that the shortest text is the decimal itself.
 */
final class EcmaNumber {

    private static final int LONGEST_WHOLE = 21;
    private static final int MOST_LEADING_ZEROS = 6;

    private EcmaNumber() {}

    public static String text(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.signum() == 0) {
            return "0";
        }
        int point = plain.precision() - plain.scale();
        return point > LONGEST_WHOLE || point <= -MOST_LEADING_ZEROS
                ? scientific(plain, point - 1)
                : plain.toPlainString();
    }

    private static String scientific(BigDecimal number, int exponent) {
        String digits = number.unscaledValue().abs().toString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return (number.signum() < 0 ? "-" : "") + mantissa + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
    }
}
