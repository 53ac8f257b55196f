package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lays an overlay upon a catalogue. Of each edit all conflicts are found, then all are asked about; an edit is applied once the
 * caller takes them all. What one edit leaves behind is what the next collides with. Not thread-safe.
 */
final class OverlayApplier {

    /** The kinds whose entries are edited one by one; declarations wait until it is known what fills their positions. */
    private static final Set<EntryKind> KINDS = EnumSet.complementOf(EnumSet.of(EntryKind.DECLARED_EMPTY));

    private static final Set<EntryKind> DECLARATIONS = EnumSet.of(EntryKind.DECLARED_EMPTY);

    private final Catalogue catalogue;
    private final ImmutableList<Edit> edits;
    private final Function<Conflict, Resolution> resolve;
    private final Set<Conflict> refused = new LinkedHashSet<>();
    private final Set<Edit> inVain = Sets.newIdentityHashSet();
    private final WorkingCopy copy;
    private final AlikeNames<EntryName> names = new AlikeNames<>();
    private final ConflictFinder conflicts;

    private OverlayApplier(
            Catalogue catalogue, Overlay overlay, ImmutableList<Edit> edits, Function<Conflict, Resolution> resolve) {
        this.catalogue = catalogue;
        this.edits = edits;
        this.resolve = resolve;
        this.copy = WorkingCopy.of(catalogue);
        this.conflicts = new ConflictFinder(overlay, edits, copy, names);
    }

