package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Faults of identifiers and of what refers to them. */
final class IdentifierFaults {

    private static final String NOWHERE = "nothing-of-this-name";

    private IdentifierFaults() {}

    static Stream<Consumer<CatalogueParts>> actionTwice(Catalogue catalogue) {
        return catalogue.actions().stream()
                .map(action -> parts -> parts.actions.add(
                        Altered.text(action.text() + ", seen otherwise").apply(action)));
    }

    static Stream<Consumer<CatalogueParts>> exampleTwice(Catalogue catalogue) {
        return catalogue.examples().stream().map(example -> parts -> parts.examples.add(example));
    }

    static Stream<Consumer<CatalogueParts>> numberTwice(Catalogue catalogue) {
        return catalogue.recommendations().stream().map(row -> parts -> parts.recommendations.add(row));
    }

    static Stream<Consumer<CatalogueParts>> acrossKinds(Catalogue catalogue) {
        return ids(catalogue).map(id -> parts -> parts.errata.add(WholeCatalogue.erratum(id, id)));
    }

    static Stream<Consumer<CatalogueParts>> actionWithdrawn(Catalogue catalogue) {
        return catalogue.actions().stream()
                .map(action ->
                        parts -> parts.withdrawn.add(new Withdrawn(action, Optional.empty(), "It was too vague")));
    }

    static Stream<Consumer<CatalogueParts>> rowWithdrawn(Catalogue catalogue) {
        return catalogue.recommendations().stream()
                .map(row -> parts -> parts.withdrawn.add(new Withdrawn(row, Optional.empty(), "It is done")));
    }

    static Stream<Consumer<CatalogueParts>> exampleWithdrawn(Catalogue catalogue) {
        return catalogue.examples().stream()
                .map(example ->
                        parts -> parts.withdrawn.add(new Withdrawn(example, Optional.empty(), "It has closed")));
    }

    static Stream<Consumer<CatalogueParts>> digitFirst(Catalogue catalogue) {
        return ids(catalogue).map(id -> parts -> parts.errata.add(WholeCatalogue.erratum("2nd-thought", id)));
    }

    static Stream<Consumer<CatalogueParts>> danglingAction(Catalogue catalogue) {
        return Places.cells(
                catalogue,
                any -> true,
                cell -> Altered.actions(with(cell.actions(), ActionId.of(NOWHERE)))
                        .apply(cell));
    }

    static Stream<Consumer<CatalogueParts>> danglingExample(Catalogue catalogue) {
        return Places.cells(
                catalogue,
                any -> true,
                cell -> Altered.examples(with(cell.examples(), ExampleId.of(NOWHERE)))
                        .apply(cell));
    }

    static Stream<Consumer<CatalogueParts>> danglingErratum(Catalogue catalogue) {
        return Stream.of(parts -> parts.errata.add(WholeCatalogue.erratum("slip-of-nobody", NOWHERE)));
    }

    static Stream<Consumer<CatalogueParts>> danglingSuccessor(Catalogue catalogue) {
        return catalogue.examples().stream()
                .map(Altered.exampleId("example-of-yesterday"))
                .map(gone -> parts -> parts.withdrawn.add(
                        new Withdrawn(gone, Optional.of(EntryName.of(ExampleId.of(NOWHERE))), "It was renamed")));
    }

    /** Two that are withdrawn in favour of each other. */
    static Stream<Consumer<CatalogueParts>> successorsInCircle(Catalogue catalogue) {
        ActionId one = ActionId.of("action-of-yesterday");
        ActionId other = ActionId.of("action-of-the-day-before");
        return catalogue.actions().stream().map(action -> parts -> {
            parts.withdrawn.add(new Withdrawn(
                    Altered.actionId(one.value()).apply(action), Optional.of(EntryName.of(other)), "It was reworded"));
            parts.withdrawn.add(new Withdrawn(
                    Altered.actionId(other.value()).apply(action), Optional.of(EntryName.of(one)), "It was split"));
        });
    }

    static Stream<Consumer<CatalogueParts>> renamed(Catalogue catalogue) {
        return catalogue.examples().stream()
                .map(Altered.exampleId("name-of-yesterday"))
                .map(gone -> parts ->
                        parts.withdrawn.add(new Withdrawn(gone, Optional.empty(), "It has a better identifier now")));
    }

    static Stream<Consumer<CatalogueParts>> danglingDeclaration(Catalogue catalogue) {
        return Stream.of(ClusterFunction.values())
                .map(function -> parts -> parts.declaredEmpty.add(
                        DeclaredEmpty.of(Position.of(99, function), "Nobody asks for it", WholeCatalogue.CITATION)));
    }

    private static Stream<String> ids(Catalogue catalogue) {
        return Stream.concat(
                catalogue.actions().stream().map(action -> action.id().value()),
                catalogue.examples().stream().map(example -> example.id().value()));
    }

    private static <E> List<E> with(List<E> list, E added) {
        List<E> longer = new ArrayList<>(list);
        longer.add(added);
        return longer;
    }
}
