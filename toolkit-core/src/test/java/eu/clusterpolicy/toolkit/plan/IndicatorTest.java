package eu.clusterpolicy.toolkit.plan;

import static eu.clusterpolicy.toolkit.plan.Plans.indicator;
import static eu.clusterpolicy.toolkit.plan.Plans.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
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
                original.revise(new BigDecimal("150"), NEXT_JUNE, JANUARY, "Fewer companies joined");

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
            Indicator again = original.revise(new BigDecimal("180"), NEXT_JUNE, MARCH, "More money");
            assertThatThrownBy(() -> again.revise(new BigDecimal("150"), NEXT_JUNE, JANUARY, "Less money"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("revisions of indicator 'trained-managers' must run forward in time:"
                            + " 2025-01-15 after 2025-03-15");
        }
    }

    @Test
    void refuses_to_be_without_a_target() {
        Indicator.Builder indicator = indicator("trained-managers");
        assertThatThrownBy(indicator::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicator must have a target: 'trained-managers'");
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
