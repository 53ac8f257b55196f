package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Faults of the action plan. */
final class PlanFaults {

    private static final PlannedActionId NOWHERE = PlannedActionId.of("nothing-of-this-name");
    private static final PlannedActionId FOLLOW_UP = PlannedActionId.of("follow-up");

    private PlanFaults() {}

    static Stream<Consumer<RoadmapParts>> notChosen(RoadmapDraft draft) {
        return eachAction(
                draft,
                (plan, place) -> plan.actions.add(PlannedAction.builder()
                        .id(FOLLOW_UP)
                        .addAction(ActionId.of(NOWHERE.value()))
                        .title("Do something else")
                        .description("Nobody has chosen it")
                        .build()));
    }

    /** Takes away, one at a time, each part that a plan in the making may lack. */
    static Stream<Consumer<RoadmapParts>> lacking(RoadmapDraft draft) {
        return Stream.concat(
                Stream.of(
                                PlanFaults.<PlanParts>that(parts -> parts.horizon = Optional.empty()),
                                PlanFaults.<PlanParts>that(parts -> parts.engagementStrategy = " "),
                                PlanFaults.<PlanParts>that(parts -> parts.reviewRhythm = Optional.empty()),
                                PlanFaults.<PlanParts>that(parts -> parts.assessment = ""),
                                PlanFaults.<PlanParts>that(parts -> parts.stakeholders.replaceAll(stakeholder ->
                                        stakeholder.toBuilder().role("").build())),
                                PlanFaults.<PlanParts>that(parts -> parts.governanceBodies.replaceAll(
                                        body -> body.toBuilder().mandate("").build())),
                                PlanFaults.<PlanParts>that(
                                        parts -> parts.governanceBodies.replaceAll(body -> body.toBuilder()
                                                .meetingRhythm(Optional.empty())
                                                .build())),
                                PlanFaults.<PlanParts>that(
                                        parts -> parts.budgetLines.replaceAll(line -> line.toBuilder()
                                                .amount(Optional.empty())
                                                .build())),
                                PlanFaults.<PlanParts>that(
                                        parts -> parts.budgetLines.replaceAll(line -> line.toBuilder()
                                                .source(Optional.empty())
                                                .build())))
                        .flatMap(lack -> plan(draft, lack)),
                eachAction(
                        draft,
                        (parts, place) -> parts.actions.set(
                                place,
                                parts.actions.get(place).toBuilder().title(" ").build())));
    }

    private static <T> Consumer<T> that(Consumer<T> lack) {
        return lack;
    }

    static Stream<Consumer<RoadmapParts>> unplanned(RoadmapDraft draft) {
        return draft.actions().stream()
                .filter(Decision::isChosen)
                .map(decision -> decision.subject().entry())
                .map(action -> in(plan -> plan.dropActions(plan.actions.stream()
                        .filter(planned -> planned.actions().contains(action))
                        .map(PlannedAction::id)
                        .collect(ImmutableSet.toImmutableSet()))));
    }

    static Stream<Consumer<RoadmapParts>> noOwner(RoadmapDraft draft) {
        return eachAction(draft, AlteredPlan.owner(Optional.empty()));
    }

    static Stream<Consumer<RoadmapParts>> noTimeFrame(RoadmapDraft draft) {
        return eachAction(draft, AlteredPlan.timeFrame(Optional.empty()));
    }

    static Stream<Consumer<RoadmapParts>> noBudget(RoadmapDraft draft) {
        return eachAction(draft, (plan, place) -> {
            PlannedActionId id = plan.actions.get(place).id();
            plan.budgetLines.removeIf(line -> line.action().equals(id));
        });
    }

    static Stream<Consumer<RoadmapParts>> noIndicator(RoadmapDraft draft) {
        return eachAction(
                draft,
                (plan, place) ->
                        plan.unmeasure(ImmutableSet.of(plan.actions.get(place).id())));
    }

    static Stream<Consumer<RoadmapParts>> tooEarly(RoadmapDraft draft) {
        return eachAction(draft, (plan, place) -> plan.actions.add(followUp(plan.actions.get(place))));
    }

    /** What the two depend on has no days yet, so that they wait for one another and nothing else. */
    static Stream<Consumer<RoadmapParts>> circle(RoadmapDraft draft) {
        return eachAction(draft, (plan, place) -> {
            PlannedAction first = plan.actions.get(place);
            plan.actions.set(place, alsoDependingOn(FOLLOW_UP).apply(first));
            plan.actions.add(AlteredPlan.timeFrame(Optional.empty()).apply(followUp(first)));
        });
    }

    static Stream<Consumer<RoadmapParts>> repeatedAction(RoadmapDraft draft) {
        return eachAction(draft, (plan, place) -> plan.actions.add(plan.actions.get(place)));
    }

    static Stream<Consumer<RoadmapParts>> repeatedIndicator(RoadmapDraft draft) {
        return draft.plan().stream()
                .flatMap(plan -> plan.monitoring().indicators().stream())
                .map(indicator -> in(plan -> plan.indicators.add(indicator)));
    }

    static Stream<Consumer<RoadmapParts>> unknownDependency(RoadmapDraft draft) {
        return eachAction(draft, alsoDependingOn(NOWHERE));
    }

