package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Placeholder;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rules about citations: each there, complete, and within the tables of the edition's own paper. */
final class CitationRules {

    static final ImmutableList<Rule<Catalogue>> ALL = ImmutableList.of(
            Rule.ofCoverage("citation-missing", Severity.WARNING)
                    .title("Citation missing")
                    .rationale("Without its source a statement can be neither checked nor trusted.")
                    .remedy("Say where it stands: table and page, or the document.")
                    .check(catalogue -> cited(catalogue)
                            .filter(cited -> cited.citation().isEmpty())
                            .map(cited -> Observation.of(
                                    cited.place(), Wording.sentenceCase(cited.what()) + " has no citation."))),
            Rule.ofValidity("citation-incomplete", Severity.WARNING)
                    .title("Citation incomplete")
                    .rationale("A table without its page, or a page without its table, leaves the reader to search.")
                    .remedy("Name both table and page of the edition's own paper, or the other document.")
                    .check(flawed(CitationRules::incomplete)));

    private CitationRules() {}

    static Rule<Catalogue> within(ImmutableMap<Integer, Range<Integer>> pages) {
        Require.notNull(pages, "pages");
        return Rule.ofValidity("citation-out-of-range", Severity.ERROR)
                .title("Citation outside its table")
                .rationale("A reader who opens the page looks for the table in vain.")
                .remedy("Look the entry up in the paper and correct table or page.")
                .check(flawed(citation -> outside(citation, pages)));
    }

    private static Function<Catalogue, Stream<Observation>> flawed(Function<Citation, Optional<String>> flaw) {
        return catalogue -> cited(catalogue)
                .flatMap(cited -> cited.citation().flatMap(flaw).stream()
                        .map(words -> Observation.of(
                                cited.place() + "/citation",
                                "The citation of %s names %s.".formatted(cited.what(), words))));
    }

    private static Optional<String> incomplete(Citation citation) {
        if (citation.source().isPresent()) {
            return citation.source().filter(Placeholder::isNothing).map(blank -> "a document without a name");
        }
        if (citation.table().isEmpty()) {
            return Optional.of("a page without its table");
        }
        return citation.page().isEmpty() ? Optional.of("a table without its page") : Optional.empty();
    }

    private static Optional<String> outside(Citation citation, ImmutableMap<Integer, Range<Integer>> pages) {
        if (citation.source().isPresent() || citation.table().isEmpty()) {
            return Optional.empty();
        }
        int table = citation.table().getAsInt();
        Range<Integer> range = pages.get(table);
        if (range == null) {
            return Optional.of("Table " + table + ", which the paper does not have");
        }
        return citation.page().isEmpty() || range.contains(citation.page().getAsInt())
                ? Optional.empty()
                : Optional.of(citation.text() + ", where that table does not stand");
    }

    /** Returns everything that is to be cited, in the order of the catalogue's lists. */
    private static Stream<Cited> cited(Catalogue catalogue) {
        return Stream.of(
                        Indexed.map(
                                catalogue.actions(),
                                (place, action) -> new Cited(
                                        Pointer.of("actions", place),
                                        "the action '" + action.id() + "'",
                                        action.citation())),
                        Indexed.flatMap(catalogue.examples(), CitationRules::placements),
                        Indexed.flatMap(catalogue.recommendations(), CitationRules::cells),
                        Indexed.map(
                                catalogue.errata(),
                                (place, erratum) -> new Cited(
                                        Pointer.of("errata", place),
                                        "the erratum '" + erratum.id() + "'",
                                        erratum.citation())),
                        Indexed.map(
                                catalogue.declaredEmpty(),
                                (place, declaration) -> new Cited(
                                        Pointer.of("declaredEmpty", place),
                                        "the declaration that "
                                                + declaration.position().title() + " is empty",
                                        declaration.citation())))
                .flatMap(cited -> cited);
    }

    private static Stream<Cited> placements(int place, Example example) {
        return Indexed.map(
                example.placements(),
                (index, placement) -> new Cited(
                        Pointer.of("examples", place, "placements", index),
                        "the example '" + example.id() + "' in "
                                + placement.cell().title(),
                        placement.citation()));
    }

    private static Stream<Cited> cells(int place, Recommendation row) {
        Stream<Cited> title = row.title().citation().stream()
                .map(citation -> new Cited(
                        Pointer.of("recommendations", place, "title"),
                        "the title of recommendation " + row.number(),
                        Optional.of(citation)));
        Stream<Cited> cells = Indexed.map(
                row.operationalisation(),
                (index, cell) -> new Cited(
                        Pointer.of("recommendations", place, "operationalisation", index),
                        "recommendation " + row.number() + " through "
                                + cell.function().title(),
                        cell.citation()));
        return Stream.concat(title, cells);
    }

    /** What is cited, or should be: the place of what bears the citation, what that is, and the citation. */
    private record Cited(String place, String what, Optional<Citation> citation) {}
}
