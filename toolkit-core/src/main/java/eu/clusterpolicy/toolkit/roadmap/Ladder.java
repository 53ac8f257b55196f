package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
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
     * Returns what does not follow, one stray for each subject that is not chosen although decisions rest on it, so that one
     * cause is told once.
     */
    ImmutableList<Stray> strays() {
        ListMultimap<Step, PlacedDecision> resting =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (PlacedDecision placed : decisions) {
            ImmutableList<Object> rungs = to(placed.decision().subject());
            firstNotChosen(rungs.subList(0, rungs.size() - 1)).ifPresent(missing -> resting.put(missing, placed));
        }
        return Multimaps.asMap(resting).entrySet().stream()
                .map(cause -> stray(cause.getKey(), cause.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stray stray(Step missing, List<PlacedDecision> resting) {
        PlacedDecision first = resting.get(0);
        int more = resting.size() - 1;
        String others = more == 0
                ? ""
                : "; %s on it".formatted(more == 1 ? "1 more decision rests" : more + " more decisions rest");
        String sentence = "%s is %s, which does not follow: %s %s"
                        .formatted(
                                first.title(),
                                first.decision().verdict().title(),
                                missing.subject(),
                                missing.outcome("is"))
                + others;
        return new Stray(first, sentence, ImmutableList.copyOf(resting.subList(1, resting.size())));
    }
}
