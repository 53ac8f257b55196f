package eu.clusterpolicy.toolkit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.clusterpolicy.toolkit.entry.ActionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlannedActionTest {

    private final PlannedAction.Builder action =
            PlannedAction.builder().id("open-the-hub").title("Open the hub").description("Rooms and machines");

    @Test
    void may_carry_out_several_policy_actions() {
        assertThat(action.addAction("green-technology-hubs")
                        .addAction("green-reskilling-needs")
                        .build()
                        .actions())
                .containsExactly(ActionId.of("green-technology-hubs"), ActionId.of("green-reskilling-needs"));
    }

    @Test
    void may_carry_out_none_and_then_says_why() {
        assertThat(action.outsideCatalogue("The plan needs a house").build().actions())
                .isEmpty();
    }

    @Test
    void refuses_to_say_why_it_carries_out_none_where_it_carries_one_out() {
        action.addAction("green-technology-hubs").outsideCatalogue("The plan needs a house");
        assertThatThrownBy(action::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("planned action 'open-the-hub' must not say why it carries out no policy action, for it"
                        + " carries out 'green-technology-hubs'");
    }

    @Nested
    class A_milestone {

        private final PlannedAction planned = action.addMilestone(Milestone.planned("Rooms rented", "2024-03-01"))
                .addMilestone(Milestone.planned("Doors open", "2024-09-01"))
                .build();

        @Test
        void that_is_reached_stands_in_the_place_of_the_one_that_was_planned() {
            PlannedAction reached =
                    planned.with(planned.milestone("Rooms rented").reached("2024-03-15"));
            assertThat(reached.milestones())
                    .extracting(Milestone::toString)
                    .containsExactly("Rooms rented: reached on 2024-03-15", "Doors open: planned, for 2024-09-01");
            assertThat(reached.toBuilder().milestones(planned.milestones()).build())
                    .isEqualTo(planned);
        }

        @Test
        void of_another_title_is_the_last() {
            assertThat(planned.with(Milestone.planned("First guest", "2024-10-01"))
                            .milestones())
                    .extracting(Milestone::title)
                    .containsExactly("Rooms rented", "Doors open", "First guest");
        }

        @Test
        void that_stands_twice_is_replaced_by_one() {
            PlannedAction twice = planned.toBuilder()
                    .milestones(List.of(
                            Milestone.planned("Doors open", "2024-05-01"),
                            Milestone.planned("Rooms rented", "2024-03-01"),
                            Milestone.planned("Doors open", "2024-09-01")))
                    .build();
            assertThat(twice.with(Milestone.missed("Doors open", LocalDate.of(2024, 5, 1)))
                            .milestones())
                    .extracting(Milestone::toString)
                    .containsExactly("Doors open: missed, for 2024-05-01", "Rooms rented: planned, for 2024-03-01");
        }

        @Test
        void that_there_is_not_is_refused_with_the_nearest() {
            assertThatThrownBy(() -> planned.milestone("Door open"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("unknown milestone: 'Door open' (did you mean 'Doors open'?)");
        }
    }

    @Nested
    class A_dependency {

        @Test
        void may_have_a_lag() {
            assertThat(Dependency.on("open-the-hub").afterDays(14)).hasToString("open-the-hub, then 14 days");
            assertThat(Dependency.on("open-the-hub")).hasToString("open-the-hub");
        }

        @Test
        void refuses_a_lag_below_zero_or_beyond_a_century() {
            assertThatThrownBy(() -> Dependency.on("open-the-hub").afterDays(-1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("lag of the dependency on 'open-the-hub' must be from 0 to 36500 days: -1");
            assertThatThrownBy(() -> Dependency.on("open-the-hub").afterDays(36_501))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void is_on_an_action_only_once() {
            action.addAction("green-technology-hubs")
                    .addDependsOn("rent-rooms")
                    .addDependsOn(Dependency.on("rent-rooms").afterDays(14));
            assertThatThrownBy(action::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("planned action 'open-the-hub' must depend on 'rent-rooms' only once");
        }
    }

    @Nested
    class A_status {

        @Test
        void reads_with_its_reason_and_what_would_unblock_the_action() {
            assertThat(ActionStatus.of(ActionStatus.State.UNDER_WAY).text()).isEqualTo("Under way");
            assertThat(ActionStatus.abandoned("No firm came").text()).isEqualTo("Abandoned: No firm came");
            assertThat(ActionStatus.blocked("No lease", "The owner agrees").text())
                    .isEqualTo("Blocked: No lease; unblocked by: The owner agrees");
        }

        @Test
        void says_why_an_action_does_not_go_on() {
            assertThatThrownBy(() -> ActionStatus.of(ActionStatus.State.PAUSED))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("paused action must say why");
            assertThat(ActionStatus.of(ActionStatus.State.DONE).reason()).isEmpty();
        }

        @Test
        void says_what_would_unblock_an_action_only_of_a_blocked_one() {
            assertThatThrownBy(() -> new ActionStatus(
                            ActionStatus.State.UNDER_WAY, Optional.empty(), Optional.of("The owner agrees")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("under way action must not say what would unblock it: 'The owner agrees'");
        }

        @Test
        void refuses_blank_words() {
            assertThatThrownBy(() -> ActionStatus.paused(" "))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("reason of a status must not be blank: '␣'");
        }
    }
}
