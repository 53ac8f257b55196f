package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.edition.WorkingCopy.Slot;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what leads from one catalogue to another. Not thread-safe. */
final class DifferenceFinder {

    private final Catalogue olderCatalogue;
    private final Catalogue newerCatalogue;
    private final WorkingCopy older;
    private final WorkingCopy newer;
    private final Set<EntryName> told = new HashSet<>();
    private final ImmutableList.Builder<Change> changes = ImmutableList.builder();
    private final ImmutableSet.Builder<EntryKind> reordered = ImmutableSet.builder();

    DifferenceFinder(Catalogue older, Catalogue newer) {
        this.olderCatalogue = older;
        this.newerCatalogue = newer;
        this.older = WorkingCopy.of(older);
        this.newer = WorkingCopy.of(newer);
    }

    Difference difference() {
        for (EntryKind kind : EntryKind.values()) {
            ImmutableList<Slot> before = older.slots(kind);
            ImmutableList<Slot> after = newer.slots(kind);
            ImmutableList<Slot> added =
                    after.stream().filter(slot -> older.find(slot).isEmpty()).collect(ImmutableList.toImmutableList());
            before.forEach(this::tell);
            added.forEach(this::tellAdded);
            Stream<Slot> kept = before.stream().filter(slot -> newer.find(slot).isPresent());
            if (!Stream.concat(kept, added.stream()).toList().equals(after)) {
                reordered.add(kind);
            }
        }
        return new Difference(olderCatalogue.edition(), newerCatalogue.edition(), changes.build(), reordered.build());
    }

    private void tell(Slot slot) {
        Entry before = older.find(slot).orElseThrow();
        Optional<Entry> after = newer.find(slot);
        after.map(entry -> Change.between(before, entry))
                .orElseGet(() -> Optional.of(new Change(departure(slot, before), Optional.of(before))))
                .ifPresent(changes::add);
    }

    /** An entry has been withdrawn where the newer catalogue, and not the older, knows it as it was. */
    private Edit departure(Slot slot, Entry before) {
        EntryName name = slot.name();
        if (slot.occurrence() == 1 && EntryKind.WITHDRAWABLE.contains(name.kind())) {
            EntryName record = EntryName.of(name.kind().withdrawn(), name.id());
            if (!older.holds(record)
                    && newer.find(record).orElse(null) instanceof Withdrawn withdrawn
                    && withdrawn.entry().equals(before)) {
                told.add(record);
                return new Edit.Withdraw(name, withdrawn.successor(), withdrawn.reason());
            }
        }
        return new Edit.Drop(name);
    }

    private void tellAdded(Slot slot) {
        boolean isTold = slot.occurrence() == 1 && told.contains(slot.name());
        if (!isTold) {
            changes.add(new Change(new Edit.Add(newer.find(slot).orElseThrow()), Optional.empty()));
        }
    }
}
