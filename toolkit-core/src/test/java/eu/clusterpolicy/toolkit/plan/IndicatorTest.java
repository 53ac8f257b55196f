package eu.clusterpolicy.toolkit.plan;

import static eu.clusterpolicy.toolkit.plan.Plans.indicator;
import static eu.clusterpolicy.toolkit.plan.Plans.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IndicatorTest {

    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 15);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 15);
    private static final LocalDate NEXT_JUNE = LocalDate.of(2026, 6, 30);

    @Nested
    class A_revised_target {

        private final Indicator original =
                indicator("trained-managers").addTarget(target("200")).build();
        private final Indicator revised =
                original.retargeted(Target.of("150", "2026-06-30"), "2025-01-15", "Fewer companies joined");

        @Test
        void is_the_one_in_force() {
            assertThat(revised.target().value()).isEqualByComparingTo("150");
            assertThat(revised.target().by()).isEqualTo(NEXT_JUNE);
        }

        @Test
        void carries_its_date_and_reason() {
            assertThat(revised.target().revision()).contains(TargetRevision.of(JANUARY, "Fewer companies joined"));
        }

        @Test
        void keeps_the_old_one() {
            assertThat(revised.targets()).startsWith(target("200")).hasSize(2);
        }

        @Test
        void leaves_the_indicator_it_was_made_from_alone() {
            assertThat(original.target()).isEqualTo(target("200"));
        }

        @Test
        void changes_nothing_else() {
            assertThat(revised)
                    .isEqualTo(indicator("trained-managers")
                            .addTarget(target("200"))
                            .addTarget(Target.revised(
                                    new BigDecimal("150"),
                                    NEXT_JUNE,
                                    TargetRevision.of(JANUARY, "Fewer companies joined")))
                            .build());
        }

        @Test
        void must_not_be_older_than_the_revision_before() {
            Indicator again = original.retargeted(target("180"), TargetRevision.of(MARCH, "More money"));
            assertThatThrownBy(() -> again.retargeted(target("150"), TargetRevision.of(JANUARY, "Less money")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("revisions of indicator 'trained-managers' must run forward in time:"
                            + " 2025-01-15 after 2025-03-15");
        }
    }

    @Nested
    class A_measurement {

        private final Indicator measured =
                indicator("trained-managers").addTarget(target("200")).build().measured("2025-03-15", "60");

        @Test
        void stands_at_its_day_whenever_it_is_added() {
            assertThat(measured.measured(JANUARY, new BigDecimal("40")).measurements())
                    .containsExactly(Measurement.of("40", "2025-01-15"), Measurement.of("60", "2025-03-15"));
        }

        @Test
        void takes_the_place_of_an_earlier_one_of_its_day() {
            assertThat(measured.measured("2025-03-15", "61").measurements())
                    .containsExactly(Measurement.of("61", "2025-03-15"));
        }

        @Test
        void must_be_a_number_of_a_day() {
            assertThatThrownBy(() -> measured.measured("2025-03-15", "sixty"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("value must be a number such as 0.5: 'sixty'");
            assertThatThrownBy(() -> measured.measured("March", "60"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("day must be a date such as 2025-01-15: 'March'");
        }
    }

    @Test
    void says_that_its_baseline_is_unknown() {
        assertThat(indicator("trained-managers")
                        .baseline(Optional.empty())
                        .addTarget(target("200"))
                        .build())
                .hasToString("trained-managers: unknown to 200 people by 2025-12-31");
    }

    @Test
    void may_have_a_range_for_a_target_and_interim_ones_before_it() {
        Target range = target("200").toBuilder().upTo(new BigDecimal("250.0")).build();
        Indicator indicator = indicator("trained-managers")
                .addTarget(range)
                .addInterimTarget(Target.of("80", "2024-12-31"))
                .build();

        assertThat(indicator.target()).hasToString("200 to 250 by 2025-12-31");
        assertThat(indicator.targets()).containsExactly(range);
        assertThat(indicator.interimTargets()).containsExactly(Target.of("80", "2024-12-31"));
    }

    @Test
    void refuses_a_range_that_runs_backward() {
        Target.Builder target = target("200").toBuilder().upTo(new BigDecimal("200.0"));
        assertThatThrownBy(target::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("target must run from its least value to a greater one: 200 to 200.0");
    }

    @Test
    void may_have_no_target_yet_and_says_so() {
        Indicator indicator = indicator("trained-managers").build();

        assertThat(indicator.findTarget()).isEmpty();
        assertThat(indicator).asString().endsWith("no target yet");
        assertThatThrownBy(indicator::target)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("indicator has no target yet: 'trained-managers'");
    }

    @Test
    void refuses_a_first_target_that_is_a_revision() {
        Indicator.Builder indicator = indicator("trained-managers")
                .addTarget(Target.revised(new BigDecimal("150"), NEXT_JUNE, TargetRevision.of(JANUARY, "Less money")));
        assertThatThrownBy(indicator::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("first target of indicator 'trained-managers' must not be a revision: 150");
    }

    @Test
    void refuses_a_later_target_without_date_and_reason() {
        Indicator.Builder indicator = indicator("trained-managers").addTargets(target("200"), target("150"));
        assertThatThrownBy(indicator::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("later target of indicator 'trained-managers' must say when and why it was revised: 150");
    }

    @Test
    void refuses_measurements_out_of_order() {
        Indicator.Builder indicator = indicator("trained-managers")
                .addTarget(target("200"))
                .addMeasurement(Measurement.of(new BigDecimal("60"), MARCH))
                .addMeasurement(Measurement.of(new BigDecimal("40"), JANUARY));
        assertThatThrownBy(indicator::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("measurements of indicator 'trained-managers' must run forward in time:"
                        + " 2025-01-15 after 2025-03-15");
    }

    @Test
    void counts_one_point_nought_and_one_as_the_same_value() {
        assertThat(target("1.0")).isEqualTo(target("1"));
        assertThat(Measurement.of(new BigDecimal("1.50"), MARCH))
                .isEqualTo(Measurement.of(new BigDecimal("1.5"), MARCH))
                .hasSameHashCodeAs(Measurement.of(new BigDecimal("1.5"), MARCH));
        assertThat(Measurement.of(new BigDecimal("0E+1000000000"), MARCH).value())
                .isEqualTo(BigDecimal.ZERO);
    }
}
