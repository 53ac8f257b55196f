package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.HashMap;
import java.util.Map;
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
        return new DifferenceFinder(Require.notNull(older, "older"), Require.notNull(newer, "newer")).difference();
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
     * Overlay.builder().base(older.id()).edition(newer).edits(difference.edits()).build()
     *         .applyTo(catalogue, conflict -> conflict.kind() == ConflictKind.FILLS_DECLARED_EMPTY
     *                 ? Resolution.KEEP
     *                 : Resolution.TAKE);
     * }</pre>
     */
    public ImmutableList<Edit> edits() {
        Set<EntryName> back = changes.stream()
                .filter(change -> change.edit() instanceof Edit.Add
                        && EntryKind.WITHDRAWABLE.contains(change.subject().kind()))
                .map(change -> EntryName.of(
                        change.subject().kind().withdrawn(), change.subject().id()))
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
}
