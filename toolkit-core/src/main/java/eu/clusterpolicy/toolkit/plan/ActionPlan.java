package eu.clusterpolicy.toolkit.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.WebScheme;
import eu.clusterpolicy.toolkit.name.Wording;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An action plan, such as that of a region for 2024-05-01 to 2026-04-30: what the fourth phase yields, in the paper's five
 * parts.
 *
 * <ol>
 *   <li>The stakeholder engagement strategy: {@link #engagementStrategy()} and {@link #stakeholders()}.
 *   <li>The governance mechanism: {@link #governanceBodies()}.
 *   <li>Resource planning: {@link #resources()}.
 *   <li>The specific actions: {@link #actions()}.
 *   <li>Ongoing monitoring and assessment: {@link #monitoring()}.
 * </ol>
 *
 * <p>A plan can be held although it contradicts itself; {@link #faults()} says whether it does:
 *
 * <pre>{@code
 * plan.faults().get(0).sentence(); // actions depend on each other in a circle: ask-firms -> train-firms -> ask-firms
 * }</pre>
 *
 * <p>A plan goes on as it is carried out: each step gives a new one.
 *
 * <pre>{@code
 * plan.with(action.with(action.milestone("First course").reached("2025-06-15")))
 *         .with(other.toBuilder().status(ActionStatus.paused("The trainer is ill")).build())
 *         .with(indicator.measured("2025-06-30", "120"))
 *         .without(PlannedActionId.of("open-the-hub"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ActionPlan {

    ActionPlan() {}

    /** Returns the title. */
    public abstract Optional<String> title();

    /** Returns the version, in words, such as {@code 2nd draft}. */
    public abstract Optional<String> version();

    /** Returns when and by which body it was approved. */
    public abstract Optional<Approval> approval();

    /** Returns where the plan is published. */
    public abstract Optional<URI> link();

    /** Returns the policy instrument that the plan sets out to improve. */
    public abstract Optional<PolicyInstrument> policyInstrument();

    /** Returns the days that the plan covers; they have an end. Empty in a plan that has not come so far. */
    public abstract Optional<TimeFrame> horizon();

    /** Returns the approach to stakeholder engagement, in words; blank in a plan that has not come so far. */
    @Value.Default
    public String engagementStrategy() {
        return "";
    }

    /** Returns the stakeholders. */
    public abstract ImmutableList<Stakeholder> stakeholders();

    /** Returns the bodies of the governance mechanism. */
    public abstract ImmutableList<GovernanceBody> governanceBodies();

    /** Returns budget and staff. */
    @Value.Default
    public Resources resources() {
        return Resources.builder().build();
    }

    /** Returns the specific actions. */
    public abstract ImmutableList<PlannedAction> actions();

    /** Returns monitoring and assessment. */
    @Value.Default
    public Monitoring monitoring() {
        return Monitoring.builder().build();
    }

    /** Returns the risks. */
    public abstract ImmutableList<Risk> risks();

    /** Returns the last day of the horizon; empty where there is no horizon yet. */
    public Optional<LocalDate> lastDay() {
        return horizon().flatMap(TimeFrame::end);
    }

    /**
     * Looks a planned action up; the first, where several have the identifier.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest identifier
     */
    public PlannedAction action(PlannedActionId id) {
        return findAction(id)
                .orElseThrow(() -> new IllegalArgumentException(NearestName.unknown(
                        "planned action",
                        id.value(),
                        actions().stream().map(action -> action.id().value()).toList())));
    }

    /** Finds a planned action; the first, where several have the identifier. */
    public Optional<PlannedAction> findAction(PlannedActionId id) {
        Require.notNull(id, "id");
        return Optional.ofNullable(actionsById().get(id));
    }

    @Value.Lazy
    ImmutableMap<PlannedActionId, PlannedAction> actionsById() {
        return actions().stream()
                .collect(ImmutableMap.toImmutableMap(PlannedAction::id, action -> action, (first, second) -> first));
    }

    /** Returns the budget lines of the given planned action. */
    public ImmutableList<BudgetLine> budgetOf(PlannedActionId action) {
        Require.notNull(action, "action");
        return budgetByAction().get(action);
    }

    @Value.Lazy
    ImmutableListMultimap<PlannedActionId, BudgetLine> budgetByAction() {
        return Multimaps.index(resources().budgetLines(), BudgetLine::action);
    }

    /** Returns the indicators that measure the given planned action. */
    public ImmutableList<Indicator> indicatorsOf(PlannedActionId action) {
        Require.notNull(action, "action");
        return indicatorsByAction().get(action);
    }

    @Value.Lazy
    ImmutableListMultimap<PlannedActionId, Indicator> indicatorsByAction() {
        ImmutableListMultimap.Builder<PlannedActionId, Indicator> byAction = ImmutableListMultimap.builder();
        monitoring().indicators().forEach(indicator -> indicator.actions().forEach(id -> byAction.put(id, indicator)));
        return byAction.build();
    }

    /** Returns this plan with the given action, in the place of the one with its identifier or, if there is none, last. */
    public ActionPlan with(PlannedAction action) {
        Require.notNull(action, "action");
        return toBuilder()
                .actions(with(actions(), action, other -> other.id().equals(action.id())))
                .build();
    }

    /** Returns this plan with the given indicator, in the place of the one with its identifier or, if there is none, last. */
    public ActionPlan with(Indicator indicator) {
        Require.notNull(indicator, "indicator");
        return withIndicators(
                with(monitoring().indicators(), indicator, other -> other.id().equals(indicator.id())));
    }

    /** Returns this plan with the given body, in the place of the one with its name or, if there is none, last. */
    public ActionPlan with(GovernanceBody body) {
        Require.notNull(body, "body");
        return toBuilder()
                .governanceBodies(
                        with(governanceBodies(), body, other -> other.name().equals(body.name())))
                .build();
    }

    /** Returns this plan with the given stakeholder, in the place of the one with its name or, if there is none, last. */
    public ActionPlan with(Stakeholder stakeholder) {
        Require.notNull(stakeholder, "stakeholder");
        return toBuilder()
                .stakeholders(
                        with(stakeholders(), stakeholder, other -> other.name().equals(stakeholder.name())))
                .build();
    }

    /**
     * Returns this plan with the given budget line, in the place of the one with its planned action, purpose, source and year
     * or, if there is none, last.
     */
    public ActionPlan with(BudgetLine line) {
        Require.notNull(line, "line");
        return withBudget(with(resources().budgetLines(), line, line::isOfTheSame));
    }

    /**
     * Returns this plan without the given action. What else names it stays, and {@link #faults()} says so.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest identifier
     */
    public ActionPlan without(PlannedActionId id) {
        PlannedAction gone = action(id);
        return toBuilder()
                .actions(those(actions(), other -> !other.id().equals(gone.id())))
                .build();
    }

    /**
     * Returns this plan without the given indicator.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest identifier
     */
    public ActionPlan without(IndicatorId id) {
        Require.notNull(id, "id");
        return withIndicators(without(
                monitoring().indicators(),
                "indicator",
                id.value(),
                other -> other.id().value()));
    }

    /**
     * Returns this plan without the given body of its governance.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public ActionPlan withoutBody(String name) {
        return toBuilder()
                .governanceBodies(without(governanceBodies(), "governance body", name, GovernanceBody::name))
                .build();
    }

    /**
     * Returns this plan without the given stakeholder.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public ActionPlan withoutStakeholder(String name) {
        return toBuilder()
                .stakeholders(without(stakeholders(), "stakeholder", name, Stakeholder::name))
                .build();
    }

    /**
     * Returns this plan without what the given planned action costs for the given purpose, from all sources and in all years.
     *
     * @throws IllegalArgumentException if there is no such line; the message names the nearest purpose
     */
    public ActionPlan without(PlannedActionId action, String purpose) {
        without(budgetOf(action), "purpose", Require.notNull(purpose, "purpose"), BudgetLine::purpose);
        return withBudget(those(
                resources().budgetLines(),
                line -> !(line.action().equals(action) && line.purpose().equals(purpose))));
    }

    private ActionPlan withIndicators(ImmutableList<Indicator> indicators) {
        return toBuilder()
                .monitoring(monitoring().toBuilder().indicators(indicators).build())
                .build();
    }

    private ActionPlan withBudget(ImmutableList<BudgetLine> lines) {
        return toBuilder()
                .resources(resources().toBuilder().budgetLines(lines).build())
                .build();
    }

    /**
     * Returns what keeps the plan from being carried out as it is written, in a fixed order: identifiers used more than once,
     * references to actions that the plan lacks, and circles of dependencies; none for a sound plan.
     *
     * <p>Every circle shares a dependency with one that is listed, and no two of these share any; each begins with the first of
     * its actions in the plan.
     */
    @Value.Lazy
    public ImmutableList<PlanFault> faults() {
        return Soundness.faults(this);
    }

    /** Returns the horizon and how much is planned, such as {@code 2024-05-01 to 2026-04-30: 5 actions, 3 indicators}. */
    @Override
    public String toString() {
        return OneLine.of(horizon().map(days -> days + ": ").orElse("")
                + OneLine.count(actions().size(), "action") + ", "
                + OneLine.count(monitoring().indicators().size(), "indicator"));
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of this plan set; a list given anew replaces the one it had. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Wording.requireBounded("title", title());
        Wording.requireBounded("version", version());
        Wording.requireBounded("engagement strategy", engagementStrategy());
        WebScheme.require("link of a plan", link());
        horizon().filter(days -> days.end().isEmpty()).ifPresent(days -> {
            throw new IllegalArgumentException("a plan must have a last day: " + days);
        });
    }

    /** Returns the list with the entry in the place of the first that is the same, without any other, or at its end. */
    static <E> ImmutableList<E> with(ImmutableList<E> list, E entry, Predicate<E> isSame) {
        int place = (int) list.stream().takeWhile(isSame.negate()).count();
        Stream<E> before = list.stream().limit(place);
        Stream<E> after = list.stream().skip(place).filter(isSame.negate());
        return Stream.of(before, Stream.of(entry), after)
                .flatMap(part -> part)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the list without the entries of the given name.
     *
     * @param kind what the entries are, such as {@code stakeholder}
     * @throws IllegalArgumentException if there is none
     */
    private static <E> ImmutableList<E> without(
            ImmutableList<E> list, String kind, String name, Function<E, String> nameOf) {
        Require.notNull(name, "name");
        ImmutableList<E> others = list.stream()
                .filter(entry -> !nameOf.apply(entry).equals(name))
                .collect(ImmutableList.toImmutableList());
        if (others.size() == list.size()) {
            throw new IllegalArgumentException(
                    NearestName.unknown(kind, name, list.stream().map(nameOf).toList()));
        }
        return others;
    }

    private static <E> ImmutableList<E> those(ImmutableList<E> all, Predicate<E> wanted) {
        return all.stream().filter(wanted).collect(ImmutableList.toImmutableList());
    }

    /**
     * Collects the parts of a plan. None is required to build it: what a finished roadmap's plan must have and this one lacks
     * is a gap of its draft. Building refuses a horizon without end.
     */
    public static final class Builder extends ImmutableActionPlan.Builder {

        Builder() {}
    }
}
