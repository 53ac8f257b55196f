package eu.clusterpolicy.toolkit.json;

import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.edition.Withdrawal;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates overlays; since an overlay names each entry once, an identifier says what is done with its entry. */
final class OverlayArbitraries {

    private OverlayArbitraries() {}

    static Arbitrary<Overlay> overlays() {
        return Combinators.combine(
                        JsonArbitraries.editions(),
                        entries(),
                        dropped(),
                        extended(),
                        JsonArbitraries.declarations().list().ofMaxSize(1),
                        Arbitraries.of(Cell.all())
                                .map(Position::of)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(4))
                .as(OverlayArbitraries::overlay);
    }

    private static Arbitrary<Overlay.Builder> entries() {
        return Combinators.combine(
                        JsonArbitraries.actions().optional(),
                        JsonArbitraries.examples().optional(),
                        JsonArbitraries.recommendations().optional(),
                        JsonArbitraries.errata().optional(),
                        Arbitraries.of(true, false))
                .as((action, example, recommendation, erratum, adds) -> {
                    Overlay.Builder overlay = Overlay.builder();
                    action.ifPresent(adds ? overlay::addAddedAction : overlay::addReplacedAction);
                    example.ifPresent(adds ? overlay::addAddedExample : overlay::addReplacedExample);
                    recommendation
                            .filter(entry -> entry.number() > 9)
                            .ifPresent(adds ? overlay::addAddedRecommendation : overlay::addReplacedRecommendation);
                    erratum.ifPresent(adds ? overlay::addAddedErratum : overlay::addReplacedErratum);
                    return overlay;
                });
    }

    private record Dropped(List<Integer> numbers, List<String> ids, Optional<String> successor, String reason) {}

    private static Arbitrary<Dropped> dropped() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4).list().uniqueElements(),
                        Arbitraries.of("gone-1", "gone-2", "gone-3").list().uniqueElements(),
                        JsonArbitraries.ids().optional(),
                        JsonArbitraries.words())
                .as(Dropped::new);
    }

    private record Extended(List<String> ids, List<String> aliases, List<Placement> placements, List<Title> titles) {}

    private static Arbitrary<Extended> extended() {
        Arbitrary<Title> titles = Combinators.combine(
                        Arbitraries.of(TitleStatus.class), JsonArbitraries.texts(), JsonArbitraries.texts())
                .as((status, text, source) -> new Title(status, Optional.of(text), Optional.of(Citation.of(source))));
        return Combinators.combine(
                        Arbitraries.of("there-1", "there-2").list().uniqueElements(),
                        JsonArbitraries.texts().list().ofMaxSize(2),
                        JsonArbitraries.placements().list().ofMaxSize(2),
                        titles.list().ofMaxSize(3))
                .as(Extended::new);
    }

    private static Overlay overlay(
            Edition edition,
            Overlay.Builder overlay,
            Dropped dropped,
            Extended extended,
            List<DeclaredEmpty> declared,
            List<Position> noLongerEmpty) {
        overlay.base("invented-before").edition(edition);
        dropped.ids().forEach(id -> {
            overlay.putWithdrawnAction(
                    ActionId.of(id), new Withdrawal<>(dropped.successor().map(ActionId::of), dropped.reason()));
            overlay.putWithdrawnExample(
                    ExampleId.of(id), new Withdrawal<>(dropped.successor().map(ExampleId::of), dropped.reason()));
            overlay.addDroppedErratum(ErratumId.of(id));
        });
        dropped.numbers()
                .forEach(number -> overlay.putWithdrawnRecommendation(
                        number, new Withdrawal<>(dropped.successor().map(String::length), dropped.reason())));
        extended.ids().forEach(id -> {
            overlay.putAllAliases(ExampleId.of(id), extended.aliases());
            overlay.putAllPlacements(ExampleId.of(id), extended.placements());
        });
        for (int i = 0; i < extended.titles().size(); i++) {
            overlay.putTitle(i + 5, extended.titles().get(i));
        }
        return overlay.addAllDeclaredEmpty(declared)
                .addAllNoLongerEmpty(noLongerEmpty)
                .build();
    }
}
