package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what leads from one catalogue to another. Not thread-safe. */
final class DifferenceFinder {

    private final Catalogue olderCatalogue;
    private final Edition newerEdition;
    private final WorkingCopy older;
    private final WorkingCopy newer;
    private final Map<EntryName, Withdrawn<?, ?>> withdrawals = new HashMap<>();
    private final Map<EntryName, EntryName> renamings = new HashMap<>();
    private final Set<EntryName> renamed = new HashSet<>();
    private final Set<EntryName> told = new HashSet<>();
    private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

    DifferenceFinder(Catalogue older, Catalogue newer) {
        this.olderCatalogue = older;
        this.newerEdition = newer.edition();
        this.older = WorkingCopy.of(older);
        this.newer = WorkingCopy.of(newer);
    }

    Difference difference() {
        if (!olderCatalogue.edition().equals(newerEdition)) {
            changes.add(new Change.EditionChanged(olderCatalogue.edition(), newerEdition));
        }
        EntryKind.WITHDRAWABLE.forEach(this::findWithdrawals);
        for (EntryKind kind : EntryKind.values()) {
            older.names(kind).forEach(this::tellOlder);
            newer.names(kind).stream().filter(name -> !older.holds(name)).forEach(this::tellNew);
        }
        Difference unordered = new Difference(olderCatalogue.edition(), changes.build());
        WorkingCopy arrived = new DifferenceApplier(unordered, olderCatalogue).shelves();
        for (EntryKind kind : EntryKind.values()) {
            changes.addAll(MinimalMoves.moves(arrived.names(kind), newer.names(kind)));
        }
        return new Difference(olderCatalogue.edition(), changes.build());
    }

    private void findWithdrawals(EntryKind kind) {
        for (EntryName name : older.names(kind)) {
            EntryName record = EntryName.of(kind.withdrawn(), name.id());
            boolean leaves = name.occurrence() == 1 && !newer.holds(name) && !older.holds(record);
            if (leaves && newer.find(record).orElse(null) instanceof Withdrawn<?, ?> withdrawn) {
                findWithdrawal(name, withdrawn);
            }
        }
    }

    private void findWithdrawal(EntryName name, Withdrawn<?, ?> withdrawn) {
        if (older.find(name).equals(Optional.of(withdrawn.entry()))) {
            withdrawals.put(name, withdrawn);
            told.add(withdrawn.entryName());
            withdrawn
                    .successor()
                    .map(id -> EntryName.of(name.kind(), id.toString()))
                    .filter(successor -> !older.holds(successor))
                    .filter(successor -> newer.find(successor)
                            .filter(entry -> wording(entry).equals(wording(withdrawn.entry())))
                            .isPresent())
                    .filter(successor -> renamings.putIfAbsent(successor, name) == null)
                    .ifPresent(successor -> renamed.add(name));
        }
    }

    private static String wording(Entry entry) {
        if (entry instanceof PolicyAction action) {
            return action.text();
        }
        return entry instanceof Example example
                ? example.name()
                : ((Recommendation) entry).title().text().orElse(((Recommendation) entry).subject());
    }

    private void tellOlder(EntryName name) {
        Entry before = older.find(name).orElseThrow();
        Optional<Entry> after = newer.find(name);
        Withdrawn<?, ?> withdrawn = withdrawals.get(name);
        if (after.isPresent()) {
            after.filter(entry -> !entry.equals(before))
                    .ifPresent(entry -> changes.add(new Change.Revised(name, before, entry)));
        } else if (withdrawn == null) {
            changes.add(new Change.Removed(name, before));
        } else if (!renamed.contains(name)) {
            changes.add(new Change.Withdrew(name, withdrawn));
        }
    }

    private void tellNew(EntryName name) {
        Entry entry = newer.find(name).orElseThrow();
        EntryName before = renamings.get(name);
        Withdrawn<?, ?> withdrawn = before == null ? null : withdrawals.get(before);
        if (before != null && withdrawn != null) {
            changes.add(new Change.Renamed(before, withdrawn, entry));
        } else if (!told.contains(name)) {
            changes.add(new Change.Added(name, entry));
        }
    }
}
