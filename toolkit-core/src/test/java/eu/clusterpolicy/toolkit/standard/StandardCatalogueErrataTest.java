package eu.clusterpolicy.toolkit.standard;

import static eu.clusterpolicy.toolkit.entry.ErratumKind.CAPTION;
import static eu.clusterpolicy.toolkit.entry.ErratumKind.LINK_VARIANT;
import static eu.clusterpolicy.toolkit.entry.ErratumKind.LOST_TEXT;
import static eu.clusterpolicy.toolkit.entry.ErratumKind.OMISSION;
import static eu.clusterpolicy.toolkit.entry.ErratumKind.PAGE_BREAK;
import static eu.clusterpolicy.toolkit.entry.ErratumKind.TYPESETTING;
import static eu.clusterpolicy.toolkit.entry.ErratumKind.WRONG_LINK;
import static eu.clusterpolicy.toolkit.standard.PaperReading.CATALOGUE;
import static eu.clusterpolicy.toolkit.standard.PaperReading.example;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumKind;
import eu.clusterpolicy.toolkit.entry.Title;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the catalogue departs from what the paper prints, read a second time. */
class StandardCatalogueErrataTest {

    @ParameterizedTest
    @CsvSource({
        "start -up, start-up, 4, 15",
        "start -up, start-up, 5, 19",
        "reenforce, reinforce, 5, 18",
        "Example: Example:, Example:, 4, 15",
        "Example: Example:, Example:, 5, 18",
        "Examples:, Example:, 5, 18"
    })
    void a_word_that_the_typesetter_broke_is_mended_and_recorded(String printed, String used, int table, int page) {
        assertThat(errata(TYPESETTING))
                .filteredOn(erratum -> erratum.printed().contains(printed))
                .filteredOn(erratum -> erratum.used().contains(used))
                .extracting(Erratum::citation)
                .flatMap(citation -> citation.stream().toList())
                .contains(Citation.of(table, page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"start -up", "reenforce"})
    void no_wording_keeps_what_was_mended(String printed) {
        assertThat(CATALOGUE.actions())
                .filteredOn(action -> action.text().contains(printed))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Manufacturing Extension Partnership National Network,"
                + " https://www.sba.gov/article/2020/feb/06/sba-announces-new-regional-innovation-cluster-awards-advance-small-business-growth",
        "Circular Flanders, https://economiecirculaire.wallonie.be/",
        "The Industry of the Future Platform Foundation,"
                + " https://www.gov.pl/web/rozwoj-praca-technologia/rada-ministrow-przyjela-projekt-mapy-drogowej-goz"
    })
    void an_address_that_leads_elsewhere_is_recorded_and_not_used(String name, String printed) {
        assertThat(about(name, WRONG_LINK)).isNotEmpty().allSatisfy(erratum -> {
            assertThat(erratum.printed()).isEqualTo(printed);
            assertThat(erratum.used()).isBlank();
            assertThat(erratum.note()).as("where it leads").isPresent();
        });
    }

    @Test
    void the_second_address_of_connected_mobility_is_a_variant() {
        assertThat(about("The initiative Connected Mobility - The Smart Future (ICM)", LINK_VARIANT))
                .singleElement()
                .satisfies(erratum -> {
                    assertThat(erratum.printed()).isEqualTo("https://www.connected-mobility.at/");
                    assertThat(erratum.used()).isEqualTo("https://www.connected-mobility.at/en/");
                    assertThat(erratum.citation()).contains(Citation.of(5, 17));
                });
    }

    @ParameterizedTest
    @CsvSource({"Circular Flanders, 2, 12", "Cluster Excellence Denmark, 5, 19"})
    void a_country_that_one_mention_lacks_is_recorded(String name, int table, int page) {
        assertThat(about(name, OMISSION)).extracting(Erratum::citation).contains(Optional.of(Citation.of(table, page)));
    }

    @Test
    void one_label_before_three_names_is_recorded() {
        assertThat(errata(OMISSION))
                .filteredOn(erratum -> erratum.concerns().equals("table-2"))
                .singleElement()
                .satisfies(erratum -> {
                    assertThat(erratum.printed())
                            .endsWith(" (Belgium), Circular Flanders, Circular Wallonia (Belgium)");
                    assertThat(erratum.used())
                            .contains("(Belgium) Example: Circular Flanders (Belgium) Example: Circular Wallonia");
                    assertThat(erratum.note().orElseThrow()).contains("one bracket", "one link of three lines");
                    assertThat(erratum.citation()).contains(Citation.of(2, 12));
                });
    }

