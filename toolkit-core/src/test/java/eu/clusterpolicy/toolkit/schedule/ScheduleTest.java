package eu.clusterpolicy.toolkit.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Cases worked out by hand; the days of all are in January 2025, so that the tenth day is 2025-01-10. */
class ScheduleTest {

    private static final TimeFrame JANUARY = TimeFrame.of("2025-01-01", "2025-01-31");

    @Nested
    class Actions_one_after_the_other {

        /** A runs from the 1st to the 5th, B for 3 days after it, C for 10 days beside both. */
        private final Schedule schedule =
                schedule(action("a", 1, 5), action("b", 1, 3, on("a")), action("c", 1, 10), action("d", 1, 2, on("b")));

        @Test
        void begin_on_the_day_after_what_they_depend_on() {
            assertThat(earliest(schedule)).containsExactly("a 1-5", "b 6-8", "c 1-10", "d 9-10");
        }

        @Test
        void cannot_slip_where_the_last_day_depends_on_them() {
            assertThat(schedule.lastDay()).contains(day(10));
            assertThat(schedule.criticalPath())
                    .extracting(action -> action.action().value())
                    .containsExactly("a", "c", "b", "d");
        }

        @Test
        void read_with_their_number_and_the_last_day() {
            assertThat(schedule).hasToString("4 actions until 2025-01-10, 4 critical");
            assertThat(schedule.action(PlannedActionId.of("b"))).hasToString("b: 2025-01-06 to 2025-01-08, critical");
        }
    }

    /** A, then B for 6 days or C for 2, then D: C has 4 days to spare. */
    @Test
    void has_float_where_another_way_takes_longer() {
        Schedule schedule = schedule(
                action("a", 1, 2),
                action("b", 1, 6, on("a")),
                action("c", 1, 2, on("a")),
                action("d", 1, 1, on("b"), on("c")));

        assertThat(earliest(schedule)).containsExactly("a 1-2", "b 3-8", "c 3-4", "d 9-9");
        assertThat(latest(schedule)).containsExactly("a 1-2", "b 3-8", "c 7-8", "d 9-9");
        assertThat(floats(schedule)).containsExactly(0L, 0L, 4L, 0L);
        assertThat(schedule.criticalPath())
                .extracting(action -> action.action().value())
                .containsExactly("a", "b", "d");
    }

    @Test
    void waits_for_the_lag_to_pass() {
        Schedule schedule =
                schedule(action("a", 1, 2), action("b", 1, 1, Dependency.on("a").afterDays(3)));

        assertThat(earliest(schedule)).containsExactly("a 1-2", "b 6-6");
        assertThat(floats(schedule)).containsExactly(0L, 0L);
    }

    /** B may begin on the 10th at the earliest, so that A, over on the 3rd, has 6 days before the 10th to spare. */
    @Test
    void begins_no_sooner_than_its_own_time_frame() {
        Schedule schedule = schedule(action("a", 1, 3), action("b", 10, 12, on("a")));

        assertThat(earliest(schedule)).containsExactly("a 1-3", "b 10-12");
        assertThat(latest(schedule)).containsExactly("a 7-9", "b 10-12");
        assertThat(floats(schedule)).containsExactly(6L, 0L);
    }

    @Test
    void counts_an_action_without_end_as_ending_with_the_plan() {
        PlannedAction endless = action("b", 1, 1).toBuilder()
                .timeFrame(TimeFrame.withoutEnd(day(5)))
                .build();
        Schedule schedule = schedule(action("a", 1, 3), endless);

        assertThat(earliest(schedule)).containsExactly("a 1-3", "b 5-31");
        assertThat(floats(schedule)).containsExactly(28L, 0L);
    }

