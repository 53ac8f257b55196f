package eu.clusterpolicy.toolkit.json.csv;

import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.HeldLabel;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.ExcellenceLabel;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.people.Player;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.time.LocalDate;

/** An invented draft of a roadmap, which has something for every table. */
final class InventedDraft {

    private static final Territory FARLAND = Territory.of("Farland", "XK");
    private static final EvidenceId COUNTED = EvidenceId.of("clusters-counted");

    static final ActionPlan PLAN = ActionPlan.builder()
            .engagementStrategy("Everyone is asked twice a year")
            .addAction(PlannedAction.builder()
                    .id("train-the-trainers")
                    .title("Train the trainers")
                    .description("Courses for trainers")
                    .owner("The council")
                    .addAction("green-innovation-needs")
                    .addPlayer(Player.of("University of Farland", "Certifies the courses"))
                    .timeFrame(TimeFrame.of("2025-01-15", "2025-12-31"))
                    .addMilestone(Milestone.planned("First course", "2025-03-01"))
                    .build())
            .addAction(PlannedAction.builder()
                    .id("open-the-hub")
                    .title("Open the hub")
                    .outsideCatalogue("The region asked for it")
                    .addDependsOn("train-the-trainers")
                    .build())
            .resources(Resources.builder()
                    .addBudgetLine(BudgetLine.of(
                            "train-the-trainers",
                            "Rooms",
                            "EUR 12000.50",
                            FundingSource.of("Region", FundingLevel.REGIONAL)))
                    .addStaffLine(StaffLine.of("train-the-trainers", "Trainer", "0.5"))
                    .build())
            .monitoring(Monitoring.builder()
                    .addIndicator(Indicator.builder()
                            .id("trainers-trained")
                            .name("Trainers trained")
                            .unit("people")
                            .addAction("train-the-trainers")
                            .baseline(Measurement.of("0", "2025-01-01"))
                            .addTarget(Target.of("10", "2025-12-31"))
                            .addMeasurement(Measurement.of("3", "2025-06-30"))
                            .build())
                    .build())
            .build();

    static final RoadmapDraft DRAFT = RoadmapDraft.of(FARLAND, StandardCatalogue.edition2021())
            .evidence(
                    Fact.of(COUNTED.value(), EvidenceKind.LOCAL_ENVIRONMENT, "There are 9 clusters", "Farland Gazette"))
            .evidence(Figure.builder()
                    .id("members-counted")
                    .kind(EvidenceKind.LOCAL_ENVIRONMENT)
                    .counted("Members of clusters")
                    .value("240")
                    .unit("firms")
                    .year(2023)
                    .territory(FARLAND)
                    .addElsewhere(Figure.Elsewhere.of(Territory.of("Nearland", "XK"), "310"))
                    .source("Farland Gazette")
                    .build())
            .evidence(HeldLabel.builder()
                    .id("solar-cluster-silver")
                    .kind(EvidenceKind.LOCAL_ENVIRONMENT)
                    .level(ExcellenceLabel.SILVER)
                    .holder("Solar cluster")
                    .awarded(LocalDate.of(2023, 5, 2))
                    .awardingBody("Farland Cluster Analysis")
                    .source("Farland Gazette")
                    .build())
            .evidence(Assumption.of("trainers-needed", EvidenceKind.NEEDS, "There are too few trainers"))
            .choose(Priority.GREEN_TRANSITION, "The strategy names it", COUNTED)
            .choose(Priority.GREEN_TRANSITION, Challenge.INNOVATION, "Firms ask for it")
            .choose(
                    Cell.of(Priority.GREEN_TRANSITION, Challenge.INNOVATION, ClusterFunction.INTELLIGENCE),
                    "Firms are small")
            .inspireBy(
                    Cell.of(Priority.GREEN_TRANSITION, Challenge.INNOVATION, ClusterFunction.INTELLIGENCE),
                    ExampleId.of("circular-flanders"),
                    "It is near")
            .plan(PLAN);

    private InventedDraft() {}
}
