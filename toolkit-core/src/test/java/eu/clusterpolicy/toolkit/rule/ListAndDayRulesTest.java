package eu.clusterpolicy.toolkit.rule;

import static eu.clusterpolicy.toolkit.completeness.Findings.line;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.completeness.Findings;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists, days, countries and errata of a catalogue. */
class ListAndDayRulesTest {

    private static final String EXAMPLE = "green-innovation-intelligence-example";

    private final CatalogueParts parts = WholeCatalogue.parts();

    @Nested
    class A_list {

        @Test
        void places_an_example_once_in_a_cell() {
            Placement placement = parts.examples.get(0).placements().get(0);
            parts.example(0, Altered.placements(List.of(placement, placement)));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "listed-twice",
                            "/examples/0/placements/1",
                            "The example '" + EXAMPLE + "' is placed twice in Green transition, Innovation,"
                                    + " Intelligence."));
        }

        @Test
        void places_an_example_in_as_many_cells_as_it_likes() {
            parts.example(
                    0,
                    Altered.placements(List.of(
                            parts.examples.get(0).placements().get(0),
                            parts.examples.get(1).placements().get(0))));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @Test
        void names_an_action_and_an_example_once_in_a_cell_of_a_recommendation() {
            parts.recommendation(
                    2,
                    Altered.cell(
                            0,
                            cell -> cell.toBuilder()
                                    .addAction(cell.actions().get(0))
                                    .addExample(cell.examples().get(0))
                                    .build()));

            assertThat(Findings.in(parts))
                    .satisfiesExactly(
                            first -> assertThat(first)
                                    .startsWith("listed-twice | /recommendations/1/operationalisation/0/actions/1 |"
                                            + " Recommendation 2 names '")
                                    .endsWith("' twice for intelligence."),
                            second -> assertThat(second)
                                    .startsWith("listed-twice | /recommendations/1/operationalisation/0/examples/1 |"
                                            + " Recommendation 2 names '")
                                    .endsWith("' twice for intelligence."));
        }

        @Test
        void has_an_alias_once() {
            parts.example(0, Altered.aliases("Hub", "hub", "Hub"));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "listed-twice",
                            "/examples/0/aliases/2",
                            "The example '" + EXAMPLE + "' has the name 'Hub' twice."));
        }

        @Test
        void has_no_alias_that_is_the_name_itself() {
            parts.example(0, Altered.aliases(parts.examples.get(0).name()));

            assertThat(Findings.in(parts))
                    .singleElement()
                    .asString()
                    .startsWith("listed-twice | /examples/0/aliases/0");
        }
    }

    @Nested
    class An_alias {

        @Test
        void is_not_the_name_of_an_example_of_another_country() {
            parts.example(0, Altered.aliases("Roof school")).example(1, abroad("roof School", Optional.of("DE")));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "alias-of-another",
                            "/examples/0/aliases/0",
                            "The alias 'Roof school' of the example '" + EXAMPLE
                                    + "' is the name of the example 'green-innovation-networking-example'."));
        }

        @Test
        void of_an_example_without_a_country_is_judged_by_the_rule_on_names_alone() {
            parts.example(0, Altered.aliases("Roof school")).example(1, abroad("Roof school", Optional.empty()));

            assertThat(Findings.in(parts)).singleElement().asString().startsWith("name-near-duplicate");
        }

        private UnaryOperator<Example> abroad(String name, Optional<String> country) {
            return example -> Altered.name(name)
                    .andThen(Altered.country(country.map(Country::of)))
                    .apply(example);
        }
    }

    @Nested
    class A_day {

        @ParameterizedTest
        @CsvSource({"0021-05-04, 21", "1899-12-31, 1899", "2201-01-01, 2201"})
        void is_one_of_our_time(LocalDate day, int year) {
            parts.example(0, example -> example.toBuilder().lastUpdate(day).build());

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "day-implausible",
                            "/examples/0/lastUpdate",
                            "The last update of the example '" + EXAMPLE + "' is in the year " + year + "."));
        }

        @Test
        void of_the_edition_is_one_of_our_time() {
            parts.edition =
                    parts.edition.toBuilder().issued(LocalDate.of(2, 3, 4)).build();

            assertThat(Findings.in(parts))
                    .containsExactly(
                            line("day-implausible", "/edition/issued", "The day of the edition is in the year 2."));
        }

        @Test
        void on_which_an_example_is_brought_up_to_date_is_not_after_its_edition() {
            parts.example(
                    0,
                    example -> example.toBuilder()
                            .lastUpdate(LocalDate.of(2020, 3, 1))
                            .build());

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "updated-after-edition",
                            "/examples/0/lastUpdate",
                            "The last update of the example '" + EXAMPLE
                                    + "' is of 2020-03-01, but the edition of 2020-02-29."));
        }

        @Test
        void on_which_a_withdrawn_example_was_brought_up_to_date_is_of_our_time_and_not_after_its_edition() {
            for (LocalDate day : List.of(LocalDate.of(2020, 3, 1), LocalDate.of(20, 3, 1), LocalDate.of(2020, 2, 29))) {
                parts.withdrawn.add(new Withdrawn(
                        Altered.exampleId("gone-" + day.getDayOfYear() + "-" + day.getYear())
                                .apply(parts.examples.get(0))
                                .toBuilder()
                                .name("Gone in " + day.getYear())
                                .lastUpdate(day)
                                .build(),
                        Optional.empty(),
                        "It has closed"));
            }

            assertThat(Findings.in(parts))
                    .containsExactly(
                            line(
                                    "day-implausible",
                                    "/withdrawnExamples/1/example/lastUpdate",
                                    "The last update of the withdrawn example 'gone-61-20' is in the year 20."),
                            line(
                                    "updated-after-edition",
                                    "/withdrawnExamples/0/example/lastUpdate",
                                    "The last update of the withdrawn example 'gone-61-2020' is of 2020-03-01, but the"
                                            + " edition of 2020-02-29."));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2020-02-29", "1900-01-01"})
        void on_which_an_example_is_brought_up_to_date_may_be_that_of_the_edition_or_before(LocalDate day) {
            parts.example(0, example -> example.toBuilder().lastUpdate(day).build());

            assertThat(Findings.in(parts)).isEmpty();
        }
    }

    @Nested
    class A_country {

        @Test
        void is_among_those_in_which_the_example_holds() {
            parts.example(0, Altered.validity(Validity.in(Country.of("DE"), Country.of("FR"))));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "country-outside-validity",
                            "/examples/0/country",
                            "The example '" + EXAMPLE + "' is placed in AT, but does not hold there."));
        }

        @Test
        void may_be_one_of_several_or_part_of_europe() {
            parts.example(0, Altered.validity(Validity.in(Country.of("DE"), Country.of("AT"))))
                    .example(1, Altered.validity(Validity.inEurope()));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"EL, GR", "UK, GB"})
        void of_european_statistics_is_told_the_code_that_is_meant(String code, String meant) {
            parts.example(0, Altered.country(Optional.of(Country.of(code))));

            assertThat(Findings.in(parts))
                    .singleElement()
                    .asString()
                    .endsWith("'" + code + "', a code that no country has (did you mean '" + meant + "'?).");
        }
    }

    @Nested
    class An_erratum {

        private Erratum erratum(String id, String printed, String used) {
            return WholeCatalogue.erratum(id, "green-innovation-intelligence-action").toBuilder()
                    .id(ErratumId.of(id))
                    .printed(printed)
                    .used(used)
                    .build();
        }

        @Test
        void changes_something() {
            parts.errata.add(erratum("slip", "clusters", "clusters"));

            assertThat(Findings.in(parts))
                    .anyMatch(finding -> finding.startsWith("erratum-contradicts | /errata/")
                            && finding.endsWith("The erratum 'slip' uses what is printed."));
        }

        @Test
        void agrees_with_the_others_about_what_is_printed() {
            parts.errata.clear();
            parts.errata.add(erratum("slip", "clus -ters", "clusters"));
            parts.errata.add(erratum("slip-again", "clus -ters", "cluster"));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "erratum-contradicts",
                            "/errata/1/used",
                            "Two errata about 'green-innovation-intelligence-action' use different words for what is"
                                    + " printed."));
        }

        @ParameterizedTest
        @CsvSource({
            "green-innovation-intelligence-action, Help clusters, Help firms",
            "green-innovation-intelligence-example, Programme for Green, Project for Green",
            "recommendation-1, RECOMMENDED, Meant"
        })
        void is_at_odds_with_an_entry_that_still_has_what_is_printed(String concerns, String printed, String used) {
            parts.errata.clear();
            parts.recommendation(1, Altered.title(Title.complete("What is RECOMMENDED")));
            parts.errata.add(WholeCatalogue.erratum("slip", concerns).toBuilder()
                    .printed(printed)
                    .used(used)
                    .build());

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "erratum-contradicts",
                            "/errata/0/used",
                            "The erratum 'slip' says that '%s' is used, but '%s' still has what is printed."
                                    .formatted(used, concerns)));
        }

        @ParameterizedTest
        @CsvSource({
            "green-innovation-intelligence-action, clusters, clusters with Green",
            "green-innovation-intelligence-action, Help, Help cl",
            "green-innovation-intelligence-action, Innovation, Help",
            "green-innovation-intelligence-action, '', Firms",
            "green-innovation-intelligence-action, Help clusters, ''",
            "green-innovation-intelligence-action, A word that went, Firms",
            "recommendation-99, Help, Firms",
            "recommendation-, Help, Firms",
            "table-2, Help, Firms"
        })
        void may_add_to_what_is_printed_or_speak_of_more_than_an_entry_says(
                String concerns, String printed, String used) {
            parts.errata.clear();
            parts.errata.add(WholeCatalogue.erratum("slip", concerns).toBuilder()
                    .printed(printed)
                    .used(used)
                    .build());

            assertThat(Findings.in(parts)).noneMatch(finding -> finding.startsWith("erratum-contradicts"));
        }

        @Test
        void may_say_the_same_as_another_or_be_about_other_words() {
            parts.errata.clear();
            parts.errata.add(erratum("slip", "clus -ters", "clusters"));
            parts.errata.add(erratum("slip-again", "clus -ters", "clusters"));
            parts.errata.add(erratum("slip-of-others", "net -works", "networks"));

            assertThat(Findings.in(parts)).isEmpty();
        }
    }
}
