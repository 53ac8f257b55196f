package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.UnknownEntryException;
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
import java.util.stream.Stream;

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

    /** Returns a draft that holds all of this, to decide anew in any phase; a draft returns itself. */
    RoadmapDraft reopen();

    /** Returns what is still missing, first things first; none for a finished roadmap. */
    default ImmutableList<Gap> next() {
        return reopen().next();
    }

    /**
     * Returns the decisions that do not follow from an earlier phase, in the order of the phases; none for a finished roadmap.
     * Of all that rest on one subject that is not chosen, the first is the stray and the others are its consequences.
     */
    default ImmutableList<Stray> strays() {
        return reopen().strays();
    }

    /** Returns how far the given phase has come. */
    default PhaseState state(Phase phase) {
        Require.notNull(phase, "phase");
        boolean flawed = next().stream().anyMatch(gap -> gap.phase() == phase)
                || strays().stream()
                        .flatMap(stray -> Stream.concat(Stream.of(stray.placed()), stray.consequences().stream()))
                        .anyMatch(placed -> placed.phase() == phase);
        return new Questions(reopen().ladder(), findPlan()).state(phase, flawed);
    }

    /**
     * Returns what the given phase asks about and what is not decided yet: in the third, each open cell with the catalogue's
     * actions and examples; in the fourth, the common challenges, then the chosen actions that are not planned.
     */
    default ImmutableList<OpenSubject> open(Phase phase) {
        return new Questions(reopen().ladder(), findPlan()).open(Require.notNull(phase, "phase"));
    }

    /**
     * Finds what was decided about a subject.
     *
     * @param subject a priority, a focus, a cell, a consideration, or a selection of an action or an example for a cell
     */
    default Optional<PlacedDecision> findDecision(Object subject) {
        return reopen().ladder().find(Require.notNull(subject, "subject"));
    }

    /** Finds the evidence with the given identifier. */
    default Optional<Evidence> findEvidence(EvidenceId id) {
        return Optional.ofNullable(reopen().evidenceById().get(Require.notNull(id, "id")));
    }

    /**
     * Explains whether an action is in the roadmap, and why: from the action back through function, challenge and priority to
     * the evidence; or the phase and the decision that left it out, or that the phase did not consider it.
     *
     * @throws UnknownEntryException if the catalogue has no such action
     */
    default Explanation explain(PolicyAction action) {
        Require.notNull(action, "action");
        return Explanation.of(
                reopen().ladder(),
                catalogue()
                        .findKnownAction(action.id())
                        .orElseGet(() -> catalogue().action(action.id())));
    }

    /**
     * Explains why an action is in the roadmap, as {@link #explain} does.
     *
     * @throws IllegalArgumentException if it is not, for which {@link #whyNot} is the question, or the catalogue has no such
     *     action
     */
    default Explanation why(PolicyAction action) {
        Explanation explanation = explain(action);
        if (!explanation.chosen()) {
            throw new IllegalArgumentException(
                    "action is not in the roadmap: '" + action.id() + "'; whyNot says what left it out");
        }
        return explanation;
    }

    /**
     * Explains why an action is not in the roadmap, as {@link #explain} does.
     *
     * @throws IllegalArgumentException if it is, for which {@link #why} is the question, or the catalogue has no such action
     */
    default Explanation whyNot(PolicyAction action) {
        Explanation explanation = explain(action);
        if (explanation.chosen()) {
            throw new IllegalArgumentException(
                    "action is in the roadmap: '" + action.id() + "'; why says how it came there");
        }
        return explanation;
    }

    /**
     * Takes this over to a newer edition of its catalogue.
     *
     * <p>What it decided about may there be reworded, moved or withdrawn, and each of these is reported.
     */
    default Rebase rebaseOn(Catalogue newer) {
        return Rebase.of(reopen(), Require.notNull(newer, "newer"));
    }

    /** Returns all decisions of the given phase; those of the third are functions, then actions, then examples. */
    default ImmutableList<Decision<?>> decisions(Phase phase) {
        Require.notNull(phase, "phase");
        return placedDecisions().stream()
                .filter(placed -> placed.phase() == phase)
                .map(PlacedDecision::decision)
                .collect(ImmutableList.toImmutableList());
    }
}
