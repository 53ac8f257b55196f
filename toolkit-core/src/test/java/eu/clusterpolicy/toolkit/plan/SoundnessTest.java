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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
                assertThat(fault.about()).isEqualTo("train-the-trainers");
                assertThat(fault.path()).isEqualTo("/actions/0/dependsOn/0");
                assertThat(fault.circle())
                        .containsExactly(id("train-the-trainers"), id("open-the-hub"), id("train-the-trainers"));
                assertThat(fault.sentence())
                        .isEqualTo("actions depend on each other in a circle:"
                                + " train-the-trainers -> open-the-hub -> train-the-trainers");
            });
        }

        @Test
        void begin_with_the_first_of_their_actions_in_the_plan() {
            assertThat(sentences(plan(action("b", "c"), action("c", "a"), action("a", "b"))))
                    .containsExactly("actions depend on each other in a circle: b -> c -> a -> b");
        }

        @Test
        void begin_with_the_first_of_their_actions_wherever_an_action_outside_leads_into_them() {
            assertThat(sentences(plan(action("waiting", "c"), action("a", "b"), action("b", "c"), action("c", "a"))))
                    .containsExactly("actions depend on each other in a circle: a -> b -> c -> a");
        }

        @Test
        void may_be_of_one_action() {
            assertThat(sentences(plan(action("a", "a")))).containsExactly("action depends on itself: a -> a");
        }

        @Test
        void are_listed_one_at_a_time_where_they_share_a_dependency() {
            assertThat(sentences(plan(action("a", "b", "c"), action("b", "d"), action("c", "d"), action("d", "a"))))
                    .containsExactly("actions depend on each other in a circle: a -> b -> d -> a");
            assertThat(sentences(plan(action("a", "c"), action("b", "d"), action("c", "d"), action("d", "a"))))
                    .containsExactly("actions depend on each other in a circle: a -> c -> d -> a");
        }

        @Test
        void point_to_the_dependency_with_which_they_begin() {
            assertThat(plan(action("b", "a"), action("c"), action("a", "c", "b", "unheard-of", "a"))
                            .faults())
                    .extracting(PlanFault::path)
                    .containsExactly("/actions/2/dependsOn/2", "/actions/0/dependsOn/0", "/actions/2/dependsOn/3");
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
            assertThat(sentences(one)).isEqualTo(sentences(other));
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

        @Test
        @Timeout(5)
        void of_thousands_of_actions_are_found_at_once_and_told_briefly() {
            PlannedAction[] ring = IntStream.range(0, 20_000)
                    .mapToObj(i -> action("a" + i, "a" + (i + 1) % 20_000))
                    .toArray(PlannedAction[]::new);
            assertThat(plan(ring).faults()).singleElement().satisfies(fault -> {
                assertThat(fault.circle()).hasSize(20_001);
                assertThat(fault.sentence())
                        .isEqualTo(
                                "actions depend on each other in a circle: a0 -> a1 -> a2 -> a3 -> a4 -> a5 -> a6 -> a7"
                                        + " -> a8 -> a9 -> a10 -> a11 -> 19988 more -> a0");
            });
        }

        @Test
        void of_twelve_actions_are_told_in_full() {
            PlannedAction[] ring = IntStream.range(0, 12)
                    .mapToObj(i -> action("a" + i, "a" + (i + 1) % 12))
                    .toArray(PlannedAction[]::new);
            assertThat(sentences(plan(ring))).singleElement().asString().endsWith(" -> a10 -> a11 -> a0");
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
                            "open-teh-hub",
                            "/actions/1/dependsOn/0",
                            "'train-the-trainers' depends on an unknown planned action: 'open-teh-hub'"
                                    + " (did you mean 'open-the-hub'?)"));
        }

        @Test
        void are_found_in_the_budget() {
            Resources budget = Plans.budget(line("open-the-hubs", "Rooms", "EUR 1", REGION));
            assertThat(plan(budget, monitoring(), action("open-the-hub")).faults())
                    .containsExactly(fault(
                            PlanFaultKind.UNKNOWN_BUDGET_ACTION,
                            "open-the-hubs",
                            "/resources/budgetLines/0/action",
                            "the budget line 'Rooms' is for an unknown planned action: 'open-the-hubs'"
                                    + " (did you mean 'open-the-hub'?)"));
        }

        @Test
        void are_found_in_the_staff_plan() {
            Resources staff = Resources.builder()
                    .addStaffLine(staff("elsewhere", "Guide", "1"))
                    .build();
            assertThat(plan(staff, monitoring(), action("open-the-hub")).faults())
                    .containsExactly(fault(
                            PlanFaultKind.UNKNOWN_STAFF_ACTION,
                            "elsewhere",
                            "/resources/staffLines/0/action",
                            "the staff line 'Guide' is for an unknown planned action: 'elsewhere'"));
        }

        @Test
        void are_found_in_indicators() {
            Monitoring monitoring = monitoring(indicator("visits", "open-the-hub", "open-a-hub")
                    .addTarget(target("10"))
                    .build());
            assertThat(plan(NONE, monitoring, action("open-the-hub")).faults())
                    .containsExactly(fault(
                            PlanFaultKind.UNKNOWN_MEASURED_ACTION,
                            "open-a-hub",
                            "/monitoring/indicators/0/actions/1",
                            "the indicator 'Trained managers' measures an unknown planned action: 'open-a-hub'"
                                    + " (did you mean 'open-the-hub'?)"));
        }

        @Test
        void are_told_each_at_a_place_of_its_own() {
            Resources budget = Plans.budget(
                    line("gone", "Rooms", "EUR 1", REGION),
                    line("open-the-hub", "Doors", "EUR 1", REGION),
                    line("gone", "Windows", "EUR 1", REGION));
            assertThat(plan(budget, monitoring(), action("open-the-hub", "gone"), action("close-it", "gone"))
                            .faults())
                    .extracting(PlanFault::path)
                    .containsExactly(
                            "/actions/0/dependsOn/0",
                            "/actions/1/dependsOn/0",
                            "/resources/budgetLines/0/action",
                            "/resources/budgetLines/2/action");
        }

        @Test
        @Timeout(20)
        void may_be_as_many_as_there_are_actions() {
            PlannedAction[] lost = IntStream.range(0, 20_000)
                    .mapToObj(i -> action("action-" + i, "aktion-" + i))
                    .toArray(PlannedAction[]::new);
            assertThat(plan(lost).faults())
                    .hasSize(20_000)
                    .first()
                    .extracting(PlanFault::sentence)
                    .asString()
                    .endsWith("(did you mean 'action-0'?)");
        }
    }

    @Nested
    class Identifiers_used_more_than_once {

        @Test
        void are_found_among_actions() {
            assertThat(plan(action("a"), action("b"), action("a"), action("a")).faults())
                    .containsExactly(fault(
                            PlanFaultKind.REPEATED_ACTION_ID,
                            "a",
                            "/actions/2/id",
                            "planned action id must be used only once: 'a' is used 3 times"));
        }

        @Test
        void are_found_among_indicators() {
            Indicator visits = indicator("visits", "a").addTarget(target("10")).build();
            assertThat(plan(NONE, monitoring(visits, visits), action("a")).faults())
                    .containsExactly(fault(
                            PlanFaultKind.REPEATED_INDICATOR_ID,
                            "visits",
                            "/monitoring/indicators/1/id",
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

    private static PlanFault fault(PlanFaultKind kind, String about, String path, String sentence) {
        return new PlanFault(kind, about, path, ImmutableList.of(), sentence);
    }
}
