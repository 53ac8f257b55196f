package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.NearestName;
import java.util.Arrays;
import java.util.stream.Stream;

/** The subjects that a code or an identifier names. */
final class NamedSubject {

    private NamedSubject() {}

    /** Returns the priority, focus or cell of a code, an action in its own cell, or an example in each of its cells. */
    static ImmutableList<Object> of(Catalogue catalogue, String subject) {
        return Priority.find(subject)
                .<ImmutableList<Object>>map(ImmutableList::of)
                .or(() -> Focus.find(subject).map(ImmutableList::of))
                .or(() -> Cell.find(subject).map(ImmutableList::of))
                .or(() -> catalogue.findAction(subject).map(NamedSubject::inItsCell))
                .or(() -> catalogue.findExample(subject).map(NamedSubject::inItsCells))
                .orElseThrow(() -> unknown(catalogue, subject));
    }

    private static ImmutableList<Object> inItsCell(PolicyAction action) {
        Cell cell = action.cell().orElseThrow(() -> inNoCell(action.id().value()));
        return ImmutableList.of(Selection.of(cell, action.id()));
    }

    private static ImmutableList<Object> inItsCells(Example example) {
        if (example.placements().isEmpty()) {
            throw inNoCell(example.id().value());
        }
        return example.placements().stream()
                .map(Placement::cell)
                .distinct()
                .map(cell -> Selection.of(cell, example.id()))
                .collect(ImmutableList.toImmutableList());
    }

    private static IllegalArgumentException inNoCell(String id) {
        return new IllegalArgumentException("'%s' stands in no cell: say for which one it is chosen".formatted(id));
    }

    private static IllegalArgumentException unknown(Catalogue catalogue, String subject) {
        Stream<String> foci = Cell.all().stream().map(Focus::of).distinct().map(Focus::code);
        Iterable<String> codes = Stream.of(
                        Arrays.stream(Priority.values()).map(Priority::code),
                        foci,
                        Cell.all().stream().map(Cell::code),
                        catalogue.actions().stream().map(action -> action.id().value()),
                        catalogue.examples().stream()
                                .map(example -> example.id().value()))
                .flatMap(names -> names)
                .toList();
        return new IllegalArgumentException(NearestName.unknown("subject", subject, codes));
    }
}
