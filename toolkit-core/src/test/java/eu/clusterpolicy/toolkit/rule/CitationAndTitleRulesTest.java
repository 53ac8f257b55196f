package eu.clusterpolicy.toolkit.rule;

import static eu.clusterpolicy.toolkit.completeness.Findings.line;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.completeness.Findings;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.ErratumKind;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationAndTitleRulesTest {

    private static final String ACTION = "green-innovation-intelligence-action";
    private static final String EXAMPLE = "green-innovation-intelligence-example";

    private final CatalogueParts parts = WholeCatalogue.parts();

    @Nested
    class A_citation {

        @Test
        void of_an_action_should_be_there() {
            parts.action(0, Altered.citation(Optional.empty()));

            assertThat(Findings.in(parts))
                    .containsExactly(
                            line("citation-missing", "/actions/0", "The action '" + ACTION + "' has no citation."));
        }

        @Test
        void of_each_placement_should_be_there() {
            parts.example(
                    0,
                    Altered.placements(List.of(
                            Placement.of(Cell.all().get(1), Citation.of(2, 12)),
                            new Placement(Cell.all().get(0), Optional.empty()))));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "citation-missing",
                            "/examples/0/placements/1",
                            "The example '" + EXAMPLE
                                    + "' in Green transition, Innovation, Intelligence has no citation."));
        }

        @Test
        void of_a_recommendations_cell_should_be_there() {
            parts.recommendation(3, Altered.cell(2, Altered.cellCitation(Optional.empty())));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "citation-missing",
                            "/recommendations/2/operationalisation/2",
                            "Recommendation 3 through Business services has no citation."));
        }

        @Test
        void of_an_erratum_and_of_a_declaration_should_be_there() {
            parts.errata.add(Erratum.builder()
                    .id(ErratumId.of("another"))
                    .concerns("table-1")
                    .kind(ErratumKind.CAPTION)
                    .printed("a")
                    .used("b")
                    .build());
            parts.recommendation(
                    5,
                    row -> Altered.cells(row.operationalisation().subList(1, 3)).apply(row));
            parts.declaredEmpty.add(new DeclaredEmpty(
                    Position.of(5, ClusterFunction.INTELLIGENCE), "Nobody has looked", Optional.empty()));

            assertThat(Findings.in(parts))
                    .containsExactly(
                            line(
                                    "citation-missing",
                                    "/declaredEmpty/0",
                                    "The declaration that Recommendation 5, Intelligence is empty has no citation."),
                            line("citation-missing", "/errata/1", "The erratum 'another' has no citation."));
        }

        @Test
        void of_a_title_may_be_missing_for_the_row_has_its_own() {
            parts.recommendation(1, Altered.title(Title.complete("A title")));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @Test
        void of_a_page_alone_is_incomplete() {
            parts.action(0, Altered.citation(Optional.of(Citation.page(12))));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "citation-incomplete",
                            "/actions/0/citation",
                            "The citation of the action '" + ACTION + "' names a page without its table."));
        }

        @Test
        void of_a_table_alone_is_incomplete() {
            parts.action(0, Altered.citation(cite(null, 2, 0)));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "citation-incomplete",
                            "/actions/0/citation",
                            "The citation of the action '" + ACTION + "' names a table without its page."));
        }

        @Test
        void of_a_document_without_a_name_is_incomplete() {
            parts.action(0, Altered.citation(cite(" ", 0, 3)));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "citation-incomplete",
                            "/actions/0/citation",
                            "The citation of the action '" + ACTION + "' names a document without a name."));
        }

        @Test
        void of_another_document_needs_neither_table_nor_page_and_keeps_to_no_range() {
            parts.action(0, Altered.citation(Optional.of(Citation.from("Recommendation Report"))));
            parts.action(1, Altered.citation(cite("Recommendation Report", 9, 99)));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @Test
        void of_a_title_is_looked_at_where_it_is_there() {
            parts.recommendation(
                    1,
                    Altered.title(
                            new Title(TitleStatus.COMPLETE, Optional.of("A title"), Optional.of(Citation.page(12)))));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "citation-incomplete",
                            "/recommendations/0/title/citation",
                            "The citation of the title of recommendation 1 names a page without its table."));
        }

        @ParameterizedTest
        @CsvSource({"2,12", "2,13", "3,13", "5,16", "5,19"})
        void may_name_the_first_and_the_last_page_of_its_table(int table, int page) {
            parts.action(0, Altered.citation(Optional.of(Citation.of(table, page))));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "2, 11, 'Table 2, p. 11, where that table does not stand'",
            "2, 14, 'Table 2, p. 14, where that table does not stand'",
            "6, 12, 'Table 6, which the paper does not have'"
        })
        void must_lie_within_its_table(int table, int page, String words) {
            parts.action(0, Altered.citation(Optional.of(Citation.of(table, page))));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "citation-out-of-range",
                            "/actions/0/citation",
                            "The citation of the action '" + ACTION + "' names " + words + "."));
        }

        private Optional<Citation> cite(String source, int table, int page) {
            return Optional.of(new Citation(
                    Optional.ofNullable(source),
                    table == 0 ? OptionalInt.empty() : OptionalInt.of(table),
                    page == 0 ? OptionalInt.empty() : OptionalInt.of(page)));
        }
    }

    @Nested
    class A_title {

        @Test
        void that_is_lost_is_worth_knowing() {
            parts.recommendation(7, Altered.title(Title.lost()));

            assertThat(Findings.in(parts))
                    .containsExactly(
                            line("title-lost", "/recommendations/6/title", "The title of recommendation 7 is lost."));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Use clusters …", "Use clusters ..."})
        void kept_in_part_with_an_ellipsis_is_well(String text) {
            parts.recommendation(7, Altered.title(Title.partial(text)));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "COMPLETE, , has no text",
            "PARTIAL, , has no text",
            "LOST, A title, has a text",
            "COMPLETE, A title …, has an ellipsis",
            "COMPLETE, A title ..., has an ellipsis",
            "PARTIAL, A title, has no ellipsis where words are lost"
        })
        void must_agree_with_its_status(TitleStatus status, String text, String words) {
            parts.recommendation(7, Altered.title(new Title(status, Optional.ofNullable(text), Optional.empty())));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "title-status-mismatch",
                            "/recommendations/6/title",
                            "The title of recommendation 7 is marked as " + status.code() + ", but " + words + "."));
        }
    }
}
