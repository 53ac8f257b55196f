package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.Approval;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.PolicyInstrument;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts of an action plan in lists that can be changed. Not thread-safe. */
public final class PlanParts {

    /** The title. */
    public Optional<String> title;

    /** The version, in words. */
    public Optional<String> version;

    /** When and by which body the plan was approved. */
    public Optional<Approval> approval;

    /** Where the plan is published. */
    public Optional<URI> link;

    /** The policy instrument that the plan sets out to improve. */
    public Optional<PolicyInstrument> policyInstrument;

    /** The days that the plan covers. */
    public Optional<TimeFrame> horizon;

    /** The approach to stakeholder engagement. */
    public String engagementStrategy;

    /** The stakeholders. */
    public final List<Stakeholder> stakeholders = new ArrayList<>();

    /** The bodies of the governance mechanism. */
    public final List<GovernanceBody> governanceBodies = new ArrayList<>();

    /** The lines of the budget. */
    public final List<BudgetLine> budgetLines = new ArrayList<>();

    /** The lines of the staff plan. */
    public final List<StaffLine> staffLines = new ArrayList<>();

    /** The planned actions. */
    public final List<PlannedAction> actions = new ArrayList<>();

    /** The indicators. */
    public final List<Indicator> indicators = new ArrayList<>();

    /** The risks. */
    public final List<Risk> risks = new ArrayList<>();

    /** How often the plan is reviewed. */
    public Optional<Rhythm> reviewRhythm;

    /** How results are assessed. */
    public String assessment;

    private PlanParts(ActionPlan plan) {
        title = plan.title();
        version = plan.version();
        approval = plan.approval();
        link = plan.link();
        policyInstrument = plan.policyInstrument();
        horizon = plan.horizon();
        engagementStrategy = plan.engagementStrategy();
        reviewRhythm = plan.monitoring().reviewRhythm();
        assessment = plan.monitoring().assessment();
    }

    /** Returns the parts of the given plan. */
    public static PlanParts of(ActionPlan plan) {
        PlanParts parts = new PlanParts(plan);
        parts.stakeholders.addAll(plan.stakeholders());
        parts.governanceBodies.addAll(plan.governanceBodies());
        parts.budgetLines.addAll(plan.resources().budgetLines());
        parts.staffLines.addAll(plan.resources().staffLines());
        parts.actions.addAll(plan.actions());
        parts.indicators.addAll(plan.monitoring().indicators());
        parts.risks.addAll(plan.risks());
        return parts;
    }

    /** Takes planned actions out, and every mention of them. */
    public PlanParts dropActions(Set<PlannedActionId> ids) {
        actions.removeIf(action -> ids.contains(action.id()));
        actions.replaceAll(action -> AlteredPlan.dependsOn(
                        Sets.filter(action.dependsOn(), other -> !ids.contains(other.action())))
                .apply(action));
        budgetLines.removeIf(line -> ids.contains(line.action()));
        staffLines.removeIf(line -> ids.contains(line.action()));
        return unmeasure(ids);
    }

    /** Lets no indicator measure the given planned actions; one that measured nothing else goes. */
    public PlanParts unmeasure(Set<PlannedActionId> ids) {
        indicators.removeIf(indicator -> !indicator.actions().isEmpty() && ids.containsAll(indicator.actions()));
        indicators.replaceAll(
                indicator -> AlteredPlan.measuring(ImmutableSet.copyOf(Sets.difference(indicator.actions(), ids)))
                        .apply(indicator));
        return this;
    }

    /** Returns the plan of what the parts hold. */
    public ActionPlan build() {
        return ActionPlan.builder()
                .title(title)
                .version(version)
                .approval(approval)
                .link(link)
                .policyInstrument(policyInstrument)
                .horizon(horizon)
                .engagementStrategy(engagementStrategy)
                .stakeholders(stakeholders)
                .governanceBodies(governanceBodies)
                .resources(Resources.builder()
                        .budgetLines(budgetLines)
                        .staffLines(staffLines)
                        .build())
                .actions(actions)
                .monitoring(Monitoring.builder()
                        .indicators(indicators)
                        .reviewRhythm(reviewRhythm)
                        .assessment(assessment)
                        .build())
                .risks(risks)
                .build();
    }
}
