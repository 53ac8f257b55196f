package eu.clusterpolicy.toolkit.completeness;

import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.GovernanceBody;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.Rhythm;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.plan.Stakeholder;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import java.util.ArrayList;
import java.util.List;

/** The parts of an action plan in lists that can be changed. Not thread-safe. */
public final class PlanParts {

    /** The days that the plan covers. */
    public TimeFrame horizon;

    /** How often the plan is reviewed. */
    public Rhythm reviewRhythm;

    /** The planned actions. */
    public final List<PlannedAction> actions = new ArrayList<>();

    /** The stakeholders. */
    public final List<Stakeholder> stakeholders = new ArrayList<>();

    /** The bodies of the governance. */
    public final List<GovernanceBody> bodies = new ArrayList<>();

    /** The lines of the budget. */
    public final List<BudgetLine> budgetLines = new ArrayList<>();

    /** The lines of the staff plan. */
    public final List<StaffLine> staffLines = new ArrayList<>();

    /** The indicators. */
    public final List<Indicator> indicators = new ArrayList<>();

    /** Returns the plan of what the lists hold. */
    public ActionPlan build() {
        return ActionPlan.builder()
                .horizon(horizon)
                .engagementStrategy("Hear small firms first")
                .addAllStakeholders(stakeholders)
                .addAllGovernanceBodies(bodies)
                .resources(Resources.builder()
                        .addAllBudgetLines(budgetLines)
                        .addAllStaffLines(staffLines)
                        .build())
                .addAllActions(actions)
                .monitoring(Monitoring.builder()
                        .addAllIndicators(indicators)
                        .reviewRhythm(reviewRhythm)
                        .assessment("The council compares")
                        .build())
                .build();
    }
}
