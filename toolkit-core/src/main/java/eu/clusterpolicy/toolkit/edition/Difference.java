package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The difference between two catalogues, such as two editions of one: what was added, replaced, withdrawn and dropped, and
 * what stood before.
 *
 * <p>The changes are those of actions, examples, recommendations, errata, declarations and what was withdrawn: in each, what
 * befell the older entries in their order, then what was added in its own.
 *
 * <pre>{@code
 * Difference difference = Difference.between(older, newer);
 * difference.edits(Edit.Add.class);
 * difference.changed(Aspect.LINK_CHANGED);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param older the edition of the older catalogue
 * @param newer the edition of the newer catalogue
 * @param changes the changes; none where the two hold the same
 * @param reordered the kinds of entries whose list stands in another order than the changes leave it: what stays keeps its
 *     order, and what is added comes at the end
 */
public record Difference(
        Edition older, Edition newer, ImmutableList<Change> changes, ImmutableSet<EntryKind> reordered) {

    /** Requires all components. */
    public Difference {
        Require.notNull(older, "older");
        Require.notNull(newer, "newer");
        Require.notNull(changes, "changes");
        Require.notNull(reordered, "reordered");
    }

    /** Returns what leads from the older catalogue to the newer. */
    public static Difference between(Catalogue older, Catalogue newer) {
        return new Finder(Require.notNull(older, "older"), Require.notNull(newer, "newer")).difference();
    }

    /** Returns whether the two catalogues are equal. */
    public boolean isEmpty() {
        return older.equals(newer) && changes.isEmpty() && reordered.isEmpty();
    }

    /**
     * Returns the edits; that a withdrawn entry is known no longer goes without saying where it is added again.
     *
     * <p>Where an overlay has made the newer catalogue, and the older names each entry once, be it withdrawn or not, an overlay
     * of these edits makes it again: the caller takes them, and keeps the declarations of what they fill.
     *
     * <pre>{@code
     * Overlay.builder().base(difference.older().id()).edition(difference.newer()).edits(difference.edits()).build()
     *         .applyTo(catalogue, conflict -> conflict.kind() == ConflictKind.FILLS_DECLARED_EMPTY
     *                 ? Resolution.KEEP
     *                 : Resolution.TAKE);
     * }</pre>
     */
    public ImmutableList<Edit> edits() {
        Set<EntryName> back = changes.stream()
                .filter(change -> change.edit() instanceof Edit.Add
                        && EntryKind.WITHDRAWABLE.contains(change.subject().kind()))
                .map(change -> change.subject().withdrawn())
                .collect(Collectors.toSet());
        return changes.stream()
                .map(Change::edit)
                .filter(edit -> !(edit instanceof Edit.Drop && back.contains(edit.subject())))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns in what the two editions differ, such as their title. */
    public ImmutableList<ChangedPart> edition() {
        return ChangedPart.between(older, newer);
    }

    /** Returns the changes of one kind of entry. */
    public ImmutableList<Change> changes(EntryKind kind) {
        Require.notNull(kind, "kind");
        return changes.stream()
                .filter(change -> change.subject().kind() == kind)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the edits of one kind, such as {@code Edit.Add.class}. */
    public <E extends Edit> ImmutableList<E> edits(Class<E> kind) {
        Require.notNull(kind, "kind");
        return edits().stream().filter(kind::isInstance).map(kind::cast).collect(ImmutableList.toImmutableList());
    }

    /** Returns the changes of entries that differ in the given aspect, such as those with another link. */
    public ImmutableList<Change> changed(Aspect aspect) {
        Require.notNull(aspect, "aspect");
        return changes.stream().filter(change -> change.concerns(aspect)).collect(ImmutableList.toImmutableList());
    }

    /** Returns the withdrawals in favour of a new entry of the same wording, which only goes by another identifier. */
    public ImmutableList<Change> renamings() {
        Map<EntryName, String> added = new HashMap<>();
        edits(Edit.Add.class)
                .forEach(add -> added.put(add.subject(), add.entry().wording()));
        return changes.stream()
                .filter(change -> change.edit() instanceof Edit.Withdraw withdraw
                        && withdraw.successor()
                                .map(added::get)
                                .equals(change.before().map(Entry::wording)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the two editions and how many changes there are. */
    @Override
    public String toString() {
        return OneLine.of(
                "from %s to %s: %s".formatted(older.id(), newer.id(), OneLine.count(changes.size(), "change")));
    }

    /** Which of the entries of one name is meant, from 1: a catalogue may be wrong and hold several. */
    private record Slot(EntryName name, int occurrence) {

        static Map<Slot, Entry> all(ImmutableList<? extends Entry> entries) {
            Map<Slot, Entry> slots = new LinkedHashMap<>();
            Multiset<EntryName> names = HashMultiset.create();
            for (Entry entry : entries) {
                names.add(entry.entryName());
                slots.put(new Slot(entry.entryName(), names.count(entry.entryName())), entry);
            }
            return slots;
        }
    }

    /** Finds what leads from one catalogue to another. Not thread-safe. */
    private record Finder(Catalogue older, Catalogue newer, List<Change> changes, Set<EntryName> withdrawn) {

        Finder(Catalogue older, Catalogue newer) {
            this(older, newer, new ArrayList<>(), new HashSet<>());
        }

        Difference difference() {
            ImmutableSet<EntryKind> reordered = NextEntries.KINDS_OF_ENTRIES.stream()
                    .filter(kind -> !find(Slot.all(older.entries(kind)), Slot.all(newer.entries(kind))))
                    .collect(ImmutableSet.toImmutableSet());
            return new Difference(older.edition(), newer.edition(), ImmutableList.copyOf(changes), reordered);
        }

        /** Finds the changes of one kind, and returns whether the newer entries stand in the order in which they leave them. */
        private boolean find(Map<Slot, Entry> before, Map<Slot, Entry> after) {
            List<Slot> order = new ArrayList<>();
            before.forEach((slot, entry) -> {
                if (!after.containsKey(slot)) {
                    changes.add(new Change(departure(slot, entry), Optional.of(entry)));
                } else {
                    order.add(slot);
                    if (!after.get(slot).equals(entry)) {
                        changes.add(new Change(new Edit.Replace(after.get(slot)), Optional.of(entry)));
                    }
                }
            });
            after.forEach((slot, entry) -> {
                if (!before.containsKey(slot)) {
                    order.add(slot);
                    if (slot.occurrence() > 1 || !withdrawn.contains(slot.name())) {
                        changes.add(new Change(new Edit.Add(entry), Optional.empty()));
                    }
                }
            });
            return order.equals(ImmutableList.copyOf(after.keySet()));
        }

        /** An entry has been withdrawn where the newer catalogue, and not the older, knows it as it was. */
        private Edit departure(Slot slot, Entry before) {
            EntryName name = slot.name();
            if (slot.occurrence() == 1
                    && EntryKind.WITHDRAWABLE.contains(name.kind())
                    && older.find(name.withdrawn()).isEmpty()
                    && newer.find(name.withdrawn()).orElse(null) instanceof Withdrawn gone
                    && gone.entry().equals(before)) {
                withdrawn.add(name.withdrawn());
                return new Edit.Withdraw(name, gone.successor(), gone.reason());
            }
            return new Edit.Drop(name);
        }
    }
}