    /** What C needs is known though B has no days: that A is over, and 2 days and then 1 day have passed. */
    @Test
    void passes_on_what_an_action_without_days_waits_for() {
        PlannedAction undated = action("b", 1, 1, Dependency.on("a").afterDays(2)).toBuilder()
                .timeFrame(Optional.empty())
                .build();
        Schedule schedule = schedule(
                action("a", 1, 4), undated, action("c", 1, 1, Dependency.on("b").afterDays(1)));

        assertThat(earliest(schedule)).containsExactly("a 1-4", "c 8-8");
        assertThat(floats(schedule)).containsExactly(0L, 0L);
        assertThat(schedule.findAction(PlannedActionId.of("b"))).isEmpty();
    }

    @Test
    void does_not_measure_the_end_by_an_action_without_days() {
        PlannedAction undated = action("b", 1, 1, Dependency.on("a").afterDays(9)).toBuilder()
                .timeFrame(Optional.empty())
                .build();
        Schedule schedule = schedule(action("a", 1, 4), undated, action("c", 1, 6));

        assertThat(floats(schedule)).containsExactly(2L, 0L);
    }

    @Test
    void is_empty_for_a_plan_without_days() {
        Schedule schedule = schedule();

        assertThat(schedule.actions()).isEmpty();
        assertThat(schedule.lastDay()).isEmpty();
        assertThat(schedule).hasToString("0 actions, 0 critical");
    }

    @Test
    void refuses_a_circle_and_names_its_actions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schedule(action("a", 1, 3, on("b")), action("b", 1, 3, on("a"))))
                .withMessage("actions depend on each other in a circle: a -> b -> a");
    }

    @Test
    void refuses_to_look_up_an_action_that_it_lacks_and_names_the_nearest() {
        Schedule schedule = schedule(action("open-the-hub", 1, 3));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> schedule.action(PlannedActionId.of("open-a-hub")))
                .withMessage("unknown scheduled action: 'open-a-hub' (did you mean 'open-the-hub'?)");
    }

    /** A chain of 100 000 actions, each also waiting for the one ten before it: a walk that took each way would never end. */
    @Test
    void is_worked_out_in_time_that_grows_with_the_plan() {
        List<PlannedAction> actions = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            List<Dependency> waits = new ArrayList<>();
            for (int back = 1; back <= Math.min(i, 10); back += 9) {
                waits.add(on("a" + (i - back)));
            }
            actions.add(action("a" + i, 1, 1, waits.toArray(Dependency[]::new)));
        }

        Schedule schedule = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> schedule(actions.toArray(PlannedAction[]::new)));

        assertThat(schedule.lastDay()).contains(day(1).plusDays(99_999));
    }

    private static Schedule schedule(PlannedAction... actions) {
        return Schedule.of(ActionPlan.builder()
                .horizon(JANUARY)
                .engagementStrategy("Hear small companies first")
                .resources(Resources.builder().build())
                .addActions(actions)
                .monitoring(Monitoring.builder()
                        .reviewRhythm(Rhythm.of("P1M"))
                        .assessment("Results are compared")
                        .build())
                .build());
    }

    private static PlannedAction action(String id, int first, int last, Dependency... dependsOn) {
        return PlannedAction.builder()
                .id(id)
                .addAction("green-reskilling-needs")
                .title(id)
                .description("It is done with care")
                .timeFrame(TimeFrame.of(day(first), day(last)))
                .addDependsOn(dependsOn)
                .build();
    }

    private static Dependency on(String action) {
        return Dependency.on(action);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2025, 1, day);
    }

    private static List<String> earliest(Schedule schedule) {
        return schedule.actions().stream()
                .map(action -> days(action, action.earliest()))
                .toList();
    }

    private static List<String> latest(Schedule schedule) {
        return schedule.actions().stream()
                .map(action -> days(action, action.latest()))
                .toList();
    }

    private static String days(ScheduledAction action, TimeFrame frame) {
        return "%s %s-%s"
                .formatted(
                        action.action(),
                        frame.start().getDayOfMonth(),
                        frame.end().orElseThrow().getDayOfMonth());
    }

    private static List<Long> floats(Schedule schedule) {
        return schedule.actions().stream().map(ScheduledAction::floatDays).toList();
    }
}
