package eu.clusterpolicy.toolkit.rule;

import static eu.clusterpolicy.toolkit.completeness.Findings.line;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Findings;
import eu.clusterpolicy.toolkit.completeness.TwoStepRoadmap;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.HeldLabel;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.ExcellenceLabel;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Player;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.plan.Approval;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import eu.clusterpolicy.toolkit.testkit.AlteredPlan;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.PlanParts;
import eu.clusterpolicy.toolkit.testkit.RoadmapParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, indicators, people, money and decisions of a roadmap that cannot be as they stand. */
class PlanDetailRulesTest {

    private static final String INDICATOR = "/plan/monitoring/indicators/0";

    private final PlanParts plan = TwoStepRoadmap.parts();
    private final RoadmapParts roadmap = RoadmapParts.of(TwoStepRoadmap.decided());

    private List<String> findings() {
        roadmap.plan = Optional.of(plan);
        return Findings.in(roadmap.build());
    }

    private void action(int place, UnaryOperator<PlannedAction> change) {
        plan.actions.set(place, change.apply(plan.actions.get(place)));
    }

    private void indicator(UnaryOperator<Indicator> change) {
        plan.indicators.set(0, change.apply(plan.indicators.get(0)));
    }

    private void found(String rule, String path, String sentence) {
        assertThat(findings()).containsExactly(line(rule, path, sentence));
    }

    private void silent() {
        assertThat(findings()).isEmpty();
    }

    private static UnaryOperator<PlannedAction> lasting(String start, String end) {
        return AlteredPlan.timeFrame(Optional.of(TimeFrame.of(start, end)));
    }

    @Nested
    class A_planned_action {

        @ParameterizedTest
        @CsvSource({"2023-12-31, 2024-06-30", "2024-01-01, 2027-01-01", "2021-01-01, 2030-12-31"})
        void runs_within_the_plan(String start, String end) {
            action(1, lasting(start, end));
            action(1, AlteredPlan.dependsOn(Set.of()));

            found(
                    "action-outside-plan",
                    "/plan/actions/1/timeFrame",
                    "The planned action 'train-firms' runs from " + start + " to " + end
                            + ", but the plan from 2024-01-01 to 2026-12-31.");
        }

        @Test
        void may_begin_and_end_with_the_plan_or_have_no_end() {
            action(1, lasting("2024-01-01", "2026-12-31"));
            action(1, AlteredPlan.dependsOn(Set.of()));
            silent();

            action(1, AlteredPlan.timeFrame(Optional.of(TimeFrame.withoutEnd("2024-08-01"))));
            silent();
        }

        @Test
        void of_the_year_22_is_reported_by_its_days_alone() {
            action(1, lasting("0022-03-01", "0022-12-31"));
            action(1, AlteredPlan.dependsOn(Set.of()));

            assertThat(findings())
                    .containsExactly(
                            line(
                                    "day-implausible",
                                    "/plan/actions/1/timeFrame/end",
                                    "The last day of the planned action 'train-firms' is in the year 22."),
                            line(
                                    "day-implausible",
                                    "/plan/actions/1/timeFrame/start",
                                    "The first day of the planned action 'train-firms' is in the year 22."));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2023-12-31", "2024-07-01"})
        void has_its_milestones_within_its_days(LocalDate day) {
            milestone(day);

            found(
                    "milestone-outside-action",
                    "/plan/actions/0/milestones/0/planned",
                    "A milestone of the planned action 'ask-firms' is planned for " + day
                            + ", but the action runs from 2024-01-01 to 2024-06-30.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-01-01", "2024-06-30"})
        void may_have_milestones_on_its_first_and_last_day(LocalDate day) {
            milestone(day);

            silent();
        }

        @Test
        void without_an_end_has_its_milestones_before_the_end_of_the_plan() {
            action(1, AlteredPlan.timeFrame(Optional.of(TimeFrame.withoutEnd("2024-07-01"))));
            action(
                    1,
                    each -> each.toBuilder()
                            .addMilestone(Milestone.planned("Last course", "2026-12-31"))
                            .build());
            silent();

            action(
                    1,
                    each -> each.toBuilder()
                            .addMilestone(Milestone.planned("Too late", "2027-01-01"))
                            .build());
            assertThat(findings())
                    .singleElement()
                    .asString()
                    .startsWith("milestone-outside-action | /plan/actions/1/milestones/1/planned");
        }

        @Test
        void without_an_end_that_begins_after_the_plan_has_its_milestones_after_its_first_day() {
            action(
                    1,
                    each -> each.toBuilder()
                            .timeFrame(TimeFrame.withoutEnd("2027-01-01"))
                            .addMilestone(Milestone.planned("Late, too", "2027-02-01"))
                            .build());

            assertThat(findings())
                    .singleElement()
                    .asString()
                    .startsWith("action-outside-plan | /plan/actions/1/timeFrame");
        }

        private void milestone(LocalDate day) {
            action(
                    0,
                    each -> each.toBuilder()
                            .addMilestone(Milestone.planned("First course", day))
                            .build());
        }
    }

