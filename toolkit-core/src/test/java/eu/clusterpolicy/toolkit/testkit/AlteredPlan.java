package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Parts of an action plan that are like others but for one attribute: each method returns a change that can be applied. */
public final class AlteredPlan {

    private AlteredPlan() {}

    /** Gives a planned action another identifier. */
    public static UnaryOperator<PlannedAction> id(String id) {
        return action -> like(action, PlannedActionId.of(id), action.owner(), action.timeFrame(), action.dependsOn());
    }

    /** Gives a planned action another owner, or none. */
    public static UnaryOperator<PlannedAction> owner(Optional<String> owner) {
        return action -> like(action, action.id(), owner, action.timeFrame(), action.dependsOn());
    }

    /** Gives a planned action another time frame, or none. */
    public static UnaryOperator<PlannedAction> timeFrame(Optional<TimeFrame> timeFrame) {
        return action -> like(action, action.id(), action.owner(), timeFrame, action.dependsOn());
    }

    /** Lets a planned action depend on others. */
    public static UnaryOperator<PlannedAction> dependsOn(Set<PlannedActionId> others) {
        return action -> like(action, action.id(), action.owner(), action.timeFrame(), others);
    }

    /** Lets an indicator measure other actions. */
    public static UnaryOperator<Indicator> measuring(Set<PlannedActionId> actions) {
        return indicator -> Indicator.builder()
                .id(indicator.id())
                .name(indicator.name())
                .unit(indicator.unit())
                .addAllActions(actions)
                .baseline(indicator.baseline())
                .addAllTargets(indicator.targets())
                .addAllMeasurements(indicator.measurements())
                .build();
    }

    /** Lets others of its members decide in a body, or none. */
    public static UnaryOperator<GovernanceBody> deciders(List<String> deciders) {
        return body -> GovernanceBody.builder()
                .name(body.name())
                .mandate(body.mandate())
                .addAllMembers(body.members())
                .meetingRhythm(body.meetingRhythm())
                .addAllDeciders(deciders)
                .build();
    }

    private static PlannedAction like(
            PlannedAction action,
            PlannedActionId id,
            Optional<String> owner,
            Optional<TimeFrame> timeFrame,
            Set<PlannedActionId> dependsOn) {
        return PlannedAction.builder()
                .id(id)
                .action(action.action())
                .title(action.title())
                .description(action.description())
                .background(action.background())
                .owner(owner)
                .addAllPlayers(action.players())
                .timeFrame(timeFrame)
                .addAllDependsOn(dependsOn)
                .addAllMilestones(action.milestones())
                .build();
    }
}
