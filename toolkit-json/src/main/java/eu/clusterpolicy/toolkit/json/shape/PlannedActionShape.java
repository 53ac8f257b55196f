package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.people.Player;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import java.util.Comparator;

/** A specific action of the plan. */
final class PlannedActionShape extends ObjectShape<PlannedAction> {

    private final Property<PlannedAction, PlannedActionId> id;
    private final Property<PlannedAction, ActionId> action;
    private final Property<PlannedAction, String> title;
    private final Property<PlannedAction, String> description;
    private final Property<PlannedAction, String> background;
    private final Property<PlannedAction, String> owner;
    private final Property<PlannedAction, ImmutableList<Player>> players;
    private final Property<PlannedAction, TimeFrame> timeFrame;
    private final Property<PlannedAction, ImmutableList<PlannedActionId>> dependsOn;
    private final Property<PlannedAction, ImmutableList<Milestone>> milestones;

    /**
     * Begins the shape.
     *
     * @param knownAction the codec of an action that the catalogue has
     */
    PlannedActionShape(Codec<ActionId> knownAction) {
        super("planned action", "A specific action of the plan.");
        this.id =
                required("id", "The identifier: lower-case kebab words.", PlanCodecs.PLANNED_ACTION, PlannedAction::id);
        this.action = required(
                "action",
                "The identifier of the policy action that it carries out.",
                knownAction,
                PlannedAction::action);
        this.title = required("title", "The title.", Codecs.TEXT, PlannedAction::title);
        this.description = required("description", "What is done.", Codecs.TEXT, PlannedAction::description);
        this.background = optional("background", "Why it is done.", Codecs.TEXT, PlannedAction::background);
        this.owner = optional("owner", "Who answers for it.", Codecs.TEXT, PlannedAction::owner);
        this.players = list("players", "The players involved.", new PlayerShape(), PlannedAction::players);
        this.timeFrame = optional("timeFrame", "When it is done.", new TimeFrameShape(), PlannedAction::timeFrame);
        this.dependsOn = set(
                "dependsOn",
                "The planned actions that come before it.",
                PlanCodecs.PLANNED_ACTION,
                Comparator.comparing(PlannedActionId::value),
                PlannedAction::dependsOn);
        this.milestones = list("milestones", "The milestones.", new MilestoneShape(), PlannedAction::milestones);
    }

    @Override
    PlannedAction build(Values values) {
        return PlannedAction.builder()
                .id(values.get(id))
                .action(values.get(action))
                .title(values.get(title))
                .description(values.get(description))
                .background(values.find(background))
                .owner(values.find(owner))
                .addAllPlayers(values.list(players))
                .timeFrame(values.find(timeFrame))
                .addAllDependsOn(values.list(dependsOn))
                .addAllMilestones(values.list(milestones))
                .build();
    }
}
