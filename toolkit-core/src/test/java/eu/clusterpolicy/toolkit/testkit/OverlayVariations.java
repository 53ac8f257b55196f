package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Overlays for {@link WholeCatalogue} that collide with nothing; a failing one shrinks to the changes that matter. */
final class OverlayVariations {

    private static final int MOST = 10;

    private static final Edition EDITION = Edition.builder()
            .id("overlaid-2024")
            .title("A whole toolkit, overlaid, invented")
            .issued(LocalDate.of(2024, 2, 29))
            .publisher("Somebody")
            .language("pt-PT")
            .rights("Free to reuse")
            .build();

    /** What an overlay says; the number is the variation's own. */
    @FunctionalInterface
    interface Variation {

        void vary(Making making, int number);
    }

    /** An overlay in the making, which says one thing of an entry at most. */
    private static final class Making {

        private final Overlay.Builder overlay = Overlay.builder();
        private final Set<Object> named = new HashSet<>();

        boolean claims(Object entry) {
            return named.add(entry);
        }
    }

    private OverlayVariations() {}

    static Arbitrary<Overlay> overlays() {
        return variations()
                .list()
                .ofMaxSize(MOST)
                .map(OverlayVariations::applied)
                .withoutEdgeCases();
    }

    private static Overlay applied(List<Variation> variations) {
        Making making = new Making();
        making.overlay.base(WholeCatalogue.EDITION.id()).edition(EDITION);
        for (int number = 0; number < variations.size(); number++) {
            variations.get(number).vary(making, number);
        }
        return making.overlay.build();
    }

    private static Arbitrary<Variation> variations() {
        Arbitrary<Cell> cells = EntryArbitraries.cells();
        Arbitrary<String> texts = TextArbitraries.texts();
        Arbitrary<Integer> rows = Arbitraries.integers().between(1, 15);
        return Arbitraries.oneOf(
                EntryArbitraries.actions()
                        .map(action -> (making, number) -> making.overlay.add(
                                Altered.actionId("overlaid-action-" + number).apply(action))),
                EntryArbitraries.examples()
                        .map(example -> (making, number) -> making.overlay.add(overlaid(example, number))),
                Combinators.combine(cells, texts).as(OverlayVariations::replaceAction),
                Combinators.combine(cells, texts).as(OverlayVariations::withdrawAction),
                Combinators.combine(cells, EntryArbitraries.examples()).as(OverlayVariations::replaceExample),
                Combinators.combine(cells, EntryArbitraries.examples(), texts).as(OverlayVariations::withdrawExample),
                Combinators.combine(cells, texts).as(OverlayVariations::addAlias),
                Combinators.combine(cells, cells, EntryArbitraries.citations()).as(OverlayVariations::addPlacement),
                Combinators.combine(rows, texts).as(OverlayVariations::addTitle),
                Combinators.combine(rows, texts).as(OverlayVariations::reword),
                Combinators.combine(rows, Arbitraries.of(ClusterFunction.class), texts)
                        .as(OverlayVariations::declareEmpty),
                Arbitraries.just((making, number) ->
                        making.overlay.add(WholeCatalogue.erratum("overlaid-slip-" + number, "table-2"))),
                Arbitraries.just(OverlayVariations::dropErratum));
    }

    private static void dropErratum(Making making, int number) {
        EntryName slip = EntryName.of(ErratumId.of("slip"));
        if (making.claims(slip)) {
            making.overlay.drop(slip);
        }
    }

    private static Variation replaceAction(Cell cell, String text) {
        PolicyAction action = WholeCatalogue.action(cell);
        return (making, number) -> {
            if (making.claims(action.id())) {
                making.overlay.replace(Altered.text(text).apply(action));
            }
        };
    }

    private static Variation withdrawAction(Cell cell, String reason) {
        PolicyAction action = WholeCatalogue.action(cell);
        return (making, number) -> {
            if (making.claims(action.id())) {
                ActionId successor = ActionId.of("overlaid-action-" + number);
                making.overlay
                        .add(Altered.actionId(successor.value()).apply(action))
                        .withdraw(EntryName.of(action.id()), reason, EntryName.of(successor));
            }
        };
    }

    private static Variation replaceExample(Cell cell, Example like) {
        Example example = WholeCatalogue.example(cell);
        return (making, number) -> {
            if (making.claims(example.id())) {
                making.overlay.replace(Altered.exampleId(example.id().value())
                        .andThen(Altered.placements(example.placements()))
                        .apply(overlaid(like, number)));
            }
        };
    }

    private static Variation withdrawExample(Cell cell, Example like, String reason) {
        Example example = WholeCatalogue.example(cell);
        return (making, number) -> {
            if (making.claims(example.id())) {
                Example successor = Altered.placements(example.placements()).apply(overlaid(like, number));
                making.overlay
                        .add(successor)
                        .withdraw(EntryName.of(example.id()), reason, EntryName.of(successor.id()));
            }
        };
    }

    private static Variation addAlias(Cell cell, String name) {
        ExampleId id = WholeCatalogue.example(cell).id();
        return (making, number) -> {
            if (making.claims(id)) {
                making.overlay.alias(id, name + " overlaid " + number);
            }
        };
    }

    private static Variation addPlacement(Cell cell, Cell other, Citation citation) {
        ExampleId id = WholeCatalogue.example(cell).id();
        return (making, number) -> {
            if (!cell.equals(other) && making.claims(id)) {
                making.overlay.place(id, Placement.of(other, citation));
            }
        };
    }

    private static Variation addTitle(int row, String text) {
        return (making, number) -> {
            if (making.claims(row)) {
                making.overlay.entitle(
                        row,
                        new Title(
                                TitleStatus.COMPLETE,
                                Optional.of(text),
                                Optional.of(Citation.from("Recommendation Report, 2021"))));
            }
        };
    }

    private static Variation reword(int row, String subject) {
        return (making, number) -> {
            if (making.claims(row)) {
                making.overlay.replace(Altered.subject(subject).apply(WholeCatalogue.recommendation(row)));
            }
        };
    }

    private static Variation declareEmpty(int row, ClusterFunction function, String reason) {
        Recommendation whole = WholeCatalogue.recommendation(row);
        return (making, number) -> {
            if (making.claims(row)) {
                making.overlay
                        .replace(Altered.cells(whole.operationalisation().stream()
                                        .filter(cell -> cell.function() != function)
                                        .toList())
                                .apply(whole))
                        .add(DeclaredEmpty.of(Position.of(row, function), reason, WholeCatalogue.CITATION));
            }
        };
    }

    private static Example overlaid(Example example, int number) {
        return CatalogueVariations.owned(example, "overlaid-example-" + number, "overlaid " + number);
    }
}
