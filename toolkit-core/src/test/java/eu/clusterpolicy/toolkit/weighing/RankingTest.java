package eu.clusterpolicy.toolkit.weighing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Criterion NEED = Criterion.named("need").weighing(3).onScale(1, 5);
    private static final Criterion COST = Criterion.named("cost").lessIsBetter();

    /** Need counts 4/4, 2/4 and 1/4 of three quarters; cost counts 0, 1 and 3/5 of one quarter. */
    private final Ranking<String> ranking = Ranking.builder("Training", "Loans", "Fair")
            .criterion(NEED)
            .criterion(COST)
            .score("Training", "need", 5, "Half of the firms asked for it")
            .score("Training", "cost", 400_000, "Two trainers for two years")
            .score("Loans", "need", 3, "Banks lend to most")
            .score("Loans", "cost", 250_000, "Repaid in part")
            .score("Fair", "need", 2, "There is one in the next region")
            .score("Fair", "cost", 310_000, "A hall for a week")
            .build();

    @Nested
    class Order {

        @Test
        void adds_up_what_each_score_counts_by_the_share_of_its_criterion() {
            assertThat(ranking.standings())
                    .extracting(Standing::option, Standing::place, Standing::total)
                    .containsExactly(
                            tuple("Training", 1, Fraction.of(3, 4)),
                            tuple("Loans", 2, Fraction.of(5, 8)),
                            tuple("Fair", 3, Fraction.of(27, 80)));
            assertThat(ranking.standings().get(1).shares())
                    .containsExactly(entry("need", Fraction.of(3, 8)), entry("cost", Fraction.of(1, 4)));
        }

        @Test
        void gives_options_with_the_same_total_the_same_place_in_the_order_given() {
            Ranking<String> tied = ranking.toBuilder()
                    .score("Fair", "need", 3, "Asked again")
                    .score("Fair", "cost", 250_000, "A smaller hall")
                    .build();

            assertThat(tied.standings())
                    .extracting(Standing::toString)
                    .containsExactly(
                            "1. Training: 75 points of 100",
                            "2. Loans: 62.5 points of 100",
                            "2. Fair: 62.5 points of 100");
            assertThat(tied.reason()).contains("before 'Loans' and 'Fair' with 62.5;");
        }

        @Test
        void leaves_out_the_places_after_a_shared_one() {
            Ranking<String> tied = ranking.toBuilder()
                    .score("Loans", "need", 5, "Asked again")
                    .score("Loans", "cost", 400_000, "Asked again")
                    .build();

            assertThat(tied.standings()).extracting(Standing::place).containsExactly(1, 1, 3);
            assertThat(tied.first()).containsExactly("Training", "Loans");
        }

        @Test
        void counts_every_score_as_the_best_where_all_are_the_same_and_no_scale_is_stated() {
            Ranking<String> same = Ranking.builder("Training", "Loans")
                    .criterion(COST)
                    .score("Training", "cost", 7, "Invented")
                    .score("Loans", "cost", 7, "Invented")
                    .build();

            assertThat(same.standings()).extracting(Standing::total).containsOnly(Fraction.ONE);
        }
    }

    @Nested
    class Without_a_score {

        private final Ranking<String> lacking = Ranking.builder("Training", "Loans", "Fair")
                .criterion(COST)
                .criterion(NEED)
                .score("Training", "cost", 400_000, "Invented")
                .score("Training", "need", 4, "Invented")
                .score("Fair", "cost", 1, "Invented")
                .build();

        @Test
        void an_option_is_listed_apart_with_what_it_lacks() {
            assertThat(lacking.standings()).extracting(Standing::option).containsExactly("Training");
            assertThat(lacking.incomplete())
                    .containsExactly(
                            entry("Loans", ImmutableList.of("cost", "need")), entry("Fair", ImmutableList.of("need")));
            assertThat(lacking.reason("Fair")).isEqualTo("'Fair' is not ranked, because it has no score for 'need'.");
            assertThat(lacking.reason()).isEqualTo("""
                    'Training' ranks first of 1 by 'cost' and 'need' with 81.25 points of 100; firm: whatever any one \
                    criterion weighs. Not ranked for want of scores: 'Loans' and 'Fair'.""");
        }

        @Test
        void an_option_does_not_move_the_best_of_a_criterion() {
            assertThat(lacking.standings().get(0).shares()).containsEntry("cost", Fraction.of(1, 4));
        }

        @Test
        void no_option_comes_first() {
            Ranking<String> none =
                    Ranking.builder("Training", "Loans").criterion(COST).build();

            assertThat(none.first()).isEmpty();
            assertThat(none.isFirm()).isTrue();
            assertThat(none.reason()).isEqualTo("No option can be ranked, because each lacks a score.");
            assertThat(Ranking.builder().criterion(COST).build().reason())
                    .isEqualTo("No option can be ranked, because none is given.");
            assertThat(none).hasToString("Ranking of 2 by 'cost': none can be ranked");
        }
    }

    @Nested
    class Leeway_of_a_weight {

        /** Need 5 to 3 and cost 0 to 1: with weight w the first two are even where w/2 = 1, the first and the third earlier. */
        @Test
        void ends_where_another_option_is_even_with_the_first() {
            assertThat(ranking.leeways())
                    .extracting(Leeway::weights)
                    .containsExactly(Range.atLeast(Fraction.of(2)), Range.closed(Fraction.ZERO, Fraction.of(3, 2)));
        }

        @Test
        void is_told_in_shares_of_all_weights_too() {
            Leeway need = ranking.leeways().get(0);

            assertThat(need.share()).isEqualTo(Fraction.of(3, 4));
            assertThat(need.share(Fraction.of(2))).isEqualTo(Fraction.of(2, 3));
            assertThat(need.margin()).hasValue(Fraction.of(1, 12));
            assertThat(ranking.leeways().get(1).margin()).hasValue(Fraction.of(1, 12));
        }

        @Test
        void has_no_end_where_the_first_is_the_best_by_every_criterion() {
            Ranking<String> clear = ranking.toBuilder()
                    .score("Training", "cost", 100_000, "A cheaper offer")
                    .build();

            assertThat(clear.leeways()).extracting(Leeway::weights).containsOnly(Range.atLeast(Fraction.ZERO));
            assertThat(clear.leeways()).extracting(Leeway::margin).allMatch(margin -> margin.isEmpty());
            assertThat(clear.isFirm()).isTrue();
            assertThat(clear.reason()).endsWith("; firm: whatever any one criterion weighs.");
        }

        @Test
        void is_none_where_a_tie_for_the_first_place_hangs_on_it() {
            Ranking<String> even =
                    ranking.toBuilder().criterion(NEED.weighing(2)).build();

            assertThat(even.first()).containsExactly("Training", "Loans");
            assertThat(even.leeways())
                    .extracting(Leeway::weights)
                    .containsExactly(Range.singleton(Fraction.of(2)), Range.singleton(Fraction.ONE));
            assertThat(even.reason()).isEqualTo("""
                    'Training' and 'Loans' share the first place of 3 by 'need' and 'cost' with 66.67 points of 100, before \
                    'Fair' with 36.67; fragile: another comes first as soon as 'need' weighs anything but 2.""");
        }

        @Test
        void of_the_only_criterion_is_everything() {
            Ranking<String> single = Ranking.builder("Training", "Loans")
                    .criterion(NEED)
                    .score("Training", "need", 5, "Invented")
                    .score("Loans", "need", 3, "Invented")
                    .build();

            assertThat(single.leeways().get(0).weights()).isEqualTo(Range.atLeast(Fraction.ZERO));
            assertThat(single.leeways().get(0).share()).isEqualTo(Fraction.ONE);
            assertThat(single.leeways().get(0).margin()).isEmpty();
        }

        @Test
        void reads_as_a_line() {
            assertThat(ranking.leeways())
                    .extracting(Leeway::toString)
                    .containsExactly(
                            "need, weighing 3: the same first from 2 up",
                            "cost, weighing 1: the same first from 0 to 1.5");
        }

        @Test
        void refuses_weights_among_which_the_weight_itself_is_not() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Leeway(COST, Fraction.ONE, Range.closed(Fraction.of(2), Fraction.of(3))))
                    .withMessage(
                            "weights with which the first stays first must have a lower end and contain 1: [2..3]");
        }
    }

    @Nested
    class Firmness {

        @Test
        void is_judged_by_a_margin_of_a_tenth_unless_another_is_set() {
            assertThat(ranking.margin()).isEqualTo(Fraction.of(1, 10));
            assertThat(ranking.isFirm()).isFalse();
            assertThat(ranking.toBuilder().margin(0.08).build().isFirm()).isTrue();
        }

        @Test
        void lasts_as_long_as_the_share_has_to_move_by_the_margin() {
            Ranking.Builder<String> builder = ranking.toBuilder();

            assertThat(builder.margin(Fraction.of(1, 12)).build().isFirm()).isTrue();
            assertThat(builder.margin(Fraction.of(1, 11)).build().isFirm()).isFalse();
        }

        @Test
        void is_told_with_the_weight_that_would_change_it() {
            assertThat(ranking.reason()).isEqualTo("""
                    'Training' ranks first of 3 by 'need' and 'cost' with 75 points of 100, before 'Loans' with 62.5; \
                    fragile: another comes first as soon as 'need' weighs less than 2 instead of 3.""");
            assertThat(ranking.toBuilder().margin(0).build().reason())
                    .endsWith("; firm: another comes first only if 'need' weighs less than 2 instead of 3.");
        }

        @Test
        void refuses_a_margin_that_is_no_share() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ranking.toBuilder().margin(10))
                    .withMessage("margin must be a share from 0 to 1: 10");
        }
    }

    @Nested
    class Reason {

        @Test
        void says_how_any_option_stands() {
            assertThat(ranking.reason("Training")).isEqualTo(ranking.reason());
            assertThat(ranking.reason("Fair")).isEqualTo("""
                    'Fair' is number 3 of 3 by 'need' and 'cost' with 33.75 points of 100; 'Training' ranks first with 75.""");
        }

        @Test
        void refuses_what_is_not_an_option() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ranking.reason("Train"))
                    .withMessage("unknown option: 'Train' (known: 'Training', 'Loans' and 'Fair')");
        }
    }

    @Nested
    class Builder {

        private final Ranking.Builder<String> builder =
                Ranking.builder("Training", "Loans").criterion(NEED).criterion(COST);

        @Test
        void replaces_what_is_given_again() {
            Ranking<String> changed = ranking.toBuilder()
                    .criterion(NEED.weighing(1))
                    .score("Loans", "need", 1, "Asked again")
                    .build();

            assertThat(changed.criteria()).containsExactly(NEED.weighing(1), COST);
            assertThat(changed.scores().get("Loans", "need"))
                    .isEqualTo(new Score(Fraction.ONE, "Asked again"))
                    .hasToString("1: Asked again");
            assertThat(ranking.criteria()).containsExactly(NEED, COST);
        }

        @Test
        void keeps_the_options_in_the_order_given() {
            assertThat(Ranking.builder(List.of(3, 1, 2)).criterion(NEED).build().options())
                    .containsExactly(3, 1, 2);
        }

        @Test
        void refuses_an_option_given_twice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ranking.builder("Loans", "Loans"))
                    .withMessage("option must be given once: 'Loans'");
        }

        @Test
        void refuses_a_ranking_without_a_criterion() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ranking.builder("Loans").build())
                    .withMessage("a ranking must have a criterion: add one with criterion(…)");
        }

        @Test
        void refuses_a_score_for_an_option_or_a_criterion_that_is_not_there() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.score("Loan", "need", 3, "Invented"))
                    .withMessage("unknown option: 'Loan' (known: 'Training' and 'Loans')");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.score("Loans", "needs", 3, "Invented"))
                    .withMessage("unknown criterion: 'needs' (known: 'need' and 'cost')");
        }

        @Test
        void refuses_a_score_without_a_reason() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.score("Loans", "need", 3, " "))
                    .withMessage("reason of the score of 'Loans' for 'need' must not be blank: ' '");
        }

        @Test
        void refuses_a_score_that_is_no_number() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.score("Loans", "need", Double.NaN, "Invented"))
                    .withMessage("score of 'Loans' for 'need' must be a whole or decimal number: NaN");
        }

        @Test
        void refuses_a_score_outside_the_scale() {
            Ranking.Builder<String> outside = builder.score("Loans", "need", 5.5, "Invented");

            assertThatIllegalArgumentException()
                    .isThrownBy(outside::build)
                    .withMessage("score of 'Loans' for 'need' must lie on the scale from 1 to 5: 11/2");
        }
    }

    @Test
    void is_equal_to_a_ranking_of_the_same_in_the_same_order() {
        Ranking<String> other = ranking.toBuilder().build();

        assertThat(other).isEqualTo(ranking).hasSameHashCodeAs(ranking);
        assertThat(ranking.toBuilder().margin(0).build()).isNotEqualTo(ranking);
        assertThat(Ranking.builder("Loans", "Fair").criterion(COST).build())
                .isNotEqualTo(Ranking.builder("Fair", "Loans").criterion(COST).build());
    }

    @Test
    void reads_as_a_line() {
        assertThat(ranking).hasToString("Ranking of 3 by 'need' and 'cost': 'Training' ranks first");
        assertThat(Ranking.builder("x".repeat(100))
                        .criterion(COST)
                        .score("x".repeat(100), "cost", 1, "Invented")
                        .build()
                        .toString())
                .hasSize(79)
                .endsWith("x…");
    }
}
