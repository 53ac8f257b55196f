package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Occupancy;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.name.AlikeNames;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays an overlay upon a catalogue. Of each edit all conflicts are found, then asked about in order; an edit is applied once
 * the caller takes them all. What one edit leaves behind is what the next collides with. Not thread-safe.
 */
final class OverlayApplier {

    private final Catalogue catalogue;
    private final Overlay overlay;
    private final Function<? super Conflict, Resolution> resolve;
    private final Set<Conflict> refused = new LinkedHashSet<>();
    private final WorkingCopy copy;
    private final AlikeNames<EntryName> names = new AlikeNames<>();
    private final ConflictFinder conflicts;

    OverlayApplier(Catalogue catalogue, Overlay overlay, Function<? super Conflict, Resolution> resolve) {
        this.catalogue = catalogue;
        this.overlay = overlay;
        this.resolve = resolve;
        this.copy = WorkingCopy.of(catalogue);
        this.conflicts = new ConflictFinder(overlay, copy, names);
    }

    Catalogue next() {
        // An overlay for another edition collides everywhere, so that is asked alone.
        boolean fits = accepts(conflicts.ofBase(catalogue));
        requireDecided();
        if (!fits) {
            return catalogue;
        }
        drop(EntryKind.ERRATUM);
        replace();
        each(ofEntries(Edit.Add.class), conflicts::of, this::add);
        each(overlay.edits(Edit.Alias.class), conflicts::of, this::alias);
        each(overlay.edits(Edit.Place.class), conflicts::of, this::place);
        each(overlay.edits(Edit.Entitle.class), conflicts::ofSubject, this::entitle);
        withdraw();
        declare();
        requireDecided();
        return copy.catalogue(overlay.edition());
    }

    private <E extends Edit> void each(
            List<E> edits, Function<E, Stream<Conflict>> conflictsOf, Consumer<E> application) {
        for (E edit : edits) {
            if (accepts(conflictsOf.apply(edit))) {
                application.accept(edit);
            }
        }
    }

    /** Asks about conflicts until one keeps what is there, so that all are told of an edit that is refused. */
    private boolean accepts(Stream<Conflict> conflicts) {
        boolean accepts = true;
        for (Conflict conflict : conflicts.toList()) {
            Resolution resolution = Require.notNull(resolve.apply(conflict), "resolution");
            if (resolution == Resolution.KEEP) {
                return false;
            }
            if (resolution == Resolution.REFUSE || conflict.kind() == ConflictKind.UNKNOWN) {
                refused.add(conflict);
                accepts = false;
            }
        }
        return accepts;
    }

    private void requireDecided() {
        if (!refused.isEmpty()) {
            throw new OverlayConflictException(overlay, ImmutableList.copyOf(refused));
        }
    }

    /** Returns the edits of one sort but for those of declarations, kind by kind. */
    private <E extends Edit> ImmutableList<E> ofEntries(Class<E> sort) {
        return overlay.edits(sort).stream()
                .filter(edit -> edit.subject().kind() != EntryKind.DECLARED_EMPTY)
                .sorted(Comparator.comparing(edit -> edit.subject().kind()))
                .collect(ImmutableList.toImmutableList());
    }

    private <E extends Edit> ImmutableList<E> of(EntryKind kind, Class<E> sort) {
        return overlay.edits(sort).stream()
                .filter(edit -> edit.subject().kind() == kind)
                .collect(ImmutableList.toImmutableList());
    }

    private void drop(EntryKind kind) {
        each(of(kind, Edit.Drop.class), conflicts::ofSubject, edit -> copy.remove(edit.subject()));
    }

    /** An example's names must be no other's that stays, so all names are known before any is asked about. */
    private void replace() {
        Map<EntryName, Edit.Replace> replaced = new LinkedHashMap<>();
        each(ofEntries(Edit.Replace.class), conflicts::of, edit -> replaced.put(edit.subject(), edit));
        for (Example example : copy.entries(Example.class)) {
            if (!conflicts.leaves(example.entryName()) && !replaced.containsKey(example.entryName())) {
                name(example);
            }
        }
        replaced.values().forEach(edit -> name(edit.entry()));
        for (Edit.Replace edit : replaced.values()) {
            if (accepts(conflicts.ofNames(edit, edit.entry()))) {
                settle(edit.entry());
            } else {
                unname(edit.entry());
                copy.find(edit.subject()).ifPresent(this::name);
            }
        }
    }

    private void add(Edit.Add edit) {
        copy.find(edit.subject()).ifPresent(this::unname);
        settle(edit.entry());
        name(edit.entry());
    }

    /** Puts an entry in its place, or at the end where it has none; then a withdrawn one of its identifier is known no longer. */
    private void settle(Entry entry) {
        EntryName name = entry.entryName();
        if (copy.holds(name)) {
            copy.replace(entry);
        } else {
            conflicts.withdrawn(name).ifPresent(copy::remove);
            copy.add(entry);
        }
    }

