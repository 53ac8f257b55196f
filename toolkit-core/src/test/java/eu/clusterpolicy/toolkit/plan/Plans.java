package eu.clusterpolicy.toolkit.plan;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.people.Rhythm;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;

/** Parts of plans for tests, all invented. */
final class Plans {

    static final TimeFrame HORIZON = TimeFrame.of(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
    static final FundingSource REGION = FundingSource.of("Regional skills fund", FundingLevel.REGIONAL);
    static final FundingSource ERDF = FundingSource.of("European Regional Development Fund", FundingLevel.EUROPEAN);

    private Plans() {}

    static PlannedActionId id(String id) {
        return PlannedActionId.of(id);
    }

    /** An action that depends on the given ones. */
    static PlannedAction action(String id, String... dependsOn) {
        PlannedAction.Builder action = PlannedAction.builder()
                .id(id)
                .addAction("green-reskilling-needs")
                .title(id)
                .description("What " + id + " does");
        for (String other : dependsOn) {
            action.addDependsOn(other);
        }
        return action.build();
    }

    static BudgetLine line(String action, String purpose, String amount, FundingSource source) {
        return BudgetLine.of(id(action), purpose, Money.parse(amount), source);
    }

    static StaffLine staff(String action, String role, String fullTimeEquivalents) {
        return StaffLine.of(id(action), role, new BigDecimal(fullTimeEquivalents));
    }

    /** An indicator of the given actions, from 0 to 200. */
    static Indicator.Builder indicator(String id, String... actions) {
        Indicator.Builder indicator = Indicator.builder()
                .id(id)
                .name("Trained managers")
                .unit("people")
                .baseline(Measurement.of(new BigDecimal("0"), LocalDate.of(2024, 1, 1)));
        for (String action : actions) {
            indicator.addAction(action);
        }
        return indicator;
    }

    static Target target(String value) {
        return Target.of(new BigDecimal(value), LocalDate.of(2025, 12, 31));
    }

    static Resources budget(BudgetLine... lines) {
        return Resources.builder().addBudgetLines(lines).build();
    }

    static Monitoring monitoring(Indicator... indicators) {
        return Monitoring.builder()
                .addIndicators(indicators)
                .reviewRhythm(Rhythm.of("P6M"))
                .assessment("Results are compared with the targets")
                .build();
    }

    static ActionPlan plan(PlannedAction... actions) {
        return plan(Resources.builder().build(), monitoring(), actions);
    }

    static ActionPlan plan(Resources resources, Monitoring monitoring, PlannedAction... actions) {
        return ActionPlan.builder()
                .horizon(HORIZON)
                .engagementStrategy("Hear small companies first")
                .resources(resources)
                .addActions(actions)
                .monitoring(monitoring)
                .build();
    }

    static ImmutableList<String> sentences(ActionPlan plan) {
        return plan.faults().stream().map(PlanFault::sentence).collect(ImmutableList.toImmutableList());
    }
}
