package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.CatalogueArbitraries;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.ErratumKind;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Generates sound catalogues, each with an overlay that does not collide with it and says everything the short way, or with one
 * that collides with it in many ways.
 */
public final class OverlayArbitraries extends DomainContextBase {

    /** A catalogue and an overlay for it. */
    record Pair(Catalogue catalogue, Overlay overlay) {}

    /** A catalogue, an overlay that collides with it, and what the caller says to each kind of conflict. */
    record Clash(Catalogue catalogue, Overlay overlay, ImmutableMap<ConflictKind, Resolution> answers) {

        Catalogue next() {
            return overlay.applyTo(catalogue, conflict -> answers.getOrDefault(conflict.kind(), Resolution.KEEP));
        }
    }

    @Provide
    Arbitrary<Clash> clashes() {
        return Arbitraries.randomValue(OverlayArbitraries::clash);
    }

    /** Two overlays of one catalogue that do not know of each other: the second meets what the first has made. */
    private static Clash clash(Random random) {
        Pair earlier = new Making(random).pair();
        Pair later = new Making(random).pair();
        Catalogue catalogue = earlier.overlay().applyTo(earlier.catalogue());
        Overlay.Builder overlay = later.overlay().toBuilder()
                .base(catalogue.edition().id())
                .edition(later.overlay().edition().toBuilder()
                        .id("invented-again")
                        .build());
        Set<EntryName> named =
                later.overlay().edits().stream().map(Edit::subject).collect(Collectors.toSet());
        for (Withdrawn gone : catalogue.withdrawn()) {
            if (random.nextBoolean() && named.add(gone.entry().entryName())) {
                overlay.add(gone.entry());
            }
        }
        for (Example example : catalogue.examples()) {
            Example other =
                    catalogue.examples().get(random.nextInt(catalogue.examples().size()));
            if (named.add(example.entryName())) {
                overlay.replace(example.toBuilder().name(other.name()).build());
            }
        }
        for (int i = 0; i < catalogue.declaredEmpty().size(); i += 2) {
            overlay.add(PolicyAction.builder()
                    .id("filler-" + i)
                    .text("Fill " + i)
                    .cell(Cell.of(catalogue.declaredEmpty().get(i).position().code()))
                    .build());
        }
        return new Clash(
                catalogue,
                overlay.build(),
                Arrays.stream(ConflictKind.values())
                        .filter(kind -> kind != ConflictKind.UNKNOWN && random.nextBoolean())
                        .collect(ImmutableMap.toImmutableMap(kind -> kind, kind -> Resolution.TAKE)));
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.randomValue(random -> new Making(random).pair());
    }

    /** The making of one pair. */
    private static final class Making {

        private static final int SIZE = 6;

        /** Entries stand in the first cells, and the last can be declared empty. */
        private static final int FILLED = 29;

        private final Random random;
        private final Catalogue.Builder catalogue = Catalogue.builder(CatalogueArbitraries.EDITION);
        private final Overlay.Builder overlay = Overlay.builder()
                .base(CatalogueArbitraries.EDITION.id())
                .edition(Edition.builder()
                        .id("invented-anew")
                        .title("An invented catalogue, anew")
                        .issued(LocalDate.of(2024, 5, 1))
                        .publisher("Somebody")
                        .rights("None")
                        .build());

        private Making(Random random) {
            this.random = random;
        }

        private Pair pair() {
            for (int i = 1; i <= SIZE; i++) {
                recommendation(i);
            }
            for (int i = 1; i <= SIZE; i++) {
                action(i);
                example(i);
                erratum(i);
                declaration(i);
            }
            return new Pair(catalogue.build(), overlay.build());
        }

        private void recommendation(int number) {
            Recommendation present = row(number);
            switch (random.nextInt(7)) {
                case 0 -> overlay.add(rowOfOverlay(number));
                case 1 -> {
                    catalogue.add(present);
                    overlay.replace(rowOfOverlay(number));
                }
                case 2 -> {
                    catalogue.add(present);
                    overlay.entitle(
                            number,
                            new Title(
                                    TitleStatus.COMPLETE,
                                    Optional.of("Title " + number),
                                    Optional.of(Citation.page(number))));
                }
                case 3 -> {
                    catalogue.add(present);
                    overlay.withdraw(EntryName.ofRecommendation(number), "Carried out");
                }
                case 4 -> {
                    catalogue.add(present);
                    int successor = number + 100;
                    overlay.add(rowOfOverlay(successor))
                            .withdraw(
                                    EntryName.ofRecommendation(number),
                                    "Merged",
                                    EntryName.ofRecommendation(successor));
                }
                default -> catalogue.add(present);
            }
        }

