package eu.clusterpolicy.toolkit.weighing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final Map<String, Integer> EURO =
            ImmutableMap.of("Training", 400_000, "Loans", 350_000, "Fair", 250_000, "Portal", 100_000);

    /** Two of the first three fit, or one of them with the portal, or the last two with the portal. */
    private final Choice<String> choice = Choice.builder("Training", "Loans", "Fair", "Portal")
            .worth("Training", 5)
            .worth("Loans", 4)
            .worth("Fair", 2)
            .worth("Portal", 0.5)
            .budget("euro", 700_000)
            .costs("euro", EURO::get)
            .build();

    @Nested
    class The_best {

        @Test
        void is_worth_the_most_within_the_budget() {
            assertThat(choice.outcome()).isEqualTo(Choice.Outcome.BEST);
            assertThat(choice.chosen()).containsExactly("Training", "Fair");
            assertThat(choice.value()).isEqualTo(choice.bound()).isEqualTo(Fraction.of(7));
            assertThat(choice.gap()).isEqualTo(Fraction.ZERO);
            assertThat(choice.conflict()).isEmpty();
            assertThat(choice.isConflictIrreducible()).isFalse();
        }

        @Test
        void stays_within_every_budget() {
            Choice<String> fewer = choice.toBuilder()
                    .budget("staff", 3)
                    .costs("staff", option -> option.equals("Loans") || option.equals("Portal") ? 1 : 2)
                    .build();

            // Training and Fair take 4 of the staff, Training and Loans 750,000 euro.
            assertThat(fewer.chosen()).containsExactly("Loans", "Fair");
            assertThat(fewer.reason()).isEqualTo("""
                    The best choice within 700,000 euro and 3 staff is 'Loans' and 'Fair', worth 6 for 600,000 euro and 3 \
                    staff; no other that meets the demands is worth more.""");
        }

        @Test
        void costs_less_than_others_that_are_worth_the_same() {
            Choice.Builder<String> even = choice.toBuilder().worth("Loans", 4.5);

            // Training and Fair are worth 7 for 650,000 euro; Loans, Fair and Portal are too, for 700,000.
            assertThat(even.build().chosen()).containsExactly("Training", "Fair");
            // Now the first two cost 700,000, and the others 690,000.
            even.costs("Training", "euro", 450_000).costs("Loans", "euro", 340_000);
            assertThat(even.build().chosen()).containsExactly("Loans", "Fair", "Portal");
        }

        @Test
        void costs_less_of_the_second_budget_where_others_cost_the_same_of_the_first() {
            Choice<Integer> even = Choice.builder(1, 2, 3)
                    .worth(option -> 1)
                    .budget("euro", 1)
                    .costs("euro", option -> 1)
                    .budget("staff", 9)
                    .costs("staff", option -> 10 - 2 * option)
                    .build();

            assertThat(even.chosen()).containsExactly(3);
        }

        @Test
        void takes_nothing_that_is_worth_nothing_unless_it_is_asked_for() {
            Choice.Builder<String> builder = choice.toBuilder().worth("Fair", 0).worth("Portal", 0);

            assertThat(builder.build().chosen()).containsExactly("Training");
            assertThat(builder.requires("Training", "Portal").build().chosen()).containsExactly("Training", "Portal");
        }

        @Test
        void is_everything_where_there_is_no_budget() {
            Choice<String> free = Choice.builder("Training", "Loans")
                    .worth("Training", 1)
                    .worth("Loans", 2)
                    .build();

            assertThat(free.chosen()).containsExactly("Training", "Loans");
            assertThat(free.reason())
                    .isEqualTo(
                            "The best choice is 'Training' and 'Loans', worth 3; no other that meets the demands is worth more.");
        }

        @Test
        void is_nothing_where_nothing_fits_and_nothing_is_demanded() {
            Choice<String> poor = choice.toBuilder().budget("euro", 99_999.99).build();

            assertThat(poor.outcome()).isEqualTo(Choice.Outcome.BEST);
            assertThat(poor.chosen()).isEmpty();
        }

        @Test
        void counts_parts_of_a_unit_exactly() {
            Choice<Integer> tenths = Choice.builder(1, 2, 3)
                    .worth(option -> Fraction.of(1, option))
                    .budget("euro", new BigDecimal("0.3"))
                    .costs("euro", option -> 0.1)
                    .build();

            assertThat(tenths.chosen()).containsExactly(1, 2, 3);
            assertThat(tenths.value()).isEqualTo(Fraction.of(11, 6));
        }

        @Test
        void takes_the_totals_of_a_ranking_for_values() {
            Ranking<Integer> ranking = Ranking.builder(1, 2, 3)
                    .criterion(Criterion.named("need").weighing(3))
                    .criterion(Criterion.named("risk").weighing(4).lessIsBetter())
                    .score(1, "need", 1, "Invented")
                    .score(2, "need", 2, "Invented")
                    .score(3, "need", 7, "Invented")
                    .score(1, "risk", 0, "Invented")
                    .score(2, "risk", 5, "Invented")
                    .score(3, "risk", 11, "Invented")
                    .build();
            Map<Integer, Fraction> totals = ranking.standings().stream()
                    .collect(ImmutableMap.toImmutableMap(Standing::option, Standing::total));

            assertThat(Choice.builder(totals.keySet())
                            .worth(totals::get)
                            .budget("euro", 2)
                            .costs("euro", option -> 1)
                            .build()
                            .value())
                    .isEqualTo(totals.get(1).plus(totals.get(3)));
        }
    }

    @Nested
    class Demands {

        @Test
        void ask_for_an_option_or_forbid_it() {
            assertThat(choice.toBuilder().must("Portal").build().chosen()).containsExactly("Loans", "Fair", "Portal");
            assertThat(choice.toBuilder().mustNot("Fair").build().chosen()).containsExactly("Training", "Portal");
        }

        @Test
        void ask_for_at_most_one_of_several() {
            assertThat(choice.toBuilder()
                            .atMostOneOf("Training", "Fair")
                            .build()
                            .chosen())
                    .containsExactly("Loans", "Fair", "Portal");
        }

        @Test
        void ask_for_at_least_one_of_several() {
            assertThat(choice.toBuilder()
                            .atLeastOneOf("Loans", "Portal")
                            .build()
                            .chosen())
                    .containsExactly("Loans", "Fair", "Portal");
        }

        @Test
        void ask_for_one_option_with_another() {
            // Training takes the portal along, and leaves no room for the fair: 5.5; without it 6.5.
            assertThat(choice.toBuilder().requires("Training", "Portal").build().chosen())
                    .containsExactly("Loans", "Fair", "Portal");
        }

        @Test
        void are_listed_with_the_budgets_first() {
            Choice<String> demanding = choice.toBuilder()
                    .must("Fair")
                    .mustNot("Portal")
                    .atMostOneOf("Training", "Loans")
                    .atLeastOneOf("Training", "Loans", "Fair")
                    .requires("Loans", "Fair")
                    .build();

            assertThat(demanding.demands())
                    .extracting(Demand::words)
                    .containsExactly(
                            "at most 700,000 euro",
                            "take 'Fair'",
                            "leave 'Portal'",
                            "at most one of 'Training' and 'Loans'",
                            "at least one of 'Training', 'Loans' and 'Fair'",
                            "'Loans' only with 'Fair'");
        }

        @Test
        void can_be_taken_back() {
            Choice<String> demanding = choice.toBuilder().must("Loans").build();
            Demand<String> first = demanding.demands().asList().get(0);

            assertThat(demanding.toBuilder().without(Demand.Tie.must("Loans")).build())
                    .isEqualTo(choice);
            assertThat(demanding.toBuilder().without(first).build().chosen()).isEqualTo(choice.options());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> choice.toBuilder().without(Demand.Tie.must("Loans")))
                    .withMessage("not demanded: take 'Loans'");
        }

        @Test
        void refuse_too_few_options() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> choice.toBuilder().atMostOneOf("Loans"))
                    .withMessage("at most one must be of two options or more: [Loans]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> choice.toBuilder().atLeastOneOf())
                    .withMessage("at least one must be of one option or more: []");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> choice.toBuilder().requires("Loans", "Loans"))
                    .withMessage("an option must require another than itself: 'Loans'");
        }

        @Test
        void can_be_made_of_any_sum_that_has_a_limit() {
            ImmutableMap<String, Fraction> ones = Maps.toMap(choice.options(), option -> Fraction.ONE);

            assertThat(choice.toBuilder()
                            .demand(new Demand.Tie<>("at most one programme", ones, Fraction.ONE))
                            .build()
                            .chosen())
                    .containsExactly("Training");
        }

        @Test
        void add_up_what_each_option_brings() {
            Demand<String> rivals = Demand.Tie.atMostOne(ImmutableSet.of("Loans", "Fair"));

            assertThat(rivals.sum(List.of("Loans", "Training"))).isEqualTo(rivals.limit());
            assertThat(rivals.sum(List.of("Loans", "Fair"))).isEqualTo(Fraction.of(2));
        }
    }

    @Nested
    class A_conflict {

        private final Choice<String> impossible = choice.toBuilder()
                .must("Training")
                .mustNot("Portal")
                .requires("Loans", "Fair")
                .atLeastOneOf("Loans", "Portal")
                .build();

        @Test
        void names_the_demands_that_cannot_be_met_together_and_their_costs() {
            assertThat(impossible.outcome()).isEqualTo(Choice.Outcome.NOTHING_FITS);
            assertThat(impossible.chosen()).isEmpty();
            assertThat(impossible.value()).isEqualTo(impossible.bound()).isEqualTo(Fraction.ZERO);
            // Training and Loans alone cost 750,000 euro, so that Fair does not matter.
            assertThat(impossible.reason()).isEqualTo("""
                    These demands cannot be met together, though all but any one of them can: at most 700,000 euro; take \
                    'Training'; leave 'Portal'; at least one of 'Loans' and 'Portal'. Costs in euro: 'Training' 400,000, \
                    'Portal' 100,000 and 'Loans' 350,000.""");
            assertThat(impossible.reason("Loans")).isEqualTo(impossible.reason());
        }

        @Test
        void may_hold_too_many_demands_where_the_steps_are_too_few() {
            Choice.Builder<Integer> dear = Choice.builder(numbers(6))
                    .worth(option -> 1)
                    .budget("euro", 5)
                    .costs("euro", option -> 2)
                    .atLeastOneOf(0, 1)
                    .atLeastOneOf(2, 3)
                    .atLeastOneOf(4, 5);

            assertThat(dear.build().isConflictIrreducible()).isTrue();
            assertThat(dear.steps(1).build().isConflictIrreducible()).isFalse();
            assertThat(dear.build().conflict()).hasSize(4);
            assertThat(dear.build().reason())
                    .startsWith(
                            "These demands cannot be met together; perhaps fewer of them cannot either: at most 5 euro;");
        }

        @Test
        void leaves_out_a_budget_where_the_others_contradict_each_other_without_it() {
            Choice<String> both =
                    impossible.toBuilder().must("Fair").mustNot("Fair").build();

            assertThat(both.conflict()).containsExactly(Demand.Tie.must("Fair"), Demand.Tie.mustNot("Fair"));
        }

        @Test
        void is_found_among_many_groups_that_are_too_dear_together() {
            Choice.Builder<Integer> groups = Choice.builder(numbers(300))
                    .worth(option -> 1)
                    .budget("euro", 299)
                    .costs("euro", option -> 3 + option % 3);
            for (int i = 0; i < 300; i += 3) {
                groups.atLeastOneOf(i, i + 1, i + 2);
            }
            Choice<Integer> dear = groups.build();

            assertThat(dear.outcome()).isEqualTo(Choice.Outcome.NOTHING_FITS);
            assertThat(dear.isConflictIrreducible()).isTrue();
            assertThat(dear.conflict()).hasSize(101);
        }
    }

    @Nested
    class Steps {

        /** Every cost is even and the limit is not, so that the bound cannot be reached. */
        private final Choice.Builder<Integer> odd = Choice.builder(numbers(60))
                .worth(option -> 2 * option + 2)
                .budget("euro", 1001)
                .costs("euro", option -> 2 * option + 2);

        @Test
        void end_a_search_with_the_best_that_was_found_and_its_gap() {
            Choice<Integer> hasty = odd.steps(70).build();

            assertThat(hasty.outcome()).isEqualTo(Choice.Outcome.BEST_FOUND);
            assertThat(hasty.value()).isLessThanOrEqualTo(Fraction.of(1000)).isGreaterThan(Fraction.of(900));
            assertThat(hasty.bound()).isEqualTo(Fraction.of(1001));
            assertThat(hasty.gap()).isEqualTo(Fraction.of(1001).minus(hasty.value()));
            assertThat(hasty.reason())
                    .startsWith("The best choice found within 1,001 euro is ")
                    .endsWith("; the search ended after 70 steps, and another may be worth up to 1,001, a gap of "
                            + hasty.gap().text() + ".");
            assertThat(hasty.reason(59)).contains(" the best choice found within 1,001 euro, worth ");
            assertThat(hasty.toString()).endsWith(", and at most 1,001 can be had");
        }

        @Test
        void that_are_enough_prove_the_best() {
            Choice<Integer> even = odd.budget("euro", 1000).build();

            assertThat(even.outcome()).isEqualTo(Choice.Outcome.BEST);
            assertThat(even.value()).isEqualTo(Fraction.of(1000));
        }

        @Test
        void may_end_before_it_is_known_whether_anything_fits() {
            Choice<String> unknown = choice.toBuilder()
                    .atLeastOneOf("Training", "Loans")
                    .atLeastOneOf("Fair", "Portal")
                    .steps(1)
                    .build();

            assertThat(unknown.outcome()).isEqualTo(Choice.Outcome.UNDECIDED);
            assertThat(unknown.chosen()).isEmpty();
            assertThat(unknown.bound()).isGreaterThanOrEqualTo(Fraction.of(7));
            assertThat(unknown.reason())
                    .isEqualTo(
                            "The search ended after 1 step before it was known whether any choice meets the demands.");
            assertThat(unknown).hasToString("Choice of 0 from 4: undecided");
        }

        @Test
        void are_counted_so_that_the_answer_is_the_same_each_time() {
            assertThat(odd.steps(50).build().chosen())
                    .isEqualTo(odd.steps(50).build().chosen());
        }

        @Test
        void must_be_one_or_more() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> odd.steps(0))
                    .withMessage("steps must be 1 or more: 0");
        }
    }

    @Nested
    class Reason {

        @Test
        void says_what_is_chosen_and_that_nothing_is_better() {
            assertThat(choice.reason()).isEqualTo("""
                    The best choice within 700,000 euro is 'Training' and 'Fair', worth 7 for 650,000 euro; no other that \
                    meets the demands is worth more.""");
        }

        @Test
        void says_of_each_option_whether_it_is_chosen() {
            assertThat(choice.reason("Training")).isEqualTo("""
                    'Training' is in the best choice within 700,000 euro, worth 7; no other that meets the demands is worth \
                    more.""");
            assertThat(choice.reason("Loans"))
                    .startsWith("'Loans' is not in the best choice within 700,000 euro, worth 7;");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> choice.reason("Loan"))
                    .withMessage("unknown option: 'Loan' (known: 'Training', 'Loans', 'Fair' and 'Portal')");
        }

        @Test
        void lists_the_first_options_and_counts_the_others() {
            assertThat(Choice.builder(numbers(20)).worth(option -> 1).build().reason())
                    .startsWith("The best choice is '0', '1', '2', '3', '4', '5' and 14 more, worth 20;");
        }
    }

    @Nested
    class Builder {

        @Test
        void replaces_what_is_given_again() {
            assertThat(choice.toBuilder().budget("euro", 750_000).build().chosen())
                    .containsExactly("Training", "Loans");
            assertThat(choice.toBuilder()
                            .costs("Loans", "euro", 300_000)
                            .build()
                            .chosen())
                    .containsExactly("Training", "Loans");
        }

        @Test
        void takes_over_the_demands_of_another_choice() {
            Choice.Builder<String> same = Choice.builder(choice.options()).worth(choice::worth);
            choice.demands().forEach(same::demand);

            assertThat(same.build()).isEqualTo(choice);
        }

        @Test
        void refuses_a_choice_with_a_value_or_a_cost_missing() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Choice.builder("Loans", "Fair").worth("Fair", 1).build())
                    .withMessage("worth of 'Loans' must be given");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> choice.toBuilder()
                            .budget("staff", 3)
                            .costs("Fair", "staff", 1)
                            .build())
                    .withMessage(
                            "cost of 'Training', 'Loans' and 'Portal' in 'staff' must be given, 0 where there is none");
        }

        @Test
        void takes_any_name_for_a_budget() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> choice.toBuilder().budget("% of staff", 3).build())
                    .withMessageEndingWith(" in '% of staff' must be given, 0 where there is none");
        }

        @Test
        void refuses_an_option_or_a_budget_that_is_not_there() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> choice.toBuilder().must("Loan"))
                    .withMessage("unknown option: 'Loan' (known: 'Training', 'Loans', 'Fair' and 'Portal')");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> choice.toBuilder().worth("Loan", 3))
                    .withMessage("unknown option: 'Loan' (known: 'Training', 'Loans', 'Fair' and 'Portal')");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> choice.toBuilder().costs("Loans", "euros", 3))
                    .withMessage("unknown budget: 'euros' (known: 'euro')");
        }

        @Test
        void refuses_numbers_below_zero() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> choice.toBuilder().worth("Loans", -1))
                    .withMessage("worth of 'Loans' must not be below zero: -1");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> choice.toBuilder().costs("Loans", "euro", -1))
                    .withMessage("cost of 'Loans' in 'euro' must not be below zero: -1");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> choice.toBuilder().budget("euro", -1))
                    .withMessage("limit of 'euro' must not be below zero: -1");
        }

        @Test
        void refuses_numbers_that_cannot_be_added_exactly() {
            Choice.Builder<String> values =
                    choice.toBuilder().worth("Loans", 1e15).worth("Fair", 1e-15);
            Choice.Builder<String> costs =
                    choice.toBuilder().costs("Loans", "euro", 1e15).costs("Fair", "euro", 1e-15);

            assertThatIllegalArgumentException()
                    .isThrownBy(values::build)
                    .withMessage(
                            "values are too large, or too fine, to be added exactly: give them in a larger unit, or"
                                    + " round them");
            assertThatIllegalArgumentException()
                    .isThrownBy(costs::build)
                    .withMessageStartingWith("costs in 'euro' are too large, or too fine, to be added exactly: ");
        }

        @Test
        void adds_numbers_that_nearly_fill_the_room_there_is() {
            Choice<Integer> large = Choice.builder(1, 2, 3)
                    .worth(option -> 100_000_000_000_000L * option)
                    .budget("euro", 1e15)
                    .costs("euro", option -> 300_000_000_000_000L - option)
                    .budget("staff", 5e14)
                    .costs("staff", option -> 200_000_000_000_000L + option)
                    .build();

            assertThat(large.chosen()).containsExactly(2, 3);
        }
    }

    @Test
    void is_equal_to_a_choice_of_the_same_in_the_same_order() {
        assertThat(choice.toBuilder().build()).isEqualTo(choice).hasSameHashCodeAs(choice);
        assertThat(choice.toBuilder().steps(3).build()).isNotEqualTo(choice);
        assertThat(choice.toBuilder().must("Fair").build()).isNotEqualTo(choice);
    }

    @Test
    void reads_as_a_line() {
        assertThat(choice).hasToString("Choice of 2 from 4: worth 7, the best");
        assertThat(choice.toBuilder().must("Fair").mustNot("Fair").build())
                .hasToString("Choice of 0 from 4: nothing fits");
    }

    @Test
    void tells_what_each_option_is_worth_and_takes_of_a_budget() {
        Budget<String> euro = choice.budgets().get(0);

        assertThat(choice.worth("Portal")).isEqualTo(Fraction.of(1, 2));
        assertThat(euro.cost("Portal")).isEqualTo(Fraction.of(100_000));
        assertThat(euro.sum(choice.chosen())).isEqualTo(Fraction.of(650_000));
        assertThat(euro.sum(ImmutableSet.of())).isEqualTo(Fraction.ZERO);
        assertThat(euro).hasToString("700,000 euro");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> euro.cost("Port"))
                .withMessage("unknown option: 'Port' (known: 'Training', 'Loans', 'Fair' and 'Portal')");
    }

    private static List<Integer> numbers(int size) {
        return IntStream.range(0, size).boxed().toList();
    }
}
