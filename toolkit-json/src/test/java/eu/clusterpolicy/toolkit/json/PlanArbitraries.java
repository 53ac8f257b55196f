package eu.clusterpolicy.toolkit.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.people.Engagement;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Player;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.Approval;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.IndicatorId;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.PolicyInstrument;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TargetRevision;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
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

    private static final Built BUILT = new Built(ImmutableMap.<Class<?>, Arbitrary<?>>builder()
            .put(String.class, JsonArbitraries.texts())
            .put(LocalDate.class, JsonArbitraries.dates())
            .put(Year.class, years())
            .put(URI.class, JsonArbitraries.links())
            .put(BigDecimal.class, numbers())
            .put(
                    TimeFrame.class,
                    Arbitraries.oneOf(frames(), JsonArbitraries.dates().map(TimeFrame::withoutEnd)))
            .put(Rhythm.class, rhythms())
            .put(
                    Engagement.class,
                    Combinators.combine(JsonArbitraries.texts(), rhythms()).as(Engagement::new))
            .put(StakeholderKind.class, Arbitraries.of(StakeholderKind.class))
            .put(
                    Player.class,
                    Combinators.combine(JsonArbitraries.texts(), JsonArbitraries.texts())
                            .as(Player::new))
            .put(Milestone.class, milestones())
            .put(ActionStatus.class, statuses())
            .put(FundingSource.class, sources())
            .put(BudgetLine.State.class, Arbitraries.of(BudgetLine.State.class))
            .put(
                    Measurement.class,
                    Combinators.combine(numbers(), JsonArbitraries.dates()).as(Measurement::new))
            .put(Risk.Level.class, Arbitraries.of(Risk.Level.class))
            .put(
                    Approval.class,
                    Combinators.combine(JsonArbitraries.dates(), JsonArbitraries.words())
                            .as(Approval::new))
            .put(
                    PolicyInstrument.class,
                    Combinators.combine(
                                    JsonArbitraries.words(),
                                    JsonArbitraries.words(),
                                    JsonArbitraries.texts().optional())
                            .as(PolicyInstrument::new))
            .buildOrThrow());

    private PlanArbitraries() {}

    static Arbitrary<ActionPlan> plans() {
        return BUILT.of(
                ActionPlan.class,
                ImmutableMap.<String, Arbitrary<?>>builder()
                        .put("horizon", frames())
                        .put("stakeholders", few(BUILT.of(Stakeholder.class, Map.of())))
                        .put("governanceBodies", few(bodies()))
                        .put("resources", resources())
                        .put("actions", planned())
                        .put("monitoring", BUILT.of(Monitoring.class, Map.of("indicators", indicators())))
                        .put("risks", few(BUILT.of(Risk.class, Map.of())))
                        .buildOrThrow());
    }

    /** Numbers of up to fifteen digits, great and small. */
    static Arbitrary<BigDecimal> numbers() {
        Arbitrary<Long> digits = Arbitraries.longs().between(1, 999_999_999_999_999L);
        return Combinators.combine(digits, Arbitraries.integers().between(0, 15))
                .as(BigDecimal::valueOf);
    }

    static Arbitrary<Year> years() {
        return Arbitraries.integers().between(1, 9999).map(Year::of);
    }

    private static <T> Arbitrary<ImmutableList<T>> few(Arbitrary<T> items) {
        return items.list().ofMaxSize(2).map(ImmutableList::copyOf);
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

    private static Arbitrary<Milestone> milestones() {
        return Combinators.combine(
                        JsonArbitraries.texts(),
                        JsonArbitraries.dates(),
                        Arbitraries.integers().between(0, 3))
                .as((title, day, kind) -> switch (kind) {
                    case 0 -> Milestone.planned(title, day);
                    case 1 -> Milestone.reached(title, day, day);
                    case 2 -> Milestone.missed(title, day);
                    default -> Milestone.dropped(title, day);
                });
    }

    private static Arbitrary<ActionStatus> statuses() {
        Arbitrary<ActionStatus.State> states = Arbitraries.of(ActionStatus.State.class);
        return Arbitraries.oneOf(
                Arbitraries.of(ActionStatus.State.PLANNED, ActionStatus.State.UNDER_WAY, ActionStatus.State.DONE)
                        .map(ActionStatus::of),
                Combinators.combine(states, JsonArbitraries.words()).as(ActionStatus::of),
                Combinators.combine(JsonArbitraries.words(), JsonArbitraries.words())
                        .as(ActionStatus::blocked));
    }

    private static Arbitrary<GovernanceBody> bodies() {
        return BUILT.of(GovernanceBody.class, Map.of("deciders", Arbitraries.just(ImmutableList.of())))
                .map(body -> body.toBuilder()
                        .deciders(body.members().stream().limit(1).toList())
                        .build());
    }

    private static Arbitrary<FundingSource> sources() {
        return Combinators.combine(JsonArbitraries.texts(), Arbitraries.of(FundingLevel.class))
                .as(FundingSource::of);
    }

    private static Arbitrary<Resources> resources() {
        Arbitrary<StaffLine> staff = Combinators.combine(Arbitraries.just(SECOND), JsonArbitraries.texts(), numbers())
                .as(StaffLine::new);
        return Arbitraries.of("EUR", "JPY", "TND")
                .map(CurrencyUnit::of)
                .flatMap(currency -> BUILT.of(
                        Resources.class, Map.of("budgetLines", few(budgetLines(currency)), "staffLines", few(staff))));
    }

    private static Arbitrary<BudgetLine> budgetLines(CurrencyUnit currency) {
        Arbitrary<Money> amounts =
                Arbitraries.longs().between(0, 999_999_999_999_999L).map(minor -> Money.ofMinor(currency, minor));
        return BUILT.of(
                BudgetLine.class,
                Map.of("action", Arbitraries.just(FIRST), "amount", amounts, "spent", amounts.optional()));
    }

    private static Arbitrary<ImmutableList<PlannedAction>> planned() {
        Arbitrary<Optional<String>> none = Arbitraries.just(Optional.empty());
        Arbitrary<PlannedAction> first = BUILT.of(
                PlannedAction.class,
                Map.of(
                        "id", Arbitraries.just(FIRST),
                        "actions", Arbitraries.just(ImmutableSet.of(ACTION)),
                        "outsideCatalogue", none,
                        "dependsOn", Arbitraries.just(ImmutableSet.of())));
        Arbitrary<PlannedAction> second = BUILT.of(
                PlannedAction.class,
                Map.of(
                        "id", Arbitraries.just(SECOND),
                        "actions", Arbitraries.just(ImmutableSet.of()),
                        "outsideCatalogue", JsonArbitraries.texts().map(Optional::of),
                        "dependsOn",
                                Arbitraries.of(0, 1, 36_500).map(lag -> ImmutableSet.of(new Dependency(FIRST, lag)))));
        return Combinators.combine(first, second).as(ImmutableList::of);
    }

    private static Arbitrary<ImmutableList<Indicator>> indicators() {
        Arbitrary<Target> original = targets(Arbitraries.just(Optional.empty()));
        Arbitrary<Target> revised = targets(Combinators.combine(JsonArbitraries.dates(), JsonArbitraries.texts())
                .as(TargetRevision::of)
                .map(Optional::of));
        return few(BUILT.of(
                        Indicator.class,
                        Map.of(
                                "id", Arbitraries.just(IndicatorId.of("counted")),
                                "actions",
                                        Arbitraries.of(FIRST, SECOND)
                                                .list()
                                                .uniqueElements()
                                                .map(ImmutableSet::copyOf),
                                "targets",
                                        Combinators.combine(original, revised).as(ImmutableList::of),
                                "interimTargets", few(original),
                                "measurements", few(measurements()).map(ImmutableList::copyOf))))
                .map(indicators -> indicators.subList(0, Math.min(1, indicators.size())));
    }

    private static Arbitrary<Measurement> measurements() {
        return Combinators.combine(numbers().map(BigDecimal::negate), Arbitraries.just(LocalDate.of(2024, 2, 29)))
                .as(Measurement::new);
    }

    /** A range runs from below nought to above it. */
    private static Arbitrary<Target> targets(Arbitrary<Optional<TargetRevision>> revisions) {
        Arbitrary<Optional<BigDecimal>> none = Arbitraries.just(Optional.empty());
        return Combinators.combine(
                        BUILT.of(Target.class, Map.of("upTo", none, "revision", revisions)),
                        numbers().optional())
                .as((target, most) -> most.isEmpty()
                        ? target
                        : target.toBuilder()
                                .value(target.value().negate())
                                .upTo(most)
                                .build());
    }
}
