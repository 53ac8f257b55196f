package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.name.PlainNumber;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A value written as a number.
 *
 * @param schema what the schema says of it
 * @param expected what is expected, for a sentence
 * @param fits whether a number is of such a value
 * @param to makes the value of a number that fits
 * @param print writes the value
 * @param <T> the value
 */
public record NumberCodec<T>(
        Map<String, Object> schema,
        String expected,
        Predicate<BigDecimal> fits,
        Function<BigDecimal, T> to,
        BiConsumer<JsonOut, T> print)
        implements Codec<T> {

    private static final BigDecimal GREATEST =
            BigDecimal.TEN.pow(PlainNumber.MOST_DIGITS).subtract(BigDecimal.ONE);

    private static final int LONGEST_WHOLE = 21;
    private static final int MOST_LEADING_ZEROS = 6;

    /** Returns the codec of a whole number from {@code least} to {@code most}; as in JSON Schema, 1.0 is one. */
    public static NumberCodec<Integer> integer(int least, int most) {
        String expected = "must be a whole number from " + least + (most == Integer.MAX_VALUE ? "" : " to " + most);
        // The bounds are asked first: a number such as 1e999999999 must not be spelt out.
        return new NumberCodec<>(
                ImmutableMap.of("type", "integer", "minimum", least, "maximum", most),
                expected,
                number -> number.compareTo(BigDecimal.valueOf(least)) >= 0
                        && number.compareTo(BigDecimal.valueOf(most)) <= 0
                        && number.stripTrailingZeros().scale() <= 0,
                BigDecimal::intValue,
                (out, value) -> {
                    if (value < least || value > most) {
                        throw new IllegalArgumentException("cannot be written, for it " + expected + ": " + value);
                    }
                    out.generator().writeNumber(value);
                });
    }

    /** Returns the codec of a number of at most fifteen digits, so that every program that reads JSON keeps all of it. */
    static NumberCodec<BigDecimal> decimal() {
        return new NumberCodec<>(
                ImmutableMap.of("type", "number", "minimum", GREATEST.negate(), "maximum", GREATEST),
                "must be a number such as 1240.5, of at most " + PlainNumber.MOST_DIGITS + " digits",
                PlainNumber::hasFewDigits,
                BigDecimal::stripTrailingZeros,
                NumberCodec::print);
    }

    /** Returns the codec of such a number above zero. */
    static NumberCodec<BigDecimal> decimalAboveZero() {
        return new NumberCodec<>(
                ImmutableMap.of("type", "number", "exclusiveMinimum", 0, "maximum", GREATEST),
                "must be a number above zero of at most " + PlainNumber.MOST_DIGITS + " digits",
                number -> PlainNumber.hasFewDigits(number) && number.signum() > 0,
                BigDecimal::stripTrailingZeros,
                NumberCodec::print);
    }

    /** Returns the codec of such a number from 0 to the given one. */
    public static NumberCodec<BigDecimal> decimalUpTo(int most) {
        return new NumberCodec<>(
                ImmutableMap.of("type", "number", "minimum", 0, "maximum", most),
                "must be a number from 0 to " + most,
                number -> PlainNumber.hasFewDigits(number)
                        && number.signum() >= 0
                        && number.compareTo(BigDecimal.valueOf(most)) <= 0,
                BigDecimal::stripTrailingZeros,
                NumberCodec::print);
    }

    private static void print(JsonOut out, BigDecimal number) {
        if (out.isCanonical()) {
            out.generator().writeRawValue(ecmaText(number));
        } else if (number.toString().equals(number.toPlainString())) {
            out.generator().writeNumber(number);
        } else {
            out.generator().writeNumber(number.toPlainString());
        }
    }

    /**
     * Returns the text of a number as ECMAScript prints it, which RFC 8785 asks for: {@code 0.000001}, but {@code 1e-7}. It has at
     * most fifteen digits, which a double tells apart, so that the shortest text is the decimal itself.
     */
    static String ecmaText(BigDecimal number) {
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

    @Override
    public @Nullable T read(JsonIn in) {
        Optional<BigDecimal> number = in.number().filter(fits);
        if (number.isPresent()) {
            return to.apply(number.get());
        }
        ImmutableList<BigDecimal> meant =
                in.token() == JsonToken.VALUE_STRING ? meant(in.string()) : ImmutableList.of();
        if (in.isTyped() && meant.size() == 1) {
            return to.apply(meant.get(0));
        }
        in.refuse((meant.size() > 1 ? StringCodec.TWO_WAYS : expected)
                + MeantForm.advice(
                        meant.stream().map(MeantForm::unmistakable).collect(ImmutableList.toImmutableList())));
        return null;
    }

    private ImmutableList<BigDecimal> meant(String text) {
        return MeantForm.number(text).stream().filter(fits).collect(ImmutableList.toImmutableList());
    }

    @Override
    public void write(JsonOut out, T value) {
        print.accept(out, value);
    }
}
