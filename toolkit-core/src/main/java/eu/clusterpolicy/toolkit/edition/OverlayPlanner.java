package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Occupancy;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.name.AlikeNames;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Has every conflict of an overlay with a catalogue decided before an edit is applied. Of each edit all conflicts are found,
 * then all are asked about; the edit is made where each is taken. What one edit will leave behind is what the next collides with.
 * Not thread-safe.
 */
final class OverlayPlanner {

    /** The kinds whose entries are edited one by one; declarations wait until it is known what fills their positions. */
    private static final Set<EntryKind> EDITED_ONE_BY_ONE = EnumSet.complementOf(EnumSet.of(EntryKind.DECLARED_EMPTY));

    private static final Set<EntryKind> DECLARATIONS = EnumSet.of(EntryKind.DECLARED_EMPTY);

    private final Catalogue catalogue;
    private final ImmutableList<Edit> edits;
    private final Function<Conflict, Resolution> resolve;
    private final Set<Conflict> refused = new LinkedHashSet<>();
    private final Set<Edit> inVain = Sets.newIdentityHashSet();
    private final NextEntries next;
    private final AlikeNames<EntryName> names = new AlikeNames<>();
    private final ConflictFinder conflicts;

    private OverlayPlanner(
            Catalogue catalogue, Overlay overlay, ImmutableList<Edit> edits, Function<Conflict, Resolution> resolve) {
        this.catalogue = catalogue;
        this.edits = edits;
        this.resolve = resolve;
        this.next = new NextEntries(catalogue);
        this.conflicts = new ConflictFinder(overlay, edits, next, names);
    }

