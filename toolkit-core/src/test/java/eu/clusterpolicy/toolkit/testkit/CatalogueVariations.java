package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Valid catalogues as variations on {@link WholeCatalogue}: a failing one shrinks to the whole catalogue and the variations that
 * matter.
 */
final class CatalogueVariations {

    private static final int MOST = 12;
    private static final int NUMBERS = 15;

    /** What makes the whole catalogue another valid one; the number is the variation's own. */
    @FunctionalInterface
    interface Variation {

        void vary(CatalogueParts parts, int number);
    }

    private CatalogueVariations() {}

    static Arbitrary<Catalogue> catalogues() {
        return variations()
                .list()
                .ofMaxSize(MOST)
                .map(CatalogueVariations::applied)
                .withoutEdgeCases();
    }

    private static Catalogue applied(List<Variation> variations) {
        CatalogueParts parts = WholeCatalogue.parts();
        for (int number = 0; number < variations.size(); number++) {
            variations.get(number).vary(parts, number);
        }
        return parts.build();
    }

    private static Arbitrary<Variation> variations() {
        return Arbitraries.oneOf(
                EntryArbitraries.actions().map(CatalogueVariations::addAction),
                EntryArbitraries.examples().map(CatalogueVariations::addExample),
                Combinators.combine(EntryArbitraries.cells(), TextArbitraries.texts())
                        .as(CatalogueVariations::reword),
                Combinators.combine(EntryArbitraries.cells(), EntryArbitraries.examples())
                        .as(CatalogueVariations::redescribe),
                EntryArbitraries.declarations().map(CatalogueVariations::declareEmpty),
                Combinators.combine(numbers(), EntryArbitraries.titles())
                        .as((row, title) -> (parts, number) ->
                                parts.recommendation(row, Altered.title(TextArbitraries.ofOneEntry(title, number)))),
                Combinators.combine(numbers(), TextArbitraries.texts())
                        .as((row, subject) -> (parts, number) -> parts.recommendation(
                                row, Altered.subject(TextArbitraries.ofOneEntry(subject, number)))),
                numbers().map(row -> (parts, number) -> nameOneMore(parts, row, number)),
                EntryArbitraries.errata().map(CatalogueVariations::correct),
                Combinators.combine(EntryArbitraries.actions(), EntryArbitraries.examples(), TextArbitraries.texts())
                        .as(CatalogueVariations::withdraw));
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, NUMBERS);
    }

    private static Variation addAction(PolicyAction action) {
        return (parts, number) -> {
            if (action.cell().stream().noneMatch(cell -> isDeclaredEmpty(parts, Position.of(cell)))) {
                parts.actions.add(Altered.actionId("added-action-" + number)
                        .andThen(Altered.text(TextArbitraries.ofOneEntry(action.text(), number)))
                        .apply(action));
            }
        };
    }

    private static Variation addExample(Example example) {
        return (parts, number) -> {
            Example own = owned(example, "added-example-" + number, "added " + number);
            List<Placement> allowed = own.placements().stream()
                    .filter(placement -> !isDeclaredEmpty(parts, Position.of(placement.cell())))
                    .toList();
            parts.examples.add(Altered.placements(allowed).apply(own));
        };
    }

    private static Variation reword(Cell cell, String text) {
        ActionId id = WholeCatalogue.action(cell).id();
        return (parts, number) -> parts.actions.replaceAll(action -> action.id().equals(id)
                ? Altered.text(TextArbitraries.ofOneEntry(text, number)).apply(action)
                : action);
    }

    /** Gives the example of a cell another name, country and description; where it stands remains. */
    private static Variation redescribe(Cell cell, Example like) {
        String id = WholeCatalogue.example(cell).id().value();
        return (parts, number) ->
                parts.examples.replaceAll(example -> example.id().value().equals(id)
                        ? Altered.placements(example.placements()).apply(owned(like, id, "renamed " + number))
                        : example);
    }

    private static Variation declareEmpty(DeclaredEmpty declaration) {
        return (parts, number) -> {
            if (!isDeclaredEmpty(parts, declaration.position())) {
                empty(parts, declaration.position());
                parts.declaredEmpty.add(declaration);
            }
        };
    }

    private static void empty(CatalogueParts parts, Position position) {
        if (position instanceof Position.InMatrix matrix) {
            ImmutableSet<ActionId> gone = parts.actions.stream()
                    .filter(action -> action.cell().equals(Optional.of(matrix.cell())))
                    .map(PolicyAction::id)
                    .collect(ImmutableSet.toImmutableSet());
            parts.dropActions(gone).forgetPlacements(matrix.cell());
        } else if (position instanceof Position.InRecommendation row) {
            parts.recommendation(
                    row.recommendation(),
                    recommendation -> Altered.cells(recommendation.operationalisation().stream()
                                    .filter(cell -> cell.function() != row.function())
                                    .toList())
                            .apply(recommendation));
        }
    }

    /** What is printed is another text in each erratum, and in none what is used. */
    private static Variation correct(Erratum erratum) {
        return (parts, number) -> parts.errata.add(
                Altered.erratum("slip-" + number, parts.actions.get(0).id().value()).apply(erratum).toBuilder()
                        .printed(erratum.printed() + " as of slip " + number)
                        .build());
    }

    /** Lets the first cell of a recommendation name an action and an example that are there, whatever their own cells. */
    private static void nameOneMore(CatalogueParts parts, int row, int number) {
        PolicyAction action = parts.actions.get(number % parts.actions.size());
        Example example = parts.examples.get(number % parts.examples.size());
        parts.recommendation(
                row,
                recommendation -> recommendation.operationalisation().isEmpty()
                        ? recommendation
                        : Altered.cell(0, cell -> naming(cell, action, example)).apply(recommendation));
    }

    private static Operationalisation naming(Operationalisation cell, PolicyAction action, Example example) {
        return Altered.actions(distinct(cell.actions(), action.id()))
                .andThen(Altered.examples(distinct(cell.examples(), example.id())))
                .apply(cell);
    }

    private static Variation withdraw(PolicyAction action, Example example, String reason) {
        return (parts, number) -> {
            parts.withdrawn.add(new Withdrawn(
                    Altered.actionId("withdrawn-action-" + number).apply(action),
                    Optional.of(EntryName.of(
                            parts.actions.get(parts.actions.size() - 1).id())),
                    reason));
            parts.withdrawn.add(new Withdrawn(
                    Altered.exampleId("withdrawn-example-" + number).apply(example), Optional.empty(), reason));
            parts.withdrawn.add(new Withdrawn(
                    Altered.number(100 + number).apply(parts.recommendations.get(0)),
                    Optional.of(EntryName.ofRecommendation(
                            parts.recommendations.get(0).number())),
                    reason));
        };
    }

    /** Names and links end with what no other example has, so that no two read alike. */
    static Example owned(Example example, String id, String mark) {
        ImmutableSet<String> aliases =
                example.aliases().stream().map(alias -> alias + " " + mark).collect(ImmutableSet.toImmutableSet());
        return Altered.exampleId(id)
                .andThen(Altered.name(example.name() + " " + mark))
                .andThen(Altered.aliases(aliases.toArray(String[]::new)))
                .andThen(Altered.link(example.link().map(link -> URI.create(link + "/" + id))))
                .apply(example)
                .toBuilder()
                .description(example.description().map(words -> words + " " + mark))
                .build();
    }

    private static boolean isDeclaredEmpty(CatalogueParts parts, Position position) {
        return parts.declaredEmpty.stream()
                .anyMatch(declaration -> declaration.position().equals(position));
    }

    private static <I> List<I> distinct(List<I> ids, I added) {
        return Stream.concat(ids.stream(), Stream.of(added))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