    @Nested
    class Any_day {

        private static final LocalDate OLD = LocalDate.of(1899, 12, 31);

        private List<String> paths() {
            return findings().stream()
                    .filter(finding -> finding.startsWith("day-implausible"))
                    .map(finding -> finding.split(" \\| ", -1)[1])
                    .toList();
        }

        @Test
        void of_a_decision_or_of_evidence_is_one_of_our_time() {
            roadmap.priorities.set(0, on(roadmap.priorities.get(0)));
            roadmap.evidence.add(Figure.builder()
                    .id("counted")
                    .kind(EvidenceKind.NEEDS)
                    .counted("Firms")
                    .value("3")
                    .unit("firms")
                    .on("1899-12-31")
                    .territory(roadmap.territory)
                    .source("Gazette")
                    .build());
            roadmap.evidence.add(Figure.builder()
                    .id("counted-too")
                    .kind(EvidenceKind.NEEDS)
                    .counted("Firms")
                    .value("3")
                    .unit("firms")
                    .year(2201)
                    .territory(roadmap.territory)
                    .source("Gazette")
                    .build());
            roadmap.evidence.add(HeldLabel.builder()
                    .id("silver")
                    .kind(EvidenceKind.NEEDS)
                    .level(ExcellenceLabel.SILVER)
                    .holder("Solar cluster")
                    .awarded(OLD)
                    .until(LocalDate.of(2201, 1, 1))
                    .awardingBody("Judges")
                    .source("Gazette")
                    .build());

            assertThat(paths())
                    .containsExactly(
                            "/evidence/1/on",
                            "/evidence/2/year",
                            "/evidence/3/awarded",
                            "/evidence/3/until",
                            "/priorities/0/day");
        }

        private <T> Decision<T> on(Decision<T> decision) {
            return decision.on(OLD);
        }

        @Test
        void of_the_plan_is_one_of_our_time() {
            plan.approval = Optional.of(Approval.of(OLD, "Ministry"));
            plan.horizon = Optional.of(TimeFrame.of("0024-01-01", "2226-12-31"));
            plan.budgetLines.set(
                    0, plan.budgetLines.get(0).toBuilder().year(1899).build());
            action(
                    0,
                    each -> each.toBuilder()
                            .addMilestone(Milestone.reached("First", OLD, LocalDate.of(2201, 1, 1)))
                            .build());
            indicator(each -> each.toBuilder()
                    .baseline(Measurement.of(BigDecimal.ZERO, OLD))
                    .targets(List.of(Target.of(BigDecimal.TEN, LocalDate.of(2201, 1, 1))))
                    .interimTargets(List.of(Target.of(BigDecimal.ONE, OLD)))
                    .measurements(List.of(Measurement.of(BigDecimal.ONE, LocalDate.of(2201, 1, 1))))
                    .build());
            indicator(each -> each.retargeted(Target.of("11", "2300-01-01"), "1898-01-01", "More firms joined"));

            assertThat(paths())
                    .containsExactly(
                            "/plan/actions/0/milestones/0/actual",
                            "/plan/actions/0/milestones/0/planned",
                            "/plan/approval/on",
                            "/plan/horizon/end",
                            "/plan/horizon/start",
                            INDICATOR + "/baseline/on",
                            INDICATOR + "/interimTargets/0/by",
                            INDICATOR + "/measurements/0/on",
                            INDICATOR + "/targets/0/by",
                            INDICATOR + "/targets/1/by",
                            INDICATOR + "/targets/1/revision/on",
                            "/plan/resources/budgetLines/0/year");
        }

