package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.search.SearchResult;
import java.util.List;
import java.util.stream.Stream;

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

    private static final String CODES = "Identifier and cells";

    private SearchReport() {}

    /** Reports everything that a search found. */
    static Report of(SearchResult result) {
        Page page = Page.titled(
                Prose.term("Search: %s", Prose.of(Characters.line(result.query().toString()))));
        result.suggestion()
                .ifPresent(meant -> page.paragraph(Prose.term("Did you mean %s?", Prose.of(meant.toString()))));
        page.section(Phrases.countedAtStart(result.actions().size(), "action"))
                .table(
                        List.of("Action", CODES),
                        result.actions().stream().map(SearchReport::row).toList(),
                        "none");
        page.section(Phrases.countedAtStart(result.examples().size(), "example"))
                .table(
                        List.of("Example", "Country", CODES),
                        result.examples().stream().map(SearchReport::row).toList(),
                        "none");
        page.section(Phrases.countedAtStart(result.recommendations().size(), "recommendation"))
                .table(
                        List.of("Number", "Recommendation", "Priority"),
                        result.recommendations().stream().map(SearchReport::row).toList(),
                        "none");
        return page.report();
    }

    private static Block.Row row(PolicyAction action) {
        return Block.Row.of(
                Block.Field.of(Prose.quotation(action.text())),
                codes(EntryName.of(action.id()), action.cell().stream()));
    }

    private static Block.Row row(Recommendation recommendation) {
        return Block.Row.of(
                Block.Field.of(String.valueOf(recommendation.number())),
                Block.Field.of(Prose.quotation(recommendation.wording())),
                Block.Field.of(Prose.code(recommendation.priority().code())));
    }

    private static Block.Row row(Example example) {
        return Block.Row.of(
                Block.Field.of(example.name()),
                Block.Field.of(example.country().map(Country::code).orElse("")),
                codes(
                        EntryName.of(example.id()),
                        example.placements().stream().map(Placement::cell).distinct()));
    }

    /** Codes stand one below the other, so that a terminal has room for each of them whole. */
    private static Block.Field codes(EntryName name, Stream<Cell> cells) {
        Stream<Prose> codes = Stream.concat(
                Stream.of(Phrases.code(name)), cells.map(cell -> Prose.code(cell.code(), Subject.of(cell))));
        return new Block.Field(codes.collect(ImmutableList.toImmutableList()));
    }
}
