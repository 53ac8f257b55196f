package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.util.Optional;

/**
 * An action or an example that can be decided about, as an edition has it.
 *
 * @param entry the action or the example
 * @param withdrawn the same as withdrawn, unless it stands
 */
record KnownEntry(Entry entry, Optional<Withdrawn> withdrawn) {

    /**
     * Looks an entry up that stands or has been withdrawn.
     *
     * @param id the identifier of an action or an example
     * @throws IllegalArgumentException if the edition knows no such entry; the message names the nearest
     */
    static KnownEntry of(Catalogue catalogue, Object id) {
        return find(catalogue, id)
                .orElseGet(() -> new KnownEntry(
                        id instanceof ActionId action ? catalogue.action(action) : catalogue.example((ExampleId) id),
                        Optional.empty()));
    }

    /** Finds an entry that stands or has been withdrawn. */
    static Optional<KnownEntry> find(Catalogue catalogue, Object id) {
        if (id instanceof ActionId action) {
            return catalogue
                    .findKnownAction(action)
                    .map(found -> new KnownEntry(found, catalogue.findWithdrawn(EntryName.of(action))));
        }
        ExampleId example = (ExampleId) id;
        return catalogue
                .findKnownExample(example)
                .map(found -> new KnownEntry(found, catalogue.findWithdrawn(EntryName.of(example))));
    }

    /** Who chooses today chooses what stands; only an older decision can be about what was withdrawn since. */
    static void requireStanding(Catalogue catalogue, Object id) {
        find(catalogue, id).flatMap(KnownEntry::withdrawn).ifPresent(withdrawn -> {
            throw new IllegalArgumentException(withdrawn.entry().entryName() + " " + withdrawn.fate());
        });
    }

    /** An action outside the matrix belongs to any cell. */
    static void requireOwnCell(Catalogue catalogue, Selection<ActionId> selection) {
        of(catalogue, selection.entry()).cells().stream()
                .filter(own -> !own.equals(selection.cell()))
                .findFirst()
                .ifPresent(own -> {
                    throw new IllegalArgumentException(
                            "action '%s' belongs to %s, not to %s".formatted(selection.entry(), own, selection.cell()));
                });
    }

    boolean stands() {
        return withdrawn.isEmpty();
    }

    /** Returns the text of the action, or the name of the example. */
    String words() {
        return entry.wording();
    }

    /** Returns the cell of the action, or the cells that name the example. */
    ImmutableList<Cell> cells() {
        return entry instanceof PolicyAction action
                ? action.cell().stream().collect(ImmutableList.toImmutableList())
                : ((Example) entry)
                        .placements().stream().map(Placement::cell).distinct().collect(ImmutableList.toImmutableList());
    }
}
