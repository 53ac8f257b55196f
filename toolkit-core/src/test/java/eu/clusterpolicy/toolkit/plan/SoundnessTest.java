package eu.clusterpolicy.toolkit.plan;

import static eu.clusterpolicy.toolkit.plan.Plans.REGION;
import static eu.clusterpolicy.toolkit.plan.Plans.action;
import static eu.clusterpolicy.toolkit.plan.Plans.id;
import static eu.clusterpolicy.toolkit.plan.Plans.indicator;
import static eu.clusterpolicy.toolkit.plan.Plans.line;
import static eu.clusterpolicy.toolkit.plan.Plans.monitoring;
import static eu.clusterpolicy.toolkit.plan.Plans.plan;
import static eu.clusterpolicy.toolkit.plan.Plans.sentences;
import static eu.clusterpolicy.toolkit.plan.Plans.staff;
import static eu.clusterpolicy.toolkit.plan.Plans.target;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SoundnessTest {

    private static final Resources NONE = Resources.builder().build();

    @Nested
    class Circles {

        @Test
        void are_printed_as_a_path() {
            ActionPlan plan =
                    plan(action("train-the-trainers", "open-the-hub"), action("open-the-hub", "train-the-trainers"));
            assertThat(plan.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.kind()).isEqualTo(PlanFaultKind.CIRCULAR_DEPENDENCY);
                assertThat(fault.path())
                        .containsExactly(id("train-the-trainers"), id("open-the-hub"), id("train-the-trainers"));
                assertThat(fault)
                        .hasToString("actions depend on each other in a circle:"
                                + " train-the-trainers -> open-the-hub -> train-the-trainers");
            });
        }

        @Test
        void begin_with_the_first_of_their_actions_in_the_plan() {
            assertThat(sentences(plan(action("b", "c"), action("c", "a"), action("a", "b"))))
                    .containsExactly("actions depend on each other in a circle: b -> c -> a -> b");
        }

        @Test
        void may_be_of_one_action() {
            assertThat(sentences(plan(action("a", "a")))).containsExactly("action depends on itself: a -> a");
        }

        @Test
        void are_told_apart_where_they_share_a_dependency() {
            assertThat(sentences(plan(action("a", "b", "c"), action("b", "d"), action("c", "d"), action("d", "a"))))
                    .containsExactly(
                            "actions depend on each other in a circle: a -> b -> d -> a",
                            "actions depend on each other in a circle: a -> c -> d -> a");
        }

        @Test
        void are_told_apart_where_they_share_an_action() {
            assertThat(sentences(plan(action("a", "b"), action("b", "a", "c"), action("c", "b"))))
                    .containsExactly(
                            "actions depend on each other in a circle: a -> b -> a",
                            "actions depend on each other in a circle: b -> c -> b");
        }

        @Test
        void do_not_name_actions_that_merely_wait_for_them_or_that_they_wait_for() {
            assertThat(sentences(
                            plan(action("waiting", "a"), action("a", "b", "first"), action("b", "a"), action("first"))))
                    .containsExactly("actions depend on each other in a circle: a -> b -> a");
        }

        @Test
        void do_not_depend_on_the_order_in_which_dependencies_are_written() {
            ActionPlan one = plan(action("a", "b", "c"), action("b", "d"), action("c", "d"), action("d", "a"));
            ActionPlan other = plan(action("a", "c", "b"), action("b", "d"), action("c", "d"), action("d", "a"));
            assertThat(one).isEqualTo(other);
            assertThat(one.faults()).isEqualTo(other.faults());
        }

        @Test
        void are_not_seen_in_actions_that_meet_again() {
            assertThat(plan(action("a", "b", "c"), action("b", "d"), action("c", "d"), action("d"))
                            .faults())
                    .isEmpty();
        }

        @Test
        void are_found_in_a_plan_where_all_depends_on_all() {
            String[] ids = IntStream.range(0, 40).mapToObj(i -> "a" + i).toArray(String[]::new);
            PlannedAction[] actions =
                    IntStream.range(0, 40).mapToObj(i -> action("a" + i, ids)).toArray(PlannedAction[]::new);
            assertThat(plan(actions).faults()).doesNotHaveDuplicates().hasSize(40 + 40 * 39 / 2);
        }

        @Test
        void are_found_at_the_end_of_a_long_chain() {
            PlannedAction[] chain = IntStream.range(0, 3000)
                    .mapToObj(i -> action("a" + i, "a" + Math.min(i + 1, 2999)))
                    .toArray(PlannedAction[]::new);
            assertThat(sentences(plan(chain))).containsExactly("action depends on itself: a2999 -> a2999");
        }
    }

    @Nested
    class Unknown_actions {

        @Test
        void are_found_in_dependencies() {
            ActionPlan plan = plan(action("open-the-hub"), action("train-the-trainers", "open-teh-hub"));
            assertThat(plan.faults())
                    .containsExactly(fault(
                            PlanFaultKind.UNKNOWN_DEPENDENCY,
                            "dependency of 'train-the-trainers': unknown planned action: 'open-teh-hub'"
                                    + " (did you mean 'open-the-hub'?)",
                            "train-the-trainers",
                            "open-teh-hub"));
        }

        @Test
        void are_found_in_the_budget() {
            Resources budget = Plans.budget(line("open-the-hubs", "Rooms", "EUR 1", REGION));
            assertThat(plan(budget, monitoring(), action("open-the-hub")).faults())
                    .containsExactly(fault(
                            PlanFaultKind.UNKNOWN_BUDGET_ACTION,
                            "budget line 'Rooms': unknown planned action: 'open-the-hubs'"
                                    + " (did you mean 'open-the-hub'?)",
                            "open-the-hubs"));
        }

        @Test
        void are_found_in_the_staff_plan() {
            Resources staff = Resources.builder()
                    .addStaffLine(staff("elsewhere", "Guide", "1"))
                    .build();
            assertThat(plan(staff, monitoring(), action("open-the-hub")).faults())
                    .containsExactly(fault(
                            PlanFaultKind.UNKNOWN_STAFF_ACTION,
                            "staff line 'Guide': unknown planned action: 'elsewhere'",
                            "elsewhere"));
        }

        @Test
        void are_found_in_indicators() {
            Monitoring monitoring = monitoring(indicator("visits", "open-the-hub", "open-a-hub")
                    .addTarget(target("10"))
                    .build());
            assertThat(plan(NONE, monitoring, action("open-the-hub")).faults())
                    .containsExactly(fault(
                            PlanFaultKind.UNKNOWN_MEASURED_ACTION,
                            "indicator 'visits': unknown planned action: 'open-a-hub' (did you mean 'open-the-hub'?)",
                            "open-a-hub"));
        }
    }

    @Nested
    class Identifiers_used_more_than_once {

        @Test
        void are_found_among_actions() {
            assertThat(plan(action("a"), action("b"), action("a"), action("a")).faults())
                    .containsExactly(fault(
                            PlanFaultKind.REPEATED_ACTION_ID,
                            "planned action id must be used only once: 'a' is used 3 times",
                            "a"));
        }

        @Test
        void are_found_among_indicators() {
            Indicator visits = indicator("visits", "a").addTarget(target("10")).build();
            assertThat(plan(NONE, monitoring(visits, visits), action("a")).faults())
                    .containsExactly(fault(
                            PlanFaultKind.REPEATED_INDICATOR_ID,
                            "indicator id must be used only once: 'visits' is used 2 times"));
        }
    }

    @Test
    void faults_of_different_kinds_come_in_a_fixed_order() {
        Resources resources = Resources.builder()
                .addBudgetLine(line("gone", "Rooms", "EUR 1", REGION))
                .addStaffLine(staff("gone", "Guide", "1"))
                .build();
        Indicator visits = indicator("visits", "gone").addTarget(target("10")).build();
        ActionPlan plan =
                plan(resources, monitoring(visits, visits), action("a", "b"), action("b", "a", "gone"), action("b"));
        assertThat(plan.faults())
                .extracting(PlanFault::kind)
                .containsExactly(
                        PlanFaultKind.REPEATED_ACTION_ID,
                        PlanFaultKind.REPEATED_INDICATOR_ID,
                        PlanFaultKind.UNKNOWN_DEPENDENCY,
                        PlanFaultKind.UNKNOWN_BUDGET_ACTION,
                        PlanFaultKind.UNKNOWN_STAFF_ACTION,
                        PlanFaultKind.UNKNOWN_MEASURED_ACTION,
                        PlanFaultKind.UNKNOWN_MEASURED_ACTION,
                        PlanFaultKind.CIRCULAR_DEPENDENCY);
    }

    private static PlanFault fault(PlanFaultKind kind, String sentence, String... path) {
        return new PlanFault(
                kind, Arrays.stream(path).map(PlannedActionId::of).collect(ImmutableList.toImmutableList()), sentence);
    }
}
