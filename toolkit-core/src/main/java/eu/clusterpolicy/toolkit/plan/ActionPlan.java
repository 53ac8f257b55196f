package eu.clusterpolicy.toolkit.plan;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import java.util.Optional;
import java.util.function.Predicate;
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
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ActionPlan {

    ActionPlan() {}

    /** Returns the days that the plan covers. */
    public abstract TimeFrame horizon();

    /** Returns the approach to stakeholder engagement, in words. */
    public abstract String engagementStrategy();

    /** Returns the stakeholders. */
    public abstract ImmutableList<Stakeholder> stakeholders();

    /** Returns the bodies of the governance mechanism. */
    public abstract ImmutableList<GovernanceBody> governanceBodies();

    /** Returns budget and staff. */
    public abstract Resources resources();

    /** Returns the specific actions. */
    public abstract ImmutableList<PlannedAction> actions();

    /** Returns monitoring and assessment. */
    public abstract Monitoring monitoring();

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
        return actions().stream().filter(action -> action.id().equals(id)).findFirst();
    }

    /** Returns the planned actions that carry out the given policy action of the catalogue. */
    public ImmutableList<PlannedAction> carryingOut(ActionId action) {
        Require.notNull(action, "action");
        return those(actions(), planned -> planned.action().equals(action));
    }

    /** Returns the budget lines of the given planned action. */
    public ImmutableList<BudgetLine> budgetOf(PlannedActionId action) {
        Require.notNull(action, "action");
        return those(resources().budgetLines(), line -> line.action().equals(action));
    }

    /** Returns the staff lines of the given planned action. */
    public ImmutableList<StaffLine> staffOf(PlannedActionId action) {
        Require.notNull(action, "action");
        return those(resources().staffLines(), line -> line.action().equals(action));
    }

    /** Returns the indicators that measure the given planned action. */
    public ImmutableList<Indicator> indicatorsOf(PlannedActionId action) {
        Require.notNull(action, "action");
        return those(monitoring().indicators(), indicator -> indicator.actions().contains(action));
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
        return OneLine.of(horizon() + ": " + OneLine.count(actions().size(), "action") + ", "
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

    private static <E> ImmutableList<E> those(ImmutableList<E> all, Predicate<E> wanted) {
        return all.stream().filter(wanted).collect(ImmutableList.toImmutableList());
    }

    @Value.Check
    void check() {
        Wording.requireBounded("engagement strategy", engagementStrategy());
    }

    /**
     * Collects the parts of a plan; {@code horizon}, {@code engagementStrategy}, {@code resources} and {@code monitoring} are
     * required.
     */
    public static final class Builder extends ImmutableActionPlan.Builder {

        Builder() {}
    }
}
