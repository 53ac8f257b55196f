package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import java.util.Objects;

/**
 * The difference between two catalogues, such as two editions of one: what was added, withdrawn, revised or put elsewhere.
 *
 * <p>Applied to the older catalogue it gives the newer one exactly. The edition's change comes first, then those of actions,
 * examples, recommendations, errata, declarations and what was withdrawn: in each, what befell the older entries in their
 * order, then what was added in its own. At the end stands what is ordered otherwise than that would leave it.
 *
 * <pre>{@code
 * Difference difference = Difference.between(older, newer);
 * difference.changes(Change.Added.class);
 * difference.revised(Aspect.LINK_CHANGED);
 * difference.applyTo(older).equals(newer); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param older the edition of the older catalogue
 * @param changes the changes; none where the catalogues are equal
 */
public record Difference(Edition older, ImmutableList<Change> changes) {

    /** Requires both components. */
    public Difference {
        Objects.requireNonNull(older, "older edition");
        Objects.requireNonNull(changes, "changes");
    }

    /** Returns what leads from the older catalogue to the newer. */
    public static Difference between(Catalogue older, Catalogue newer) {
        return new DifferenceFinder(older, newer).difference();
    }

    /** Returns the edition of the newer catalogue. */
    public Edition newer() {
        return changes(Change.EditionChanged.class).stream()
                .findFirst()
                .map(Change.EditionChanged::after)
                .orElse(older);
    }

    /** Returns whether nothing has changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Returns the changes of one type, such as {@code Change.Added.class}. */
    public <C extends Change> ImmutableList<C> changes(Class<C> type) {
        return changes.stream().filter(type::isInstance).map(type::cast).collect(ImmutableList.toImmutableList());
    }

    /** Returns the changes of one kind of entry. */
    public ImmutableList<Change> changes(EntryKind kind) {
        return changes.stream()
                .filter(change -> change.subject().kind() == kind)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the entries that were revised in the given aspect, such as those with another link. */
    public ImmutableList<Change.Revised> revised(Aspect aspect) {
        return changes(Change.Revised.class).stream()
                .filter(change -> change.revisions().stream().anyMatch(revision -> revision.aspect() == aspect))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the newer catalogue.
     *
     * @param catalogue the catalogue that the difference was made from
     * @throws IllegalArgumentException if its edition is another, or an entry that has changed is not there as it was; the
     *     message lists all that differs
     */
    public Catalogue applyTo(Catalogue catalogue) {
        return new DifferenceApplier(this, catalogue).newer();
    }

    /**
     * Returns the overlay that makes the newer catalogue out of the older.
     *
     * <p>Where the newer one was made by an overlay without conflicts, it is that overlay, provided that it replaces only what
     * differs, in the order of the catalogue, and says as aliases, placements and titles what these can say.
     *
     * @throws IllegalStateException if no overlay can say it, such as that an action was removed without a trace; the message
     *     lists all that none can
     */
    public Overlay asOverlay() {
        return new OverlayFromDifference(this).overlay();
    }
}