        @Test
        void may_be_the_first_or_the_last_of_our_time() {
            plan.approval = Optional.of(Approval.of("1900-01-01", "Ministry"));
            roadmap.priorities.set(0, roadmap.priorities.get(0).on(LocalDate.of(2200, 12, 31)));

            silent();
        }
    }

    @Nested
    class An_indicator {

        @Test
        void has_its_target_after_its_baseline() {
            indicator(each -> each.toBuilder()
                    .targets(List.of(Target.of("10", "2023-12-31")))
                    .build());

            found(
                    "monitoring-out-of-order",
                    INDICATOR + "/targets/0/by",
                    "The indicator 'firms-asked' has a target of 2023-12-31, but its baseline is of 2024-01-01.");
        }

        @Test
        void has_its_interim_targets_and_measurements_after_its_baseline() {
            indicator(each -> each.toBuilder()
                    .interimTargets(List.of(Target.of("5", "2023-12-31")))
                    .measurements(List.of(Measurement.of("5", "2023-12-31")))
                    .build());

            assertThat(findings())
                    .containsExactly(
                            line(
                                    "monitoring-out-of-order",
                                    INDICATOR + "/interimTargets/0/by",
                                    "The indicator 'firms-asked' has an interim target of 2023-12-31, but its baseline"
                                            + " is of 2024-01-01."),
                            line(
                                    "monitoring-out-of-order",
                                    INDICATOR + "/measurements/0/on",
                                    "The indicator 'firms-asked' has a measurement of 2023-12-31, but its baseline is of"
                                            + " 2024-01-01."));
        }

        @Test
        void may_have_its_target_and_measurements_on_the_day_of_its_baseline() {
            indicator(each -> each.toBuilder()
                    .targets(List.of(Target.of("10", "2024-01-01")))
                    .measurements(List.of(Measurement.of("0.0", "2024-01-01"), Measurement.of("2", "2025-01-01")))
                    .build());

            silent();
        }

        @Test
        void is_revised_before_its_target_is_due() {
            indicator(each -> each.retargeted(Target.of("12", "2027-12-31"), "2027-01-01", "More firms joined"));

            found(
                    "target-revised-late",
                    INDICATOR + "/targets/1/revision/on",
                    "The indicator 'firms-asked' had its target revised on 2027-01-01, but it was due by 2026-12-31.");
        }

        @Test
        void may_be_revised_on_the_day_on_which_its_target_is_due() {
            indicator(each -> each.retargeted(Target.of("12", "2027-12-31"), "2026-12-31", "More firms joined"));

            silent();
        }

        @Test
        void has_one_value_on_a_day() {
            indicator(each -> each.measured("2024-01-01", "1").measured("2025-01-01", "2"));
            found(
                    "measured-twice",
                    INDICATOR + "/measurements/0",
                    "The indicator 'firms-asked' has the values 0 and 1 on 2024-01-01.");

            indicator(each -> each.toBuilder()
                    .addMeasurement(Measurement.of("3", "2025-01-01"))
                    .build());
            assertThat(findings())
                    .last()
                    .isEqualTo(line(
                            "measured-twice",
                            INDICATOR + "/measurements/2",
                            "The indicator 'firms-asked' has the values 2 and 3 on 2025-01-01."));
        }

        @Test
        void may_state_one_value_twice() {
            indicator(each -> each.toBuilder()
                    .addMeasurement(Measurement.of("0", "2024-01-01"))
                    .addMeasurement(Measurement.of("2", "2025-01-01"))
                    .addMeasurement(Measurement.of("2.0", "2025-01-01"))
                    .build());

            silent();
        }

        @Test
        void has_a_target_other_than_its_baseline() {
            indicator(each -> each.toBuilder()
                    .baseline(Measurement.of("10.0", "2024-01-01"))
                    .build());

            found(
                    "target-equals-baseline",
                    INDICATOR + "/targets/0/value",
                    "The indicator 'firms-asked' has the target 10, which is its baseline.");
        }

