package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import eu.clusterpolicy.toolkit.roadmap.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Faults of the decisions that a roadmap takes phase by phase. */
final class DecisionFaults {

    private DecisionFaults() {}

    static Stream<Consumer<RoadmapParts>> noPriority(RoadmapDraft draft) {
        return Stream.of(parts -> {
            parts.priorities.replaceAll(decision -> new Decision<>(
                    decision.subject(),
                    Verdict.SET_ASIDE,
                    decision.reason(),
                    decision.evidence(),
                    decision.day(),
                    decision.by()));
            parts.dropChallenges(any -> true);
        });
    }

    static Stream<Consumer<RoadmapParts>> noChallenge(RoadmapDraft draft) {
        return chosen(draft.priorities())
                .map(priority -> parts -> parts.dropChallenges(focus -> focus.priority() == priority));
    }

    static Stream<Consumer<RoadmapParts>> noFunction(RoadmapDraft draft) {
        return chosen(draft.challenges())
                .map(focus ->
                        parts -> parts.dropFunctions(cell -> Focus.of(cell).equals(focus)));
    }

    static Stream<Consumer<RoadmapParts>> noAction(RoadmapDraft draft) {
        return chosen(draft.challenges())
                .map(focus -> parts -> parts.dropActions(cell -> Focus.of(cell).equals(focus)));
    }

    static Stream<Consumer<RoadmapParts>> noPlan(RoadmapDraft draft) {
        return draft.plan().stream().map(plan -> parts -> parts.plan = Optional.empty());
    }

    /** A priority that is chosen goes with all that rests on it, unless it is the only one. */
    static Stream<Consumer<RoadmapParts>> priorityForgotten(RoadmapDraft draft) {
        long chosen = chosen(draft.priorities()).count();
        return draft.priorities().stream()
                .filter(decision -> !decision.isChosen() || chosen > 1)
                .map(decision -> parts -> {
                    parts.priorities.remove(decision);
                    parts.dropChallenges(focus -> focus.priority() == decision.subject());
                });
    }

    static Stream<Consumer<RoadmapParts>> challengeForgotten(RoadmapDraft draft) {
        return setAside(draft.challenges()).map(focus -> parts -> parts.dropChallenges(each -> each.equals(focus)));
    }

    static Stream<Consumer<RoadmapParts>> functionForgotten(RoadmapDraft draft) {
        return setAside(draft.functions()).map(cell -> parts -> parts.dropFunctions(each -> each.equals(cell)));
    }

    static Stream<Consumer<RoadmapParts>> idleFunction(RoadmapDraft draft) {
        return setAside(draft.functions())
                .map(cell -> parts -> parts.functions.replaceAll(decision ->
                        decision.subject().equals(cell) ? Decision.chosen(cell, "It sounds well") : decision));
    }

    static Stream<Consumer<RoadmapParts>> considerationForgotten(RoadmapDraft draft) {
        return draft.considerations().stream().map(decision -> parts -> parts.considerations.remove(decision));
    }

    static Stream<Consumer<RoadmapParts>> withoutEvidence(RoadmapDraft draft) {
        return IntStream.range(0, draft.priorities().size())
                .filter(place -> draft.priorities().get(place).isChosen())
                .mapToObj(place -> parts ->
                        parts.priorities.set(place, restingOn(parts.priorities.get(place), ImmutableSet.of())));
    }

    static Stream<Consumer<RoadmapParts>> unknownEvidence(RoadmapDraft draft) {
        return IntStream.range(0, draft.challenges().size())
                .mapToObj(place -> parts -> parts.challenges.set(
                        place,
                        restingOn(
                                parts.challenges.get(place), ImmutableSet.of(EvidenceId.of("nothing-of-this-name")))));
    }

    static Stream<Consumer<RoadmapParts>> stray(RoadmapDraft draft) {
        List<Focus> chosen = chosen(draft.challenges()).toList();
        return Cell.all().stream()
                .filter(cell -> !chosen.contains(Focus.of(cell)))
                .filter(cell -> draft.functions().stream()
                        .noneMatch(decision -> decision.subject().equals(cell)))
                .map(cell -> parts -> parts.functions.add(Decision.chosen(cell, "It has always been done")));
    }

    static Stream<Consumer<RoadmapParts>> actionPassedOver(RoadmapDraft draft) {
        return chosen(draft.actions())
                .map(Selection::entry)
                .map(action -> parts -> parts.catalogue = withAnother(parts.catalogue, action));
    }

    private static Catalogue withAnother(Catalogue catalogue, ActionId like) {
        CatalogueParts parts = CatalogueParts.of(catalogue);
        parts.actions.add(Altered.actionId("another-of-its-cell").apply(catalogue.action(like)));
        return parts.build();
    }

    static Stream<Consumer<RoadmapParts>> withdrawnAction(RoadmapDraft draft) {
        return chosen(draft.actions())
                .map(Selection::entry)
                .map(action -> parts -> parts.catalogue = withdrawing(parts.catalogue, action));
    }

    private static Catalogue withdrawing(Catalogue catalogue, ActionId action) {
        CatalogueParts parts = CatalogueParts.of(catalogue);
        parts.actions.removeIf(standing -> standing.id().equals(action));
        parts.withdrawn.add(new Withdrawn(catalogue.action(action), Optional.empty(), "It did not do what it should"));
        return parts.build();
    }

    static Stream<Consumer<RoadmapParts>> exampleElsewhere(RoadmapDraft draft) {
        return chosen(draft.functions())
                .flatMap(cell -> draft.catalogue().examples().stream()
                        .filter(example -> example.placements().stream()
                                .noneMatch(placement -> placement.cell().equals(cell)))
                        .map(example -> new Selection<>(cell, example.id())))
                .filter(selection -> draft.findDecision(selection).isEmpty())
                .map(selection -> parts -> parts.examples.add(Decision.chosen(selection, "It is near")));
    }

    static Stream<Consumer<RoadmapParts>> declaredEmpty(RoadmapDraft draft) {
        return chosen(draft.functions()).map(cell -> parts -> parts.catalogue = declaringEmpty(parts.catalogue, cell));
    }

    private static Catalogue declaringEmpty(Catalogue catalogue, Cell cell) {
        CatalogueParts parts = CatalogueParts.of(catalogue);
        parts.declaredEmpty.add(DeclaredEmpty.of(Position.of(cell), "Nobody trains there", WholeCatalogue.CITATION));
        return parts.build();
    }

    static <T> Decision<T> restingOn(Decision<T> decision, ImmutableSet<EvidenceId> evidence) {
        return new Decision<>(
                decision.subject(), decision.verdict(), decision.reason(), evidence, decision.day(), decision.by());
    }

    private static <T> Stream<T> setAside(List<Decision<T>> decisions) {
        return decisions.stream().filter(decision -> !decision.isChosen()).map(Decision::subject);
    }

    private static <T> Stream<T> chosen(List<Decision<T>> decisions) {
        return decisions.stream().filter(Decision::isChosen).map(Decision::subject);
    }
}
