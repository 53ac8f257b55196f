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

    /** Returns all decisions of the given phase; those of the third are functions, then actions, then examples. */
    default ImmutableList<Decision<?>> decisions(Phase phase) {
        return switch (phase) {
            case DEFINING_PRIORITIES -> ImmutableList.copyOf(priorities());
            case IDENTIFYING_CHALLENGES -> ImmutableList.copyOf(challenges());
            case SELECTING_ACTIONS ->
                ImmutableList.<Decision<?>>builder()
                        .addAll(functions())
                        .addAll(actions())
                        .addAll(examples())
                        .build();
            case DEVELOPING_ROADMAP -> ImmutableList.copyOf(considerations());
        };
    }

    /** Finds the evidence with the given identifier. */
    default Optional<Evidence> findEvidence(EvidenceId id) {
        return evidence().stream().filter(stated -> stated.id().equals(id)).findFirst();
    }
}
