package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.name.Identifiers;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An overlay, such as a region's own examples on top of {@code eccp-2021}: the edits that make a new edition of a catalogue.
 *
 * <p>The edition says who issues it and when. An overlay names each entry once, but may give one example several further
 * spellings and cells. Actions, examples and recommendations are withdrawn and stay known; errata, which are notes on the
 * catalogue itself, and declarations that a position is empty are dropped.
 *
 * <pre>{@code
 * Overlay overlay = Overlay.builder()
 *         .base("eccp-2021")
 *         .edition(edition)
 *         .add(example)
 *         .alias(ExampleId.of("circular-flanders"), "Vlaanderen Circulair")
 *         .withdraw(EntryName.of(ExampleId.of("covasna-business-incubator")), "The programme has closed")
 *         .build();
 * Catalogue next = overlay.applyTo(catalogue);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param base the identifier of the edition that the overlay is meant for, such as {@code eccp-2021}
 * @param edition the edition that the overlay makes: who issues it, and when
 * @param edits what it adds, replaces, withdraws, drops and says of what is there; entries of one kind are added in this order,
 *     otherwise it says nothing
 */
public record Overlay(String base, Edition edition, ImmutableList<Edit> edits) {

    /** Requires an edition of its own, and edits that an overlay can say, of each entry once. */
    public Overlay {
        Identifiers.require("base of an overlay", base);
        Require.notNull(edition, "edition");
        Require.notNull(edits, "edits");
        faults(base, edition, edits).values().stream().findFirst().ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
    }

    /**
     * Returns why the given parts make no overlay: a sentence under each path in its document at which it cannot stand, such as
     * {@code /edits/3}.
     */
    public static ImmutableMap<String, String> faults(String base, Edition edition, List<Edit> edits) {
        return OverlayFaults.of(
                Require.notNull(base, "base"), Require.notNull(edition, "edition"), Require.noneNull(edits, "edits"));
    }

    /** Returns the edits of one kind, such as {@code Edit.Add.class}. */
    public <E extends Edit> ImmutableList<E> edits(Class<E> kind) {
        Require.notNull(kind, "kind");
        return edits.stream().filter(kind::isInstance).map(kind::cast).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the edition that this overlay makes of the given catalogue. What it replaces keeps its place, what it adds comes
     * at the end of its list, and a recommendation that names a withdrawn entry names the successor, where there is one.
     *
     * @throws OverlayConflictException if anything collides; it lists every conflict of each edit with the catalogue as
     *     the edits before it that fit would leave it
     */
    public Catalogue applyTo(Catalogue catalogue) {
        return applyTo(catalogue, conflict -> Resolution.REFUSE);
    }

    /**
     * Returns the edition that this overlay makes of the given catalogue, as {@link #applyTo(Catalogue)} does; the caller decides.
     * Before anything is applied, every conflict of each edit is asked about, once; the edit is made where all are taken, and left
     * out where one is kept.
     *
     * <p>It takes time in proportion to catalogue and overlay, and as much again for each edit in a row of edits that each take the
     * name that the one before was to free, where they are kept one because of the other.
     *
     * @param resolve decides a conflict; what its answers come to is said at each {@link ConflictKind}
     * @throws OverlayConflictException if conflicts are refused of an edit of which none is kept; it lists all that are
     */
    public Catalogue applyTo(Catalogue catalogue, Function<? super Conflict, Resolution> resolve) {
        return OverlayPlanner.next(Require.notNull(catalogue, "catalogue"), this, Require.notNull(resolve, "resolve"));
    }

    /** Returns the edition, what it is made of, and how many edits there are. */
    @Override
    public String toString() {
        return OneLine.of("%s on %s: %s".formatted(edition.id(), base, OneLine.count(edits.size(), "edit")));
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with this overlay's parts. */
    public Builder toBuilder() {
        return builder().base(base).edition(edition).edits(edits);
    }

    /** Collects the parts of an overlay; {@code base} and {@code edition} are required. Not thread-safe. */
    public static final class Builder {

        private Optional<String> base = Optional.empty();
        private Optional<Edition> edition = Optional.empty();
        private final List<Edit> edits = new ArrayList<>();

        private Builder() {}

        /** Sets the identifier of the edition that the overlay is meant for, such as {@code eccp-2021}. */
        public Builder base(String base) {
            this.base = Optional.of(Require.notNull(base, "base"));
            return this;
        }

        /** Sets the edition that the overlay makes: who issues it, and when. */
        public Builder edition(Edition edition) {
            this.edition = Optional.of(Require.notNull(edition, "edition"));
            return this;
        }

        /** Sets the edits, in the place of all that were given before. */
        public Builder edits(Iterable<? extends Edit> edits) {
            ImmutableList<Edit> given = Require.noneNull(edits, "edits");
            this.edits.clear();
            this.edits.addAll(given);
            return this;
        }

        /** Adds an entry at the end of its list; a declaration declares its position empty. */
        public Builder add(Entry entry) {
            return edit(new Edit.Add(entry));
        }

        /** Puts an entry in the place of the one of its name. */
        public Builder replace(Entry entry) {
            return edit(new Edit.Replace(entry));
        }

        /**
         * Withdraws an action, an example or a recommendation without a successor.
         *
         * @param reason why, such as {@code The programme has closed}
         */
        public Builder withdraw(EntryName subject, String reason) {
            return edit(new Edit.Withdraw(subject, Optional.empty(), reason));
        }

        /**
         * Withdraws an action, an example or a recommendation in favour of another of its kind.
         *
         * @param reason why, such as {@code The two programmes were merged}
         * @throws IllegalArgumentException if the successor is of another kind
         */
        public Builder withdraw(EntryName subject, String reason, EntryName successor) {
            return edit(new Edit.Withdraw(subject, Optional.of(Require.notNull(successor, "successor")), reason));
        }

        /** Drops an erratum, or takes back the declaration that a position is empty. */
        public Builder drop(EntryName subject) {
            return edit(new Edit.Drop(subject));
        }

        /** Gives an example that is there already a further spelling of its name. */
        public Builder alias(ExampleId example, String spelling) {
            return edit(new Edit.Alias(example, spelling));
        }

        /** Gives an example that is there already a further cell that names it. */
        public Builder place(ExampleId example, Placement placement) {
            return edit(new Edit.Place(example, placement));
        }

        /**
         * Gives a recommendation that is there already the title that was found for it.
         *
         * @param recommendation the number of the recommendation, from 1
         * @throws IllegalArgumentException if the title lacks its text or its citation
         */
        public Builder entitle(int recommendation, Title title) {
            return edit(new Edit.Entitle(recommendation, title));
        }

        private Builder edit(Edit edit) {
            edits.add(edit);
            return this;
        }

        /**
         * Returns the overlay.
         *
         * @throws IllegalStateException if the base or the edition is missing
         * @throws IllegalArgumentException if an overlay cannot say what was given, such as of one entry twice
         */
        public Overlay build() {
            return new Overlay(
                    base.orElseThrow(() -> new IllegalStateException("overlay lacks its base")),
                    edition.orElseThrow(() -> new IllegalStateException("overlay lacks its edition")),
                    ImmutableList.copyOf(edits));
        }
    }
}
