package eu.clusterpolicy.toolkit.json;

import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.people.Engagement;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Player;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.IndicatorId;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TargetRevision;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Generates sound action plans: two planned actions, the second after the first, with all that a plan may hold. */
final class PlanArbitraries {

    static final ActionId ACTION = ActionId.of("always-there");

    private static final PlannedActionId FIRST = PlannedActionId.of("first");
    private static final PlannedActionId SECOND = PlannedActionId.of("second");

    private PlanArbitraries() {}

    static Arbitrary<ActionPlan> plans() {
        return Combinators.combine(
                        frames(),
                        JsonArbitraries.texts(),
                        stakeholders().list().ofMaxSize(2),
                        bodies().list().ofMaxSize(2),
                        resources(),
                        planned(),
                        indicators().list().ofMaxSize(1),
                        rhythms())
                .as((horizon, strategy, stakeholders, bodies, resources, planned, indicators, rhythm) ->
                        ActionPlan.builder()
                                .horizon(horizon)
                                .engagementStrategy(strategy)
                                .addAllStakeholders(stakeholders)
                                .addAllGovernanceBodies(bodies)
                                .resources(resources)
                                .addAllActions(planned)
                                .monitoring(Monitoring.builder()
                                        .addAllIndicators(indicators)
                                        .reviewRhythm(rhythm)
                                        .assessment(strategy)
                                        .build())
                                .build());
    }

    /** Numbers of up to fifteen digits, great and small. */
    static Arbitrary<BigDecimal> numbers() {
        Arbitrary<Long> digits = Arbitraries.longs().between(1, 999_999_999_999_999L);
        return Combinators.combine(digits, Arbitraries.integers().between(0, 15))
                .as(BigDecimal::valueOf);
    }

    private static Arbitrary<TimeFrame> frames() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9000).map(year -> LocalDate.of(year, 2, 28)),
                        Arbitraries.integers().between(0, 300_000))
                .as((start, days) -> TimeFrame.of(start, start.plusDays(days)));
    }

    private static Arbitrary<Rhythm> rhythms() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 99_999);
        return Combinators.combine(counts, counts, counts.filter(days -> days > 0))
                .as((years, months, days) -> Rhythm.every(Period.of(years, months, days)));
    }

    private static Arbitrary<Stakeholder> stakeholders() {
        return Combinators.combine(
                        JsonArbitraries.texts(),
                        Arbitraries.of(StakeholderKind.class),
                        JsonArbitraries.texts(),
                        rhythms())
                .as((name, kind, role, rhythm) -> Stakeholder.builder()
                        .name(name)
                        .kind(kind)
                        .role(role)
                        .addEngagement(Engagement.of(role, rhythm))
                        .build());
    }

    private static Arbitrary<GovernanceBody> bodies() {
        return Combinators.combine(
                        JsonArbitraries.texts(),
                        JsonArbitraries.texts().list().ofMinSize(1).ofMaxSize(3),
                        rhythms(),
                        Arbitraries.integers().between(0, 1))
                .as((name, members, rhythm, deciders) -> GovernanceBody.builder()
                        .name(name)
                        .mandate(name)
                        .addAllMembers(members)
                        .meetingRhythm(rhythm)
                        .addAllDeciders(members.subList(0, deciders))
                        .build());
    }

    private static Arbitrary<Resources> resources() {
        Arbitrary<FundingSource> sources = Combinators.combine(
                        JsonArbitraries.texts(), Arbitraries.of(FundingLevel.class))
                .as(FundingSource::of);
        Arbitrary<Long> amounts = Arbitraries.longs().between(0, 999_999_999_999_999L);
        Arbitrary<CurrencyUnit> currencies = Arbitraries.of("EUR", "JPY", "TND").map(CurrencyUnit::of);
        return Combinators.combine(
                        JsonArbitraries.texts(), currencies, amounts.list().ofMaxSize(3), sources, numbers())
                .as((purpose, currency, lines, source, staff) -> Resources.builder()
                        .addAllBudgetLines(lines.stream()
                                .map(minor -> BudgetLine.of(FIRST, purpose, Money.ofMinor(currency, minor), source))
                                .toList())
                        .addStaffLine(StaffLine.of(SECOND, purpose, staff))
                        .build());
    }

    private static Arbitrary<List<PlannedAction>> planned() {
        return Combinators.combine(
                        JsonArbitraries.texts(),
                        JsonArbitraries.texts().optional(),
                        frames().optional(),
                        JsonArbitraries.dates())
                .as((text, owner, frame, day) -> List.of(
                        PlannedAction.builder()
                                .id(FIRST)
                                .action(ACTION)
                                .title(text)
                                .description(text)
                                .background(owner)
                                .owner(owner)
                                .addPlayer(Player.of(text, text))
                                .timeFrame(frame)
                                .addMilestone(Milestone.planned(text, day))
                                .build(),
                        PlannedAction.builder()
                                .id(SECOND)
                                .action(ACTION)
                                .title(text)
                                .description(text)
                                .addDependsOn(FIRST)
                                .addMilestone(Milestone.reached(text, day, day))
                                .addMilestone(Milestone.missed(text, day))
                                .build()));
    }

    private static Arbitrary<Indicator> indicators() {
        return Combinators.combine(
                        JsonArbitraries.texts(),
                        numbers(),
                        numbers().map(BigDecimal::negate),
                        JsonArbitraries.dates(),
                        Arbitraries.of(FIRST, SECOND).list().uniqueElements())
                .as((text, value, other, day, actions) -> Indicator.builder()
                        .id(IndicatorId.of("counted"))
                        .name(text)
                        .unit(text)
                        .addAllActions(actions)
                        .baseline(Measurement.of(value, day))
                        .addTarget(Target.of(BigDecimal.ZERO, day))
                        .addTarget(Target.revised(other, day, TargetRevision.of(day, text)))
                        .addMeasurement(Measurement.of(other, day))
                        .build());
    }
}
