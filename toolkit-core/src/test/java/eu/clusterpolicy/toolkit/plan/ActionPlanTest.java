package eu.clusterpolicy.toolkit.plan;

import static eu.clusterpolicy.toolkit.plan.Plans.ERDF;
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

import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import org.junit.jupiter.api.Nested;
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
    void finds_what_an_action_costs() {
        assertThat(plan.budgetOf(id("open-the-hub"))).containsExactly(rooms);
    }

    @Test
    void finds_what_measures_an_action() {
        assertThat(plan.indicatorsOf(id("train-the-trainers"))).containsExactly(trained, visits);
        assertThat(plan.indicatorsOf(id("open-the-hub"))).containsExactly(visits);
    }

    @Nested
    class Going_on {

        @Test
        void puts_an_action_in_the_place_of_the_one_with_its_identifier() {
            PlannedAction paused = hub.toBuilder()
                    .status(ActionStatus.paused("The roof leaks"))
                    .build();
            assertThat(plan.with(paused).actions()).containsExactly(paused, trainers);
            assertThat(plan.with(action("new")).actions()).containsExactly(hub, trainers, action("new"));
        }

        @Test
        void takes_an_action_out_and_tells_what_still_names_it() {
            ActionPlan without = plan.without(id("open-the-hub"));
            assertThat(without.actions()).containsExactly(trainers);
            assertThat(without.faults())
                    .extracting(PlanFault::kind)
                    .containsExactly(
                            PlanFaultKind.UNKNOWN_DEPENDENCY,
                            PlanFaultKind.UNKNOWN_BUDGET_ACTION,
                            PlanFaultKind.UNKNOWN_MEASURED_ACTION);
        }

        @Test
        void replaces_adds_and_takes_out_an_indicator() {
            Indicator measured = trained.measured("2025-01-10", "60");
            assertThat(plan.with(measured).monitoring().indicators()).containsExactly(measured, visits);
            assertThat(plan.without(IndicatorId.of("visits")).monitoring().indicators())
                    .containsExactly(trained);
        }

        @Test
        void replaces_adds_and_takes_out_people_by_their_name() {
            GovernanceBody council = body("Council", "P3M");
            Stakeholder cluster = stakeholder("Solar cluster", "Is heard");
            ActionPlan staffed = plan.with(council).with(cluster).with(body("Council", "P1M"));

            assertThat(staffed.governanceBodies()).containsExactly(body("Council", "P1M"));
            assertThat(staffed.with(stakeholder("Solar cluster", "Decides")).stakeholders())
                    .containsExactly(stakeholder("Solar cluster", "Decides"));
            assertThat(staffed.withoutBody("Council").withoutStakeholder("Solar cluster"))
                    .isEqualTo(plan);
        }

        @Test
        void replaces_a_budget_line_of_the_same_action_purpose_source_and_year() {
            BudgetLine dearer = line("train-the-trainers", "Courses", "EUR 15000", REGION);
            BudgetLine other = line("train-the-trainers", "Courses", "EUR 15000", ERDF);
            BudgetLine later = dearer.toBuilder().year(2026).build();

            assertThat(plan.with(dearer).resources().budgetLines()).containsExactly(rooms, dearer);
            assertThat(plan.with(other).with(later).resources().budgetLines())
                    .containsExactly(rooms, courses, other, later);
            assertThat(plan.with(other)
                            .without(id("train-the-trainers"), "Courses")
                            .resources()
                            .budgetLines())
                    .containsExactly(rooms);
        }

        @Test
        void refuses_to_take_out_what_is_not_there_and_names_the_nearest() {
            assertThatThrownBy(() -> plan.without(id("open-a-hub")))
                    .hasMessage("unknown planned action: 'open-a-hub' (did you mean 'open-the-hub'?)");
            assertThatThrownBy(() -> plan.without(IndicatorId.of("visit")))
                    .hasMessage("unknown indicator: 'visit' (did you mean 'visits'?)");
            assertThatThrownBy(() -> plan.withoutBody("Council")).hasMessage("unknown governance body: 'Council'");
            assertThatThrownBy(() -> plan.withoutStakeholder("Council")).hasMessage("unknown stakeholder: 'Council'");
            assertThatThrownBy(() -> plan.without(id("open-the-hub"), "Room"))
                    .hasMessage("unknown purpose: 'Room' (did you mean 'Rooms'?)");
        }

        private static GovernanceBody body(String name, String rhythm) {
            return GovernanceBody.builder()
                    .name(name)
                    .mandate("Steers")
                    .meetingRhythm(Rhythm.of(rhythm))
                    .build();
        }

        private static Stakeholder stakeholder(String name, String role) {
            return Stakeholder.builder()
                    .name(name)
                    .kind(StakeholderKind.CLUSTER_ORGANISATION)
                    .role(role)
                    .build();
        }
    }

    @Test
    void refuses_a_horizon_without_end() {
        ActionPlan.Builder endless = plan.toBuilder().horizon(TimeFrame.withoutEnd("2024-01-01"));
        assertThatThrownBy(endless::build).hasMessage("a plan must have a last day: 2024-01-01, without end");
    }

    @Test
    void needs_neither_owner_nor_time_frame_of_an_action() {
        assertThat(hub.owner()).isEmpty();
        assertThat(hub.timeFrame()).isEmpty();
        assertThat(plan.faults()).isEmpty();
    }
}
