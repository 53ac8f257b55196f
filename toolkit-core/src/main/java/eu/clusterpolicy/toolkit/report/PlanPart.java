package eu.clusterpolicy.toolkit.report;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.people.Engagement;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Writes an action plan in the paper's five parts: stakeholders, governance, resources, specific actions, monitoring. */
final class PlanPart {

    private final Page page;
    private final ActionPlan plan;
    private final Catalogue catalogue;

    PlanPart(Page page, ActionPlan plan, Catalogue catalogue) {
        this.page = page;
        this.plan = plan;
        this.catalogue = catalogue;
    }

    void write() {
        page.paragraph("The action plan covers " + plan.horizon().text() + ".");
        stakeholders();
        governance();
        resources();
        page.subsection("Specific actions");
        if (plan.actions().isEmpty()) {
            page.paragraph(Prose.emphasis("no specific action"));
        }
        PlannedActionPart action = new PlannedActionPart(page, plan, catalogue);
        plan.actions().forEach(action::write);
        MonitoringPart.write(page, plan);
    }

    /** Returns the title of a planned action, or its identifier where the plan has no such action. */
    static String title(ActionPlan plan, PlannedActionId id) {
        return plan.findAction(id).map(action -> action.title()).orElse(id.value());
    }

    private void stakeholders() {
        page.subsection("Stakeholder engagement strategy")
                .paragraph(plan.engagementStrategy())
                .table(
                        List.of("Stakeholder", "Kind", "Role", "Engagement"),
                        plan.stakeholders().stream().map(PlanPart::row).toList(),
                        "no stakeholder");
    }

    private void governance() {
        page.subsection("Governance mechanism")
                .table(
                        List.of("Body", "Mandate", "Members", "Meets", "Decides"),
                        plan.governanceBodies().stream().map(PlanPart::row).toList(),
                        "no governance body");
    }

    private void resources() {
        Resources resources = plan.resources();
        page.subsection("Resource planning").paragraph(overall(resources));
        page.detail("Budget")
                .table(
                        List.of("Action", "Purpose", "Source of funding", "Amount"),
                        resources.budgetLines().stream().map(this::row).toList(),
                        "no budget line");
        page.detail("Staff")
                .table(
                        List.of("Action", "Role", "Full-time equivalents"),
                        resources.staffLines().stream().map(this::row).toList(),
                        "no staff line");
        totals("Totals by action", List.of("Action", "Budget", "Full-time equivalents"), totalsByAction());
        totals(
                "Totals by source of funding",
                List.of("Source of funding", "Level", "Budget"),
                resources.totalsBySource().entrySet().stream()
                        .map(total -> row(total.getKey(), total.getValue()))
                        .toList());
    }

    private void totals(String title, List<String> columns, List<Block.Row> rows) {
        if (!rows.isEmpty()) {
            page.detail(title).table(columns, rows);
        }
    }

    private List<Block.Row> totalsByAction() {
        Resources resources = plan.resources();
        Stream<PlannedActionId> paid = resources.totalsByAction().keySet().stream();
        Stream<PlannedActionId> staffed = resources.staffLines().stream().map(StaffLine::action);
        return Stream.concat(paid, staffed)
                .distinct()
                .map(action -> Block.Row.of(
                        title(plan, action),
                        Phrases.money(resources.totalOf(action)),
                        resources.fullTimeEquivalentsOf(action).toPlainString()))
                .toList();
    }

    private static String overall(Resources resources) {
        return "In all: " + Phrases.money(resources.total()) + "; staff in full-time equivalents: "
                + resources.fullTimeEquivalents().toPlainString();
    }

    private static Block.Row row(Stakeholder stakeholder) {
        return Block.Row.of(
                stakeholder.name(),
                stakeholder.kind().title(),
                stakeholder.role(),
                Phrases.orNone(
                        stakeholder.engagements().stream().map(Engagement::text).collect(Collectors.joining("; "))));
    }

    private static Block.Row row(GovernanceBody body) {
        return Block.Row.of(
                body.name(),
                body.mandate(),
                Phrases.orNone(String.join(", ", body.members())),
                body.meetingRhythm().text(),
                body.decides() ? String.join(", ", body.deciders()) : "advises only");
    }

    private Block.Row row(BudgetLine line) {
        return Block.Row.of(
                title(plan, line.action()),
                line.purpose(),
                Phrases.source(line.source()),
                Phrases.money(line.amount()));
    }

    private Block.Row row(StaffLine line) {
        return Block.Row.of(
                title(plan, line.action()),
                line.role(),
                line.fullTimeEquivalents().toPlainString());
    }

    private static Block.Row row(FundingSource source, Money total) {
        return Block.Row.of(source.name(), source.level().title(), Phrases.money(total));
    }
}
