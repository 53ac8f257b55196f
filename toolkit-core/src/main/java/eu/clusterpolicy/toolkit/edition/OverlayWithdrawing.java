package eu.clusterpolicy.toolkit.edition;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Withdraws what an overlay withdraws, and leads what names a withdrawn entry on to its successor. Not thread-safe. */
final class OverlayWithdrawing {

    private final Overlay overlay;
    private final ImmutableMap<EntryName, Withdrawal<?>> withdrawals;
    private final Conflicts conflicts;
    private final WorkingCopy shelves;
    private final Map<EntryName, Withdrawn<?, ?>> leaving = new LinkedHashMap<>();

    OverlayWithdrawing(Overlay overlay, Conflicts conflicts, WorkingCopy shelves) {
        this.overlay = overlay;
        this.withdrawals = OverlayEntries.withdrawn(overlay);
        this.conflicts = conflicts;
        this.shelves = shelves;
    }

    void withdraw() {
        withdrawals.keySet().stream()
                .filter(name -> !shelves.holds(name))
                .forEach(name -> conflicts.take(ConflictKind.UNKNOWN, OverlayApplier.unknown(shelves, name), name));
        for (EntryKind kind : EntryKind.WITHDRAWABLE) {
            // In the order of the catalogue, so that the order of an overlay's withdrawals says nothing.
            for (EntryName name : shelves.names(kind)) {
                Withdrawal<?> withdrawal = withdrawals.get(name);
                if (withdrawal != null && mayLeave(name, withdrawal)) {
                    leaving.put(
                            name,
                            new Withdrawn<>(
                                    shelves.find(name).orElseThrow(), withdrawal.successor(), withdrawal.reason()));
                }
            }
        }
        leaving.forEach((name, withdrawn) -> {
            shelves.remove(name);
            shelves.add(withdrawn);
        });
        redirect(Successors.of(leaving.values()));
    }

    private boolean mayLeave(EntryName name, Withdrawal<?> withdrawal) {
        Optional<EntryName> successor =
                withdrawal.successor().map(Object::toString).map(id -> EntryName.of(name.kind(), id));
        return (successor.isEmpty() || mayFollow(name, successor.get())) && mayGo(name, successor.isPresent());
    }

    private boolean mayFollow(EntryName name, EntryName successor) {
        boolean stands = shelves.holds(successor) && !withdrawals.containsKey(successor);
        return stands
                || conflicts.take(
                        ConflictKind.UNKNOWN_SUCCESSOR,
                        withdrawals.containsKey(successor)
                                ? "the successor of %s is withdrawn too: %s".formatted(name, successor)
                                : "the successor of %s is not there: %s"
                                        .formatted(name, OverlayApplier.unknown(shelves, successor)),
                        name,
                        successor);
    }

    private boolean mayGo(EntryName name, boolean hasSuccessor) {
        ImmutableList<EntryName> needing = name.kind() == EntryKind.RECOMMENDATION
                ? declarationsIn(name)
                : hasSuccessor ? ImmutableList.of() : recommendationsNaming(name);
        return needing.isEmpty()
                || conflicts.take(
                        ConflictKind.STILL_NEEDED,
                        "%s %sis named by %s"
                                .formatted(
                                        name,
                                        hasSuccessor ? "" : "has no successor and ",
                                        Joiner.on(", ").join(needing)),
                        Stream.concat(Stream.of(name), needing.stream()).toArray(EntryName[]::new));
    }

    private ImmutableList<EntryName> recommendationsNaming(EntryName name) {
        return shelves.entries(EntryKind.RECOMMENDATION, Recommendation.class).stream()
                .filter(recommendation -> names(recommendation, name))
                .map(Entry::entryName)
                .filter(recommendation -> !leaving.containsKey(recommendation))
                .collect(ImmutableList.toImmutableList());
    }

    /** A declaration that the overlay takes back no longer needs the recommendation in whose row it stands. */
    private ImmutableList<EntryName> declarationsIn(EntryName recommendation) {
        return shelves.entries(EntryKind.DECLARED_EMPTY, DeclaredEmpty.class).stream()
                .map(DeclaredEmpty::position)
                .filter(position -> !overlay.noLongerEmpty().contains(position))
                .filter(position -> position instanceof Position.InRecommendation row
                        && OverlayEntries.recommendation(row.recommendation()).equals(recommendation))
                .map(OverlayEntries::declaration)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean names(Recommendation recommendation, EntryName name) {
        return recommendation.operationalisation().stream()
                .anyMatch(cell -> name.kind() == EntryKind.ACTION
                        ? cell.actions().contains(ActionId.of(name.id()))
                        : cell.examples().contains(ExampleId.of(name.id())));
    }

    private void redirect(Successors successions) {
        for (EntryName name : shelves.names(EntryKind.RECOMMENDATION)) {
            Recommendation recommendation = (Recommendation) shelves.find(name).orElseThrow();
            shelves.put(name, successions.redirect(recommendation));
        }
    }
}
