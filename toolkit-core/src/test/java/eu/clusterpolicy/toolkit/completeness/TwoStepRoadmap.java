package eu.clusterpolicy.toolkit.completeness;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.people.Engagement;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.testkit.PlanParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * An invented roadmap in which nothing is missing and nothing wrong: one priority, one challenge, two functions with an action
 * each, and a plan that carries both out, one after the other.
 */
public final class TwoStepRoadmap {

    /** The catalogue that the roadmap rests on. */
    public static final Catalogue CATALOGUE = WholeCatalogue.catalogue();

    /** The cell of the first action. */
    public static final Cell FIRST = Cell.of("green-transition/skills/intelligence");

    /** The cell of the second action, which waits for the first. */
    public static final Cell SECOND = Cell.of("green-transition/skills/networking");

    /** The evidence on which the choices rest. */
    public static final EvidenceId EVIDENCE = EvidenceId.of("few-trainers");

    private TwoStepRoadmap() {}

    /** Returns the roadmap as a draft. */
    public static RoadmapDraft draft() {
        return decided().plan(parts().build());
    }

    /** Returns all decisions of the roadmap, without its plan. */
    public static RoadmapDraft decided() {
        RoadmapDraft draft = RoadmapDraft.of(Territory.of("Farland", "AT", "AT9"), CATALOGUE)
                .evidence(
                        Fact.of(EVIDENCE.value(), EvidenceKind.NEEDS, "There are too few trainers", "Farland Gazette"))
                .choose(Priority.GREEN_TRANSITION, "The strategy names it first", EVIDENCE)
                .setAside(Priority.DIGITAL_TRANSITION, "The network is ready")
                .setAside(Priority.RESILIENCE, "A national programme covers it")
                .choose(Priority.GREEN_TRANSITION, FIRST.challenge(), "Trainers are missing", EVIDENCE)
                .setAside(Priority.GREEN_TRANSITION, Challenge.INNOVATION, "It can wait")
                .setAside(Priority.GREEN_TRANSITION, Challenge.INTERNATIONALISATION, "It can wait")
                .setAside(Priority.GREEN_TRANSITION, Challenge.VALUE_CHAINS, "It can wait")
                .choose(FIRST, "Nobody knows the needs")
                .choose(SECOND, "Firms are small")
                .setAside(Focus.of(FIRST).cell(ClusterFunction.BUSINESS_SERVICES), "Others do it")
                .choose(FIRST, WholeCatalogue.action(FIRST).id(), "It is the first thing to know")
                .choose(SECOND, WholeCatalogue.action(SECOND).id(), "Then firms can act")
                .inspireBy(FIRST, WholeCatalogue.example(FIRST).id(), "It began as small as we do");
        for (Consideration consideration : Consideration.values()) {
            draft = draft.address(consideration, "It has been talked through", EVIDENCE);
        }
        return draft;
    }

    /** Returns the parts of the roadmap's plan, to be broken one at a time. */
    public static PlanParts parts() {
        PlanParts parts = PlanParts.of(unfilled());
        parts.actions.add(planned("ask-firms", FIRST, "Ask firms", 1).build());
        parts.actions.add(planned("train-firms", SECOND, "Train firms", 7)
                .addDependsOn("ask-firms")
                .build());
        parts.stakeholders.add(stakeholder("Ministry", StakeholderKind.PUBLIC_AUTHORITY));
        parts.stakeholders.add(stakeholder("Solar cluster", StakeholderKind.CLUSTER_ORGANISATION));
        parts.stakeholders.add(stakeholder("University", StakeholderKind.RESEARCH_AND_EDUCATION));
        parts.governanceBodies.add(body("Ministry"));
        parts.budgetLines.add(budget("ask-firms"));
        parts.budgetLines.add(budget("train-firms"));
        parts.staffLines.add(StaffLine.of(PlannedActionId.of("ask-firms"), "Interviewer", new BigDecimal("0.5")));
        parts.indicators.add(indicator("firms-asked", "ask-firms", "train-firms"));
        return parts;
    }

    private static ActionPlan unfilled() {
        return ActionPlan.builder()
                .horizon(TimeFrame.of(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)))
                .engagementStrategy("Hear small firms first")
                .resources(Resources.builder().build())
                .monitoring(Monitoring.builder()
                        .reviewRhythm(Rhythm.of("P6M"))
                        .assessment("The council compares")
                        .build())
                .build();
    }

    /** Returns a plan's action for the given cell that runs for half a year from the given month of 2024. */
    public static PlannedAction.Builder planned(String id, Cell cell, String title, int month) {
        PlannedAction.Builder action = unscheduled(id, cell, title);
        action.owner("Ministry")
                .timeFrame(TimeFrame.of(
                        LocalDate.of(2024, month, 1),
                        LocalDate.of(2024, month, 1).plusMonths(6).minusDays(1)));
        return action;
    }

    /** Returns a plan's action for the given cell, without owner and time frame. */
    public static PlannedAction.Builder unscheduled(String id, Cell cell, String title) {
        PlannedAction.Builder action = PlannedAction.builder();
        action.id(id).addAction(WholeCatalogue.action(cell).id()).title(title).description("It is done with care");
        return action;
    }

    /** Returns a stakeholder of the given kind. */
    public static Stakeholder stakeholder(String name, StakeholderKind kind) {
        return Stakeholder.builder()
                .name(name)
                .kind(kind)
                .role("Is heard")
                .addEngagement(Engagement.of("round table", Rhythm.of("P3M")))
                .build();
    }

    /** Returns a governance body in which the given members of two decide. */
    public static GovernanceBody body(String... deciders) {
        return GovernanceBody.builder()
                .name("Steering group")
                .mandate("Steers")
                .addMembers("Ministry", "Solar cluster")
                .addDeciders(deciders)
                .meetingRhythm(Rhythm.of("P3M"))
                .build();
    }

    /** Returns a budget line for the given action. */
    public static BudgetLine budget(String action) {
        return BudgetLine.of(
                PlannedActionId.of(action),
                "Costs of " + action,
                Money.parse("EUR 1000.00"),
                FundingSource.of("Regional fund", FundingLevel.REGIONAL));
    }

    /** Returns an indicator of the given actions. */
    public static Indicator indicator(String id, String... actions) {
        Indicator.Builder indicator = Indicator.builder();
        indicator
                .id(id)
                .name("Firms asked")
                .unit("firms")
                .baseline(Measurement.of(BigDecimal.ZERO, LocalDate.of(2024, 1, 1)))
                .addTarget(Target.of(BigDecimal.TEN, LocalDate.of(2026, 12, 31)));
        for (String action : actions) {
            indicator.addAction(action);
        }
        return indicator.build();
    }
}
