package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.name.Identifiers;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * An overlay, such as a region's own examples on top of {@code eccp-2021}: what a new edition of a catalogue adds, replaces
 * and withdraws.
 *
 * <p>The edition says who issues it and when. An overlay names each entry once; what an entry of its own says stands in the
 * entry, what it says of an entry that is there already stands under that entry's identifier. Actions, examples and
 * recommendations are withdrawn and stay known; errata, which are notes on the catalogue itself, are dropped.
 *
 * <pre>{@code
 * Overlay overlay = Overlay.builder()
 *         .base("eccp-2021")
 *         .edition(edition)
 *         .addAddedExample(example)
 *         .putAlias(ExampleId.of("circular-flanders"), "Vlaanderen Circulair")
 *         .putWithdrawnExample(ExampleId.of("green-offshore"), Withdrawal.because("The programme has closed"))
 *         .build();
 * Catalogue next = overlay.applyTo(catalogue);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Overlay {

    Overlay() {}

    /** Returns the identifier of the edition that the overlay is meant for, such as {@code eccp-2021}. */
    public abstract String base();

    /** Returns the edition that the overlay makes: who issues it, and when. */
    public abstract Edition edition();

    /** Returns the actions that it adds, at the end. */
    public abstract ImmutableList<PolicyAction> addedActions();

    /** Returns the examples that it adds, at the end. */
    public abstract ImmutableList<Example> addedExamples();

    /** Returns the recommendations that it adds, at the end. */
    public abstract ImmutableList<Recommendation> addedRecommendations();

    /** Returns the errata that it adds, at the end. */
    public abstract ImmutableList<Erratum> addedErrata();

    /** Returns the actions that take the place of those of their identifier. */
    public abstract ImmutableList<PolicyAction> replacedActions();

    /** Returns the examples that take the place of those of their identifier. */
    public abstract ImmutableList<Example> replacedExamples();

    /** Returns the recommendations that take the place of those of their number. */
    public abstract ImmutableList<Recommendation> replacedRecommendations();

    /** Returns the errata that take the place of those of their identifier. */
    public abstract ImmutableList<Erratum> replacedErrata();

    /** Returns the actions that it withdraws. */
    public abstract ImmutableMap<ActionId, Withdrawal<ActionId>> withdrawnActions();

    /** Returns the examples that it withdraws. */
    public abstract ImmutableMap<ExampleId, Withdrawal<ExampleId>> withdrawnExamples();

    /** Returns the recommendations that it withdraws, by number. */
    public abstract ImmutableMap<Integer, Withdrawal<Integer>> withdrawnRecommendations();

    /** Returns the errata that it drops. */
    public abstract ImmutableSet<ErratumId> droppedErrata();

    /** Returns further spellings of the names of examples that are there already. */
    public abstract ImmutableListMultimap<ExampleId, String> aliases();

    /** Returns further cells that name examples that are there already. */
    public abstract ImmutableListMultimap<ExampleId, Placement> placements();

    /** Returns titles for recommendations that are there already, by number, each with its citation. */
    public abstract ImmutableMap<Integer, Title> titles();

    /** Returns the positions that it declares to be empty on purpose. */
    public abstract ImmutableList<DeclaredEmpty> declaredEmpty();

    /**
     * Returns the positions whose declaration it takes back; one that it also declares empty is declared anew in its place.
     */
    public abstract ImmutableSet<Position> noLongerEmpty();

    /**
     * Returns the edition that this overlay makes of the given catalogue. What it replaces keeps its place, what it adds comes
     * at the end of its list, and a recommendation that names a withdrawn entry names the successor, where there is one.
     *
     * @throws OverlayConflictException if anything collides; it lists all that does
     */
    public Catalogue applyTo(Catalogue catalogue) {
        return applyTo(catalogue, conflict -> Resolution.REFUSE);
    }

    /**
     * Returns the edition that this overlay makes of the given catalogue, as {@link #applyTo(Catalogue)} does; the caller decides.
     *
     * @param resolve decides a conflict; what its answers come to is said at each {@link ConflictKind}
     * @throws OverlayConflictException if conflicts are refused; it lists all that are
     */
    public Catalogue applyTo(Catalogue catalogue, Function<? super Conflict, Resolution> resolve) {
        return OverlayApplier.apply(catalogue, this, resolve);
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Identifiers.require("base of an overlay", base());
        if (edition().id().equals(base())) {
            throw new IllegalArgumentException("overlay must make an edition of its own: '" + base() + "'");
        }
        OverlayEntries.requireEachOnce(this);
        titles().forEach((number, title) -> {
            if (title.text().isEmpty() || title.citation().isEmpty()) {
                throw new IllegalArgumentException(
                        "title of an overlay must have a text and a citation: recommendation '" + number + "'");
            }
        });
    }

    /** Collects the parts of an overlay; {@code base} and {@code edition} are required. */
    public static final class Builder extends ImmutableOverlay.Builder {

        Builder() {}
    }
}
