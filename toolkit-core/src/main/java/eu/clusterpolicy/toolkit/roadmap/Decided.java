package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import java.util.Optional;

/**
 * What has been decided for a territory, such as Andalusia, phase by phase: a finished {@link Roadmap} or a
 * {@link RoadmapDraft}.
 *
 * <p>Decisions stand in the order in which they were taken; one that was taken anew keeps its place.
 *
 * <pre>{@code
 * roadmap.priorities().stream().filter(Decision::isChosen).map(Decision::subject).toList();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Decided permits Roadmap, RoadmapDraft {

    /** Returns the territory. */
    Territory territory();

    /** Returns the catalogue in which actions and examples are looked up. */
    Catalogue catalogue();

    /** Returns the identifier of the catalogue's edition, such as {@code eccp-2021}. */
    String edition();

    /** Returns the evidence about the territory. */
    ImmutableList<Evidence> evidence();

    /** Returns the decisions of the first phase. */
    ImmutableList<Decision<Priority>> priorities();

    /** Returns the decisions of the second phase: challenges within priorities. */
    ImmutableList<Decision<Focus>> challenges();

    /** Returns the third phase's decisions about cluster functions: a cell is a function for a focus. */
    ImmutableList<Decision<Cell>> functions();

    /** Returns the third phase's decisions about policy actions. */
    ImmutableList<Decision<Selection<ActionId>>> actions();

    /** Returns the third phase's decisions about examples; a chosen one inspires. */
    ImmutableList<Decision<Selection<ExampleId>>> examples();

    /** Returns the fourth phase's decisions about common challenges to cluster policy; a chosen one is addressed. */
    ImmutableList<Decision<Consideration>> considerations();

    /** Finds the action plan; a finished roadmap has one. */
    Optional<ActionPlan> findPlan();

    /** Returns all decisions with their places, in the order of the phases; those of the third as {@link #decisions} has them. */
    ImmutableList<PlacedDecision> placedDecisions();

    /** Returns what is still missing, first things first; none for a finished roadmap. */
    ImmutableList<Gap> next();

    /** Returns the decisions that do not follow from an earlier phase, in the order of the phases; none for a finished roadmap. */
    ImmutableList<Stray> strays();

    /** Finds the evidence with the given identifier. */
    Optional<Evidence> findEvidence(EvidenceId id);

    /** Returns all decisions of the given phase; those of the third are functions, then actions, then examples. */
    default ImmutableList<Decision<?>> decisions(Phase phase) {
        Require.notNull(phase, "phase");
        return placedDecisions().stream()
                .filter(placed -> placed.phase() == phase)
                .map(PlacedDecision::decision)
                .collect(ImmutableList.toImmutableList());
    }
}
