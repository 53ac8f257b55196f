package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.ListCodec;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.TimeFrame;

/** The action plan. */
final class ActionPlanShape extends ObjectShape<ActionPlan> {

    private final Property<ActionPlan, TimeFrame> horizon;
    private final Property<ActionPlan, String> engagementStrategy;
    private final Property<ActionPlan, ImmutableList<Stakeholder>> stakeholders;
    private final Property<ActionPlan, ImmutableList<GovernanceBody>> governanceBodies;
    private final Property<ActionPlan, Resources> resources;
    private final Property<ActionPlan, ImmutableList<PlannedAction>> actions;
    private final Property<ActionPlan, Monitoring> monitoring;

    /**
     * Begins the shape.
     *
     * @param knownAction the codec of an action that the catalogue has
     */
    ActionPlanShape(Codec<ActionId> knownAction) {
        super("action plan", "The action plan: the five parts that the fourth phase yields.");
        this.horizon = required("horizon", "The time that the plan covers.", new TimeFrameShape(), ActionPlan::horizon);
        this.engagementStrategy = required(
                "engagementStrategy",
                "The stakeholder engagement strategy, in words.",
                Codecs.TEXT,
                ActionPlan::engagementStrategy);
        this.stakeholders = required(
                "stakeholders",
                "The stakeholders and how they are engaged.",
                new ListCodec<>(new StakeholderShape()),
                ActionPlan::stakeholders);
        this.governanceBodies = required(
                "governanceBodies",
                "The governance mechanism: the bodies that steer.",
                new ListCodec<>(new GovernanceBodyShape()),
                ActionPlan::governanceBodies);
        this.resources = required("resources", "The resource planning.", new ResourcesShape(), ActionPlan::resources);
        this.actions = required(
                "actions",
                "The specific actions.",
                new ListCodec<>(new PlannedActionShape(knownAction)),
                ActionPlan::actions);
        this.monitoring =
                required("monitoring", "Monitoring and assessment.", new MonitoringShape(), ActionPlan::monitoring);
    }

    @Override
    ActionPlan build(Values values) {
        return ActionPlan.builder()
                .horizon(values.get(horizon))
                .engagementStrategy(values.get(engagementStrategy))
                .addAllStakeholders(values.get(stakeholders))
                .addAllGovernanceBodies(values.get(governanceBodies))
                .resources(values.get(resources))
                .addAllActions(values.get(actions))
                .monitoring(values.get(monitoring))
                .build();
    }
}
