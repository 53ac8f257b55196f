package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Player;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.Approval;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PolicyInstrument;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * Four forms in which plans are written in the field, each filled in by an invented territory: every field comes back from the
 * document and stands in the report.
 */
class RealPlansTest {

    private static final JsonFormat<Roadmap> FORMAT = JsonFormats.roadmap(StandardCatalogue.edition2021());
    private static final Roadmap FARLAND = FORMAT.read(RoadmapFormatTest.region());
    private static final FundingSource REGION = FundingSource.of("Regional budget", "regional");
    private static final FundingSource UNION = FundingSource.of("Recovery facility", "european");

    @Test
    void an_interreg_europe_action_plan_in_both_its_parts() {
        PlannedAction hub = action("open-the-hub", "Open the hub")
                .description("A place where companies try machines out")
                .background("Three of forty companies on our study visit had found a new supplier there")
                .addPlayer(Player.of("Technical university", "keeps the machines in order"))
                .timeFrame(TimeFrame.of("2024-05-01", "2024-09-30"))
                .build();
        ActionPlan plan = plan(hub)
                .title("CLUSTERS4FARLAND action plan")
                .policyInstrument(PolicyInstrument.of(
                        "ERDF programme of Farland 2021-2027", "Managing authority of Farland", "plan@farland.example"))
                .approval(Approval.of("2024-04-15", "Regional council"))
                .addStakeholder(stakeholder("Solar cluster", "Partner organisation"))
                .resources(Resources.builder()
                        .addBudgetLine(BudgetLine.of("open-the-hub", "Machines", "EUR 95500.50", UNION))
                        .build())
                .build();

        holds(
                plan,
                "CLUSTERS4FARLAND action plan",
                "ERDF programme of Farland 2021-2027",
                "Managing authority of Farland",
                "plan@farland.example",
                "2024-04-15, Regional council",
                "Partner organisation",
                "A place where companies try machines out",
                "Three of forty companies on our study visit had found a new supplier there",
                "Technical university (keeps the machines in order)",
                "2024-05-01 to 2024-09-30",
                "EUR 95,500.50",
                "Recovery facility (European)",
                "Open the hub",
                "Farland (DE)");
    }

    @Test
    void a_key_action_of_a_sustainable_energy_and_climate_action_plan() {
        PlannedAction roofs = action("solar-roofs", "Solar roofs on schools")
                .owner("Energy office")
                .timeFrame(TimeFrame.of("2024-01-01", "2026-12-31"))
                .status(ActionStatus.of(ActionStatus.State.UNDER_WAY))
                .build();
        Indicator saved = Indicator.builder()
                .id("emissions-saved")
                .name("Estimated effect on emissions")
                .unit("t CO2 a year")
                .addAction("solar-roofs")
                .addTarget(Target.of("420.5", "2026-12-31"))
                .build();
        ActionPlan plan = plan(roofs)
                .resources(Resources.builder()
                        .addBudgetLine(BudgetLine.of("solar-roofs", "Panels", "EUR 780000", REGION))
                        .build())
                .build()
                .with(saved);

        holds(
                plan,
                "Solar roofs on schools",
                "Owner: Energy office",
                "2024-01-01 to 2026-12-31",
                "EUR 780,000.00",
                "Estimated effect on emissions",
                "Target: 420.5 t CO2 a year by 2026-12-31",
                "Baseline: unknown",
                "Status: Under way");
    }

