package eu.clusterpolicy.toolkit.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTest {

    @ParameterizedTest
    @CsvSource({
        "P3M, every 3 months",
        "P1M, every month",
        "P1Y, every year",
        "P12M, every year",
        "P24M, every 2 years",
        "P15M, every 15 months",
        "P7D, every week",
        "P2W, every 2 weeks",
        "P10D, every 10 days",
        "P1D, every day",
        "P1M1D, every 1 month and 1 day",
        "P1Y6M14D, every 18 months and 2 weeks"
    })
    void reads_as_people_say_it(String period, String text) {
        assertThat(Rhythm.of(period).text()).isEqualTo(text);
    }

    @Test
    void takes_twelve_months_for_a_year() {
        assertThat(Rhythm.every(Period.ofMonths(12))).isEqualTo(Rhythm.every(Period.ofYears(1)));
    }

    @Test
    void parses_back_from_its_string() {
        Rhythm rhythm = Rhythm.every(Period.of(0, 1, 3));
        assertThat(Rhythm.of(rhythm.toString())).isEqualTo(rhythm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1M", "P1M-1D"})
    void refuses_a_period_that_is_not_above_zero(String period) {
        assertThatThrownBy(() -> Rhythm.of(period))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rhythm must be a period above zero: '%s'", period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "quarterly", "3 months", "PT3H", "P99999999999M", "P2147483647W"})
    void refuses_what_is_no_period(String period) {
        assertThatThrownBy(() -> Rhythm.of(period))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rhythm must be an ISO 8601 period such as P3M: '%s'", period);
    }

    @Test
    void is_found_where_a_text_is_the_period_of_one() {
        assertThat(Rhythm.find("P3M")).contains(Rhythm.of("P3M"));
        assertThat(Rhythm.find("quarterly")).isEmpty();
        assertThat(Rhythm.find("P0D")).isEmpty();
    }

    @Test
    void refuses_a_period_beyond_counting() {
        assertThatThrownBy(() -> Rhythm.every(Period.of(Integer.MAX_VALUE, 12, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rhythm must be a period that can be counted: 'P2147483647Y12M'");
    }
}
