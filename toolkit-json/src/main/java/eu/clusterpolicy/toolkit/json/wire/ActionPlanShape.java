package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.GovernanceBody;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.Stakeholder;
import eu.clusterpolicy.toolkit.plan.TimeFrame;

/** The action plan. */
final class ActionPlanShape extends ObjectShape<ActionPlan> {

    private final Property<ActionPlan, TimeFrame> horizon =
            required("horizon", "The time that the plan covers.", new TimeFrameShape(), ActionPlan::horizon);
    private final Property<ActionPlan, String> engagementStrategy = required(
            "engagementStrategy",
            "The stakeholder engagement strategy, in words.",
            Codecs.TEXT,
            ActionPlan::engagementStrategy);
    private final Property<ActionPlan, ImmutableList<Stakeholder>> stakeholders = required(
            "stakeholders",
            "The stakeholders and how they are engaged.",
            new ListCodec<>(new StakeholderShape()),
            ActionPlan::stakeholders);
    private final Property<ActionPlan, ImmutableList<GovernanceBody>> governanceBodies = required(
            "governanceBodies",
            "The governance mechanism: the bodies that steer.",
            new ListCodec<>(new GovernanceBodyShape()),
            ActionPlan::governanceBodies);
    private final Property<ActionPlan, Resources> resources =
            required("resources", "The resource planning.", new ResourcesShape(), ActionPlan::resources);
    private final Property<ActionPlan, ImmutableList<PlannedAction>> actions = required(
            "actions", "The specific actions.", new ListCodec<>(new PlannedActionShape()), ActionPlan::actions);
    private final Property<ActionPlan, Monitoring> monitoring =
            required("monitoring", "Monitoring and assessment.", new MonitoringShape(), ActionPlan::monitoring);

    ActionPlanShape() {
        super("action plan", "The action plan: the five parts that the fourth phase yields.");
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
