package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Faults of the recommendations, of their order, their titles and what carries them out. */
final class RecommendationFaults {

    /** What a recommendation moves by when it leaves the three groups of five. */
    private static final int BEYOND = 15;

    private RecommendationFaults() {}

    static Stream<Consumer<CatalogueParts>> missing(Catalogue catalogue) {
        return catalogue.recommendations().stream().map(row -> parts -> parts.dropRecommendation(row.number()));
    }

    static Stream<Consumer<CatalogueParts>> otherPriority(Catalogue catalogue) {
        return Places.recommendations(
                catalogue,
                any -> true,
                row -> Altered.priority(
                                row.priority() == Priority.RESILIENCE ? Priority.GREEN_TRANSITION : Priority.RESILIENCE)
                        .apply(row));
    }

    static Stream<Consumer<CatalogueParts>> misnumbered(Catalogue catalogue) {
        return catalogue.recommendations().stream()
                .map(row -> parts -> parts.dropRecommendation(row.number())
                        .recommendations
                        .add(Altered.number(row.number() + BEYOND).apply(row)));
    }

    static Stream<Consumer<CatalogueParts>> outOfOrder(Catalogue catalogue) {
        return IntStream.range(1, catalogue.recommendations().size())
                .mapToObj(place -> parts -> Collections.swap(parts.recommendations, place - 1, place));
    }

    static Stream<Consumer<CatalogueParts>> withoutAction(Catalogue catalogue) {
        return Places.recommendations(
                catalogue,
                row -> row.operationalisation().stream()
                        .anyMatch(cell -> !cell.actions().isEmpty()),
                Altered.cells(List.of()));
    }

    /** Something is left, or the recommendation is not carried out at all. */
    static Stream<Consumer<CatalogueParts>> cellEmptied(Catalogue catalogue) {
        return Places.recommendations(
                catalogue,
                row -> row.operationalisation().size() > 1,
                row -> Altered.cells(row.operationalisation()
                                .subList(1, row.operationalisation().size()))
                        .apply(row));
    }

    static Stream<Consumer<CatalogueParts>> exampleMissing(Catalogue catalogue) {
        return Places.cells(catalogue, RecommendationFaults::isFilled, Altered.examples(List.of()));
    }

    static Stream<Consumer<CatalogueParts>> actionMissing(Catalogue catalogue) {
        return Places.cells(catalogue, RecommendationFaults::isFilled, Altered.actions(List.of()));
    }

    static Stream<Consumer<CatalogueParts>> cellTwice(Catalogue catalogue) {
        return Places.recommendations(
                catalogue, row -> !row.operationalisation().isEmpty(), row -> {
                    List<Operationalisation> cells = new ArrayList<>(row.operationalisation());
                    cells.add(cells.get(0));
                    return Altered.cells(cells).apply(row);
                });
    }

    static Stream<Consumer<CatalogueParts>> actionUnused(Catalogue catalogue) {
        return catalogue.actions().stream()
                .filter(action ->
                        !catalogue.recommendationsServedBy(action.id()).isEmpty())
                .map(action -> parts -> parts.forgetActions(ImmutableSet.of(action.id())));
    }

    static Stream<Consumer<CatalogueParts>> markedAsLost(Catalogue catalogue) {
        return titles(
                catalogue,
                title -> title.text().isPresent(),
                title -> new Title(TitleStatus.LOST, title.text(), title.citation()));
    }

    static Stream<Consumer<CatalogueParts>> markedAsComplete(Catalogue catalogue) {
        return titles(
                catalogue, any -> true, title -> new Title(TitleStatus.COMPLETE, Optional.empty(), title.citation()));
    }

    static Stream<Consumer<CatalogueParts>> markedAsPartial(Catalogue catalogue) {
        return titles(
                catalogue,
                any -> true,
                title -> new Title(TitleStatus.PARTIAL, Optional.of("Without any gap"), title.citation()));
    }

    static Stream<Consumer<CatalogueParts>> titleLost(Catalogue catalogue) {
        return titles(catalogue, title -> title.status() != TitleStatus.LOST, any -> Title.lost());
    }

    private static Stream<Consumer<CatalogueParts>> titles(
            Catalogue catalogue, Predicate<Title> wanted, UnaryOperator<Title> change) {
        return Places.recommendations(
                catalogue, row -> wanted.test(row.title()), row -> retitled(row, change.apply(row.title())));
    }

    private static Recommendation retitled(Recommendation row, Title title) {
        return Altered.title(title).apply(row);
    }

    private static boolean isFilled(Operationalisation cell) {
        return !cell.actions().isEmpty() && !cell.examples().isEmpty();
    }
}
