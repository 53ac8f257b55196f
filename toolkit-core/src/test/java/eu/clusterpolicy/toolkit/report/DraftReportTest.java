package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Player;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.roadmap.Comparison;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Uptake;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DraftReportTest {

    private final RoadmapDraft whole = InventedRoadmap.whole().reopen();
    private final RoadmapDraft open = whole.choose(Priority.RESILIENCE, "A storm is near")
            .choose(Priority.DIGITAL_TRANSITION, Challenge.SKILLS, "Roofs are drawn by machine")
            .withoutPlan();

    @Test
    void of_a_draft_begins_with_how_much_is_missing() {
        assertThat(Reports.ofRoadmap(open).markdown())
                .contains("A draft. Missing: 2 steps. Not following from an earlier phase: 1 decision.");
    }

    @Test
    void shows_what_is_missing_in_the_phase_that_lacks_it() {
        String markdown = Reports.ofRoadmap(open).markdown();

        assertThat(section(markdown, "Phase 1")).doesNotContain("Missing");
        assertThat(section(markdown, "Phase 2"))
                .contains("- *Missing:* Resilience is chosen, but none of its challenges is.")
                .contains("- *Does not follow:* Digital transition, Skills is chosen, which does not follow:");
        assertThat(section(markdown, "Phase 4")).contains("- *Missing:* the roadmap has no action plan.");
    }

    @Test
    void shows_what_a_part_of_the_plan_lacks_with_that_part() {
        ActionPlan plan = ActionPlan.builder()
                .addStakeholder(Stakeholder.builder().name("Chamber").build())
                .addGovernanceBody(GovernanceBody.builder().name("Board").build())
                .resources(Resources.builder()
                        .addBudgetLine(BudgetLine.builder().action("train").build())
                        .build())
                .addAction(PlannedAction.builder().id("train").build())
                .monitoring(Monitoring.builder()
                        .addIndicator(Indicator.builder().id("people").build())
                        .build())
                .addRisk(Risk.builder().description("Rain").build())
                .build();

        String markdown = Reports.ofRoadmap(whole.plan(plan)).markdown();

        assertThat(section(markdown, "Phase 4: Developing a roadmap"))
                .containsSubsequence(
                        "- *Missing:* the action plan lacks a horizon.",
                        "### Stakeholder engagement strategy",
                        "- *Missing:* stakeholder 'Chamber' lacks a kind.",
                        "### Governance mechanism",
                        "- *Missing:* governance body 'Board' lacks a mandate.",
                        "#### Budget",
                        "- *Missing:* a budget line of 'train' lacks an amount.",
                        "#### train",
                        "- *Missing:* planned action 'train' lacks a title.",
                        "### Monitoring and assessment",
                        "- *Missing:* the monitoring lacks a rhythm of reviews.",
                        "#### people",
                        "- *Missing:* indicator 'people' lacks a target.",
                        "### Risks",
                        "- *Missing:* risk 'Rain' lacks a likelihood.")
                .doesNotContain("#### \n", "\n\n\n");
    }

    @Test
    void calls_what_has_a_name_by_it() {
        ActionPlan plan = ActionPlan.builder()
                .addAction(PlannedAction.builder()
                        .id("train")
                        .title("Train roofers")
                        .addPlayer(Player.of("Guild", ""))
                        .build())
                .build();

        assertThat(Reports.ofRoadmap(whole.plan(plan)).markdown())
                .contains("- *Missing:* planned action 'Train roofers' lacks a description.")
                .contains("- Players involved: Guild\n");
    }

    @Test
    void closes_totals_with_what_belongs_to_none_of_their_rows() {
        BudgetLine rest = BudgetLine.of("train", "Tools", "EUR 30", FundingSource.of("Guild", "regional"));
        ActionPlan plan = ActionPlan.builder()
                .resources(Resources.builder()
                        .addBudgetLine(rest.toBuilder()
                                .purpose("Rooms")
                                .year(2024)
                                .state(BudgetLine.State.SOUGHT)
                                .build())
                        .addBudgetLine(rest)
                        .build())
                .build();

        String markdown = Reports.ofRoadmap(whole.plan(plan)).markdown();

        assertThat(section(markdown, "Totals by year")).contains("| 2024 | EUR 30.00 |", "| not set | EUR 30.00 |");
        assertThat(section(markdown, "Totals by state")).contains("| Sought | EUR 30.00 |", "| not set | EUR 30.00 |");
    }

    @Test
    void counts_every_decision_that_does_not_follow_though_one_cause_is_told() {
        RoadmapDraft without = whole.withdraw(whole.priorities().get(0));

        assertThat(Reports.ofRoadmap(without).markdown())
                .containsOnlyOnce("*Does not follow:*")
                .contains("Not following from an earlier phase: "
                        + (1 + without.strays().get(0).consequences().size()) + " decisions.");
    }

    @Test
    void of_a_draft_that_lacks_nothing_is_that_of_the_roadmap() {
        assertThat(Reports.ofRoadmap(whole).markdown())
                .isEqualTo(Reports.ofRoadmap(whole.close()).markdown());
    }

    @Test
    void says_when_and_by_whom_a_decision_was_taken() {
        RoadmapDraft dated = whole.decidePriority(Decision.chosen(Priority.RESILIENCE, "A storm is near")
                .on(LocalDate.of(2024, 3, 1))
                .by("Council of roofs"));

        assertThat(Reports.ofRoadmap(dated).markdown())
                .contains("A storm is near. Decided on 2024-03-01 by Council of roofs.");
    }

    @Nested
    class Of_several_roadmaps {

        @Test
        void two_are_set_side_by_side_phase_by_phase() {
            String markdown =
                    Reports.ofComparison(Comparison.between(whole, open)).markdown();

            assertThat(section(markdown, "Defining priorities"))
                    .contains("| Resilience |")
                    .contains("chosen: A storm is near.");
            assertThat(section(markdown, "Selecting cluster policy actions")).contains("*the same in both*");
        }

        @Test
        void many_are_counted() {
            String markdown = Reports.ofUptake(Uptake.of(List.of(whole, open)), whole.catalogue())
                    .markdown();

            assertThat(markdown).startsWith("# What many roadmaps chose\n\n2 roadmaps\n");
            assertThat(section(markdown, "Priorities"))
                    .containsPattern("\\| Green transition +\\| +2 \\|")
                    .containsPattern("\\| Resilience +\\| +1 \\|")
                    .containsPattern("\\| Digital transition +\\| +0 \\|");
        }
    }

    private static String section(String markdown, String title) {
        String from = markdown.substring(markdown.indexOf("## " + title));
        int end = from.indexOf("\n## ");
        return end < 0 ? from : from.substring(0, end);
    }
}
