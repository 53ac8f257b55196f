package eu.clusterpolicy.toolkit.weighing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionTest {

    private static final Range<Fraction> TEN_TO_TWENTY = Range.closed(Fraction.of(10), Fraction.of(20));

    private final Criterion need = Criterion.named("need");

    @Test
    void weighs_one_has_no_scale_and_more_of_it_is_better_unless_said_otherwise() {
        assertThat(need.weight()).isEqualTo(Fraction.ONE);
        assertThat(need.direction()).isEqualTo(Criterion.Direction.MORE_IS_BETTER);
        assertThat(need.scale()).isEmpty();
        assertThat(need.weighing(2.5).lessIsBetter().onScale(1, 5))
                .isEqualTo(new Criterion(
                        "need",
                        Fraction.of(5, 2),
                        Criterion.Direction.LESS_IS_BETTER,
                        Optional.of(Range.closed(Fraction.of(1), Fraction.of(5)))));
    }

    @Test
    void counts_a_score_by_where_it_lies_between_the_worst_and_the_best() {
        assertThat(need.rate(Fraction.of(14), TEN_TO_TWENTY)).isEqualTo(Fraction.of(2, 5));
        assertThat(need.lessIsBetter().rate(Fraction.of(14), TEN_TO_TWENTY)).isEqualTo(Fraction.of(3, 5));
    }

    @Test
    void takes_the_ends_of_its_scale_for_the_worst_and_the_best() {
        assertThat(need.onScale(0, 100).rate(Fraction.of(14), TEN_TO_TWENTY)).isEqualTo(Fraction.of(7, 50));
    }

    @Test
    void refuses_a_blank_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Criterion.named(" "))
                .withMessage("name of a criterion must not be blank: ' '");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -3})
    void refuses_a_weight_that_is_not_above_zero(int weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> need.weighing(weight))
                .withMessage("weight of 'need' must be above zero: " + weight);
    }

    @Test
    void refuses_a_scale_without_two_ends() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> need.onScale(5, 1))
                .withMessage("scale of 'need' must run from a lower to a higher score: 5 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Criterion(
                        "need", Fraction.ONE, Criterion.Direction.MORE_IS_BETTER, Optional.of(Range.all())))
                .withMessageStartingWith("scale of 'need' must run from a lower to a higher score: ");
    }

    @Test
    void reads_with_its_weight_and_direction() {
        assertThat(need.weighing(3)).hasToString("need, weighing 3");
        assertThat(need.lessIsBetter()).hasToString("need, weighing 1, less is better");
    }
}
