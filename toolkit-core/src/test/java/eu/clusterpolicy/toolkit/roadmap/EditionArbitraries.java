package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generated editions that come after the invented catalogue: anything may have happened to any entry. */
final class EditionArbitraries {

    private static final List<Cell> CELLS = List.of(
            Invented.GREEN_NEEDS,
            Invented.GREEN_NETWORK,
            Invented.DIGITAL_PARTNERS,
            Cell.all().get(0));

    private EditionArbitraries() {}

    static Arbitrary<Catalogue> newerEditions() {
        return Arbitraries.randomValue(EditionArbitraries::newerEdition);
    }

    private static Catalogue newerEdition(Random random) {
        Catalogue.Builder catalogue = Catalogue.builder(Edition.builder()
                .id("invented-2024")
                .title("An invented toolkit, anew")
                .issued(LocalDate.of(2024, 2, 2))
                .publisher("Nobody")
                .rights("None")
                .build());
        Invented.CATALOGUE.actions().forEach(action -> action(catalogue, action, random));
        Invented.CATALOGUE.examples().forEach(example -> example(catalogue, example, random));
        for (int i = random.nextInt(3); i > 0; i--) {
            catalogue.add(action("new-" + i, "New " + i, cell(random)));
        }
        return catalogue.build();
    }

    private static void action(Catalogue.Builder catalogue, PolicyAction action, Random random) {
        String id = action.id().value();
        switch (random.nextInt(6)) {
            case 0 -> catalogue.add(action(id, "Other words", action.cell()));
            case 1 -> catalogue.add(action(id, action.text(), cell(random)));
            case 2 -> catalogue.add(action(id, "Other words", cell(random)));
            case 3 -> {
                ActionId successor = ActionId.of(random.nextBoolean() ? "new-1" : "super-clusters");
                catalogue.add(new Withdrawn(action, Optional.of(EntryName.of(successor)), "Merged"));
            }
            case 4 -> {
                // Gone without a trace.
            }
            default -> catalogue.add(action);
        }
    }

    private static void example(Catalogue.Builder catalogue, Example example, Random random) {
        switch (random.nextInt(5)) {
            case 0 ->
                catalogue.add(Example.builder()
                        .id(example.id())
                        .name("Another name")
                        .addAllPlacements(example.placements())
                        .build());
            case 1 ->
                catalogue.add(Example.builder()
                        .id(example.id())
                        .name(example.name())
                        .addPlacement(Placement.of(CELLS.get(random.nextInt(CELLS.size())), Citation.page(1)))
                        .build());
            case 2 -> catalogue.add(new Withdrawn(example, Optional.empty(), "Closed"));
            default -> catalogue.add(example);
        }
    }

    private static Optional<Cell> cell(Random random) {
        int which = random.nextInt(CELLS.size() + 1);
        return which == CELLS.size() ? Optional.empty() : Optional.of(CELLS.get(which));
    }

    private static PolicyAction action(String id, String text, Optional<Cell> cell) {
        return PolicyAction.builder().id(id).text(text).cell(cell).build();
    }
}