        /** A row of the catalogue names the first three, which may be withdrawn in favour of others alone. */
        private Recommendation row(int number) {
            return row(number, Title.lost(), 1 + random.nextInt(3), 1 + random.nextInt(3));
        }

        /** A row of the overlay names the fourth, which is there in every case: nothing leads on from there. */
        private Recommendation rowOfOverlay(int number) {
            return row(number, Title.partial("Instead …"), 4, 4);
        }

        private static Recommendation row(int number, Title title, int action, int example) {
            return Recommendation.builder()
                    .number(number)
                    .priority(Priority.RESILIENCE)
                    .title(title)
                    .subject("Subject " + number)
                    .addOperationalisation(Operationalisation.builder()
                            .function(ClusterFunction.NETWORKING)
                            .addAction(ActionId.of("action-1" + action))
                            .addExample(ExampleId.of("example-1" + example))
                            .build())
                    .build();
        }

        /** Returns what happens to an action or an example: 0 it comes, 1 to 3 it stays, 4 it has a successor, 5 it has none. */
        private int event(int i) {
            if (i <= 3) {
                return 1 + random.nextInt(4);
            }
            return i == 4 ? 1 + random.nextInt(3) : random.nextInt(6);
        }

        private void action(int i) {
            PolicyAction present = action("action-1" + i, "Text " + i);
            switch (event(i)) {
                case 0 -> overlay.add(present);
                case 1 -> {
                    catalogue.add(present);
                    overlay.replace(action("action-1" + i, "Another text " + i));
                }
                case 4 -> {
                    catalogue.add(present);
                    PolicyAction successor = action("action-2" + i, random.nextBoolean() ? "Text " + i : "New " + i);
                    overlay.add(successor).withdraw(EntryName.of(present.id()), "Merged", EntryName.of(successor.id()));
                }
                case 5 -> {
                    catalogue.add(present);
                    overlay.withdraw(EntryName.of(present.id()), "Out of date");
                }
                default -> catalogue.add(present);
            }
        }

        private void example(int i) {
            Example present = example("example-1" + i, "Programme " + i);
            switch (event(i)) {
                case 0 -> overlay.add(present);
                case 1 -> {
                    catalogue.add(present);
                    overlay.replace(example("example-1" + i, "Programme number " + i));
                }
                case 4 -> {
                    catalogue.add(present);
                    Example successor = example("example-2" + i, random.nextBoolean() ? "Programme " + i : "Next " + i);
                    overlay.add(successor).withdraw(EntryName.of(present.id()), "Merged", EntryName.of(successor.id()));
                }
                case 5 -> {
                    catalogue.add(present);
                    overlay.withdraw(EntryName.of(present.id()), "Closed");
                }
                case 2 -> {
                    catalogue.add(present);
                    overlay.alias(present.id(), "Short name " + i)
                            .place(
                                    present.id(),
                                    new Placement(Cell.all().get(20 + random.nextInt(9)), Optional.empty()));
                }
                default -> catalogue.add(present);
            }
        }

        private void erratum(int i) {
            Erratum present = erratum(i, "Used");
            switch (random.nextInt(4)) {
                case 0 -> overlay.add(present);
                case 1 -> {
                    catalogue.add(present);
                    overlay.replace(erratum(i, "Used instead"));
                }
                case 2 -> {
                    catalogue.add(present);
                    overlay.drop(EntryName.of(present.id()));
                }
                default -> catalogue.add(present);
            }
        }

        private void declaration(int i) {
            DeclaredEmpty present =
                    new DeclaredEmpty(Position.of(Cell.all().get(FILLED + i)), "Nobody does it", Optional.empty());
            switch (random.nextInt(4)) {
                case 0 -> overlay.add(present);
                case 1 -> {
                    catalogue.add(present);
                    overlay.drop(EntryName.of(present.position()));
                }
                default -> catalogue.add(present);
            }
        }

        private PolicyAction action(String id, String text) {
            return PolicyAction.builder()
                    .id(id)
                    .text(text)
                    .cell(Cell.all().get(random.nextInt(FILLED)))
                    .build();
        }

        private Example example(String id, String name) {
            return Example.builder()
                    .id(id)
                    .name(name)
                    .country(random.nextBoolean() ? "AT" : "PL")
                    .link(URI.create("https://programmes.example/" + id))
                    .addPlacement(Placement.of(Cell.all().get(random.nextInt(12)), Citation.page(7)))
                    .description("Description " + random.nextInt(2))
                    .build();
        }

        private static Erratum erratum(int i, String used) {
            return Erratum.builder()
                    .id(ErratumId.of("erratum-" + i))
                    .concerns("table-2")
                    .kind(ErratumKind.CAPTION)
                    .printed("Printed")
                    .used(used)
                    .build();
        }
    }
}
