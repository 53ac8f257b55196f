package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Whole roadmaps as variations on {@link WholeRoadmap}, over {@link WholeCatalogue}, and drafts of them: a failing one shrinks to
 * one cell and the variations that matter.
 */
final class RoadmapVariations {

    private static final int MOST_CELLS = 5;
    private static final int MOST = 8;

    /** What makes a whole roadmap another; the number is the variation's own. */
    @FunctionalInterface
    interface Variation {

        void vary(RoadmapParts parts, int number);
    }

    private RoadmapVariations() {}

    static Arbitrary<Roadmap> roadmaps() {
        Arbitrary<List<Cell>> cells = EntryArbitraries.cells()
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_CELLS)
                .uniqueElements();
        return Combinators.combine(cells, variations().list().ofMaxSize(MOST))
                .as(RoadmapVariations::applied)
                .withoutEdgeCases();
    }

    /** Returns what is left of roadmaps when some of their decisions are taken back. */
    static Arbitrary<RoadmapDraft> drafts() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 30);
        return Combinators.combine(roadmaps(), places.list().ofMaxSize(10), Arbitraries.of(true, false))
                .as(RoadmapVariations::withdrawn)
                .withoutEdgeCases();
    }

    private static Roadmap applied(List<Cell> cells, List<Variation> variations) {
        RoadmapParts parts = RoadmapParts.of(
                WholeRoadmap.of(WholeCatalogue.catalogue(), cells).reopen());
        for (int number = 0; number < variations.size(); number++) {
            variations.get(number).vary(parts, number);
        }
        return parts.build().close();
    }

    private static RoadmapDraft withdrawn(Roadmap roadmap, List<Integer> places, boolean planned) {
        RoadmapParts parts = RoadmapParts.of(roadmap.reopen());
        List<List<?>> lists = List.of(
                parts.priorities,
                parts.challenges,
                parts.functions,
                parts.actions,
                parts.examples,
                parts.considerations,
                parts.evidence);
        places.forEach(place -> remove(lists.get(place % lists.size()), place / lists.size()));
        if (!planned) {
            parts.plan = Optional.empty();
        }
        return parts.build();
    }

    private static void remove(List<?> list, int place) {
        if (place < list.size()) {
            list.remove(place);
        }
    }

    private static Arbitrary<Variation> variations() {
        return Arbitraries.oneOf(
                TextArbitraries.texts().map(name -> (parts, number) -> parts.territory = Territory.of(name, "XK")),
                TextArbitraries.texts().map(RoadmapVariations::restOnMore),
                Combinators.combine(Arbitraries.of(Challenge.class), TextArbitraries.texts())
                        .as(RoadmapVariations::setChallengeAside),
                Combinators.combine(Arbitraries.of(true, false), TextArbitraries.texts())
                        .as(RoadmapVariations::decideExample),
                Combinators.combine(Arbitraries.of(Consideration.class), TextArbitraries.texts())
                        .as(RoadmapVariations::setAside),
                Combinators.combine(Arbitraries.of(StakeholderKind.class), TextArbitraries.texts())
                        .as((kind, name) ->
                                plan((plan, number) -> plan.stakeholders.add(WholePlan.stakeholder(name, kind)))),
                TextArbitraries.texts()
                        .map(role -> plan((plan, number) -> plan.staffLines.add(StaffLine.of(
                                plan.actions.get(number % plan.actions.size()).id(), role, new BigDecimal("0.5"))))),
                TextArbitraries.texts()
                        .map(owner -> plan((plan, number) -> plan.actions.set(
                                number % plan.actions.size(),
                                AlteredPlan.owner(Optional.of(owner))
                                        .apply(plan.actions.get(number % plan.actions.size()))))),
                Combinators.combine(Arbitraries.of(ActionStatus.State.class), TextArbitraries.texts())
                        .as((state, reason) -> plan((plan, number) -> stand(plan, number, state, reason))),
                Arbitraries.just(plan((plan, number) -> inSequence(plan.actions))));
    }

    /** States one more piece of evidence, on which the first priority rests too. */
    private static Variation restOnMore(String statement) {
        return (parts, number) -> {
            Assumption assumption = Assumption.of("assumption-" + number, EvidenceKind.STAKEHOLDER_INPUT, statement);
            parts.evidence.add(assumption);
            parts.priorities.set(0, restingOnMore(parts.priorities.get(0), assumption));
        };
    }

    private static <T> Decision<T> restingOnMore(Decision<T> decision, Assumption assumption) {
        return new Decision<>(
                decision.subject(),
                decision.verdict(),
                decision.reason(),
                ImmutableSet.<EvidenceId>builder()
                        .addAll(decision.evidence())
                        .add(assumption.id())
                        .build(),
                decision.day(),
                decision.by());
    }

    /** Sets a challenge aside for another reason, where it is set aside. */
    private static Variation setChallengeAside(Challenge challenge, String reason) {
        return (parts, number) -> parts.challenges.replaceAll(
                decision -> decision.isChosen() || decision.subject().challenge() != challenge
                        ? decision
                        : Decision.setAside(decision.subject(), reason));
    }

    private static Variation decideExample(boolean chosen, String reason) {
        return (parts, number) -> {
            Cell cell = parts.functions.get(0).subject();
            var selection =
                    Selection.of(cell, parts.catalogue.examples().get(number).id());
            parts.examples.add(chosen ? Decision.chosen(selection, reason) : Decision.setAside(selection, reason));
        };
    }

    private static Variation setAside(Consideration consideration, String reason) {
        return (parts, number) -> parts.considerations.replaceAll(
                decision -> decision.subject() == consideration ? Decision.setAside(consideration, reason) : decision);
    }

    /** Says how an action stands, and why. */
    private static void stand(PlanParts plan, int number, ActionStatus.State state, String reason) {
        int place = number % plan.actions.size();
        PlannedAction.Builder action = plan.actions.get(place).toBuilder();
        plan.actions.set(
                place,
                action.status(ActionStatus.of(state, reason)).notes(reason).build());
    }

    /** Lets each action wait for the one before it. */
    private static void inSequence(List<PlannedAction> actions) {
        for (int place = 1; place < actions.size(); place++) {
            actions.set(
                    place,
                    AlteredPlan.dependsOn(ImmutableSet.of(
                                    Dependency.on(actions.get(place - 1).id())))
                            .apply(actions.get(place)));
        }
    }

    private static Variation plan(ObjIntConsumer<PlanParts> step) {
        return (parts, number) -> parts.plan.ifPresent(plan -> step.accept(plan, number));
    }
}
