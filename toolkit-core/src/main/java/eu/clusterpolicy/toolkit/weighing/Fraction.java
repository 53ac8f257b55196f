package eu.clusterpolicy.toolkit.weighing;

import java.io.Serial;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;

/**
 * An exact number, such as 5/3: a whole number divided by another, in lowest terms.
 *
 * <p>As a {@link Number} it stands wherever this package asks for one, so that what a ranking says can be handed on without
 * rounding. {@link #decimal(int)} rounds it for those who read it.
 *
 * <pre>{@code
 * Fraction share = Fraction.of(2, 3);
 * share.plus(Fraction.of(0.25)); // 11/12
 * share.decimal(2);              // 0.67
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Fraction extends Number implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** The whole. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    /** As many as a double keeps, so that a sum of doubles with its dust is refused instead of taken at its word. */
    private static final int MAXIMUM_DIGITS = 15;

    private static final int PLACES = 2;

    @Serial
    private static final long serialVersionUID = 1;

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Returns a number as it prints: the double {@code 0.1} is a tenth.
     *
     * @param number a whole or decimal number of at most 15 digits, or a fraction
     * @throws IllegalArgumentException if it is neither, such as {@code NaN}
     */
    public static Fraction of(Number number) {
        return of("number", number);
    }

    /**
     * Returns the quotient of two whole numbers.
     *
     * @param numerator the number that is divided
     * @param denominator the number by which it is divided, not zero
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Fraction of(long numerator, long denominator) {
        if (denominator == 0) {
            throw new IllegalArgumentException("denominator must not be zero: " + numerator + "/0");
        }
        return reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Returns a number as it prints, or says of what kind the number is that cannot be read. */
    static Fraction of(String kind, Number number) {
        Phrases.notNull(number, "number");
        return number instanceof Fraction fraction ? fraction : of(decimal(kind, number));
    }

    /** Returns a number, which must not be below zero. */
    static Fraction notNegative(String kind, Number number) {
        Fraction fraction = of(kind, number);
        if (fraction.signum() < 0) {
            throw new IllegalArgumentException(kind + " must not be below zero: " + number);
        }
        return fraction;
    }

    static Fraction whole(BigInteger number) {
        return new Fraction(number, BigInteger.ONE);
    }

    static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return new Fraction(numerator.divide(signed), denominator.divide(signed));
    }

    private static Fraction of(BigDecimal plain) {
        return plain.scale() <= 0
                ? whole(plain.toBigIntegerExact())
                : reduced(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    private static BigDecimal decimal(String kind, Number number) {
        try {
            BigDecimal plain = new BigDecimal(number.toString()).stripTrailingZeros();
            if (plain.precision() <= MAXIMUM_DIGITS && Math.abs(plain.scale()) <= MAXIMUM_DIGITS) {
                return plain;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(kind + " must be a whole or decimal number: " + number, e);
        }
        throw new IllegalArgumentException(
                "%s must have at most %s digits: %s (round it)".formatted(kind, MAXIMUM_DIGITS, number));
    }

    /** Returns the number above the line, which has the sign. */
    public BigInteger numerator() {
        return numerator;
    }

    /** Returns the number below the line, which is above zero. */
    public BigInteger denominator() {
        return denominator;
    }

    /** Returns the sum. */
    public Fraction plus(Fraction other) {
        Phrases.notNull(other, "other");
        return reduced(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** Returns the difference. */
    public Fraction minus(Fraction other) {
        return plus(Phrases.notNull(other, "other").negated());
    }

    /** Returns the product. */
    public Fraction times(Fraction other) {
        Phrases.notNull(other, "other");
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Returns the quotient.
     *
     * @param other the number by which to divide, not zero
     * @throws IllegalArgumentException if it is zero
     */
    public Fraction dividedBy(Fraction other) {
        if (Phrases.notNull(other, "other").signum() == 0) {
            throw new IllegalArgumentException("a fraction cannot be divided by zero: " + this);
        }
        return reduced(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** Returns -1, 0 or 1 as this number is below, at or above zero. */
    public int signum() {
        return numerator.signum();
    }

    /**
     * Returns this number rounded to so many places after the point, half a unit up.
     *
     * @param places how many, from 0
     * @throws IllegalArgumentException if that is below 0
     */
    public BigDecimal decimal(int places) {
        if (places < 0) {
            throw new IllegalArgumentException("places must be 0 or more: " + places);
        }
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
    }

    Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** Returns the largest whole number that is not above this one. */
    BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** Returns this number as people read it: rounded to two places, with commas between the thousands. */
    public String text() {
        BigDecimal rounded = decimal(PLACES).stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }

    /** Returns the text, and says where it is rounded: {@code about 1.67}. */
    String words() {
        return of(decimal(PLACES)).equals(this) ? text() : "about " + text();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public int intValue() {
        return (int) doubleValue();
    }

    @Override
    public long longValue() {
        return numerator.divide(denominator).longValue();
    }

    @Override
    public float floatValue() {
        return (float) doubleValue();
    }

    @Override
    public double doubleValue() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
                .doubleValue();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator);
    }

    /** Returns the number in full, such as {@code 5/3}, or {@code 2} where it is whole; rounded where that fills more than a line. */
    @Override
    public String toString() {
        String full = denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
        return Phrases.line(full).equals(full) ? full : Phrases.line(words());
    }
}