    @Test
    void an_action_sheet_of_a_french_municipality() {
        PlannedAction sheet = action("third-place", "A third place at the station")
                .description("Shared desks and a workshop in the old goods hall")
                .owner("Service of economic development")
                .addPlayer(Player.of("Deputy mayor for economy", "elected sponsor"))
                .addPlayer(Player.of("Chamber of crafts", "partner"))
                .timeFrame(TimeFrame.withoutEnd("2025-02-01"))
                .status(ActionStatus.blocked("The hall is not yet bought", "The railway signs the sale"))
                .addMilestone(Milestone.planned("Hall visited", "2025-02-15").reached("2025-02-20"))
                .addMilestone(Milestone.planned("Hall opened", "2025-09-01"))
                .notes("Neighbours ask for quiet evenings")
                .build();
        BudgetLine works = BudgetLine.of("third-place", "Works", "EUR 200000", REGION);
        ActionPlan plan = plan(sheet)
                .resources(Resources.builder()
                        .addBudgetLine(works.toBuilder()
                                .year(2025)
                                .state(BudgetLine.State.APPROVED)
                                .spent(Money.parse("EUR 35000"))
                                .build())
                        .addBudgetLine(BudgetLine.of("third-place", "Works", "EUR 90000", UNION).toBuilder()
                                .year(2026)
                                .state(BudgetLine.State.SOUGHT)
                                .build())
                        .addStaffLine(StaffLine.of("third-place", "Host", "1.5"))
                        .build())
                .build()
                .with(Indicator.builder()
                        .id("desks-used")
                        .name("Desks used")
                        .unit("desks")
                        .addAction("third-place")
                        .baseline(Measurement.of("0", "2025-01-01"))
                        .addTarget(Target.of("40", "2026-12-31"))
                        .build()
                        .measured("2025-12-31", "12"));

        holds(
                plan,
                "A third place at the station",
                "Shared desks and a workshop in the old goods hall",
                "Status: Blocked: The hall is not yet bought; unblocked by: The railway signs the sale",
                "Owner: Service of economic development",
                "Deputy mayor for economy (elected sponsor)",
                "Chamber of crafts (partner)",
                "| Regional budget (Regional) | EUR 200,000.00 | 2025 | Approved | EUR 35,000.00 |",
                "| Recovery facility (European) | EUR 90,000.00 | 2026 | Sought |",
                "| 2025 | EUR 200,000.00 | EUR 35,000.00 |",
                "| 2026 | EUR 90,000.00 |",
                "#### Desks used",
                "Measures: A third place at the station",
                "Baseline: 0 desks on 2025-01-01",
                "Target: 40 desks by 2026-12-31",
                "| Host | 1.5 |",
                "Measured: 12 desks on 2025-12-31",
                "| Hall visited | 2025-02-15 | 2025-02-20 | Reached |",
                "| Hall opened | 2025-09-01 |",
                "Time frame: 2025-02-01, without end",
                "Notes: Neighbours ask for quiet evenings");
    }

    @Test
    void a_growth_plan_whose_targets_are_ranges() {
        Indicator jobs = Indicator.builder()
                .id("jobs")
                .name("Jobs in clusters")
                .unit("jobs")
                .addAction("grow")
                .baseline(Measurement.of("5200", "2023-12-31"))
                .addTarget(Target.of("6000", "2030-12-31").toBuilder()
                        .upTo(new BigDecimal("6500"))
                        .source("Growth plan, page 12")
                        .build())
                .addInterimTarget(Target.of("5600", "2026-12-31"))
                .build()
                .retargeted(
                        Target.of("5700", "2030-12-31").toBuilder()
                                .upTo(new BigDecimal("5900"))
                                .build(),
                        "2025-03-01",
                        "Two firms left");
        ActionPlan plan = plan(action("grow", "Grow together").build())
                .version("3rd edition")
                .build()
                .with(jobs);

        holds(
                plan,
                "Version: 3rd edition",
                "Baseline: 5200 jobs on 2023-12-31",
                "Target: 5700 to 5900 jobs by 2030-12-31, revised on 2025-03-01: Two firms left",
                "Earlier target: 6000 to 6500 jobs by 2030-12-31 (Growth plan, page 12)",
                "Interim target: 5600 jobs by 2026-12-31");
    }

    private static void holds(ActionPlan plan, String... fields) {
        Roadmap roadmap = FARLAND.reopen().plan(plan).close();

        assertThat(FORMAT.read(FORMAT.write(roadmap))).isEqualTo(roadmap);
        // An unseen character keeps a forge from taking an address for a person.
        assertThat(Reports.ofRoadmap(roadmap).markdown().replace("&#8288;", "")).contains(fields);
    }

    private static PlannedAction.Builder action(String id, String title) {
        PlannedAction.Builder action = PlannedAction.builder();
        action.id(id)
                .title(title)
                .description("It is done with care")
                .addAllActions(FARLAND.plan().actions().get(0).actions());
        return action;
    }

    private static ActionPlan.Builder plan(PlannedAction... actions) {
        ActionPlan.Builder plan = ActionPlan.builder();
        plan.horizon(TimeFrame.of(LocalDate.of(2024, 1, 1), LocalDate.of(2030, 12, 31)))
                .engagementStrategy("Hear small firms first")
                .addGovernanceBody(GovernanceBody.builder()
                        .name("Council")
                        .mandate("Steers")
                        .meetingRhythm(Rhythm.of("P3M"))
                        .build())
                .resources(Resources.builder().build())
                .addActions(actions)
                .monitoring(Monitoring.builder()
                        .reviewRhythm(Rhythm.of("P1Y"))
                        .assessment("The council compares")
                        .build());
        return plan;
    }

    private static Stakeholder stakeholder(String name, String role) {
        return Stakeholder.builder()
                .name(name)
                .kind(StakeholderKind.CLUSTER_ORGANISATION)
                .role(role)
                .build();
    }
}
