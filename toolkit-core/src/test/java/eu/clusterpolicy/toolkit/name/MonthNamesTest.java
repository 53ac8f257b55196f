package eu.clusterpolicy.toolkit.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.label.Labels;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthNamesTest {

    @Test
    void read_every_day_that_a_language_of_the_library_writes() {
        LocalDate first = LocalDate.of(2028, Month.JANUARY, 1);

        assertThat(Labels.all())
                .allSatisfy(labels -> assertThat(first.datesUntil(first.plusYears(1)))
                        .allSatisfy(day -> assertThat(MonthNames.days(labels.date(day)))
                                .as(labels.date(day))
                                .containsExactly(day)));
    }

    @Test
    void read_a_name_that_is_cut_to_three_letters_or_more_for_its_month() {
        for (Labels labels : Labels.all()) {
            for (Month month : Month.values()) {
                String name = MonthNames.of(labels.language()).get(month.getValue() - 1);
                for (int length = 3; length < name.length(); length++) {
                    assertThat(MonthNames.days("5 " + name.substring(0, length) + ". 2027"))
                            .as(name)
                            .contains(LocalDate.of(2027, month, 5));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1st Sept 2028      | 2028-09-01
            3rd of May 2027    | 2027-05-03
            March 31, 2027     | 2027-03-31
            3.Mai 2027         | 2027-05-03
            5 Mrz 2027         | 2027-03-05
            6. Jänner 2027     | 2027-01-06
            1er févr. 2027     | 2027-02-01
            3 AOUT 2027        | 2027-08-03
            3 de mayo del 2027 | 2027-05-03
            2 set. 2027        | 2027-09-02
            1º maggio 2027     | 2027-05-01
            3 paz 2027         | 2027-10-03
            3 maja 2027 r.     | 2027-05-03
            3-May-2027         | 2027-05-03
            """)
    void read_a_day_as_people_write_it(String text, LocalDate day) {
        assertThat(MonthNames.days(text)).containsExactly(day);
    }

    @Test
    void find_both_days_where_a_short_form_is_that_of_two_months() {
        assertThat(MonthNames.days("3 jui 2027"))
                .containsExactly(LocalDate.of(2027, Month.JUNE, 3), LocalDate.of(2027, Month.JULY, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "May 2027",
                "3 ma 2027",
                "3 marvel 2027",
                "31 June 2027",
                "3 5 2027",
                "3 May 27",
                "2027 May 3 4"
            })
    void find_no_day_where_none_is_written(String text) {
        assertThat(MonthNames.days(text)).isEmpty();
    }

    @Test
    void know_no_name_of_a_language_that_the_library_does_not_speak() {
        assertThat(MonthNames.of("fi")).isEqualTo(ImmutableList.of());
    }
}
