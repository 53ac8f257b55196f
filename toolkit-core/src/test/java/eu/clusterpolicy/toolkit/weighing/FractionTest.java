package eu.clusterpolicy.toolkit.weighing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    @Nested
    class From_a_number {

        @Test
        void is_the_number_as_it_prints() {
            assertThat(Fraction.of(0.1)).isEqualTo(Fraction.of(1, 10));
            assertThat(Fraction.of(2.5f)).isEqualTo(Fraction.of(5, 2));
            assertThat(Fraction.of(1_500_000)).isEqualTo(Fraction.of(1_500_000, 1));
            assertThat(Fraction.of(new BigDecimal("12.50"))).isEqualTo(Fraction.of(25, 2));
            assertThat(Fraction.of(BigInteger.TEN.pow(15))).isEqualTo(Fraction.of(1_000_000_000_000_000L, 1));
            assertThat(Fraction.of(new AtomicInteger(-7))).isEqualTo(Fraction.of(-7, 1));
        }

        @Test
        void is_the_fraction_itself_however_long() {
            Fraction fraction = Fraction.of(1, 1_234_567_890_123_456_789L);

            assertThat(Fraction.of(fraction)).isSameAs(fraction);
        }

        @ParameterizedTest
        @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
        void refuses_what_is_no_number(double number) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Fraction.of(number))
                    .withMessage("number must be a whole or decimal number: " + number);
        }

        @Test
        void refuses_more_digits_than_a_double_keeps() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Fraction.of(0.1 + 0.2))
                    .withMessage("number must have at most 15 digits: 0.30000000000000004 (round it)");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1E1000000000", "1E-1000000000", "1E16"})
        void refuses_a_number_too_large_or_too_fine(String number) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Fraction.of(new BigDecimal(number)))
                    .withMessage("number must have at most 15 digits: " + new BigDecimal(number) + " (round it)");
        }
    }

    @Test
    void is_in_lowest_terms_with_the_sign_above_the_line() {
        assertThat(Fraction.of(4, -6)).isEqualTo(Fraction.of(-2, 3)).hasToString("-2/3");
        assertThat(Fraction.of(4, -6).numerator()).isEqualTo(-2);
        assertThat(Fraction.of(4, -6).denominator()).isEqualTo(3);
        assertThat(Fraction.of(0, 5)).isEqualTo(Fraction.ZERO).hasSameHashCodeAs(Fraction.ZERO);
    }

    @Test
    void refuses_a_denominator_of_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(5, 0))
                .withMessage("denominator must not be zero: 5/0");
    }

    @Test
    void is_counted_with_exactly() {
        Fraction third = Fraction.of(1, 3);
        Fraction quarter = Fraction.of(1, 4);

        assertThat(third.plus(quarter)).isEqualTo(Fraction.of(7, 12));
        assertThat(third.minus(quarter)).isEqualTo(Fraction.of(1, 12));
        assertThat(third.times(quarter)).isEqualTo(Fraction.of(1, 12));
        assertThat(third.dividedBy(quarter)).isEqualTo(Fraction.of(4, 3));
        assertThat(third).isGreaterThan(quarter).isLessThan(Fraction.ONE);
        assertThat(quarter.minus(third).signum()).isEqualTo(-1);
    }

    @Test
    void refuses_to_be_divided_by_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(1, 3).dividedBy(Fraction.ZERO))
                .withMessage("a fraction cannot be divided by zero: 1/3");
    }

    @Test
    void is_not_rounded_to_places_before_the_point() {
        assertThat(Fraction.of(5, 2).decimal(0)).isEqualTo("3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(5, 2).decimal(-1))
                .withMessage("places must be 0 or more: -1");
    }

    @ParameterizedTest
    @CsvSource({"2, 3, 0.67", "-2, 3, -0.67", "1, 8, 0.13", "4, 2, 2.00"})
    void is_rounded_half_a_unit_up(long numerator, long denominator, BigDecimal rounded) {
        assertThat(Fraction.of(numerator, denominator).decimal(2)).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1500000|1|1,500,000", "2|3|0.67", "5|2|2.5", "-1234567|100|-12,345.67", "1|1000|0"})
    void reads_with_two_places_and_commas(long numerator, long denominator, String text) {
        assertThat(Fraction.of(numerator, denominator).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"7, 2, 3, 3", "-7, 2, -3, -4", "6, 2, 3, 3", "0, 1, 0, 0"})
    void gives_its_whole_part_and_the_whole_number_below(long numerator, long denominator, long whole, long below) {
        Fraction fraction = Fraction.of(numerator, denominator);

        assertThat(fraction.longValue()).isEqualTo(whole);
        assertThat(fraction.intValue()).isEqualTo((int) whole);
        assertThat(fraction.floor()).isEqualTo(below);
    }

    @Test
    void gives_the_nearest_double() {
        assertThat(Fraction.of(1, 3).doubleValue()).isEqualTo(1.0 / 3);
        assertThat(Fraction.of(1, 3).floatValue()).isEqualTo(1.0f / 3);
    }
}
