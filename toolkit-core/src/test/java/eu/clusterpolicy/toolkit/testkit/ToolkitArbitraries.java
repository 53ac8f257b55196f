package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import net.jqwik.api.Arbitrary;

/**
 * What jqwik generates of the toolkit; a property has it by {@code @ForAll} alone.
 *
 * <pre>{@code
 * class CellsTest {
 *     @Property
 *     void every_action_of_a_cell_is_found(@ForAll Catalogue catalogue, @ForAll Cell cell) {
 *         assertThat(catalogue.actionsIn(cell)).allMatch(action -> catalogue.actions().contains(action));
 *     }
 * }
 * }</pre>
 *
 * <p>Catalogues and roadmaps are valid: their checks find nothing graver than a warning. Entries are well formed by themselves.
 * Texts hold accents, several scripts and directions, emoji and very long words. All shrink: catalogues to {@link WholeCatalogue},
 * roadmaps to {@link WholeRoadmap} with the one change that matters. The axes need nothing: jqwik knows enums.
 */
public final class ToolkitArbitraries {

    private ToolkitArbitraries() {}

    /** Generates cells of the matrix. */
    public static Arbitrary<Cell> cells() {
        return EntryArbitraries.cells();
    }

    /** Generates challenges within priorities. */
    public static Arbitrary<Focus> focuses() {
        return cells().map(Focus::of);
    }

    /** Generates positions: cells of the matrix and cells of recommendations. */
    public static Arbitrary<Position> positions() {
        return EntryArbitraries.positions();
    }

    /** Generates texts and names. */
    public static Arbitrary<String> texts() {
        return TextArbitraries.texts();
    }

    /** Generates identifiers of actions. */
    public static Arbitrary<ActionId> actionIds() {
        return EntryArbitraries.actionIds();
    }

    /** Generates identifiers of examples. */
    public static Arbitrary<ExampleId> exampleIds() {
        return EntryArbitraries.exampleIds();
    }

    /** Generates countries of ISO 3166-1. */
    public static Arbitrary<Country> countries() {
        return EntryArbitraries.countries();
    }

    /** Generates where examples are valid. */
    public static Arbitrary<Validity> validities() {
        return EntryArbitraries.validities();
    }

    /** Generates citations of tables and of other documents. */
    public static Arbitrary<Citation> citations() {
        return EntryArbitraries.citations();
    }

    /** Generates placements. */
    public static Arbitrary<Placement> placements() {
        return EntryArbitraries.placements();
    }

    /** Generates actions. */
    public static Arbitrary<PolicyAction> actions() {
        return EntryArbitraries.actions();
    }

    /** Generates examples. */
    public static Arbitrary<Example> examples() {
        return EntryArbitraries.examples();
    }

    /** Generates titles of recommendations. */
    public static Arbitrary<Title> titles() {
        return EntryArbitraries.titles();
    }

    /** Generates cells of recommendations. */
    public static Arbitrary<Operationalisation> operationalisations() {
        return EntryArbitraries.operationalisations();
    }

    /** Generates recommendations. */
    public static Arbitrary<Recommendation> recommendations() {
        return EntryArbitraries.recommendations();
    }

    /** Generates errata. */
    public static Arbitrary<Erratum> errata() {
        return EntryArbitraries.errata();
    }

    /** Generates declarations that a position is empty. */
    public static Arbitrary<DeclaredEmpty> declarations() {
        return EntryArbitraries.declarations();
    }

    /** Generates valid catalogues. */
    public static Arbitrary<Catalogue> catalogues() {
        return CatalogueVariations.catalogues();
    }

    /** Generates overlays for {@link WholeCatalogue} that collide with nothing in it. */
    public static Arbitrary<Overlay> overlays() {
        return OverlayVariations.overlays();
    }

    /** Generates roadmaps in which nothing is missing and nothing wrong, over {@link WholeCatalogue}. */
    public static Arbitrary<Roadmap> roadmaps() {
        return RoadmapVariations.roadmaps();
    }

    /** Generates drafts of roadmaps: most lack something, and hold what does not follow. */
    public static Arbitrary<RoadmapDraft> drafts() {
        return RoadmapVariations.drafts();
    }

    /** Generates action plans. */
    public static Arbitrary<ActionPlan> plans() {
        return roadmaps().map(Roadmap::plan);
    }
}
