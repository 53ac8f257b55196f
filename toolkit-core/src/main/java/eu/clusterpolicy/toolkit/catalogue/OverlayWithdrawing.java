package eu.clusterpolicy.toolkit.catalogue;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Withdraws what an overlay withdraws, and leads what names a withdrawn entry on to its successor. Not thread-safe. */
final class OverlayWithdrawing {

    private final ImmutableMap<EntryName, Withdrawal<?>> withdrawals;
    private final Conflicts conflicts;
    private final Shelves shelves;

    OverlayWithdrawing(Overlay overlay, Conflicts conflicts, Shelves shelves) {
        this.withdrawals = OverlayEntries.withdrawn(overlay);
        this.conflicts = conflicts;
        this.shelves = shelves;
    }

    void withdraw() {
        withdrawals.keySet().stream()
                .filter(name -> !shelves.holds(name))
                .forEach(name -> conflicts.take(ConflictKind.UNKNOWN, Overlaying.unknown(shelves, name), name));
        Map<EntryName, Withdrawn<?, ?>> leaving = new LinkedHashMap<>();
        for (EntryKind kind : List.of(EntryKind.ACTION, EntryKind.EXAMPLE)) {
            // In the order of the catalogue, so that the order of an overlay's withdrawals says nothing.
            for (EntryName name : shelves.names(kind)) {
                Withdrawal<?> withdrawal = withdrawals.get(name);
                if (withdrawal != null && mayLeave(name, withdrawal)) {
                    leaving.put(name, withdrawn(shelves.find(name).orElseThrow(), withdrawal));
                }
            }
        }
        leaving.forEach((name, withdrawn) -> {
            shelves.remove(name);
            shelves.add(withdrawn);
        });
        redirect(Successions.of(leaving.values()));
    }

    private boolean mayLeave(EntryName name, Withdrawal<?> withdrawal) {
        Optional<EntryName> successor =
                withdrawal.successor().map(Object::toString).map(id -> EntryName.of(name.kind(), id));
        return successor.isPresent() ? mayFollow(name, successor.get()) : mayGoWithoutSuccessor(name);
    }

    private boolean mayFollow(EntryName name, EntryName successor) {
        boolean stands = shelves.holds(successor) && !withdrawals.containsKey(successor);
        return stands
                || conflicts.take(
                        ConflictKind.UNKNOWN_SUCCESSOR,
                        "the successor of %s is not there: %s".formatted(name, Overlaying.unknown(shelves, successor)),
                        name,
                        successor);
    }

    private boolean mayGoWithoutSuccessor(EntryName name) {
        List<EntryName> entries = new ArrayList<>(List.of(name));
        shelves.entries(EntryKind.RECOMMENDATION, Recommendation.class).stream()
                .filter(recommendation -> names(recommendation, name))
                .map(Entry::entryName)
                .forEach(entries::add);
        String needing = String.join(
                ", ", entries.stream().skip(1).map(EntryName::toString).toList());
        return entries.size() == 1
                || conflicts.take(
                        ConflictKind.STILL_NEEDED,
                        "%s has no successor and is named by %s".formatted(name, needing),
                        entries.toArray(EntryName[]::new));
    }

    private static boolean names(Recommendation recommendation, EntryName name) {
        return recommendation.operationalisation().stream()
                .anyMatch(cell -> name.kind() == EntryKind.ACTION
                        ? cell.actions().contains(ActionId.of(name.id()))
                        : cell.examples().contains(ExampleId.of(name.id())));
    }

    private static Withdrawn<?, ?> withdrawn(Entry entry, Withdrawal<?> withdrawal) {
        return entry instanceof PolicyAction action
                ? new Withdrawn<>(action, withdrawal.successor().map(ActionId.class::cast), withdrawal.reason())
                : new Withdrawn<>(
                        (Example) entry, withdrawal.successor().map(ExampleId.class::cast), withdrawal.reason());
    }

    private void redirect(Successions successions) {
        for (EntryName name : shelves.names(EntryKind.RECOMMENDATION)) {
            Recommendation recommendation = (Recommendation) shelves.find(name).orElseThrow();
            shelves.put(name, successions.redirect(recommendation));
        }
    }
}
