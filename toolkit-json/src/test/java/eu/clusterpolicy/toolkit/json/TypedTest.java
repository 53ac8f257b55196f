package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.Iterables;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that a form fills in holds texts as people type them. */
class TypedTest {

    private static final JsonFormat<RoadmapDraft> DRAFTS = JsonFormats.draft(StandardCatalogue.edition2021());

    private static String draft(String value, String by, String amount, String rhythm) {
        return """
                {"format": "cluster-policy-toolkit/roadmap-draft", "formatVersion": "1.0", "edition": "eccp-2021",
                 "territory": {"name": "Farland", "country": "ES"},
                 "plan": {"resources": {"budgetLines": [{"action": "ask-firms", "amount": "%s"}]},
                   "monitoring": {"reviewRhythm": "%s", "indicators": [{"id": "firms", "baseline": "unknown",
                     "targets": [{"value": "%s", "by": "%s"}]}]}}}
                """.formatted(amount, rhythm, value, by);
    }

    private static ActionPlan read(String document) {
        return DRAFTS.asTyped().read(document).plan().orElseThrow();
    }

    private static Target target(String value, String by) {
        Indicator indicator = Iterables.getOnlyElement(
                read(draft(value, by, "EUR 1", "P6M")).monitoring().indicators());
        return indicator.target();
    }

    private static String refusal(String value) {
        return Iterables.getOnlyElement(
                        catchThrowableOfType(InvalidDocumentException.class, () -> target(value, "2027-03-31"))
                                .problems())
                .sentence();
    }

    @Nested
    class A_number {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                1240        | 1240
                1 240       | 1240
                1\u00a0240  | 1240
                1\u202f240  | 1240
                1'240       | 1240
                1,240.50    | 1240.5
                1.240,50    | 1240.5
                1 240,50    | 1240.5
                1.240.000   | 1240000
                1 240.500   | 1240.5
                0.125       | 0.125
                0,125       | 0.125
                12,5        | 12.5
                1234.567    | 1234.567
                1.2400      | 1.24
                -3,5        | -3.5
                \u22123,5   | -3.5
                """)
        void is_taken_in_every_form_that_means_one_alone(String typed, String number) {
            assertThat(target(typed, "2027-03-31").value()).hasToString(number);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                1.240   | 1240 or 1.24
                1,240   | 1240 or 1.24
                12.345  | 12345 or 12.3450
                -1,240  | -1240 or -1.24
                """)
        void is_refused_where_it_can_be_read_in_two_ways_and_either_is_taken_as_it_is_told(String typed, String both) {
            assertThat(refusal(typed)).isEqualTo("can be read in two ways; write " + both);
            assertThat(target(both.substring(both.lastIndexOf(' ') + 1), "2027-03-31")
                            .value())
                    .isLessThan(target(both.substring(0, both.indexOf(' ')), "2027-03-31")
                            .value()
                            .abs());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "many", "1 24", "1.24.0", "1,240,5", "01.240.000", "1e3", "12 %", "1 2345"})
        void is_refused_where_it_is_none(String typed) {
            assertThat(refusal(typed)).isEqualTo("must be a number such as 1240.5, of at most 15 digits");
        }
    }

    @Nested
    class Other_values {

        private String day(String typed) {
            return target("1", typed).by().toString();
        }

        private String amount(String typed) {
            return read(draft("1", "2027-03-31", typed, "P6M")).resources().budgetLines().stream()
                    .map(line -> line.amount().orElseThrow().toString())
                    .collect(Collectors.joining());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                31.3.2027            | 2027-03-31
                2027/3/31            | 2027-03-31
                20270331             | 2027-03-31
                2027-03-31T12:00:00Z | 2027-03-31
                31 March 2027        | 2027-03-31
                31. mar 2027         | 2027-03-31
                March 31, 2027       | 2027-03-31
                3. Mai 2027          | 2027-05-03
                1er octobre 2028     | 2028-10-01
                3 de mayo de 2027    | 2027-05-03
                1º maggio 2027       | 2027-05-01
                1 Sept 2028          | 2028-09-01
                3 paź 2027           | 2027-10-03
                """)
        void that_are_days_are_taken(String typed, String day) {
            assertThat(day(typed)).isEqualTo(day);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2026-11",
                    "202612",
                    "2026115",
                    "2026-1/15",
                    "2026-01-15 or 2026-02-15",
                    "2026-01-15 to June",
                    "15. marraskuuta 2026",
                    "15 marvel 2026"
                })
        void that_are_no_days_are_refused(String typed) {
            assertThatExceptionOfType(InvalidDocumentException.class).isThrownBy(() -> day(typed));
        }

        @ParameterizedTest
        @ValueSource(strings = {"31.3.27", "31/3/27", "31. 3. 27", "3 mai 27", "May 3, 27"})
        void that_are_days_of_a_year_of_two_digits_are_asked_for_all_four(String typed) {
            assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> day(typed))
                            .problems())
                    .extracting(Problem::sentence)
                    .containsExactly("must be a date such as 2027-03-31; write the year with four digits");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                1.240,50 €   | EUR 1240.50
                €1 240       | EUR 1240.00
                EUR 12,-     | EUR 12.00
                1240.5 eur   | EUR 1240.50
                """)
        void that_are_amounts_are_taken(String typed, String amount) {
            assertThat(amount(typed)).isEqualTo(amount);
        }

        @ParameterizedTest
        @ValueSource(strings = {"12€50", "5 € 999", "1 EUR 240", "EUR", "€", "EUR 5 GBP", "12 thousand EUR"})
        void that_are_no_amounts_are_refused(String typed) {
            assertThatExceptionOfType(InvalidDocumentException.class).isThrownBy(() -> amount(typed));
        }

        @Test
        void are_taken_as_they_are_meant() {
            assertThat(target("1", "31.3.2027").by()).hasToString("2027-03-31");
            ActionPlan plan = read(draft("1", "2027-03-31", "1.240,50 €", "every month"));
            assertThat(plan.resources().budgetLines())
                    .extracting(BudgetLine::amount)
                    .extracting(amount -> amount.orElseThrow().toString())
                    .containsExactly("EUR 1240.50");
            assertThat(plan.monitoring().reviewRhythm().orElseThrow()).hasToString("P1M");
        }

        @Test
        void that_mean_two_things_are_refused_with_both() {
            assertThat(catchThrowableOfType(
                                    InvalidDocumentException.class,
                                    () -> read(draft("1", "3/4/2027", "EUR 1.240", "P6M")))
                            .problems())
                    .extracting(Problem::sentence)
                    .containsExactly(
                            "can be read in two ways; write EUR 1240.00 or EUR 1.24",
                            "can be read in two ways; write 2027-04-03 or 2027-03-04");
        }
    }

    @Test
    void other_documents_stay_as_strict_as_they_were() {
        assertThat(catchThrowableOfType(
                                InvalidDocumentException.class,
                                () -> DRAFTS.read(draft("1 240", "31.3.2027", "EUR 1 240", "monthly")))
                        .problems())
                .extracting(Problem::sentence)
                .allMatch(sentence -> sentence.contains("; write "))
                .hasSize(4);
    }
}
