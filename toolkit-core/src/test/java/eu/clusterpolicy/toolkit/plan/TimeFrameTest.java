package eu.clusterpolicy.toolkit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeFrameTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 30);

    private final TimeFrame frame = TimeFrame.of(MAY, SEPTEMBER);

    @Test
    void refuses_an_end_before_the_start() {
        assertThatThrownBy(() -> TimeFrame.of(MAY, LocalDate.of(2024, 4, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time frame must not end before it starts: 2024-05-01 to 2024-04-01");
    }

    @Test
    void may_be_a_single_day() {
        assertThat(TimeFrame.of(MAY, MAY).contains(MAY)).isTrue();
    }

    @Test
    void contains_its_first_and_last_day_and_no_day_outside() {
        assertThat(frame.contains(MAY)).isTrue();
        assertThat(frame.contains(SEPTEMBER)).isTrue();
        assertThat(frame.contains(MAY.minusDays(1))).isFalse();
        assertThat(frame.contains(SEPTEMBER.plusDays(1))).isFalse();
    }

    @Test
    void contains_a_time_frame_that_runs_within_it() {
        assertThat(frame.contains(frame)).isTrue();
        assertThat(frame.contains(TimeFrame.of(MAY, SEPTEMBER.plusDays(1)))).isFalse();
        assertThat(frame.contains(TimeFrame.of(MAY.minusDays(1), SEPTEMBER))).isFalse();
    }

    @Test
    void may_go_on_without_end() {
        TimeFrame endless = TimeFrame.withoutEnd("2024-05-01");

        assertThat(endless.text()).isEqualTo("2024-05-01, without end");
        assertThat(endless.contains(MAY.plusYears(1000))).isTrue();
        assertThat(endless.contains(frame)).isTrue();
        assertThat(endless.contains(endless)).isTrue();
        assertThat(frame.contains(endless)).isFalse();
        assertThat(endless.contains(MAY.minusDays(1))).isFalse();
    }

    @Test
    void reads_its_days_from_text() {
        assertThat(TimeFrame.of("2024-05-01", "2024-09-30")).isEqualTo(frame);
        assertThatThrownBy(() -> TimeFrame.of("2024-05-01", "30.9.2024"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end must be a date such as 2025-01-15: '30.9.2024'");
    }

    @Test
    void reads_from_day_to_day() {
        assertThat(frame.text()).isEqualTo("2024-05-01 to 2024-09-30");
    }
}
