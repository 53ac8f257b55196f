package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What is chosen by its code or identifier alone. */
final class NamedSubject {

    private NamedSubject() {}

    static RoadmapDraft choose(RoadmapDraft draft, String subject, String reason) {
        return Priority.find(subject)
                .map(priority -> draft.choose(priority, reason))
                .or(() -> Focus.find(subject).map(focus -> draft.choose(focus.priority(), focus.challenge(), reason)))
                .or(() -> Cell.find(subject).map(cell -> draft.choose(cell, reason)))
                .or(() -> draft.catalogue().findAction(subject).map(action -> choose(draft, action, reason)))
                .or(() -> draft.catalogue().findExample(subject).map(example -> choose(draft, example, reason)))
                .orElseThrow(() -> unknown(draft.catalogue(), subject));
    }

    private static RoadmapDraft choose(RoadmapDraft draft, PolicyAction action, String reason) {
        return draft.choose(action.cell().orElseThrow(() -> inNoCell(action.id().value())), action.id(), reason);
    }

    private static RoadmapDraft choose(RoadmapDraft draft, Example example, String reason) {
        List<Cell> cells =
                example.placements().stream().map(Placement::cell).distinct().toList();
        if (cells.isEmpty()) {
            throw inNoCell(example.id().value());
        }
        RoadmapDraft chosen = draft;
        for (Cell cell : cells) {
            chosen = chosen.inspireBy(cell, example.id(), reason);
        }
        return chosen;
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