    static Stream<Consumer<RoadmapParts>> unknownBudget(RoadmapDraft draft) {
        return eachAction(draft, (plan, place) -> plan.budgetLines.add(WholePlan.budgetLine(NOWHERE)));
    }

    static Stream<Consumer<RoadmapParts>> unknownStaff(RoadmapDraft draft) {
        return eachAction(
                draft, (plan, place) -> plan.staffLines.add(StaffLine.of(NOWHERE, "Trainer", BigDecimal.ONE)));
    }

    static Stream<Consumer<RoadmapParts>> unknownMeasured(RoadmapDraft draft) {
        return eachAction(
                draft, (plan, place) -> plan.indicators.add(WholePlan.indicator("people-of-nobody", NOWHERE)));
    }

    static Stream<Consumer<RoadmapParts>> fewStakeholders(RoadmapDraft draft) {
        return plan(
                draft,
                plan -> plan.stakeholders.removeIf(stakeholder ->
                        !stakeholder.kind().equals(plan.stakeholders.get(0).kind())));
    }

    static Stream<Consumer<RoadmapParts>> nobodyDecides(RoadmapDraft draft) {
        return plan(draft, plan -> plan.governanceBodies.replaceAll(AlteredPlan.deciders(List.of())));
    }

    static Stream<Consumer<RoadmapParts>> noBody(RoadmapDraft draft) {
        return plan(draft, plan -> plan.governanceBodies.clear());
    }

    static Stream<Consumer<RoadmapParts>> rareReview(RoadmapDraft draft) {
        return plan(draft, plan -> plan.reviewRhythm = Optional.of(Rhythm.of("P200Y")));
    }

    static Stream<Consumer<RoadmapParts>> rareMeetings(RoadmapDraft draft) {
        return plan(
                draft,
                plan -> plan.governanceBodies.replaceAll(body ->
                        body.toBuilder().meetingRhythm(Rhythm.of("P200Y")).build()));
    }

    static Stream<Consumer<RoadmapParts>> link(RoadmapDraft draft, String link) {
        return plan(draft, plan -> plan.link = Optional.of(URI.create(link)));
    }

    static Stream<Consumer<RoadmapParts>> strangeOwner(RoadmapDraft draft) {
        return eachAction(draft, AlteredPlan.owner(Optional.of("The wizard of Nearland")));
    }

    static Stream<Consumer<RoadmapParts>> emptyBody(RoadmapDraft draft) {
        return plan(
                draft,
                plan -> plan.governanceBodies.add(GovernanceBody.builder()
                        .name("Idle group")
                        .mandate("Waits")
                        .meetingRhythm(Rhythm.of("P1M"))
                        .build()));
    }

    static Stream<Consumer<RoadmapParts>> neverAsked(RoadmapDraft draft) {
        return plan(
                draft,
                plan -> plan.stakeholders.add(Stakeholder.builder()
                        .name("The shy neighbours")
                        .kind(StakeholderKind.CIVIL_SOCIETY)
                        .role("Wait")
                        .build()));
    }

    static Stream<Consumer<RoadmapParts>> stakeholderTwice(RoadmapDraft draft) {
        return plan(draft, plan -> plan.stakeholders.add(plan.stakeholders.get(0)));
    }

    static Stream<Consumer<RoadmapParts>> zeroBudget(RoadmapDraft draft) {
        return eachAction(
                draft,
                (plan, place) -> plan.budgetLines.add(
                        BudgetLine.of(plan.actions.get(place).id().value(), "Tea", "EUR 0", WholePlan.REGION)));
    }

    static Stream<Consumer<RoadmapParts>> budgetTwice(RoadmapDraft draft) {
        return eachAction(draft, (plan, place) -> {
            BudgetLine line = BudgetLine.of(plan.actions.get(place).id().value(), "Tea", "EUR 5", WholePlan.REGION);
            plan.budgetLines.add(line);
            plan.budgetLines.add(line);
        });
    }

    private static PlannedAction followUp(PlannedAction first) {
        return AlteredPlan.id(FOLLOW_UP.value())
                .andThen(AlteredPlan.dependsOn(ImmutableSet.of(Dependency.on(first.id()))))
                .apply(first);
    }

    private static UnaryOperator<PlannedAction> alsoDependingOn(PlannedActionId other) {
        return action -> AlteredPlan.dependsOn(Sets.union(action.dependsOn(), ImmutableSet.of(Dependency.on(other))))
                .apply(action);
    }

    static Stream<Consumer<RoadmapParts>> eachAction(RoadmapDraft draft, UnaryOperator<PlannedAction> change) {
        return eachAction(draft, (plan, place) -> plan.actions.set(place, change.apply(plan.actions.get(place))));
    }

    static Stream<Consumer<RoadmapParts>> eachAction(RoadmapDraft draft, BiConsumer<PlanParts, Integer> step) {
        int size = draft.plan().map(ActionPlan::actions).map(List::size).orElse(0);
        return IntStream.range(0, size).mapToObj(place -> in(plan -> step.accept(plan, place)));
    }

    private static Stream<Consumer<RoadmapParts>> plan(RoadmapDraft draft, Consumer<PlanParts> step) {
        return draft.plan().stream().map(present -> in(step));
    }

    private static Consumer<RoadmapParts> in(Consumer<PlanParts> step) {
        return parts -> parts.plan.ifPresent(step);
    }
}
