package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.people.Engagement;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Player;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.Approval;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PolicyInstrument;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TargetRevision;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What makes a whole plan another whole plan: every attribute of a plan and its parts is varied by one of these. */
final class PlanVariations {

    private static final LocalDate BEGIN = WholePlan.HORIZON.start();

    /** Varies a plan with a number and a text, of which it may make what it likes. */
    @FunctionalInterface
    interface Step {

        void vary(PlanParts plan, int number, String text);
    }

    private PlanVariations() {}

    static Arbitrary<RoadmapVariations.Variation> variations() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, stakeholders()), Tuple.of(1, states()), Tuple.of(1, risks()), Tuple.of(5, steps()));
    }

    private static Arbitrary<RoadmapVariations.Variation> stakeholders() {
        return Combinators.combine(Arbitraries.of(StakeholderKind.class), TextArbitraries.texts())
                .as((kind, name) -> in((plan, number, text) -> stakeholder(plan, number, text, kind), name));
    }

    private static Arbitrary<RoadmapVariations.Variation> states() {
        return Combinators.combine(Arbitraries.of(ActionStatus.State.class), TextArbitraries.texts())
                .as((state, reason) -> in((plan, number, text) -> stand(plan, number, text, state), reason));
    }

    private static Arbitrary<RoadmapVariations.Variation> risks() {
        Arbitrary<Risk.Level> levels = Arbitraries.of(Risk.Level.class);
        return Combinators.combine(levels, levels, TextArbitraries.texts())
                .as((likelihood, effect, words) ->
                        in((plan, number, text) -> risk(plan, number, text, likelihood, effect), words));
    }

    private static void risk(PlanParts plan, int number, String text, Risk.Level likelihood, Risk.Level effect) {
        Optional<String> owner = likelihood == effect ? Optional.empty() : Optional.of(text);
        owner.ifPresent(name -> engage(plan, number, name));
        plan.risks.add(Risk.builder()
                .description(text)
                .likelihood(likelihood)
                .effect(effect)
                .response(text)
                .owner(owner)
                .build());
    }

    private static Arbitrary<RoadmapVariations.Variation> steps() {
        Arbitrary<Step> steps = Arbitraries.of(
                PlanVariations::head,
                PlanVariations::headless,
                PlanVariations::span,
                PlanVariations::words,
                PlanVariations::body,
                PlanVariations::budget,
                PlanVariations::staff,
                PlanVariations::describe,
                PlanVariations::milestones,
                PlanVariations::several,
                PlanVariations::outside,
                PlanVariations::inSequence,
                PlanVariations::withoutEnd,
                PlanVariations::indicator,
                PlanVariations::retarget);
        return Combinators.combine(steps, TextArbitraries.texts()).as(PlanVariations::in);
    }

    private static RoadmapVariations.Variation in(Step step, String text) {
        return (parts, number) ->
                parts.plan.ifPresent(plan -> step.vary(plan, number, TextArbitraries.ofOneEntry(text, number)));
    }

    /** Who acts in a plan is among its stakeholders, each of whom is named once. */
    private static void engage(PlanParts plan, String name, StakeholderKind kind, Rhythm rhythm) {
        if (plan.stakeholders.stream().noneMatch(known -> known.name().equalsIgnoreCase(name))) {
            plan.stakeholders.add(Stakeholder.builder()
                    .name(name)
                    .kind(kind)
                    .role(name)
                    .addEngagement(Engagement.of(name, rhythm))
                    .build());
        }
    }

    private static void engage(PlanParts plan, int number, String name) {
        StakeholderKind[] kinds = StakeholderKind.values();
        engage(plan, name, kinds[number % kinds.length], Rhythm.of("P" + (number + 1) + "M"));
    }

    private static void head(PlanParts plan, int number, String text) {
        plan.title = Optional.of(text);
        plan.version = Optional.of(text);
        plan.approval = Optional.of(Approval.of(BEGIN.minusDays(number), text));
        plan.link = Optional.of(URI.create("https://example.org/plan/" + number));
        plan.policyInstrument =
                Optional.of(new PolicyInstrument(text, text, number % 2 == 0 ? Optional.empty() : Optional.of(text)));
    }

    private static void headless(PlanParts plan, int number, String text) {
        plan.title = Optional.empty();
        plan.version = Optional.empty();
        plan.approval = Optional.empty();
        plan.link = Optional.empty();
        plan.policyInstrument = Optional.empty();
    }

    private static void span(PlanParts plan, int number, String text) {
        plan.horizon = Optional.of(TimeFrame.of(
                BEGIN.minusDays(number), WholePlan.HORIZON.end().orElseThrow().plusDays(number)));
    }

    private static void words(PlanParts plan, int number, String text) {
        plan.engagementStrategy = text;
        plan.assessment = text;
        plan.reviewRhythm = Optional.of(Rhythm.of("P" + (number + 1) + "M"));
    }

    private static void stakeholder(PlanParts plan, int number, String text, StakeholderKind kind) {
        engage(plan, text, kind, Rhythm.of("P" + (number + 1) + "W"));
    }

    private static void body(PlanParts plan, int number, String text) {
        engage(plan, number, text);
        plan.governanceBodies.add(GovernanceBody.builder()
                .name(text)
                .mandate(text)
                .addMember(text)
                .deciders(number % 2 == 0 ? List.of() : List.of(text))
                .meetingRhythm(Rhythm.of("P" + (number + 1) + "M"))
                .build());
    }

    private static void budget(PlanParts plan, int number, String text) {
        Money amount = Money.of(CurrencyUnit.EUR, 1_000 + number);
        boolean followed = number % 2 == 0;
        plan.budgetLines.add(BudgetLine.builder()
                .action(at(plan, number).id())
                .purpose(text)
                .amount(amount)
                .source(FundingSource.of(text, FundingLevel.values()[number % FundingLevel.values().length]))
                .year(followed ? Optional.of(Year.of(2024 + number)) : Optional.empty())
                .state(followed ? Optional.of(BudgetLine.State.SOUGHT) : Optional.empty())
                .spent(followed ? Optional.of(amount.dividedBy(2, RoundingMode.DOWN)) : Optional.empty())
                .build());
    }

    private static void staff(PlanParts plan, int number, String text) {
        plan.staffLines.add(StaffLine.of(at(plan, number).id(), text, new BigDecimal(number + ".5")));
    }

    private static void describe(PlanParts plan, int number, String text) {
        engage(plan, number, text);
        change(
                plan,
                number,
                action -> action.toBuilder()
                        .title(text)
                        .description(text)
                        .background(text)
                        .owner(text)
                        .addPlayer(Player.of(text, text))
                        .notes(text)
                        .build());
    }

    private static void milestones(PlanParts plan, int number, String text) {
        LocalDate day = at(plan, number).timeFrame().orElseThrow().start();
        change(
                plan,
                number,
                action -> action.toBuilder()
                        .addMilestones(
                                Milestone.planned(text, day),
                                Milestone.reached(text, day, day.plusDays(1)),
                                Milestone.missed(text, day),
                                Milestone.dropped(text, day))
                        .build());
    }

    /** Lets one planned action carry out what the others do too. */
    private static void several(PlanParts plan, int number, String text) {
        ImmutableSet<ActionId> all = plan.actions.stream()
                .flatMap(action -> action.actions().stream())
                .collect(ImmutableSet.toImmutableSet());
        change(
                plan,
                number,
                action -> action.actions().isEmpty()
                        ? action
                        : action.toBuilder().actions(all).build());
    }

    /** Plans something of which the catalogue knows nothing. */
    private static void outside(PlanParts plan, int number, String text) {
        engage(plan, number, text);
        PlannedAction own = PlannedAction.builder()
                .id("own-" + number)
                .outsideCatalogue(text)
                .title(text)
                .description(text)
                .owner(text)
                .timeFrame(TimeFrame.of(BEGIN, BEGIN.plusDays(number)))
                .build();
        plan.actions.add(0, own);
        plan.budgetLines.add(WholePlan.budgetLine(own.id()));
        plan.indicators.add(WholePlan.indicator("own-" + number, own.id()));
    }

    /** Lets each action wait for the one before it, and a few days more; milestones of its former days go. */
    private static void inSequence(PlanParts plan, int number, String text) {
        int lag = number % 3;
        plan.actions.replaceAll(
                action -> AlteredPlan.timeFrame(action.timeFrame().map(PlanVariations::ending))
                        .apply(action));
        for (int place = 1; place < plan.actions.size(); place++) {
            PlannedAction before = plan.actions.get(place - 1);
            PlannedAction after = plan.actions.get(place);
            LocalDate end = before.timeFrame().flatMap(TimeFrame::end).orElseThrow();
            LocalDate start = end.plusDays(1L + lag);
            plan.actions.set(
                    place,
                    after.toBuilder()
                            .dependsOn(
                                    ImmutableSet.of(Dependency.on(before.id()).afterDays(lag)))
                            .timeFrame(TimeFrame.of(start, start.plusDays(30)))
                            .milestones(List.of())
                            .build());
        }
    }

    private static TimeFrame ending(TimeFrame days) {
        return TimeFrame.of(days.start(), days.end().orElse(days.start()));
    }

    /** What nothing waits for may go on without end. */
    private static void withoutEnd(PlanParts plan, int number, String text) {
        PlannedAction action = at(plan, number);
        boolean awaited = plan.actions.stream()
                .flatMap(other -> other.dependsOn().stream())
                .anyMatch(dependency -> dependency.action().equals(action.id()));
        if (!awaited) {
            LocalDate start = action.timeFrame().orElseThrow().start();
            change(
                    plan,
                    number,
                    other -> other.toBuilder()
                            .timeFrame(TimeFrame.withoutEnd(start))
                            .build());
        }
    }

    private static void indicator(PlanParts plan, int number, String text) {
        plan.indicators.add(Indicator.builder()
                .id("also-" + number)
                .name(text + " of number " + number)
                .unit(text)
                .addAction(at(plan, number).id())
                .baseline(number % 2 == 0 ? Optional.empty() : Optional.of(Measurement.of(BigDecimal.TEN, BEGIN)))
                .addTarget(Target.of(BigDecimal.valueOf(100), BEGIN.plusYears(2)).toBuilder()
                        .upTo(BigDecimal.valueOf(120))
                        .source(text)
                        .build())
                .addInterimTarget(Target.of(BigDecimal.valueOf(50), BEGIN.plusYears(1)))
                .addMeasurement(Measurement.of(BigDecimal.valueOf(number), BEGIN.plusDays(number)))
                .build());
    }

    private static void retarget(PlanParts plan, int number, String text) {
        int place = number % plan.indicators.size();
        plan.indicators.set(
                place,
                plan.indicators
                        .get(place)
                        .retargeted(
                                Target.of(BigDecimal.valueOf(80), BEGIN.plusYears(3)),
                                TargetRevision.of(BEGIN.plusDays(number), text)));
    }

    private static void stand(PlanParts plan, int number, String text, ActionStatus.State state) {
        ActionStatus status =
                state == ActionStatus.State.BLOCKED ? ActionStatus.blocked(text, text) : ActionStatus.of(state, text);
        change(plan, number, action -> action.toBuilder().status(status).build());
    }

    private static PlannedAction at(PlanParts plan, int number) {
        return plan.actions.get(number % plan.actions.size());
    }

    private static void change(PlanParts plan, int number, UnaryOperator<PlannedAction> change) {
        plan.actions.set(number % plan.actions.size(), change.apply(at(plan, number)));
    }
}
