package eu.clusterpolicy.toolkit.edition;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applies a difference to a catalogue, if that is the one it was made from. Not thread-safe. */
final class DifferenceApplier {

    private final Difference difference;
    private final Catalogue catalogue;
    private final WorkingCopy shelves;
    private final List<String> misfits = new ArrayList<>();

    DifferenceApplier(Difference difference, Catalogue catalogue) {
        this.difference = difference;
        this.catalogue = catalogue;
        this.shelves = WorkingCopy.of(catalogue);
    }

    Catalogue newer() {
        return shelves().catalogue(difference.newer());
    }

    WorkingCopy shelves() {
        if (!catalogue.edition().equals(difference.older())) {
            misfits.add("its edition is another than '%s': '%s'"
                    .formatted(difference.older().id(), catalogue.edition().id()));
        }
        difference.changes(Change.Removed.class).forEach(this::remove);
        difference.changes(Change.Revised.class).forEach(this::revise);
        withdraw();
        difference.changes().forEach(this::add);
        for (EntryKind kind : EntryKind.values()) {
            arrange(kind);
        }
        requireFit();
        return shelves;
    }

    private void remove(Change.Removed change) {
        requireAsItWas(change.subject(), change.entry());
        shelves.remove(change.subject());
    }

    private void revise(Change.Revised change) {
        requireAsItWas(change.subject(), change.before());
        shelves.put(change.subject(), change.after());
    }

    private void withdraw() {
        Map<EntryName, Withdrawn<?, ?>> withdrawals = new LinkedHashMap<>();
        difference
                .changes(Change.Withdrew.class)
                .forEach(change -> withdrawals.put(change.subject(), change.withdrawn()));
        difference
                .changes(Change.Renamed.class)
                .forEach(change -> withdrawals.put(change.subject(), change.withdrawn()));
        withdrawals.forEach((name, withdrawn) -> requireAsItWas(name, withdrawn.entry()));
        for (EntryKind kind : EntryKind.WITHDRAWABLE) {
            // In the order of the catalogue, as an overlay withdraws.
            for (EntryName name : shelves.names(kind)) {
                Withdrawn<?, ?> withdrawn = withdrawals.get(name);
                if (withdrawn != null) {
                    shelves.remove(name);
                    addNew(withdrawn.entryName(), withdrawn);
                }
            }
        }
    }

    private void add(Change change) {
        if (change instanceof Change.Added added) {
            addNew(added.subject(), added.entry());
        } else if (change instanceof Change.Renamed renamed) {
            addNew(renamed.successor().entryName(), renamed.successor());
        }
    }

    private void addNew(EntryName name, Entry entry) {
        if (shelves.holds(name)) {
            misfits.add(name + " is there already");
        }
        shelves.put(name, entry);
    }

    private void arrange(EntryKind kind) {
        List<Change.Reordered> moves = difference.changes(Change.Reordered.class).stream()
                .filter(move -> move.subject().kind() == kind)
                .toList();
        if (!moves.isEmpty()) {
            List<EntryName> arranged = MinimalMoves.arranged(shelves.names(kind), moves);
            Set<EntryName> standing = new HashSet<>(arranged);
            moves.stream()
                    .filter(move -> !shelves.holds(move.subject()) || !standing.contains(move.subject()))
                    .forEach(move -> misfits.add(move.subject() + " has no place to stand"));
            shelves.arrange(kind, arranged);
        }
    }

    private void requireAsItWas(EntryName name, Entry entry) {
        Optional<Entry> found = shelves.find(name);
        if (found.isEmpty()) {
            misfits.add(name + " is not there");
        } else if (!found.get().equals(entry)) {
            misfits.add(name + " is not as it was");
        }
    }

    private void requireFit() {
        if (!misfits.isEmpty()) {
            throw new IllegalArgumentException(
                    "difference was not made from this catalogue:\n- " + String.join("\n- ", misfits));
        }
    }
}
