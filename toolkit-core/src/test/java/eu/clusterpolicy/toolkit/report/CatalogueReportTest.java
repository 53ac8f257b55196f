package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CatalogueReportTest {

    private final Catalogue catalogue = InventedCatalogue.whole();

    @Nested
    class The_matrix {

        @Test
        void of_a_priority_shows_wordings_and_counts_challenge_by_function() {
            assertThat(Reports.ofMatrix(catalogue, Priority.GREEN_TRANSITION).markdown())
                    .contains("| Challenge | Intelligence | Networking | Business services |")
                    .contains(
                            "| Skills | *no action in the source* | Train roofers together, across the borders of firms"
                                    + "<br>Lend tools<br>*2 actions, 1 example* | Advise firms on roofs<br>*1 action, no example* |");
        }

        @Test
        void of_a_priority_fits_a_terminal_of_eighty_columns() {
            assertThat(Reports.ofMatrix(catalogue, Priority.GREEN_TRANSITION).text())
                    .isEqualTo("""
                            Matrix: Green transition
                            ========================

                            An invented toolkit for roofs: 3 actions, 1 example mention, 12 cells, 10 cells
                            without an action in the source

                            Challenge             Intelligence        Networking          Business services
                            --------------------  ------------------  ------------------  ------------------
                            Innovation            no action in the    no action in the    no action in the
                                                  source              source              source

                            Skills                no action in the    Train roofers       Advise firms on
                                                  source              together, across    roofs
                                                                      the borders of
                                                                      firms               1 action, no
                                                                                          example
                                                                      Lend tools

                                                                      2 actions, 1
                                                                      example

                            Internationalisation  no action in the    no action in the    no action in the
                                                  source              source              source

                            Value chains          no action in the    no action in the    no action in the
                                                  source              source              source
                            """);
        }

        @Test
        void as_a_whole_has_its_numbers_and_a_table_for_each_priority() {
            assertThat(Reports.ofMatrix(catalogue).markdown().lines().filter(line -> line.startsWith("## ")))
                    .containsExactly(
                            "## Actions + examples in each cell",
                            "## Green transition",
                            "## Digital transition",
                            "## Resilience");
        }

        @Test
        void fits_eighty_columns_with_its_numbers_in_twelve_lines() {
            String text = Reports.ofMatrix(StandardCatalogue.edition2021()).text();
            assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
            assertThat(text.lines().filter(line -> line.matches(".*, .* \\d \\+ \\d +\\d \\+ \\d +\\d \\+ \\d")))
                    .hasSize(12);
        }
    }

    @Nested
    class A_cell {

        @Test
        void lists_actions_and_examples_with_their_source() {
            assertThat(Reports.ofCell(catalogue, InventedCatalogue.ROOFS).text())
                    .isEqualTo("""
                            Green transition, Skills, Networking
                            ====================================

                            Cell `green-transition/skills/networking` of An invented toolkit for roofs

                            Actions
                            -------

                            - Train roofers together, across the borders of firms `green-roof-training`,
                              Table 2, p. 12
                            - Lend tools `green-roof-lending`, not cited

                            Examples
                            --------

                            - Roof Academy [1] (Austria, AT), also spelt Academy of Roofs `roof-academy`,
                              Table 2, p. 12

                            Recommendations that these actions serve
                            ----------------------------------------

                            none

                            [1] https://roofs.example/academy
                            """);
        }

        @Test
        void names_the_recommendations_that_its_actions_serve() {
            assertThat(Reports.ofCell(catalogue, InventedCatalogue.LONE_ACTION).markdown())
                    .endsWith("serve\n\n- Recommendation 1. Put a roof over every cluster\n");
        }

        @Test
        void that_is_empty_says_so() {
            assertThat(Reports.ofCell(catalogue, InventedCatalogue.EMPTY).text())
                    .contains("\nno action in the source\n", "\nno example in the source\n");
        }
    }

    @Nested
    class A_recommendation {

        @Test
        void shows_each_function_with_the_actions_own_cells_and_what_is_missing() {
            assertThat(Reports.ofRecommendation(catalogue, 1).markdown())
                    .contains("\nPut a roof over every cluster\n")
                    .contains(
                            "\n- Advise firms on roofs `green-roof-advice`, Green transition, Skills, Business services\n")
                    .contains("\n- Example: Roof Fair, no link `roof-fair`\n")
                    .contains("\n- Roof everything `super-roofs`, outside the matrix\n")
                    .contains("\n- `withdrawn-roofs`, *not in this catalogue*\n")
                    .endsWith("## Business services\n\n*no action in the source*\n");
        }

        @Test
        void whose_title_is_kept_in_part_shows_that_part_and_our_words_marked_as_ours() {
            assertThat(Reports.ofRecommendation(catalogue, 2).text())
                    .contains("\nPut a roof … everyone (title kept in part; our words: Roofs for clusters)\n");
        }

        @Test
        void whose_title_is_lost_shows_our_words_marked_as_ours() {
            assertThat(Reports.ofRecommendation(catalogue, 3).text())
                    .contains("\nTitle lost in the source; our words: Roofs for clusters\n");
        }

        @Test
        void that_the_catalogue_lacks_is_refused() {
            assertThatThrownBy(() -> Reports.ofRecommendation(catalogue, 16))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("unknown recommendation: '16'");
        }
    }

    @Nested
    class The_sheet {

        private final String sheet = Reports.ofCatalogue(catalogue).markdown();

        @Test
        void names_every_entry() {
            assertThat(catalogue.actions()).allMatch(action -> sheet.contains("`" + action.id() + "`"));
            assertThat(catalogue.examples()).allMatch(example -> sheet.contains("`" + example.id() + "`"));
            assertThat(catalogue.recommendations())
                    .allMatch(row -> sheet.contains("### Recommendation " + row.number()));
            assertThat(catalogue.errata()).allMatch(erratum -> sheet.contains("`" + erratum.id() + "`"));
        }

        @Test
        void has_a_row_for_each_entry_of_a_cell() {
            assertThat(sheet).contains("""
                    | | Networking | Train roofers together, across the borders of firms `green-roof-training` | Table 2, p. 12 |
                    | | | Lend tools `green-roof-lending` | not cited |
                    | | | Example: [Roof Academy](https://roofs.example/academy) (Austria, AT), also spelt Academy of Roofs \
                    `roof-academy` | Table 2, p. 12 |
                    | | Business services | Advise firms on roofs `green-roof-advice` † | Table 2, p. 12 |
                    """);
        }

        @Test
        void says_of_every_empty_cell_that_it_is_empty() {
            long rows = sheet.lines()
                    .filter(line -> line.contains("*no action in the source*"))
                    .count();

            int cells = Cell.COUNT - 2;
            int functionsOfRecommendations = 3 * 3 - 2;
            assertThat(rows).isEqualTo(cells + functionsOfRecommendations);
        }

        @Test
        void lists_what_stands_outside_the_matrix() {
            assertThat(sheet).contains("""
                    ## Outside the matrix

                    - Roof everything `super-roofs`, Table 5, p. 19
                    - Example: Roof Fair, no link `roof-fair`, Table 5, p. 16
                    """);
        }

        @Test
        void says_how_it_is_to_be_read() {
            assertThat(sheet)
                    .containsSubsequence(
                            "\n## How to read this sheet\n", "`like-this`", "ISO 3166-1", "number printed", "†")
                    .doesNotContain("‡");
        }

        @Test
        void marks_each_entry_that_an_erratum_concerns() {
            assertThat(sheet)
                    .contains("`green-roof-advice` † |", "### Recommendation 3 †\n", "### Recommendation 2\n")
                    .contains("`roof-academy` |");
        }

        @Test
        void keeps_what_an_erratum_quotes_to_the_letter() {
            assertThat(sheet)
                    .endsWith("- `broken-word` (Typesetting), about `green-roof-advice`, Table 2, p. 12: printed"
                            + " `Ad -vise  firms`, used `Advise firms`\n"
                            + "- `lost-title` (Lost text), about `recommendation-3`, Table 2, p. 12: printed *nothing*,"
                            + " used *nothing*\n");
        }

        @Test
        void of_an_empty_catalogue_says_that_it_holds_nothing() {
            assertThat(Reports.ofCatalogue(InventedCatalogue.empty().build()).text())
                    .contains("\nno action, no example, no recommendation\n")
                    .endsWith("""
                            Outside the matrix
                            ------------------

                            nothing

                            Recommendations
                            ---------------

                            none

                            Errata
                            ------

                            none
                            """);
        }
    }

    @Nested
    class A_later_edition {

        private final Catalogue later = InventedCatalogue.later();

        @Test
        void tells_a_cell_that_is_empty_on_purpose_from_one_that_is_not() {
            String declared = "*empty on purpose:* Nobody roofs alone (Roof Report, 2021)";

            assertThat(Reports.ofCell(later, InventedCatalogue.LONE_ACTION).markdown())
                    .contains("## Actions\n\n" + declared + "\n");
            assertThat(Reports.ofMatrix(later, Priority.GREEN_TRANSITION).markdown())
                    .contains("| Skills | *no action in the source* | *no action in the source* | " + declared + " |");
            assertThat(Reports.ofCatalogue(later).markdown()).contains("| | Business services | " + declared + " | |");
        }

        @Test
        void tells_a_function_that_a_recommendation_leaves_empty_on_purpose() {
            assertThat(Reports.ofRecommendation(later, 3).markdown())
                    .endsWith("## Business services\n\n*empty on purpose:* Not for sale (Roof Report, 2021)\n");
        }

        @Test
        void shows_what_it_knows_beyond_the_paper() {
            String details = "Shows roofs; valid in AT, DE; status: ongoing; last updated on 2023-04-05";

            assertThat(Reports.ofCatalogue(later).markdown())
                    .contains("## Examples in detail\n\n- `roof-hall`: " + details + "\n");
            assertThat(Reports.ofCell(later, InventedCatalogue.EMPTY).markdown())
                    .contains("- Roof Hall, no link `roof-hall`, not cited: " + details + "\n");
        }

        @Test
        void shows_what_it_has_withdrawn_and_what_succeeds_it() {
            assertThat(Reports.ofCatalogue(later).markdown()).contains("""
                    ## Withdrawn

                    - Thatch `old-thatch`: It burns; succeeded by `new-slate`
                    """);
        }

        @Test
        void shows_the_recommendations_that_it_has_withdrawn() {
            Overlay.Builder overlay = Overlay.builder();
            overlay.base(catalogue.edition().id())
                    .edition(RebaseReportTest.edition("invented-2024"))
                    .withdraw(EntryName.ofRecommendation(3), "Said before", EntryName.ofRecommendation(1));

            assertThat(Reports.ofCatalogue(overlay.build().applyTo(catalogue)).markdown())
                    .contains("- Recommendation 3: *Title lost in the source; our words:* ")
                    .contains(": Said before; succeeded by `1`\n");
        }
    }

    @Test
    void a_report_says_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            String expected = Reports.ofCatalogue(catalogue).text();
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Reports.ofCatalogue(catalogue).text()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void reports_of_equal_catalogues_are_equal() {
        Report report = Reports.ofCatalogue(catalogue);

        assertThat(report)
                .isEqualTo(Reports.ofCatalogue(InventedCatalogue.whole()))
                .hasSameHashCodeAs(Reports.ofCatalogue(InventedCatalogue.whole()))
                .isNotEqualTo(Reports.ofMatrix(catalogue))
                .hasToString(report.text());
    }

    @Test
    void an_odd_wording_breaks_no_row() {
        for (String odd : List.of("one\ntwo", "a | b", "x".repeat(300), "🏠".repeat(90), "שלום", "")) {
            Report report = Reports.ofMatrix(InventedCatalogue.worded(odd), Priority.GREEN_TRANSITION);

            assertThat(report.markdown().lines().filter(line -> line.startsWith("| ")))
                    .hasSize(5);
            assertThat(report.text().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        }
    }
}
