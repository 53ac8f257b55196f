package eu.clusterpolicy.toolkit.report;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes one cell of the matrix. */
final class CellReport {

    private CellReport() {}

    static Report of(Catalogue catalogue, Cell cell) {
        return Page.titled(cell.title())
                .paragraph(Prose.of("Cell ")
                        .and(Prose.code(cell.code()))
                        .and(" of " + catalogue.edition().title()))
                .section("Actions")
                .list(
                        catalogue.actionsIn(cell).stream()
                                .map(CellReport::action)
                                .toList(),
                        Phrases.empty(catalogue, Position.of(cell)))
                .section("Examples")
                .list(
                        catalogue.examplesIn(cell).stream()
                                .map(example -> example(example, cell))
                                .toList(),
                        "no example in the source")
                .section("Recommendations that these actions serve")
                .list(
                        catalogue.actionsIn(cell).stream()
                                .flatMap(action -> catalogue.recommendationsServedBy(action.id()).stream())
                                .distinct()
                                .map(CellReport::recommendation)
                                .toList(),
                        "none")
                .report();
    }

    /** Returns where the source names the example in the given cell. */
    static String source(Example example, Cell cell) {
        return example.placements().stream()
                .filter(placement -> placement.cell().equals(cell))
                .map(Placement::citation)
                .map(Phrases::source)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static Prose action(PolicyAction action) {
        Optional<Citation> citation = action.citation();
        return Phrases.action(action).and(", " + Phrases.source(citation));
    }

    private static Prose example(Example example, Cell cell) {
        String details = Phrases.details(example);
        return Phrases.example(example).and(", " + source(example, cell) + (details.isEmpty() ? "" : ": " + details));
    }

    private static Prose recommendation(Recommendation recommendation) {
        return Prose.of("Recommendation " + recommendation.number() + ". ").and(Phrases.title(recommendation));
    }
}
