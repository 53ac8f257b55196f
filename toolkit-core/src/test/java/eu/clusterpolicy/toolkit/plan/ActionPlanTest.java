package eu.clusterpolicy.toolkit.plan;

import static eu.clusterpolicy.toolkit.plan.Plans.REGION;
import static eu.clusterpolicy.toolkit.plan.Plans.action;
import static eu.clusterpolicy.toolkit.plan.Plans.id;
import static eu.clusterpolicy.toolkit.plan.Plans.indicator;
import static eu.clusterpolicy.toolkit.plan.Plans.line;
import static eu.clusterpolicy.toolkit.plan.Plans.monitoring;
import static eu.clusterpolicy.toolkit.plan.Plans.staff;
import static eu.clusterpolicy.toolkit.plan.Plans.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.clusterpolicy.toolkit.entry.ActionId;
import org.junit.jupiter.api.Test;

class ActionPlanTest {

    private final PlannedAction hub = action("open-the-hub");
    private final PlannedAction trainers = action("train-the-trainers", "open-the-hub");
    private final BudgetLine rooms = line("open-the-hub", "Rooms", "EUR 30000", REGION);
    private final BudgetLine courses = line("train-the-trainers", "Courses", "EUR 12000", REGION);
    private final StaffLine trainer = staff("train-the-trainers", "Trainer", "0.5");
    private final Indicator trained = indicator("trained-managers", "train-the-trainers")
            .addTarget(target("200"))
            .build();
    private final Indicator visits = indicator("visits", "train-the-trainers", "open-the-hub")
            .addTarget(target("1000"))
            .build();
    private final ActionPlan plan = Plans.plan(
            Resources.builder()
                    .addBudgetLines(rooms, courses)
                    .addStaffLine(trainer)
                    .build(),
            monitoring(trained, visits),
            hub,
            trainers);

    @Test
    void finds_an_action_by_its_identifier() {
        assertThat(plan.action(id("open-the-hub"))).isEqualTo(hub);
        assertThat(plan.findAction(id("close-the-hub"))).isEmpty();
    }

    @Test
    void refuses_to_look_up_an_unknown_action_and_names_the_nearest() {
        assertThatThrownBy(() -> plan.action(id("train-the-trainer")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown planned action: 'train-the-trainer' (did you mean 'train-the-trainers'?)");
    }

    @Test
    void finds_what_carries_out_a_policy_action() {
        assertThat(plan.carryingOut(ActionId.of("green-reskilling-needs"))).containsExactly(hub, trainers);
        assertThat(plan.carryingOut(ActionId.of("digital-reskilling-needs"))).isEmpty();
    }

    @Test
    void finds_what_an_action_costs_and_who_works_on_it() {
        assertThat(plan.budgetOf(id("open-the-hub"))).containsExactly(rooms);
        assertThat(plan.staffOf(id("train-the-trainers"))).containsExactly(trainer);
        assertThat(plan.staffOf(id("open-the-hub"))).isEmpty();
    }

    @Test
    void finds_what_measures_an_action() {
        assertThat(plan.indicatorsOf(id("train-the-trainers"))).containsExactly(trained, visits);
        assertThat(plan.indicatorsOf(id("open-the-hub"))).containsExactly(visits);
    }

    @Test
    void needs_neither_owner_nor_time_frame_of_an_action() {
        assertThat(hub.owner()).isEmpty();
        assertThat(hub.timeFrame()).isEmpty();
        assertThat(plan.faults()).isEmpty();
    }
}
