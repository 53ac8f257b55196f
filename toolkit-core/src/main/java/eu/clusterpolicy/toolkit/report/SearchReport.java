package eu.clusterpolicy.toolkit.report;

import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.Wording;
import eu.clusterpolicy.toolkit.search.SearchResult;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The report on what a search found, such as all with the word "hub": its actions, examples and recommendations, each with
 * its identifier or number.
 *
 * <pre>{@code
 * Reports.ofSearch(catalogue.search(Query.all().words("hub"))).text();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
final class SearchReport {

    private SearchReport() {}

    /** Reports everything that a search found. */
    static Report of(SearchResult result) {
        Page page = Page.titled(
                Prose.term("Search: %s", Prose.of(Characters.line(result.query().toString()))));
        result.suggestion().ifPresent(meant -> page.paragraph("Did you mean %s?".formatted(meant)));
        page.section(Wording.sentenceCase(Phrases.count(result.actions().size(), "action")))
                .table(
                        List.of("Identifier", "Action", "Cell"),
                        result.actions().stream().map(SearchReport::row).toList(),
                        "none");
        page.section(Wording.sentenceCase(Phrases.count(result.examples().size(), "example")))
                .table(
                        List.of("Identifier", "Example", "Country", "Cells"),
                        result.examples().stream().map(SearchReport::row).toList(),
                        "none");
        page.section(Wording.sentenceCase(Phrases.count(result.recommendations().size(), "recommendation")))
                .table(
                        List.of("Number", "Recommendation", "Priority"),
                        result.recommendations().stream().map(SearchReport::row).toList(),
                        "none");
        return page.report();
    }

    private static Block.Row row(PolicyAction action) {
        String cell = action.cell().map(Cell::code).orElse("outside the matrix");
        return Block.Row.of(action.id().value(), action.text(), cell);
    }

    private static Block.Row row(Recommendation recommendation) {
        return Block.Row.of(
                String.valueOf(recommendation.number()),
                recommendation.wording(),
                recommendation.priority().code());
    }

    private static Block.Row row(Example example) {
        String cells = example.placements().stream()
                .map(Placement::cell)
                .map(Cell::code)
                .distinct()
                .collect(Collectors.joining(", "));
        String country = example.country().map(Country::code).orElse("");
        return Block.Row.of(example.id().value(), example.name(), country, cells);
    }
}
