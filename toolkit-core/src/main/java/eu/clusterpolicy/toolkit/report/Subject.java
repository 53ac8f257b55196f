package eu.clusterpolicy.toolkit.report;

import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.plan.IndicatorId;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import java.util.Optional;

/**
 * What some words of a report speak of, so that they can lead there: an entry, a cell, or a part of a roadmap.
 *
 * @param code what tells it apart from every other subject: lower-case kebab words
 */
record Subject(String code, Optional<EntryName> entry, Optional<Cell> cell) {

    static Subject of(EntryName name) {
        return new Subject(name.kind().code() + "-" + name.id(), Optional.of(name), Optional.empty());
    }

    static Subject of(Cell cell) {
        return new Subject("cell-" + cell.code().replace('/', '-'), Optional.empty(), Optional.of(cell));
    }

    static Subject of(EvidenceId id) {
        return part("evidence", id.value());
    }

    static Subject of(PlannedActionId id) {
        return part("planned", id.value());
    }

    static Subject of(IndicatorId id) {
        return part("indicator", id.value());
    }

    private static Subject part(String kind, String id) {
        return new Subject(kind + "-" + id, Optional.empty(), Optional.empty());
    }
}