    private void name(Entry entry) {
        if (entry instanceof Example example) {
            example.names().forEach(name -> names.add(example.entryName(), example.country(), name));
        }
    }

    private void unname(Entry entry) {
        if (entry instanceof Example example) {
            example.names().forEach(name -> names.remove(example.entryName(), example.country(), name));
        }
    }

    private void alias(Edit.Alias edit) {
        Example example = (Example) copy.find(edit.subject()).orElseThrow();
        if (!example.names().contains(edit.spelling())) {
            copy.replace(example.toBuilder().addAlias(edit.spelling()).build());
            names.add(edit.subject(), example.country(), edit.spelling());
        }
    }

    private void place(Edit.Place edit) {
        Example example = (Example) copy.find(edit.subject()).orElseThrow();
        Stream<Placement> others = example.placements().stream()
                .filter(placement -> !placement.cell().equals(edit.placement().cell()));
        copy.replace(example.toBuilder()
                .placements(Stream.concat(others, Stream.of(edit.placement())).toList())
                .build());
    }

    private void entitle(Edit.Entitle edit) {
        Recommendation recommendation =
                (Recommendation) copy.find(edit.subject()).orElseThrow();
        copy.replace(recommendation.toBuilder().title(edit.title()).build());
    }

    /** Withdraws in the order of the catalogue, so that the order of an overlay's withdrawals says nothing. */
    private void withdraw() {
        overlay.edits(Edit.Withdraw.class).forEach(edit -> accepts(conflicts.ofSubject(edit)));
        Map<EntryName, EntryName> successors = new HashMap<>();
        for (EntryKind kind : EntryKind.WITHDRAWABLE) {
            ImmutableMap<EntryName, Edit.Withdraw> edits =
                    Maps.uniqueIndex(of(kind, Edit.Withdraw.class), Edit::subject);
            ImmutableSetMultimap<EntryName, EntryName> needing = conflicts.needing(kind);
            List<Edit.Withdraw> inOrder = copy.slots(kind).stream()
                    .filter(slot -> slot.occurrence() == 1)
                    .flatMap(slot -> Stream.ofNullable(edits.get(slot.name())))
                    .toList();
            each(inOrder, edit -> conflicts.of(edit, needing), edit -> {
                withdraw(edit);
                edit.successor().ifPresent(successor -> successors.put(edit.subject(), successor));
            });
        }
        if (!successors.isEmpty()) {
            copy.replaceAll(Recommendation.class, row -> redirected(row, successors));
        }
    }

    private void withdraw(Edit.Withdraw edit) {
        Entry entry = copy.find(edit.subject()).orElseThrow();
        copy.remove(edit.subject());
        copy.add(new Withdrawn(entry, edit.successor(), edit.reason()));
    }

    /** Names each successor in the place of what it follows, once to a cell. */
    private static Recommendation redirected(Recommendation row, Map<EntryName, EntryName> successors) {
        return row.toBuilder()
                .operationalisation(row.operationalisation().stream()
                        .map(cell -> cell.toBuilder()
                                .actions(redirected(cell.actions(), EntryName::of, ActionId::of, successors))
                                .build()
                                .naming(redirected(cell.examples(), EntryName::of, ExampleId::of, successors)))
                        .toList())
                .build();
    }

    private static <I> List<I> redirected(
            List<I> ids, Function<I, EntryName> name, Function<String, I> id, Map<EntryName, EntryName> successors) {
        if (ids.stream().map(name).noneMatch(successors::containsKey)) {
            return ids;
        }
        return ids.stream()
                .map(each -> Optional.ofNullable(successors.get(name.apply(each)))
                        .map(successor -> id.apply(successor.id()))
                        .orElse(each))
                .distinct()
                .toList();
    }

    private void declare() {
        drop(EntryKind.DECLARED_EMPTY);
        Occupancy next = Occupancy.of(copy.entries());
        each(
                of(EntryKind.DECLARED_EMPTY, Edit.Replace.class),
                edit -> conflicts.of(edit, (DeclaredEmpty) edit.entry(), next),
                edit -> settle(edit.entry()));
        each(
                of(EntryKind.DECLARED_EMPTY, Edit.Add.class),
                edit -> conflicts.of(edit, (DeclaredEmpty) edit.entry(), next),
                edit -> settle(edit.entry()));
        Set<Entry> declared = Stream.concat(
                        overlay.edits(Edit.Replace.class).stream().map(Edit.Replace::entry),
                        overlay.edits(Edit.Add.class).stream().map(Edit.Add::entry))
                .collect(Collectors.toSet());
        for (DeclaredEmpty earlier : ImmutableList.copyOf(copy.entries(DeclaredEmpty.class))) {
            boolean fills = next.state(earlier.position()).isFilled()
                    && !catalogue.state(earlier.position()).isFilled()
                    && !declared.contains(earlier);
            if (fills && accepts(Stream.of(ConflictFinder.filling(earlier)))) {
                copy.remove(earlier.entryName());
            }
        }
    }
}
