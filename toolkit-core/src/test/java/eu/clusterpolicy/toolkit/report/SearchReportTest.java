package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.search.SearchResult;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchReportTest {

    private final Catalogue catalogue = StandardCatalogue.edition2021();

    @Test
    void lists_actions_and_examples_with_their_identifiers_and_cells() {
        String markdown = Reports.ofSearch(catalogue.search(Query.all().words("reskilling")))
                .markdown();

        assertThat(markdown)
                .startsWith("# Search: ")
                .contains("\n## 1 action\n\n| Action | Identifier and cells |\n")
                .contains(" | `green-reskilling-needs`<br>`green-transition/skills/intelligence` |\n");
    }

    @Test
    void shows_where_an_example_comes_from_and_stands() {
        String markdown = Reports.ofSearch(catalogue.search(Query.all().words("living labs")))
                .markdown();

        assertThat(markdown).contains("\n## 1 example\n").contains("| Living Labs in Wallonia | BE | ");
    }

    @Test
    void lists_recommendations_with_their_numbers() {
        String markdown = Reports.ofSearch(catalogue.search(Query.all().words("integral hubs")))
                .markdown();

        assertThat(markdown)
                .contains("\n## 1 recommendation\n\n| Number | Recommendation | Priority |\n")
                .contains("| 8 | Make clusters an integral part of Digital Innovation Hubs | `digital-transition` |\n");
    }

    /** Codes are copied from a terminal, and looked for there. */
    @Test
    void has_each_code_whole_on_a_line_of_a_terminal() {
        SearchResult all = catalogue.search(Query.all());
        List<String> lines = Reports.ofSearch(all).text().lines().toList();

        assertThat(lines).allMatch(line -> line.length() <= 80);
        assertThat(String.join("\n", lines))
                .contains(all.examples().stream()
                        .map(example -> "`" + example.id() + "`")
                        .toList())
                .contains(
                        Cell.all().stream().map(cell -> "`" + cell.code() + "`").toList());
    }

    @Test
    void shows_what_was_typed_and_suggests_the_nearest_word() {
        assertThat(Reports.ofSearch(catalogue.search(Query.all().words("skils")))
                        .markdown())
                .startsWith("# Search: \"skils\"\n\nDid you mean \"skills\"?\n");
    }

    @Test
    void says_what_was_not_found() {
        assertThat(Reports.ofSearch(catalogue.search(Query.all().words("zeppelin")))
                        .markdown())
                .endsWith("\n## No action\n\n*none*\n\n## No example\n\n*none*\n\n## No recommendation\n\n*none*\n");
    }
}
