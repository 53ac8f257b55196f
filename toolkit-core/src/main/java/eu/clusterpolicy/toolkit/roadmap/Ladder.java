package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.util.List;
import java.util.Optional;

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
        ImmutableMap<Object, Decision<?>> bySubject) {

    static Ladder of(
            Catalogue catalogue, ImmutableList<PlacedDecision> decisions, ImmutableMap<EvidenceId, Evidence> evidence) {
        return new Ladder(
                catalogue,
                decisions,
                evidence,
                decisions.stream()
                        .map(PlacedDecision::decision)
                        .collect(ImmutableMap.toImmutableMap(Decision::subject, decision -> decision)));
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

    Optional<Step> firstNotChosen(List<Object> rungs) {
        return rungs.stream().filter(rung -> !isChosen(rung)).findFirst().map(this::step);
    }

    private boolean isChosen(Object rung) {
        return Optional.ofNullable(bySubject.get(rung))
                .filter(Decision::isChosen)
                .isPresent();
    }

    Step step(Object rung) {
        Optional<Decision<?>> decision = Optional.ofNullable(bySubject.get(rung));
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

    /** Returns the decisions that do not follow from what stands above them. */
    ImmutableList<Stray> strays() {
        ImmutableList.Builder<Stray> strays = ImmutableList.builder();
        for (PlacedDecision placed : decisions) {
            ImmutableList<Object> rungs = to(placed.decision().subject());
            firstNotChosen(rungs.subList(0, rungs.size() - 1))
                    .ifPresent(missing -> strays.add(new Stray(placed, sentence(placed, missing))));
        }
        return strays.build();
    }

    private static String sentence(PlacedDecision placed, Step missing) {
        return "%s is %s, which does not follow: %s %s"
                .formatted(
                        placed.title(), placed.decision().verdict().title(), missing.subject(), missing.outcome("is"));
    }
}
