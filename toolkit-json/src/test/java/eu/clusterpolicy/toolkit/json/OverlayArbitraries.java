package eu.clusterpolicy.toolkit.json;

import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
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
                    action.ifPresent(adds ? overlay::add : overlay::replace);
                    example.ifPresent(adds ? overlay::add : overlay::replace);
                    recommendation
                            .filter(entry -> entry.number() > 9)
                            .ifPresent(adds ? overlay::add : overlay::replace);
                    erratum.ifPresent(adds ? overlay::add : overlay::replace);
                    return overlay;
                });
    }

    private record Dropped(List<Integer> numbers, List<String> ids, Optional<String> successor, String reason) {

        void withdraw(Overlay.Builder overlay, EntryKind kind, String id, Optional<String> next) {
            EntryName name = EntryName.of(kind, id);
            next.map(successor -> EntryName.of(kind, successor))
                    .ifPresentOrElse(
                            successor -> overlay.withdraw(name, reason, successor),
                            () -> overlay.withdraw(name, reason));
        }
    }

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
                .as((status, text, source) -> new Title(status, Optional.of(text), Optional.of(Citation.from(source))));
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
            dropped.withdraw(overlay, EntryKind.ACTION, id, dropped.successor());
            dropped.withdraw(overlay, EntryKind.EXAMPLE, id, dropped.successor());
            overlay.drop(EntryName.of(EntryKind.ERRATUM, id));
        });
        Optional<String> number = dropped.successor().map(String::length).map(String::valueOf);
        dropped.numbers().forEach(row -> dropped.withdraw(overlay, EntryKind.RECOMMENDATION, row.toString(), number));
        extended.ids().stream().map(ExampleId::of).forEach(id -> {
            extended.aliases().forEach(alias -> overlay.alias(id, alias));
            extended.placements().forEach(placement -> overlay.place(id, placement));
        });
        for (int i = 0; i < extended.titles().size(); i++) {
            overlay.entitle(i + 5, extended.titles().get(i));
        }
        declared.forEach(overlay::add);
        noLongerEmpty.stream()
                .filter(position ->
                        declared.stream().noneMatch(anew -> anew.position().equals(position)))
                .map(EntryName::of)
                .forEach(overlay::drop);
        return overlay.build();
    }
}
