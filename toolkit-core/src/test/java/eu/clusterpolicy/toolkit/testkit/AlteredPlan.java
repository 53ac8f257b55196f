package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.plan.Dependency;
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
        return action -> action.toBuilder().id(id).build();
    }

    /** Gives a planned action another owner, or none. */
    public static UnaryOperator<PlannedAction> owner(Optional<String> owner) {
        return action -> action.toBuilder().owner(owner).build();
    }

    /** Gives a planned action another time frame, or none. */
    public static UnaryOperator<PlannedAction> timeFrame(Optional<TimeFrame> timeFrame) {
        return action -> action.toBuilder().timeFrame(timeFrame).build();
    }

    /** Lets a planned action depend on others. */
    public static UnaryOperator<PlannedAction> dependsOn(Set<Dependency> others) {
        return action -> action.toBuilder().dependsOn(others).build();
    }

    /** Lets an indicator measure other actions. */
    public static UnaryOperator<Indicator> measuring(Set<PlannedActionId> actions) {
        return indicator -> indicator.toBuilder().actions(actions).build();
    }

    /** Lets others of its members decide in a body, or none. */
    public static UnaryOperator<GovernanceBody> deciders(List<String> deciders) {
        return body -> body.toBuilder().deciders(deciders).build();
    }
}
