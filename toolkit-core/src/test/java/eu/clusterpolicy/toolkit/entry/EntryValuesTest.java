package eu.clusterpolicy.toolkit.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Farland;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryValuesTest {

    @Nested
    class Validities {

        private final Country austria = Country.of("AT");
        private final Country belgium = Country.of("BE");

        @Test
        void read_as_countries_a_region_or_Europe() {
            assertThat(Validity.in(austria).text()).isEqualTo("AT");
            assertThat(Validity.in(belgium, austria).text()).isEqualTo("BE, AT");
            assertThat(Validity.inRegion(belgium, "Wallonia").text()).isEqualTo("Wallonia (BE)");
            assertThat(Validity.inEurope().text()).isEqualTo("Europe");
        }

        @Test
        void name_a_country_once() {
            assertThat(Validity.in(austria, austria)).isEqualTo(Validity.in(austria));
        }

        @Test
        void refuse_a_region_in_no_country_or_in_several() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Validity(ImmutableSet.of(austria, belgium), Optional.of("Wallonia")))
                    .withMessage("a region lies in exactly one country: 'Wallonia' in [AT, BE]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Validity(ImmutableSet.of(), Optional.of("Wallonia")));
        }
    }

    @Nested
    class Countries {

        @Test
        void have_the_name_that_the_paper_prints() {
            assertThat(Country.of("TR").name()).contains("Turkey");
            assertThat(Country.of("US").name()).contains("USA");
            assertThat(Country.of("BA").name()).contains("Bosnia and Herzegovina");
        }

        @Test
        void have_none_where_the_paper_names_them_not() {
            assertThat(Country.of("ES").name()).isEmpty();
        }
    }

    @Nested
    class Mentions {

        private final ExampleId hub = ExampleId.of("hub");
        private final ExampleId fair = ExampleId.of("fair");
        private final Mention onTheNextPage = new Mention(hub, Optional.of("The Hub"), Optional.of(Citation.of(5, 17)));
        private final Operationalisation cell = Operationalisation.builder()
                .function(ClusterFunction.NETWORKING)
                .addExample(hub)
                .addExample(fair)
                .citation(Citation.of(5, 16))
                .addMention(onTheNextPage)
                .build();

        @Test
        void keep_the_page_and_the_spelling_in_which_they_depart_from_their_cell() {
            assertThat(cell.citation(hub)).contains(Citation.of(5, 17));
            assertThat(cell.printed(hub)).contains("The Hub");
            assertThat(cell.citation(fair)).contains(Citation.of(5, 16));
            assertThat(cell.printed(fair)).isEmpty();
        }

        @Test
        void go_with_their_example() {
            assertThat(cell.naming(ImmutableSet.of(hub)).mentions()).containsExactly(onTheNextPage);
            assertThat(cell.naming(ImmutableSet.of(fair)).mentions()).isEmpty();
        }

        @Test
        void refuse_to_depart_in_nothing() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Mention(hub, Optional.empty(), Optional.empty()))
                    .withMessage("mention must have a spelling or a citation of its own: 'hub'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Mention(hub, Optional.of(" "), Optional.empty()))
                    .withMessage("spelling of a mention must not be blank: 'hub'");
        }

        @Test
        void refuse_an_example_that_the_cell_does_not_name_or_mentions_already() {
            Operationalisation.Builder empty = Operationalisation.builder();
            empty.function(ClusterFunction.NETWORKING).addMention(onTheNextPage);

            assertThatIllegalArgumentException()
                    .isThrownBy(empty::build)
                    .withMessage("mention must be of an example that the cell names: 'hub'");
            assertThatIllegalArgumentException()
                    .isThrownBy(empty.addExample(hub).addMention(onTheNextPage)::build)
                    .withMessage("an example must have one mention in a cell: 'hub'");
        }
    }

    @Nested
    class Positions {

        @Test
        void are_found_by_their_codes_and_by_the_names_of_constants() {
            Position row = Position.of(5, ClusterFunction.NETWORKING);

            assertThat(Position.find("recommendation-5/NETWORKING")).contains(row);
            assertThat(Position.find(Farland.SKILLS.code())).contains(Position.of(Farland.SKILLS));
            assertThat(Position.find("recommendation-0/networking")).isEmpty();
            assertThat(Position.find("recommendation-5/dancing")).isEmpty();
        }

        @Test
        void have_a_code_and_a_title() {
            assertThat(Position.of(Farland.SKILLS).code()).isEqualTo("green-transition/skills/networking");
            assertThat(Position.of(Farland.SKILLS).title()).isEqualTo("Green transition, Skills, Networking");
            assertThat(Position.of(5, ClusterFunction.NETWORKING).code()).isEqualTo("recommendation-5/networking");
            assertThat(Position.of(5, ClusterFunction.NETWORKING).title()).isEqualTo("Recommendation 5, Networking");
        }

        @Test
        void refuse_a_recommendation_below_one() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Position.of(0, ClusterFunction.NETWORKING))
                    .withMessage("recommendation number must be 1 or more: 0");
        }
    }

    @Nested
    class Names {

        @Test
        void say_kind_and_identifier() {
            assertThat(Farland.NEEDS.entryName()).hasToString("action 'collect-needs'");
            assertThat(Farland.HUB.entryName()).hasToString("example 'digital-hub'");
            assertThat(Farland.FIRST.entryName()).hasToString("recommendation '1'");
            assertThat(Farland.ERRATUM.entryName()).hasToString("erratum 'broken-word'");
            assertThat(Farland.NOTHING.entryName()).hasToString("declared-empty 'resilience/skills/intelligence'");
            assertThat(new Withdrawn(Farland.HUB, Optional.empty(), "Closed").entryName())
                    .hasToString("withdrawn-example 'digital-hub'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"08", "+8", "٣", "8.0", "eight", "", "99999999999"})
        void of_recommendations_are_written_in_plain_digits(String number) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EntryName.of(EntryKind.RECOMMENDATION, number))
                    .withMessage("recommendation number must be written in plain digits, such as 8: '" + number + "'");
        }

        @Test
        void of_declarations_are_one_however_their_position_is_written() {
            assertThat(EntryName.of(EntryKind.DECLARED_EMPTY, "RESILIENCE/Skills/NETWORKING"))
                    .isEqualTo(EntryName.of(Position.of("resilience/skills/networking")));
        }

        @Test
        void print_in_one_line_with_the_longest_identifier() {
            assertThat(EntryName.of(EntryKind.WITHDRAWN_EXAMPLE, "a".repeat(60)).toString())
                    .hasSizeLessThan(80)
                    .startsWith("withdrawn-example 'aaa");
        }
    }

    @Test
    void every_country_is_there_once_with_kosovo_in_the_order_of_codes() {
        assertThat(Country.all())
                .contains(Country.of("XK"), Country.of("ES"))
                .doesNotContain(Country.of("UK"))
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.comparing(Country::code));
    }

    @Test
    void european_statistics_have_codes_of_their_own_for_two_countries() {
        assertThat(Country.all().stream()
                        .filter(country -> !country.statisticalCode().equals(country.code()))
                        .map(country -> country + " " + country.statisticalCode()))
                .containsExactly("GB UK", "GR EL");
    }

    @Test
    void a_country_is_found_by_its_code() {
        assertThat(Country.find("DE")).contains(Country.of("DE"));
        assertThat(Country.find("de")).isEmpty();
    }

    @Test
    void what_is_not_set_is_named_and_asked_for() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Example.builder().country("BE").build())
                .withMessage("required, but not set: id, name");
    }

    @Test
    void a_declaration_and_a_withdrawn_entry_need_all_their_parts() {
        assertThat(DeclaredEmpty.of(Position.of(Farland.EMPTY), "Nobody needs it", Citation.page(3))
                        .citation())
                .contains(Citation.page(3));
        assertThatNullPointerException()
                .isThrownBy(() -> new DeclaredEmpty(Position.of(Farland.EMPTY), null, Optional.empty()))
                .withMessage("reason must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> new Withdrawn(Farland.NEEDS, null, "Out of date"))
                .withMessage("successor must not be null");
    }
}