    /**
     * Returns the edition that an overlay makes of a catalogue.
     *
     * <p>An edit that is kept from freeing a name may have given that name away by then. It is then planned anew without that
     * edit, so that the caller is asked about the name too; what has been answered is not asked again. Each turn leaves out an edit
     * more, so there is a last one.
     */
    static Catalogue next(Catalogue catalogue, Overlay overlay, Function<? super Conflict, Resolution> resolve) {
        Map<Conflict, Resolution> answers = new HashMap<>();
        Function<Conflict, Resolution> once = conflict ->
                answers.computeIfAbsent(conflict, asked -> Require.notNull(resolve.apply(asked), "resolution"));
        ImmutableList<Edit> edits = overlay.edits();
        while (true) {
            OverlayPlanner planner = new OverlayPlanner(catalogue, overlay, edits, once);
            boolean fits = planner.plan();
            if (planner.inVain.isEmpty()) {
                planner.requireDecided(overlay);
                return fits ? planner.next.catalogue(overlay.edition()) : catalogue;
            }
            edits = edits.stream()
                    .filter(edit -> !planner.inVain.contains(edit))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private boolean plan() {
        // An overlay for another edition collides everywhere, so that is asked alone.
        if (decide(conflicts.ofBase(catalogue)) != Resolution.TAKE) {
            return false;
        }
        each(of(EnumSet.of(EntryKind.ERRATUM), Edit.Drop.class), conflicts::ofSubject);
        replace();
        each(of(EDITED_ONE_BY_ONE, Edit.Add.class), conflicts::of);
        each(of(EDITED_ONE_BY_ONE, Edit.Alias.class), conflicts::of);
        each(of(EDITED_ONE_BY_ONE, Edit.Place.class), conflicts::of);
        each(of(EDITED_ONE_BY_ONE, Edit.Entitle.class), conflicts::ofSubject);
        withdraw();
        declare();
        return true;
    }

    private <E extends Edit> void each(List<E> edits, Function<E, Stream<Conflict>> conflictsOf) {
        for (E edit : edits) {
            if (decide(conflictsOf.apply(edit)) == Resolution.TAKE) {
                take(edit);
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

    /** An example's names must be no other's that stays, so all names are known before any is asked about. */
    private void replace() {
        Map<EntryName, Edit.Replace> replaced = new LinkedHashMap<>();
        for (Edit.Replace edit : of(EDITED_ONE_BY_ONE, Edit.Replace.class)) {
            if (decide(conflicts.of(edit)) == Resolution.TAKE) {
                replaced.put(edit.subject(), edit);
            }
        }
        for (Example example : catalogue.examples()) {
            if (!conflicts.leaves(example.entryName()) && !replaced.containsKey(example.entryName())) {
                name(example);
            }
        }
        replaced.values().forEach(edit -> name(edit.entry()));
        List<Edit> kept = new ArrayList<>();
        for (Edit.Replace edit : replaced.values()) {
            Resolution resolution = decide(conflicts.ofNames(edit, edit.entry()));
            if (resolution == Resolution.TAKE) {
                next.take(edit);
            } else {
                unname(edit.entry());
                next.find(edit.subject()).ifPresent(this::name);
            }
            if (resolution == Resolution.KEEP) {
                kept.add(edit);
            }
        }
        kept.forEach(this::noteInVain);
    }

    /** Notes an edit that is kept where its example stays under a name that another has. */
    private void noteInVain(Edit kept) {
        if (next.find(kept.subject()).stream().anyMatch(conflicts::isNamedLikeAnother)) {
            inVain.add(kept);
        }
    }

    /** Takes an edit, and notes whose the names are then. */
    private void take(Edit edit) {
        if (edit instanceof Edit.Add add) {
            next.find(add.subject()).ifPresent(this::unname);
            name(add.entry());
        } else if (edit instanceof Edit.Alias alias) {
            next.find(alias.subject())
                    .map(Example.class::cast)
                    .ifPresent(example -> names.add(alias.subject(), example.country(), alias.spelling()));
        }
        next.take(edit);
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

    /** Withdraws in the order of the catalogue, so that the order of an overlay's withdrawals says nothing. */
    private void withdraw() {
        Map<EntryName, Edit.Withdraw> known = new HashMap<>();
        for (Edit.Withdraw edit : of(EDITED_ONE_BY_ONE, Edit.Withdraw.class)) {
            if (decide(conflicts.ofSubject(edit)) == Resolution.TAKE) {
                known.put(edit.subject(), edit);
            }
        }
        for (EntryKind kind : EntryKind.WITHDRAWABLE) {
            ImmutableSetMultimap<EntryName, EntryName> needing = conflicts.needing(kind);
            for (Entry entry : catalogue.entries(kind)) {
                Optional.ofNullable(known.remove(entry.entryName())).ifPresent(edit -> withdraw(edit, needing));
            }
        }
    }

    private void withdraw(Edit.Withdraw edit, ImmutableSetMultimap<EntryName, EntryName> needing) {
        Resolution resolution = decide(conflicts.of(edit, needing));
        if (resolution == Resolution.TAKE) {
            next.take(edit);
        } else if (resolution == Resolution.KEEP) {
            noteInVain(edit);
        }
    }

    private void declare() {
        each(of(DECLARATIONS, Edit.Drop.class), conflicts::ofSubject);
        Occupancy occupancy = Occupancy.of(next.entries().toList());
        ImmutableList<Edit.Replace> replaced = of(DECLARATIONS, Edit.Replace.class);
        ImmutableList<Edit.Add> added = of(DECLARATIONS, Edit.Add.class);
        each(replaced, edit -> conflicts.of(edit, (DeclaredEmpty) edit.entry(), occupancy));
        each(added, edit -> conflicts.of(edit, (DeclaredEmpty) edit.entry(), occupancy));
        Set<Entry> stated = Stream.concat(
                        replaced.stream().map(Edit.Replace::entry),
                        added.stream().map(Edit.Add::entry))
                .collect(Collectors.toSet());
        List<DeclaredEmpty> filled = next.entries(EntryKind.DECLARED_EMPTY)
                .map(DeclaredEmpty.class::cast)
                .filter(earlier -> occupancy.state(earlier.position()).isFilled()
                        && !catalogue.state(earlier.position()).isFilled()
                        && !stated.contains(earlier))
                .toList();
        for (DeclaredEmpty earlier : filled) {
            if (decide(Stream.of(ConflictFinder.filling(earlier))) == Resolution.TAKE) {
                next.take(new Edit.Drop(earlier.entryName()));
            }
        }
    }
}
