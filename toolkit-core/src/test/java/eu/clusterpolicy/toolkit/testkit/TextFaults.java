package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Faults of wordings and of citations. */
final class TextFaults {

    private static final Citation WITHOUT_PAGE = new Citation(Optional.empty(), OptionalInt.of(2), OptionalInt.empty());

    private TextFaults() {}

    static Stream<Consumer<CatalogueParts>> wording(Catalogue catalogue, UnaryOperator<String> change) {
        return Places.actions(
                catalogue, action -> Altered.text(change.apply(action.text())).apply(action));
    }

    static Stream<Consumer<CatalogueParts>> name(Catalogue catalogue, UnaryOperator<String> change) {
        return Places.examples(
                catalogue, example -> Altered.name(change.apply(example.name())).apply(example));
    }

    static Stream<Consumer<CatalogueParts>> describedAlike(Catalogue catalogue) {
        UnaryOperator<Example> described =
                Altered.description("It brings small firms together with those who train them.");
        return IntStream.range(1, catalogue.examples().size())
                .mapToObj(place -> parts -> parts.example(place - 1, described).example(place, described));
    }

    /** Changes what nobody must write of a planned action. */
    static Stream<Consumer<RoadmapParts>> notes(RoadmapDraft draft, String notes) {
        return PlanFaults.eachAction(
                draft, action -> action.toBuilder().notes(notes).build());
    }

    static Stream<Consumer<RoadmapParts>> title(RoadmapDraft draft, UnaryOperator<String> change) {
        return PlanFaults.eachAction(
                draft,
                action -> action.toBuilder().title(change.apply(action.title())).build());
    }

    static Stream<Consumer<RoadmapParts>> statedTwice(RoadmapDraft draft) {
        return draft.evidence().stream()
                .filter(Assumption.class::isInstance)
                .map(Evidence::statement)
                .map(statement ->
                        parts -> parts.evidence.add(Assumption.of("stated-again", EvidenceKind.NEEDS, statement)));
    }

    static Stream<Consumer<CatalogueParts>> subject(Catalogue catalogue, UnaryOperator<String> change) {
        return Places.recommendations(
                catalogue,
                any -> true,
                row -> Altered.subject(change.apply(row.subject())).apply(row));
    }

    static Stream<Consumer<CatalogueParts>> nothingCorrected(Catalogue catalogue) {
        return catalogue.actions().stream()
                .map(action -> WholeCatalogue.erratum(
                                "slip-of-nobody", action.id().value())
                        .toBuilder()
                        .printed("The same")
                        .used("The same")
                        .build())
                .map(erratum -> parts -> parts.errata.add(erratum));
    }

    static Stream<Consumer<CatalogueParts>> printedKept(Catalogue catalogue) {
        return catalogue.actions().stream()
                .filter(action -> !action.text().isBlank())
                .map(action -> WholeCatalogue.erratum(
                                "slip-that-stayed", action.id().value())
                        .toBuilder()
                        .printed(action.text())
                        .used("Words that nobody wrote")
                        .build())
                .map(erratum -> parts -> parts.errata.add(erratum));
    }

    static Stream<Consumer<CatalogueParts>> uncited(Catalogue catalogue) {
        return Places.actions(catalogue, citing(Optional.empty()));
    }

    static Stream<Consumer<CatalogueParts>> placementUncited(Catalogue catalogue) {
        return Places.examples(
                catalogue,
                example -> !example.placements().isEmpty(),
                example -> Altered.placements(example.placements().stream()
                        .map(placement -> new Placement(placement.cell(), Optional.empty()))
                        .toList()));
    }

    static Stream<Consumer<CatalogueParts>> recommendationUncited(Catalogue catalogue) {
        return Places.cells(catalogue, cell -> cell.citation().isPresent(), Altered.cellCitation(Optional.empty()));
    }

    static Stream<Consumer<CatalogueParts>> withoutPage(Catalogue catalogue) {
        return Places.actions(catalogue, citing(Optional.of(WITHOUT_PAGE)));
    }

    static Stream<Consumer<CatalogueParts>> withoutTable(Catalogue catalogue) {
        return Places.actions(catalogue, citing(Optional.of(Citation.page(12))));
    }

    static Stream<Consumer<CatalogueParts>> beyondTheTable(Catalogue catalogue) {
        return Places.actions(catalogue, citing(Optional.of(Citation.of(2, 9999))));
    }

    /** Says a word twice in a row. */
    static String stammered(String words) {
        return words + " again and and again";
    }

    private static UnaryOperator<PolicyAction> citing(Optional<Citation> citation) {
        return Altered.citation(citation);
    }
}
