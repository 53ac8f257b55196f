package eu.clusterpolicy.toolkit.plan;

import static eu.clusterpolicy.toolkit.plan.Plans.ERDF;
import static eu.clusterpolicy.toolkit.plan.Plans.REGION;
import static eu.clusterpolicy.toolkit.plan.Plans.id;
import static eu.clusterpolicy.toolkit.plan.Plans.line;
import static eu.clusterpolicy.toolkit.plan.Plans.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Year;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResourcesTest {

    private final Resources resources = Resources.builder()
            .addBudgetLine(line("train", "Trainers", "EUR 12000", ERDF))
            .addBudgetLine(line("hub", "Rooms", "EUR 30000", REGION))
            .addBudgetLine(line("train", "Course material", "EUR 999.99", REGION))
            .addStaffLine(staff("train", "Trainer", "0.5"))
            .addStaffLine(staff("hub", "Manager", "1"))
            .addStaffLine(staff("train", "Planner", "0.50"))
            .build();

    @Nested
    class Budget {

        @Test
        void is_totalled_overall() {
            assertThat(resources.total()).contains(Money.parse("EUR 42999.99"));
        }

        @Test
        void is_totalled_by_action_in_the_order_of_first_mention() {
            assertThat(resources.totalsByAction())
                    .containsExactly(
                            entry(id("train"), Money.parse("EUR 12999.99")),
                            entry(id("hub"), Money.parse("EUR 30000")));
            assertThat(resources.totalOf(id("train"))).contains(Money.parse("EUR 12999.99"));
        }

        @Test
        void is_totalled_by_source_in_the_order_of_first_mention() {
            assertThat(resources.totalsBySource())
                    .containsExactly(entry(ERDF, Money.parse("EUR 12000")), entry(REGION, Money.parse("EUR 30999.99")));
        }

        @Test
        void has_no_total_without_a_line_rather_than_zero() {
            assertThat(Resources.builder().build().total()).isEmpty();
            assertThat(resources.totalOf(id("unfunded"))).isEmpty();
        }

        @Test
        void tells_sources_of_one_name_apart_by_their_level() {
            FundingSource national = FundingSource.of(REGION.name(), FundingLevel.NATIONAL);
            Resources both = Plans.budget(
                    line("train", "Trainers", "EUR 1", REGION), line("train", "Trainers", "EUR 2", national));
            assertThat(both.totalsBySource()).containsEntry(national, Money.parse("EUR 2"));
        }

        @Test
        void may_hold_a_line_of_nothing() {
            assertThat(Plans.budget(line("hub", "Rooms lent by the town", "EUR 0", REGION))
                            .total())
                    .contains(Money.parse("EUR 0"));
        }

        @Test
        void is_added_up_by_year_and_by_state_as_far_as_lines_say() {
            Resources planned = Plans.budget(
                    paid("EUR 1", 2026, BudgetLine.State.SOUGHT, "EUR 0"),
                    paid("EUR 2", 2025, BudgetLine.State.APPROVED, "EUR 1.50"),
                    paid("EUR 4", 2026, BudgetLine.State.APPROVED, "EUR 0.25"),
                    line("train", "Trainers", "EUR 8", REGION));

            assertThat(planned.totalsByYear())
                    .containsExactly(
                            entry(Year.of(2025), Money.parse("EUR 2")), entry(Year.of(2026), Money.parse("EUR 5")));
            assertThat(planned.spentByYear())
                    .containsExactly(
                            entry(Year.of(2025), Money.parse("EUR 1.50")),
                            entry(Year.of(2026), Money.parse("EUR 0.25")));
            assertThat(planned.totalsByState())
                    .containsExactly(
                            entry(BudgetLine.State.SOUGHT, Money.parse("EUR 1")),
                            entry(BudgetLine.State.APPROVED, Money.parse("EUR 6")));
            assertThat(planned.spent()).contains(Money.parse("EUR 1.75"));
            assertThat(planned.total()).contains(Money.parse("EUR 15"));
        }

        @Test
        void says_nothing_of_what_is_spent_where_no_line_does() {
            assertThat(Plans.budget(line("hub", "Rooms", "EUR 5", REGION)).spent())
                    .isEmpty();
        }

        @Test
        void refuses_to_have_spent_another_currency_or_less_than_nothing() {
            BudgetLine.Builder line = line("hub", "Rooms", "EUR 5", REGION).toBuilder();
            assertThatThrownBy(() -> line.spent(Money.parse("SEK 5")).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("what is spent of budget line 'Rooms' must be in the currency of its amount:"
                            + " SEK 5.00, EUR 5.00");
            assertThatThrownBy(() -> line.spent(Money.parse("EUR -5")).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("what is spent of budget line 'Rooms' must not be negative: EUR -5.00");
        }

        @Test
        void reads_a_line_from_text() {
            assertThat(BudgetLine.of("hub", "Rooms", "EUR 5", FundingSource.of("Regional skills fund", "regional")))
                    .isEqualTo(line("hub", "Rooms", "EUR 5", REGION));
            assertThatThrownBy(() -> BudgetLine.of("hub", "Rooms", "5 euro", REGION))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("amount must be an ISO 4217 code and a number such as EUR 1200.00: '5 euro'");
        }

        private static BudgetLine paid(String amount, int year, BudgetLine.State state, String spent) {
            return line("train", "Trainers", amount, REGION).toBuilder()
                    .year(year)
                    .state(state)
                    .spent(Money.parse(spent))
                    .build();
        }

        @Test
        void refuses_a_negative_amount() {
            assertThatThrownBy(() -> line("hub", "Rooms", "EUR -5", REGION))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("amount of budget line 'Rooms' must not be negative: EUR -5.00");
        }

        @Test
        void refuses_to_add_two_currencies_and_names_both_lines() {
            Resources.Builder mixed = Resources.builder()
                    .addBudgetLine(line("train", "Trainers", "EUR 12000", ERDF))
                    .addBudgetLine(line("train", "Course material", "EUR 10", ERDF))
                    .addBudgetLine(line("hub", "Rooms", "SEK 5000", REGION));
            assertThatThrownBy(mixed::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("amounts in two currencies cannot be added: EUR for 'Trainers', SEK for 'Rooms'");
        }
    }

    @Nested
    class Staff {

        @Test
        void is_counted_in_full_time_equivalents_overall_and_by_action() {
            assertThat(resources.fullTimeEquivalents()).isEqualByComparingTo("2");
            assertThat(resources.fullTimeEquivalentsOf(id("train"))).isEqualByComparingTo("1");
            assertThat(resources.fullTimeEquivalentsOf(id("unstaffed"))).isEqualByComparingTo("0");
        }

        @Test
        void is_written_without_trailing_zeros_or_exponent() {
            assertThat(resources.fullTimeEquivalentsOf(id("train"))).hasToString("1");
            assertThat(staff("hub", "Guides", "1E+1").fullTimeEquivalents()).hasToString("10");
        }

        @Test
        void is_equal_whatever_the_number_of_zeros_written() {
            assertThat(staff("hub", "Guide", "0.5")).isEqualTo(staff("hub", "Guide", "0.500"));
        }

        @Test
        void refuses_nobody_and_less_than_nobody() {
            assertThatThrownBy(() -> staff("hub", "Guide", "0.00"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("full-time equivalents of staff line 'Guide' must be above zero: 0");
            assertThatThrownBy(() -> staff("hub", "Guide", "-0.5"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("full-time equivalents of staff line 'Guide' must be above zero: -0.5");
        }

        @Test
        void refuses_a_number_too_long_to_write_out() {
            assertThatThrownBy(() -> staff("hub", "Guide", "1E+1000000000"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("full-time equivalents must have at most 15 digits: '1E+1000000000'");
        }
    }
}
