package eu.clusterpolicy.toolkit.rule;

import static eu.clusterpolicy.toolkit.completeness.Findings.line;
import static eu.clusterpolicy.toolkit.completeness.TwoStepRoadmap.FIRST;
import static eu.clusterpolicy.toolkit.completeness.TwoStepRoadmap.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.completeness.Findings;
import eu.clusterpolicy.toolkit.completeness.TwoStepRoadmap;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.testkit.PlanParts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanRulesTest {

    private final PlanParts parts = TwoStepRoadmap.parts();

    @Nested
    class Each_planned_action {

        @Test
        void has_an_owner_and_a_time_frame() {
            parts.actions.set(
                    0,
                    TwoStepRoadmap.unscheduled("ask-firms", FIRST, "Ask firms").build());

            assertThat(findings())
                    .containsExactly(
                            line("planned-action-without-owner", "/plan/actions/0", "'Ask firms' has no owner."),
                            line(
                                    "planned-action-without-time-frame",
                                    "/plan/actions/0",
                                    "'Ask firms' has no time frame."));
        }

        @Test
        void has_an_owner_with_a_name() {
            parts.actions.set(
                    0,
                    TwoStepRoadmap.unscheduled("ask-firms", FIRST, "Ask firms")
                            .owner(" ")
                            .timeFrame(TimeFrame.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)))
                            .build());

            assertThat(findings()).singleElement().asString().startsWith("planned-action-without-owner");
        }

        @Test
        void has_a_budget() {
            parts.budgetLines.remove(1);

            assertThat(findings())
                    .containsExactly(line(
                            "planned-action-without-budget", "/plan/actions/1", "'Train firms' has no budget line."));
        }

        @Test
        void has_an_indicator() {
            parts.indicators.set(0, TwoStepRoadmap.indicator("firms-asked", "ask-firms"));

            assertThat(findings())
                    .containsExactly(line(
                            "planned-action-without-indicator",
                            "/plan/actions/1",
                            "'Train firms' is measured by no indicator."));
        }

        @Test
        void may_begin_on_the_day_after_what_it_depends_on_ends() {
            assertThat(parts.actions.get(0).timeFrame().orElseThrow().end().orElseThrow())
                    .isEqualTo(parts.actions
                            .get(1)
                            .timeFrame()
                            .orElseThrow()
                            .start()
                            .minusDays(1));
            assertThat(findings()).isEmpty();
        }

        @Test
        void must_not_begin_before_the_lag_after_what_it_depends_on_has_passed() {
            parts.actions.set(
                    1,
                    parts.actions.get(1).toBuilder()
                            .dependsOn(List.of(Dependency.on("ask-firms").afterDays(14)))
                            .build());

            assertThat(findings())
                    .containsExactly(line(
                            "dependency-not-finished",
                            "/plan/actions/1/timeFrame/start",
                            "'Train firms' begins on 2024-07-01, but depends on 'Ask firms', which ends on 2024-06-30,"
                                    + " and 14 days must pass."));
        }

        @Test
        void waits_for_the_first_of_those_that_bear_one_identifier() {
            parts.actions.set(0, asking("2024-12-31"));
            parts.actions.add(asking("2024-03-31"));

            assertThat(findings()).anyMatch(finding -> finding.contains("which ends on 2024-12-31."));
        }

        private PlannedAction asking(String end) {
            return TwoStepRoadmap.unscheduled("ask-firms", FIRST, "Ask firms")
                    .timeFrame(TimeFrame.of(LocalDate.parse("2024-01-01"), LocalDate.parse(end)))
                    .build();
        }

        @Test
        void must_not_wait_for_what_goes_on_without_end() {
            parts.actions.set(
                    0,
                    parts.actions.get(0).toBuilder()
                            .timeFrame(TimeFrame.withoutEnd("2024-01-01"))
                            .build());

            assertThat(findings()).singleElement().asString().contains("which ends on 2026-12-31.");
        }

        @Test
        void must_not_begin_on_the_day_on_which_what_it_depends_on_ends() {
            schedule("2024-06-30", "2024-12-31");

            assertThat(findings())
                    .containsExactly(line(
                            "dependency-not-finished",
                            "/plan/actions/1/timeFrame/start",
                            "'Train firms' begins on 2024-06-30, but depends on 'Ask firms', which ends on"
                                    + " 2024-06-30."));
        }

        @Test
        void without_a_time_frame_is_not_too_early() {
            parts.actions.set(
                    0,
                    TwoStepRoadmap.unscheduled("ask-firms", FIRST, "Ask firms")
                            .owner("Ministry")
                            .build());
            schedule("2024-01-01", "2024-12-31");

            assertThat(findings()).singleElement().asString().startsWith("planned-action-without-time-frame");
        }

        private void schedule(String start, String end) {
            parts.actions.set(
                    1,
                    TwoStepRoadmap.unscheduled("train-firms", SECOND, "Train firms")
                            .owner("Ministry")
                            .addDependsOn("ask-firms")
                            .timeFrame(TimeFrame.of(LocalDate.parse(start), LocalDate.parse(end)))
                            .build());
        }
    }

    @Nested
    class References {

        @Test
        void to_actions_must_be_to_one_alone() {
            parts.actions.add(TwoStepRoadmap.planned("ask-firms", FIRST, "Ask firms again", 1)
                    .build());
            parts.actions.add(TwoStepRoadmap.planned("ask-firms", FIRST, "Ask firms for ever", 1)
                    .build());

            assertThat(findings())
                    .containsExactly(line(
                            "repeated-action-id",
                            "/plan/actions/2/id",
                            "Planned action id must be used only once: 'ask-firms' is used 3 times."));
        }

        @Test
        void to_indicators_must_be_to_one_alone() {
            parts.indicators.add(parts.indicators.get(0));

            assertThat(findings())
                    .containsExactly(line(
                            "repeated-indicator-id",
                            "/plan/monitoring/indicators/1/id",
                            "Indicator id must be used only once: 'firms-asked' is used 2 times."));
        }

        @Test
        void of_dependencies_must_resolve() {
            parts.actions.set(
                    1,
                    TwoStepRoadmap.planned("train-firms", SECOND, "Train firms", 7)
                            .addDependsOn("ask-firm")
                            .build());

            assertThat(findings())
                    .containsExactly(line(
                            "unknown-dependency",
                            "/plan/actions/1/dependsOn/0",
                            "'Train firms' depends on an unknown planned action: 'ask-firm' (did you mean"
                                    + " 'ask-firms'?)."));
        }

        @Test
        void of_budget_lines_must_resolve() {
            parts.budgetLines.add(TwoStepRoadmap.budget("xyz"));

            assertThat(findings())
                    .containsExactly(line(
                            "unknown-budget-action",
                            "/plan/resources/budgetLines/2/action",
                            "The budget line 'Costs of xyz' is for an unknown planned action: 'xyz'."));
        }

        @Test
        void of_staff_lines_must_resolve() {
            parts.staffLines.add(StaffLine.of(PlannedActionId.of("xyz"), "Trainer", BigDecimal.ONE));

            assertThat(findings())
                    .containsExactly(line(
                            "unknown-staff-action",
                            "/plan/resources/staffLines/1/action",
                            "The staff line 'Trainer' is for an unknown planned action: 'xyz'."));
        }

        @Test
        void of_indicators_must_resolve() {
            parts.indicators.add(TwoStepRoadmap.indicator("firms-trained", "train-firms", "xyz").toBuilder()
                    .name("Firms trained")
                    .build());

            assertThat(findings())
                    .containsExactly(line(
                            "unknown-measured-action",
                            "/plan/monitoring/indicators/1/actions/1",
                            "The indicator 'Firms trained' measures an unknown planned action: 'xyz'."));
        }

        @Test
        void must_not_go_round_in_a_circle() {
            parts.actions.set(
                    0,
                    TwoStepRoadmap.unscheduled("ask-firms", FIRST, "Ask firms")
                            .owner("Ministry")
                            .addDependsOn("train-firms")
                            .build());

            assertThat(findings())
                    .contains(line(
                            "circular-dependency",
                            "/plan/actions/0/dependsOn/0",
                            "Actions depend on each other in a circle: ask-firms -> train-firms -> ask-firms."))
                    .hasSize(2);
        }
    }

    @Nested
    class The_other_parts {

        @Test
        void engage_stakeholders_of_three_kinds() {
            parts.stakeholders.set(2, TwoStepRoadmap.stakeholder("Town", StakeholderKind.PUBLIC_AUTHORITY));

            assertThat(findings())
                    .containsExactly(line(
                            "stakeholders-of-few-kinds",
                            "/plan/stakeholders",
                            "The plan engages stakeholders of 2 kinds alone; at least 3 are needed."));
        }

        @Test
        void engage_more_than_one_kind() {
            parts.stakeholders.subList(1, 3).clear();

            assertThat(findings())
                    .first()
                    .asString()
                    .endsWith("The plan engages stakeholders of 1 kind alone; at least 3 are needed.");
        }

        @Test
        void engage_somebody() {
            parts.stakeholders.clear();

            assertThat(findings()).singleElement().asString().endsWith("The plan engages no stakeholders.");
        }

        @Test
        void have_a_body_that_decides() {
            parts.governanceBodies.set(0, TwoStepRoadmap.body());

            assertThat(findings())
                    .containsExactly(line(
                            "governance-without-decision",
                            "/plan/governanceBodies",
                            "No body of the plan's governance decides."));
        }

        @Test
        void have_one_body_that_decides_among_others_that_advise() {
            parts.governanceBodies.add(0, TwoStepRoadmap.body());

            assertThat(findings()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"P1D", "P1Y", "P3Y", "P36M"})
        void are_reviewed_before_the_plan_ends(String rhythm) {
            parts.reviewRhythm = Optional.of(Rhythm.of(rhythm));

            assertThat(findings()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"P3Y1D, every 3 years and 1 day", "P37M, every 37 months", "P999999999Y, every 999999999 years"})
        void must_not_be_reviewed_after_the_plan_has_ended(String rhythm, String words) {
            parts.reviewRhythm = Optional.of(Rhythm.of(rhythm));

            assertThat(findings())
                    .containsExactly(line(
                            "review-after-the-end",
                            "/plan/monitoring/reviewRhythm",
                            "The plan is reviewed " + words + ", but runs only from 2024-01-01 to 2026-12-31."));
        }
    }

    private List<String> findings() {
        return Findings.in(TwoStepRoadmap.decided().plan(parts.build()));
    }
}
