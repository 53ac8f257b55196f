package eu.clusterpolicy.toolkit.report;

import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.people.Engagement;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Player;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/** The roadmap of Roofland, wholly invented. */
final class InventedRoadmap {

    private static final PlannedActionId SCHOOL = PlannedActionId.of("roof-school");
    private static final PlannedActionId TOOLS = PlannedActionId.of("tool-library");
    private static final FundingSource REGION = FundingSource.of("Roof fund", FundingLevel.REGIONAL);
    private static final FundingSource EUROPE = FundingSource.of("European roof fund", FundingLevel.EUROPEAN);

    private InventedRoadmap() {}

    static Roadmap whole() {
        return decided().plan(plan()).close();
    }

    /** A roadmap whose plan holds nothing but what it must. */
    static Roadmap bare() {
        return decided()
                .plan(ActionPlan.builder()
                        .horizon(TimeFrame.of(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)))
                        .engagementStrategy("Ask around")
                        .resources(Resources.builder().build())
                        .monitoring(Monitoring.builder()
                                .reviewRhythm(Rhythm.of("P1Y"))
                                .assessment("Roofs are counted")
                                .build())
                        .addAction(PlannedAction.builder()
                                .id("roof-school")
                                .addAction("green-roof-training")
                                .title("A school for roofers")
                                .description("It teaches")
                                .build())
                        .build())
                .close();
    }

    private static RoadmapDraft decided() {
        EvidenceId rain = EvidenceId.of("much-rain");
        EvidenceId few = EvidenceId.of("few-roofers");
        return RoadmapDraft.of(Territory.of("Roofland", "XX", "XX1"), InventedCatalogue.whole())
                .evidence(new Fact(
                        rain,
                        EvidenceKind.LOCAL_ENVIRONMENT,
                        "It rains on 300 days",
                        "Roofland Almanac",
                        Optional.of(URI.create("https://almanac.example/"))))
                .evidence(Assumption.of("few-roofers", EvidenceKind.NEEDS, "There are too few roofers"))
                .choose(Priority.GREEN_TRANSITION, "Roofs are to be green", rain, few)
                .setAside(Priority.RESILIENCE, "The roofs have held.")
                .choose(Priority.GREEN_TRANSITION, Challenge.SKILLS, "Roofers are few", few)
                .setAside(Priority.GREEN_TRANSITION, Challenge.INNOVATION, "A roof is a roof")
                .choose(InventedCatalogue.ROOFS, "Firms are small")
                .setAside(InventedCatalogue.LONE_ACTION, "Advice is sold already")
                .choose(InventedCatalogue.ROOFS, ActionId.of("green-roof-training"), "Training comes first", few)
                .setAside(InventedCatalogue.ROOFS, ActionId.of("green-roof-lending"), "Tools were stolen")
                .inspireBy(InventedCatalogue.ROOFS, ExampleId.of("roof-academy"), "It is near")
                .address(Consideration.SYNERGIES, "Two funds pay together")
                .setAside(Consideration.DIGITISATION, "Rain is not digital");
    }

    private static ActionPlan plan() {
        return ActionPlan.builder()
                .horizon(TimeFrame.of(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)))
                .engagementStrategy("Ask those who get wet")
                .addStakeholder(Stakeholder.builder()
                        .name("Roof cluster")
                        .kind(StakeholderKind.CLUSTER_ORGANISATION)
                        .role("Speaks for roofers")
                        .addEngagement(Engagement.of("round table", Rhythm.of("P3M")))
                        .build())
                .addGovernanceBody(GovernanceBody.builder()
                        .name("Roof council")
                        .mandate("Approves the courses")
                        .addMembers("Ministry of roofs", "Roof cluster")
                        .addDecider("Ministry of roofs")
                        .meetingRhythm(Rhythm.of("P6M"))
                        .build())
                .resources(Resources.builder()
                        .addBudgetLine(BudgetLine.of(SCHOOL, "Teachers", Money.parse("EUR 40000"), EUROPE))
                        .addBudgetLine(BudgetLine.of(SCHOOL, "Rooms", Money.parse("EUR 12000.50"), REGION))
                        .addBudgetLine(BudgetLine.of(TOOLS, "Tools", Money.parse("EUR 3000"), REGION))
                        .addStaffLine(StaffLine.of(SCHOOL, "Head", new BigDecimal("0.5")))
                        .build())
                .addAction(school())
                .addAction(PlannedAction.builder()
                        .id("tool-library")
                        .addAction("green-roof-training")
                        .title("A library of tools")
                        .description("It lends")
                        .build())
                .monitoring(Monitoring.builder()
                        .addIndicator(indicator())
                        .reviewRhythm(Rhythm.of("P1Y"))
                        .assessment("Roofs are counted")
                        .build())
                .build();
    }

    private static PlannedAction school() {
        return PlannedAction.builder()
                .id("roof-school")
                .addAction("green-roof-training")
                .title("A school for roofers")
                .description("It teaches what | is taught")
                .background("The academy showed how")
                .owner("Ministry of roofs")
                .addPlayer(Player.of("Roof cluster", "finds pupils"))
                .timeFrame(TimeFrame.of(LocalDate.of(2024, 3, 1), LocalDate.of(2025, 2, 28)))
                .addDependsOn("tool-library")
                .addMilestone(Milestone.reached("Doors open", LocalDate.of(2024, 5, 1), LocalDate.of(2024, 6, 1)))
                .addMilestone(Milestone.planned("First roof", LocalDate.of(2025, 1, 31)))
                .build();
    }

    private static Indicator indicator() {
        return Indicator.builder()
                .id("trained-roofers")
                .name("Trained roofers")
                .unit("people")
                .addAction("roof-school")
                .baseline(Measurement.of(new BigDecimal("12"), LocalDate.of(2024, 1, 1)))
                .addTarget(Target.of(new BigDecimal("1000"), LocalDate.of(2026, 12, 31)))
                .addMeasurement(Measurement.of(new BigDecimal("40.5"), LocalDate.of(2025, 1, 1)))
                .build()
                .retargeted(Target.of("80", "2026-06-30"), "2025-02-01", "Fewer came");
    }
}
