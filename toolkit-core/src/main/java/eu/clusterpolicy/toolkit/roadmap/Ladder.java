package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.OneLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rungs from the first phase down to a subject: what must be chosen for a decision about it to follow. The rungs of an
 * action are its priority, its focus, its cell and its selection.
 *
 * @param catalogue the catalogue that has the words of actions and examples
 * @param decisions all decisions, phase by phase
 * @param evidence the evidence by its identifiers
 * @param bySubject the same decisions by their subjects
 */
record Ladder(
        Catalogue catalogue,
        ImmutableList<PlacedDecision> decisions,
        ImmutableMap<EvidenceId, Evidence> evidence,
        ImmutableMap<Object, PlacedDecision> bySubject) {

    static Ladder of(
            Catalogue catalogue, ImmutableList<PlacedDecision> decisions, ImmutableMap<EvidenceId, Evidence> evidence) {
        return new Ladder(
                catalogue,
                decisions,
                evidence,
                Maps.uniqueIndex(decisions, placed -> placed.decision().subject()));
    }

    static ImmutableList<Object> to(Object subject) {
        if (subject instanceof Focus focus) {
            return ImmutableList.of(focus.priority(), focus);
        }
        if (subject instanceof Cell cell) {
            return and(to(Focus.of(cell)), cell);
        }
        return subject instanceof Selection<?> selection
                ? and(to(selection.cell()), selection)
                : ImmutableList.of(subject);
    }

    private static ImmutableList<Object> and(ImmutableList<Object> rungs, Object last) {
        return ImmutableList.builder().addAll(rungs).add(last).build();
    }

    /** Returns whether the subject is chosen, and all that it follows from. */
    boolean holds(Object subject) {
        return firstNotChosen(to(subject)).isEmpty();
    }

    /** Returns the subjects of the decisions that chose something, phase by phase, whether or not they follow. */
    Stream<Object> chosen() {
        return decisions.stream()
                .filter(PlacedDecision::isChosen)
                .map(placed -> placed.decision().subject());
    }

    /** Returns the chosen actions, each for its cell, whether or not they follow. */
    Stream<Selection<?>> chosenActions() {
        return chosen().flatMap(
                        subject -> subject instanceof Selection<?> selection && selection.entry() instanceof ActionId
                                ? Stream.of(selection)
                                : Stream.empty());
    }

    /** Returns the subjects that are chosen, with all that they follow from. */
    <T> Stream<T> holding(ImmutableList<Decision<T>> taken) {
        return taken.stream().map(Decision::subject).filter(this::holds);
    }

    Optional<Step> firstNotChosen(List<Object> rungs) {
        return rungs.stream().filter(rung -> !isChosen(rung)).findFirst().map(this::step);
    }

    /** Returns the code of a subject; of an entry in a cell, the entry's identifier. */
    static String code(Object subject) {
        return subject instanceof Selection<?> selection ? selection.entry().toString() : subject.toString();
    }

    boolean isChosen(Object rung) {
        return find(rung).filter(PlacedDecision::isChosen).isPresent();
    }

    Optional<PlacedDecision> find(Object subject) {
        return Optional.ofNullable(bySubject.get(subject));
    }

    Step step(Object rung) {
        Optional<Decision<?>> decision = find(rung).map(PlacedDecision::decision);
        ImmutableList<Evidence> rests = decision.stream()
                .flatMap(taken -> taken.evidence().stream())
                .flatMap(id -> Optional.ofNullable(evidence.get(id)).stream())
                .collect(ImmutableList.toImmutableList());
        return new Step(phase(rung), Titles.of(catalogue, rung), decision, rests);
    }

    private static Phase phase(Object rung) {
        if (rung instanceof Priority) {
            return Phase.DEFINING_PRIORITIES;
        }
        return rung instanceof Focus ? Phase.IDENTIFYING_CHALLENGES : Phase.SELECTING_ACTIONS;
    }

    /**
     * Returns the decisions that do not follow from what stands right above them. What rests on one of these is no stray of its
     * own but its consequence, so that one cause is told once.
     */
    ImmutableList<Stray> strays() {
        ListMultimap<Object, PlacedDecision> resting = ArrayListMultimap.create();
        for (PlacedDecision placed : decisions) {
            cause(to(placed.decision().subject())).ifPresent(cause -> resting.put(cause, placed));
        }
        return decisions.stream()
                .flatMap(placed -> stray(placed, resting.get(placed.decision().subject())).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Finds the lowest rung that is not chosen although the last one rests on it, and returns the rung below it. */
    private Optional<Object> cause(ImmutableList<Object> rungs) {
        for (int i = rungs.size() - 2; i >= 0; i--) {
            if (!isChosen(rungs.get(i))) {
                return Optional.of(rungs.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Stray> stray(PlacedDecision placed, List<PlacedDecision> resting) {
        ImmutableList<Object> rungs = to(placed.decision().subject());
        if (rungs.size() < 2 || isChosen(rungs.get(rungs.size() - 2))) {
            return Optional.empty();
        }
        ImmutableList<PlacedDecision> consequences =
                resting.stream().filter(other -> !other.equals(placed)).collect(ImmutableList.toImmutableList());
        return firstNotChosen(rungs.subList(0, rungs.size() - 1))
                .map(missing -> new Stray(placed, sentence(placed, missing, consequences.size()), consequences));
    }

    private static String sentence(PlacedDecision placed, Step missing, int consequences) {
        String resting = consequences == 0
                ? ""
                : "; %s on it"
                        .formatted(OneLine.count(consequences, "later decision")
                                + (consequences == 1 ? " rests" : " rest"));
        return "%s is %s, which does not follow: %s %s"
                        .formatted(
                                placed.title(),
                                placed.decision().verdict().title(),
                                missing.subject(),
                                missing.outcome("is"))
                + resting;
    }
}