    @Test
    void a_sentence_that_a_page_break_cuts_is_quoted_as_far_as_its_first_page_prints_it() {
        assertThat(errata(PAGE_BREAK)).hasSize(2).allSatisfy(erratum -> {
            assertThat(erratum.concerns()).isEqualTo("recommendation-8");
            assertThat(erratum.citation()).contains(Citation.of(5, 17));
            assertThat(erratum.used()).startsWith(erratum.printed() + " ");
            assertThat(CATALOGUE.actions()).anyMatch(action -> action.text().equals(erratum.used()));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7, 10})
    void words_that_a_title_has_lost_are_recorded_where_letters_of_it_are_printed(int number) {
        assertThat(errata(LOST_TEXT)).extracting(Erratum::concerns).contains("recommendation-" + number);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 11, 12, 13, 14, 15})
    void a_title_of_which_nothing_is_printed_has_no_erratum(int number) {
        assertThat(CATALOGUE.recommendation(number).title()).isEqualTo(Title.lost());
        assertThat(errata(LOST_TEXT)).extracting(Erratum::concerns).doesNotContain("recommendation-" + number);
    }

    @Test
    void the_end_of_a_word_that_title_3_has_lost_is_recorded() {
        assertThat(errata(LOST_TEXT)).anySatisfy(erratum -> {
            assertThat(erratum.concerns()).isEqualTo("recommendation-3");
            assertThat(erratum.printed()).contains("essential contributo ");
            assertThat(erratum.used()).contains("essential contributors to");
            assertThat(erratum.citation()).contains(Citation.of(5, 16));
            assertThat(erratum.note().orElseThrow()).contains("Two letters are ours");
        });
    }

    @Test
    void the_hyphen_and_the_letters_that_title_6_is_given_are_recorded() {
        assertThat(errata(LOST_TEXT))
                .filteredOn(erratum -> erratum.concerns().equals("recommendation-6"))
                .singleElement()
                .satisfies(erratum -> {
                    assertThat(erratum.printed()).contains(" sk re ted ");
                    assertThat(erratum.note().orElseThrow()).contains("ills, the hyphen and la are ours");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "table-1 | functions, strategic priorities and thematic challenges | strategic challenges and thematic",
                "table-2 | support digital transition | support green transition",
                "table-3 | support green transition | support digital transition"
            })
    void a_caption_that_the_list_of_contents_prints_otherwise_is_recorded(String table, String printed, String used) {
        assertThat(errata(CAPTION))
                .filteredOn(erratum -> erratum.concerns().equals(table))
                .singleElement()
                .satisfies(erratum -> {
                    assertThat(erratum.printed()).contains(printed);
                    assertThat(erratum.used()).contains(used);
                    assertThat(erratum.citation()).contains(Citation.from("Contents list of the input paper"));
                });
    }

    @Test
    void every_erratum_concerns_something_there_is() {
        assertThat(CATALOGUE.errata())
                .filteredOn(erratum -> !PaperReading.concerns(erratum.concerns()))
                .isEmpty();
    }

    @Test
    void every_erratum_says_where() {
        assertThat(CATALOGUE.errata())
                .filteredOn(erratum -> erratum.citation().isEmpty())
                .isEmpty();
    }

    @Test
    void every_erratum_departs_from_what_is_printed() {
        assertThat(CATALOGUE.errata())
                .filteredOn(erratum -> erratum.printed().equals(erratum.used()))
                .isEmpty();
    }

    @Test
    void every_erratum_stands_on_one_line() {
        assertThat(CATALOGUE.errata())
                .filteredOn(erratum -> (erratum.printed() + erratum.used()).contains("\n"))
                .isEmpty();
    }

    private static List<Erratum> errata(ErratumKind kind) {
        return CATALOGUE.errata().stream()
                .filter(erratum -> erratum.kind() == kind)
                .toList();
    }

    private static List<Erratum> about(String name, ErratumKind kind) {
        return errata(kind).stream()
                .filter(erratum -> erratum.concerns().equals(example(name).id().value()))
                .toList();
    }
}