    /**
     * Returns the edition that an overlay makes of a catalogue.
     *
     * <p>An edit that is kept from freeing a name may have given that name away by then. The others are then laid anew without
     * it, so that the caller is asked about the name too; what has been answered is not asked again.
     */
    static Catalogue next(Catalogue catalogue, Overlay overlay, Function<? super Conflict, Resolution> resolve) {
        Map<Conflict, Resolution> answers = new HashMap<>();
        Function<Conflict, Resolution> once = conflict ->
                answers.computeIfAbsent(conflict, asked -> Require.notNull(resolve.apply(asked), "resolution"));
        ImmutableList<Edit> edits = overlay.edits();
        while (true) {
            OverlayApplier applier = new OverlayApplier(catalogue, overlay, edits, once);
            boolean fits = applier.lay();
            if (applier.inVain.isEmpty()) {
                applier.requireDecided(overlay);
                return fits ? applier.copy.catalogue(overlay.edition()) : catalogue;
            }
            edits = edits.stream()
                    .filter(edit -> !applier.inVain.contains(edit))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private boolean lay() {
        // An overlay for another edition collides everywhere, so that is asked alone.
        if (decide(conflicts.ofBase(catalogue)) != Resolution.TAKE) {
            return false;
        }
        drop(EnumSet.of(EntryKind.ERRATUM));
        replace();
        each(of(KINDS, Edit.Add.class), conflicts::of, this::add);
        each(of(KINDS, Edit.Alias.class), conflicts::of, this::alias);
        each(of(KINDS, Edit.Place.class), conflicts::of, this::place);
        each(of(KINDS, Edit.Entitle.class), conflicts::ofSubject, this::entitle);
        withdraw();
        declare();
        return true;
    }

    private <E> void each(Iterable<E> edits, Function<E, Stream<Conflict>> conflictsOf, Consumer<E> application) {
        for (E edit : edits) {
            if (decide(conflictsOf.apply(edit)) == Resolution.TAKE) {
                application.accept(edit);
            }
        }
    }

    /** Asks about every conflict of an edit. One that is kept leaves the edit out, and then the others are none. */
    private Resolution decide(Stream<Conflict> ofEdit) {
        ImmutableListMultimap<Resolution, Conflict> asked = Multimaps.index(ofEdit.toList(), this::answer);
        if (asked.containsKey(Resolution.KEEP)) {
            return Resolution.KEEP;
        }
        refused.addAll(asked.get(Resolution.REFUSE));
        return asked.containsKey(Resolution.REFUSE) ? Resolution.REFUSE : Resolution.TAKE;
    }

    private Resolution answer(Conflict conflict) {
        Resolution resolution = resolve.apply(conflict);
        return resolution == Resolution.TAKE && conflict.kind() == ConflictKind.UNKNOWN
                ? Resolution.REFUSE
                : resolution;
    }

    private void requireDecided(Overlay overlay) {
        if (!refused.isEmpty()) {
            throw new OverlayConflictException(overlay, ImmutableList.copyOf(refused));
        }
    }

    /** Returns the edits of one sort that are about entries of the given kinds, kind by kind. */
    private <E extends Edit> ImmutableList<E> of(Set<EntryKind> kinds, Class<E> sort) {
        return edits.stream()
                .filter(sort::isInstance)
                .map(sort::cast)
                .filter(edit -> kinds.contains(edit.subject().kind()))
                .sorted(Comparator.comparing(edit -> edit.subject().kind()))
                .collect(ImmutableList.toImmutableList());
    }

    private void drop(Set<EntryKind> kinds) {
        each(of(kinds, Edit.Drop.class), conflicts::ofSubject, edit -> copy.remove(edit.subject()));
    }

    /** An example's names must be no other's that stays, so all names are known before any is asked about. */
    private void replace() {
        Map<EntryName, Edit.Replace> replaced = new LinkedHashMap<>();
        each(of(KINDS, Edit.Replace.class), conflicts::of, edit -> replaced.put(edit.subject(), edit));
        for (Example example : copy.entries(Example.class)) {
            if (!conflicts.leaves(example.entryName()) && !replaced.containsKey(example.entryName())) {
                name(example);
            }
        }
        replaced.values().forEach(edit -> name(edit.entry()));
        List<Edit> kept = new ArrayList<>();
        for (Edit.Replace edit : replaced.values()) {
            Resolution resolution = decide(conflicts.ofNames(edit, edit.entry()));
            if (resolution == Resolution.TAKE) {
                settle(edit.entry());
            } else {
                unname(edit.entry());
                copy.find(edit.subject()).ifPresent(this::name);
            }
            if (resolution == Resolution.KEEP) {
                kept.add(edit);
            }
        }
        kept.forEach(this::noteInVain);
    }

    /** Notes an edit that is kept where its example stays under a name that another has. */
    private void noteInVain(Edit kept) {
        if (copy.find(kept.subject()).stream().anyMatch(conflicts::isNamedLikeAnother)) {
            inVain.add(kept);
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
            if (EntryKind.WITHDRAWABLE.contains(name.kind())) {
                copy.remove(EntryName.of(name.kind().withdrawn(), name.id()));
            }
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
        Map<EntryName, Edit.Withdraw> known = new HashMap<>();
        each(of(KINDS, Edit.Withdraw.class), conflicts::ofSubject, edit -> known.put(edit.subject(), edit));
        Map<EntryName, EntryName> successors = new HashMap<>();
        for (EntryKind kind : EntryKind.WITHDRAWABLE) {
            ImmutableSetMultimap<EntryName, EntryName> needing = conflicts.needing(kind);
            List<Edit.Withdraw> inOrder = copy.slots(kind).stream()
                    .filter(slot -> slot.occurrence() == 1)
                    .flatMap(slot -> Stream.ofNullable(known.get(slot.name())))
                    .toList();
            for (Edit.Withdraw edit : inOrder) {
                Resolution resolution = decide(conflicts.of(edit, needing));
                if (resolution == Resolution.TAKE) {
                    withdraw(edit);
                    edit.successor().ifPresent(successor -> successors.put(edit.subject(), successor));
                } else if (resolution == Resolution.KEEP) {
                    noteInVain(edit);
                }
            }
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
                .map(each -> id.apply(followed(name.apply(each), successors).id()))
                .distinct()
                .toList();
    }

    /** Returns the last of an entry's successors, or the entry itself where they run in a circle. */
    private static EntryName followed(EntryName name, Map<EntryName, EntryName> successors) {
        Set<EntryName> seen = new HashSet<>();
        EntryName last = name;
        for (EntryName next = name; next != null; next = successors.get(next)) {
            if (!seen.add(next)) {
                return name;
            }
            last = next;
        }
        return last;
    }

    private void declare() {
        drop(DECLARATIONS);
        Occupancy next = Occupancy.of(copy.entries());
        Map<Edit, DeclaredEmpty> declared = new LinkedHashMap<>();
        of(DECLARATIONS, Edit.Replace.class).forEach(edit -> declared.put(edit, (DeclaredEmpty) edit.entry()));
        of(DECLARATIONS, Edit.Add.class).forEach(edit -> declared.put(edit, (DeclaredEmpty) edit.entry()));
        each(
                declared.entrySet(),
                edit -> conflicts.of(edit.getKey(), edit.getValue(), next),
                edit -> settle(edit.getValue()));
        ImmutableSet<Entry> stated = ImmutableSet.copyOf(declared.values());
        ImmutableList<DeclaredEmpty> filled = Streams.stream(copy.entries(DeclaredEmpty.class))
                .filter(earlier -> next.state(earlier.position()).isFilled()
                        && !catalogue.state(earlier.position()).isFilled()
                        && !stated.contains(earlier))
                .collect(ImmutableList.toImmutableList());
        each(
                filled,
                earlier -> Stream.of(ConflictFinder.filling(earlier)),
                earlier -> copy.remove(earlier.entryName()));
    }
}
