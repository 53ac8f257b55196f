package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.people.Engagement;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.Approval;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.PolicyInstrument;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Invented action plans in which nothing is missing and nothing wrong: one quarter for each action, one after the other. */
final class WholePlan {

    static final FundingSource REGION = FundingSource.of("Farland skills fund", FundingLevel.REGIONAL);
    static final TimeFrame HORIZON = TimeFrame.of(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31));

    private static final Rhythm QUARTERLY = Rhythm.of("P3M");

    private WholePlan() {}

    /** Returns a plan that carries the given actions out. */
    static ActionPlan of(List<ActionId> actions) {
        ActionPlan.Builder plan = ActionPlan.builder();
        Resources.Builder resources = Resources.builder();
        Monitoring.Builder monitoring = Monitoring.builder();
        for (int place = 0; place < actions.size(); place++) {
            PlannedAction planned = planned(actions.get(place), place);
            plan.addAction(planned);
            resources.addBudgetLine(budgetLine(planned.id()));
            monitoring.addIndicator(indicator("people-" + (place + 1), planned.id()));
        }
        plan.title("The action plan of Farland")
                .version("2nd, after the council's reading")
                .approval(Approval.of("2023-12-01", "Council"))
                .link(URI.create("https://example.org/farland/plan"))
                .policyInstrument(PolicyInstrument.of("Farland skills programme", "Council", "The clerk"))
                .addRisk(Risk.builder()
                        .description("Too few firms join")
                        .likelihood(Risk.Level.MEDIUM)
                        .effect(Risk.Level.HIGH)
                        .response("Visit each firm")
                        .owner("Solar cluster")
                        .build())
                .horizon(HORIZON)
                .engagementStrategy("Hear small firms first")
                .addStakeholders(
                        stakeholder("Council", StakeholderKind.PUBLIC_AUTHORITY),
                        stakeholder("Solar cluster", StakeholderKind.CLUSTER_ORGANISATION),
                        stakeholder("University", StakeholderKind.RESEARCH_AND_EDUCATION))
                .addGovernanceBody(steeringGroup())
                .resources(resources.build())
                .monitoring(monitoring
                        .reviewRhythm(QUARTERLY)
                        .assessment("The council compares")
                        .build());
        return plan.build();
    }

    static BudgetLine budgetLine(PlannedActionId action) {
        return BudgetLine.of(action, "Trainers", Money.of(CurrencyUnit.EUR, 12_000), REGION).toBuilder()
                .year(2024)
                .state(BudgetLine.State.APPROVED)
                .spent(Money.of(CurrencyUnit.EUR, 4_000))
                .build();
    }

    static Indicator indicator(String id, PlannedActionId action) {
        return Indicator.builder()
                .id(id)
                .name("People trained through " + id)
                .unit("people")
                .addAction(action)
                .baseline(Measurement.of(BigDecimal.ZERO, HORIZON.start()))
                .addTarget(Target.of(new BigDecimal("200"), HORIZON.end().orElseThrow()))
                .build();
    }

    static Stakeholder stakeholder(String name, StakeholderKind kind) {
        return Stakeholder.builder()
                .name(name)
                .kind(kind)
                .role("Is heard")
                .addEngagement(Engagement.of("round table", QUARTERLY))
                .build();
    }

    private static PlannedAction planned(ActionId action, int place) {
        LocalDate start = HORIZON.start().plusMonths(3L * place);
        return PlannedAction.builder()
                .id("do-" + (place + 1))
                .addAction(action)
                .title("Begin with " + action)
                .description("It is done with care")
                .owner("Council")
                .timeFrame(TimeFrame.of(start, start.plusMonths(3).minusDays(1)))
                .status(ActionStatus.of(ActionStatus.State.PLANNED))
                .build();
    }

    private static GovernanceBody steeringGroup() {
        return GovernanceBody.builder()
                .name("Steering group")
                .mandate("Approves the yearly programme")
                .addMembers("Council", "University")
                .addDecider("Council")
                .meetingRhythm(QUARTERLY)
                .build();
    }
}