        @Test
        void may_have_a_range_that_begins_with_the_baseline() {
            indicator(each -> each.toBuilder()
                    .baseline(Measurement.of("10", "2024-01-01"))
                    .targets(List.of(Target.of("10", "2026-12-31").toBuilder()
                            .upTo(new BigDecimal("12"))
                            .build()))
                    .build());

            silent();
        }

        @Test
        void measures_an_action() {
            plan.indicators.add(TwoStepRoadmap.indicator("of-nothing").toBuilder()
                    .name("Of nothing")
                    .build());

            found(
                    "indicator-without-action",
                    "/plan/monitoring/indicators/1",
                    "The indicator 'of-nothing' measures no action.");
        }

        @Test
        void has_a_name_of_its_own() {
            plan.indicators.add(TwoStepRoadmap.indicator("again", "ask-firms").toBuilder()
                    .name("firms Asked")
                    .build());

            found(
                    "indicator-name-repeated",
                    "/plan/monitoring/indicators/1/name",
                    "The indicator 'again' has the name of another: 'firms Asked'.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"%", "per cent", "Percent"})
        void counts_at_most_the_whole(String unit) {
            indicator(each -> each.toBuilder()
                    .unit(unit)
                    .targets(List.of(Target.of("100.5", "2026-12-31")))
                    .build());

            found("over-100-per-cent", INDICATOR, "The indicator 'firms-asked' has a value of 100.5 per cent.");
        }

        @Test
        void may_count_the_whole_or_more_of_other_units() {
            indicator(each -> each.toBuilder()
                    .unit("%")
                    .targets(List.of(Target.of("100", "2026-12-31")))
                    .build());
            silent();

            indicator(each -> each.toBuilder()
                    .unit("firms")
                    .targets(List.of(Target.of("101", "2026-12-31")))
                    .build());
            silent();
        }

        @Test
        void measured_at_more_than_the_whole_is_told_too() {
            indicator(each -> each.toBuilder()
                    .unit("%")
                    .targets(List.of(Target.of("10", "2026-12-31").toBuilder()
                            .upTo(new BigDecimal("101"))
                            .build()))
                    .build());
            assertThat(findings()).hasSize(1);

            indicator(each -> each.toBuilder()
                    .targets(List.of(Target.of("10", "2026-12-31")))
                    .build()
                    .measured("2025-01-01", "102"));
            assertThat(findings()).hasSize(1);
        }
    }

    @Nested
    class People {

        @Test
        void who_own_actions_are_stakeholders() {
            action(0, AlteredPlan.owner(Optional.of("Minstry")));

            found(
                    "person-not-engaged",
                    "/plan/actions/0/owner",
                    "The owner of the planned action 'ask-firms' is no stakeholder of the plan: 'Minstry' (did you mean"
                            + " 'Ministry'?).");
        }

        @Test
        void who_play_a_part_own_risks_or_are_members_are_stakeholders() {
            action(
                    0,
                    each -> each.toBuilder()
                            .addPlayer(Player.of("Wizards", "Enchant"))
                            .build());
            plan.risks.add(Risk.builder()
                    .description("Few firms join")
                    .likelihood(Risk.Level.LOW)
                    .effect(Risk.Level.LOW)
                    .response("Ask again")
                    .owner("Wizards")
                    .build());
            plan.governanceBodies.add(body("Wizards"));

            assertThat(findings())
                    .extracting(finding -> finding.split(" \\| ", -1)[1])
                    .containsExactly(
                            "/plan/actions/0/players/0/name",
                            "/plan/governanceBodies/1/members/0",
                            "/plan/risks/0/owner");
        }

        @ParameterizedTest
        @ValueSource(strings = {"ministry", "Ministry, unit 3", "Ministry (Department of Roofs)"})
        void may_be_a_part_of_a_stakeholder(String owner) {
            action(0, AlteredPlan.owner(Optional.of(owner)));

            silent();
        }

        @Test
        void are_not_asked_for_where_nobody_is_engaged() {
            plan.stakeholders.clear();

            assertThat(findings()).singleElement().asString().startsWith("stakeholders-of-few-kinds");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Ministryland", "Wizard, unit 3", "The Ministry"})
        void whose_name_only_begins_like_a_stakeholders_or_not_at_all_are_others(String owner) {
            action(0, AlteredPlan.owner(Optional.of(owner)));

            assertThat(findings()).hasSize(1);
        }

        @Test
        void sit_in_each_body() {
            plan.governanceBodies.add(body());

            found(
                    "body-without-members",
                    "/plan/governanceBodies/1",
                    "The governance body 'Second group' has no members.");
        }

        @Test
        void who_have_a_stake_are_engaged() {
            plan.stakeholders.set(
                    1,
                    plan.stakeholders.get(1).toBuilder().engagements(List.of()).build());

            found(
                    "stakeholder-not-engaged",
                    "/plan/stakeholders/1",
                    "The plan does not say how the stakeholder 'Solar cluster' is engaged.");
        }

        @Test
        void who_have_a_stake_are_named_once() {
            plan.stakeholders.add(
                    plan.stakeholders.get(1).toBuilder().name("solar Cluster").build());

            found(
                    "stakeholder-repeated",
                    "/plan/stakeholders/3/name",
                    "The stakeholder 'solar Cluster' is named twice.");
        }

        @Test
        void meet_before_the_plan_ends() {
            plan.governanceBodies.set(
                    0,
                    plan.governanceBodies.get(0).toBuilder()
                            .meetingRhythm(Rhythm.of("P3Y1M"))
                            .build());

            found(
                    "meeting-after-the-end",
                    "/plan/governanceBodies/0/meetingRhythm",
                    "The governance body 'Steering group' meets "
                            + Rhythm.of("P3Y1M").text() + ", but the plan runs only from 2024-01-01 to 2026-12-31.");
        }

        @Test
        void may_meet_on_the_last_day_of_the_plan() {
            plan.governanceBodies.set(
                    0,
                    plan.governanceBodies.get(0).toBuilder()
                            .meetingRhythm(Rhythm.of("P3Y"))
                            .build());

            silent();
        }

        private GovernanceBody body(String... members) {
            return GovernanceBody.builder()
                    .name("Second group")
                    .mandate("Advises")
                    .addMembers(members)
                    .meetingRhythm(Rhythm.of("P3M"))
                    .build();
        }
    }

    @Nested
    class Money_in_the_budget {

        @Test
        void is_more_than_zero() {
            plan.budgetLines.add(line("EUR 0.00", "Tea"));

            found(
                    "budget-amount-zero",
                    "/plan/resources/budgetLines/2/amount",
                    "The budget line 'Tea' of 'ask-firms' is of zero.");
        }

        @Test
        void is_counted_once() {
            plan.budgetLines.add(line("EUR 5.00", "Tea"));
            plan.budgetLines.add(line("EUR 5.00", "Tea"));

            found(
                    "budget-line-repeated",
                    "/plan/resources/budgetLines/3",
                    "The budget line 'Tea' of 'ask-firms' stands twice with the same amount.");
        }

        @Test
        void may_be_the_same_for_another_purpose_or_year() {
            plan.budgetLines.add(line("EUR 5.00", "Tea"));
            plan.budgetLines.add(line("EUR 5.00", "Cake"));
            plan.budgetLines.add(line("EUR 5.00", "Tea").toBuilder().year(2025).build());

            silent();
        }

        private BudgetLine line(String amount, String purpose) {
            return BudgetLine.of(
                    "ask-firms",
                    purpose,
                    amount,
                    plan.budgetLines.get(0).source().orElseThrow());
        }
    }

    @Nested
    class A_territory {

        @ParameterizedTest
        @CsvSource({
            "EL, a code that no country has (did you mean 'GR'?).",
            "UK, a code that no country has (did you mean 'GB'?).",
            "ZZ, a code that no country has."
        })
        void lies_in_a_country_that_there_is(String code, String words) {
            roadmap.territory = Territory.of("Attica", code);

            found("country-unknown", "/territory/country", "Attica is placed in the country '" + code + "', " + words);
        }

        @Test
        void has_regions_of_its_own_country() {
            roadmap.territory = Territory.of("Andalusia", "FR", "ES61");

            found(
                    "region-of-another-country",
                    "/territory/nuts",
                    "Andalusia is placed in the country 'FR', but 'ES61' is a region of another.");
        }

        @ParameterizedTest
        @CsvSource({"GR, EL30", "GB, UKL1", "ES, ES61"})
        void has_regions_as_european_statistics_write_them(String country, String nuts) {
            roadmap.territory = Territory.of("Somewhere", country, nuts);

            silent();
        }

        @ParameterizedTest
        @CsvSource({"GR, GR30", "GB, GB1", "ES, ZZ99"})
        void has_no_regions_as_european_statistics_do_not_write_them(String country, String nuts) {
            roadmap.territory = Territory.of("Somewhere", country, nuts);

            assertThat(findings()).singleElement().asString().startsWith("region-of-another-country");
        }

        @Test
        void may_lie_across_a_border() {
            roadmap.territory = Territory.of("Upper Rhine", "DE", "FRF1", "DE13");

            silent();
        }

        @Test
        void of_a_figure_is_judged_too() {
            roadmap.evidence.add(Figure.builder()
                    .id("counted")
                    .kind(EvidenceKind.NEEDS)
                    .counted("Firms")
                    .value("3")
                    .unit("firms")
                    .on("2024-12-31")
                    .definition("Firms that pay")
                    .territory(Territory.of("Andalusia", "FR", "ES61"))
                    .addElsewhere(Figure.Elsewhere.of(Territory.of("Nowhere", "ZZ"), "3"))
                    .source("Gazette")
                    .build());

            assertThat(findings())
                    .extracting(finding -> finding.split(" \\| ", -1)[1])
                    .containsExactly(
                            "/evidence/1", "/evidence/1/elsewhere/0/territory/country", "/evidence/1/territory/nuts");
        }
    }

    @Nested
    class A_decision {

        @Test
        void about_an_example_is_taken_where_it_stands() {
            Cell cell = TwoStepRoadmap.SECOND;
            roadmap.examples.add(Decision.chosen(
                    Selection.of(
                            cell, WholeCatalogue.example(TwoStepRoadmap.FIRST).id()),
                    "It is near"));

            assertThat(findings())
                    .singleElement()
                    .asString()
                    .startsWith("example-outside-its-cell | /examples/1 | ")
                    .endsWith("is chosen, but the example does not stand in this cell.");
        }

        @Test
        void to_set_an_example_aside_may_be_taken_anywhere() {
            roadmap.examples.add(Decision.setAside(
                    Selection.of(
                            TwoStepRoadmap.SECOND,
                            WholeCatalogue.example(TwoStepRoadmap.FIRST).id()),
                    "It is far"));

            silent();
        }

        @Test
        void for_a_cell_that_is_declared_empty_says_why_not() {
            roadmap.catalogue = declaring(TwoStepRoadmap.SECOND).toBuilder()
                    .add(DeclaredEmpty.of(Position.of(TwoStepRoadmap.SECOND), "Said again", Citation.of(2, 13)))
                    .build();

            found(
                    "chosen-cell-declared-empty",
                    "/functions/1",
                    "Green transition, Skills, Networking is chosen, but declared empty: Nobody trains there.");
        }

        @Test
        void for_an_empty_cell_without_an_action_is_told_once() {
            roadmap.catalogue = declaring(TwoStepRoadmap.SECOND);
            roadmap.actions.remove(1);
            plan.dropActions(Set.of(plan.actions.get(1).id()));

            assertThat(findings()).noneMatch(finding -> finding.startsWith("function-without-action"));
        }

        @Test
        void about_a_cell_that_is_declared_empty_need_not_be_taken() {
            Cell cell = Cell.of(
                    TwoStepRoadmap.FIRST.priority(),
                    TwoStepRoadmap.FIRST.challenge(),
                    ClusterFunction.BUSINESS_SERVICES);
            roadmap.functions.removeIf(decision -> decision.subject().equals(cell));
            assertThat(findings()).singleElement().asString().startsWith("function-undecided");

            roadmap.catalogue = declaring(cell);
            silent();
        }

        private Catalogue declaring(Cell cell) {
            CatalogueParts parts = CatalogueParts.of(TwoStepRoadmap.CATALOGUE);
            parts.declaredEmpty.add(DeclaredEmpty.of(Position.of(cell), "Nobody trains there", Citation.of(2, 12)));
            return parts.build();
        }
    }
}
