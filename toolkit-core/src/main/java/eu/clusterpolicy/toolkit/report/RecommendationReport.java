package eu.clusterpolicy.toolkit.report;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes one recommendation, function by function. */
final class RecommendationReport {

    private RecommendationReport() {}

    static Report of(Catalogue catalogue, Recommendation recommendation) {
        Page page = Page.titled(Phrases.heading(recommendation), Phrases.subject(recommendation))
                .quoting(catalogue.edition())
                .paragraph(Phrases.title(recommendation))
                .paragraph(Prose.term("Priority")
                        .and(": ")
                        .and(Prose.term(recommendation.priority()))
                        .and(". The number and the words marked as ours are not the source's."));
        for (ClusterFunction function : ClusterFunction.values()) {
            Optional<Operationalisation> filled = recommendation.operationalisation(function);
            page.section(Prose.term(function));
            filled.ifPresent(cell -> page.paragraph(Prose.term("Source").and(": " + Phrases.source(cell.citation()))));
            page.list(
                    filled.map(cell -> items(catalogue, cell)).orElse(List.of()),
                    Phrases.empty(catalogue, Position.of(recommendation.number(), function)));
        }
        return page.report();
    }

    /** Returns an example that a row names, in the row's spelling. */
    static Prose example(Catalogue catalogue, Operationalisation cell, ExampleId id) {
        return Prose.term("Example").and(": ").and(Phrases.example(catalogue, id, cell.printed(id)));
    }

    private static List<Prose> items(Catalogue catalogue, Operationalisation cell) {
        return Stream.concat(
                        cell.actions().stream()
                                .map(id -> Phrases.action(catalogue, id).and(origin(catalogue, id))),
                        cell.examples().stream()
                                .map(id -> example(catalogue, cell, id).and(elsewhere(cell, id))))
                .toList();
    }

    private static String elsewhere(Operationalisation cell, ExampleId id) {
        Optional<Citation> citation = cell.citation(id);
        return citation.equals(cell.citation()) ? "" : ", " + Phrases.source(citation);
    }

    private static Prose origin(Catalogue catalogue, ActionId id) {
        return catalogue
                .findAction(id)
                .map(PolicyAction::cell)
                .map(cell -> Prose.of(", ")
                        .and(cell.map(RecommendationReport::title).orElseGet(() -> Prose.term("outside the matrix"))))
                .orElse(Prose.of(""));
    }

    private static Prose title(Cell cell) {
        return Phrases.cell(cell).about(Subject.of(cell));
    }
}
