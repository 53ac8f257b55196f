package eu.clusterpolicy.toolkit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MilestoneTest {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

    @Test
    void keeps_the_planned_day_beside_the_actual_one() {
        Milestone milestone = Milestone.reached("First course", JUNE, JULY);
        assertThat(milestone.planned()).isEqualTo(JUNE);
        assertThat(milestone.actual()).contains(JULY);
        assertThat(milestone.status()).isEqualTo(MilestoneStatus.REACHED);
    }

    @Test
    void is_planned_missed_or_dropped_without_an_actual_date() {
        assertThat(Milestone.planned("First course", JUNE).status()).isEqualTo(MilestoneStatus.PLANNED);
        assertThat(Milestone.missed("First course", JUNE).status()).isEqualTo(MilestoneStatus.MISSED);
        assertThat(Milestone.dropped("First course", JUNE).status()).isEqualTo(MilestoneStatus.DROPPED);
    }

    @Test
    void is_reached_on_a_day() {
        Milestone planned = Milestone.planned("First course", "2024-06-01");

        assertThat(planned.reached("2024-07-01")).isEqualTo(Milestone.reached("First course", JUNE, JULY));
        assertThat(Milestone.missed("First course", JUNE).reached(JULY)).isEqualTo(planned.reached(JULY));
    }

    @Test
    void refuses_to_be_reached_without_an_actual_date() {
        assertThatThrownBy(() -> new Milestone("First course", JUNE, Optional.empty(), MilestoneStatus.REACHED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reached milestone must have an actual date: 'First course'");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REACHED")
    void refuses_an_actual_date_unless_it_is_reached(MilestoneStatus status) {
        assertThatThrownBy(() -> new Milestone("First course", JUNE, Optional.of(JULY), status))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("%s milestone must not have an actual date: 'First course', 2024-07-01", status);
    }
}
