package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.Lists;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.name.Wording;
import eu.clusterpolicy.toolkit.people.Engagement;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
        plan.actions().forEach(this::action);
        monitoring();
    }

    /** Returns the title of a planned action, or its identifier where the plan has no such action. */
    private String title(PlannedActionId id) {
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
                        title(action),
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
                list(stakeholder.engagements().stream().map(Engagement::text)));
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
                title(line.action()), line.purpose(), Phrases.source(line.source()), Phrases.money(line.amount()));
    }

    private Block.Row row(StaffLine line) {
        return Block.Row.of(
                title(line.action()), line.role(), line.fullTimeEquivalents().toPlainString());
    }

    private static Block.Row row(FundingSource source, Money total) {
        return Block.Row.of(source.name(), source.level().title(), Phrases.money(total));
    }

    private void action(PlannedAction action) {
        page.detail(action.title())
                .paragraph(action.description())
                .list(facts(action), "")
                .table(
                        List.of("Milestone", "Planned", "Actual", "Status"),
                        action.milestones().stream().map(PlanPart::row).toList(),
                        "no milestone");
    }

    private List<Prose> facts(PlannedAction action) {
        List<Prose> facts = new ArrayList<>();
        facts.add(Prose.of("Carries out: ").and(Phrases.action(catalogue, action.action())));
        facts.add(Prose.of("Identifier: ").and(Prose.code(action.id().value())));
        action.background().ifPresent(background -> facts.add(fact("Background", background)));
        facts.add(fact("Owner", action.owner().orElse("not named")));
        facts.add(fact("Time frame", action.timeFrame().map(TimeFrame::text).orElse("not set")));
        facts.add(fact("Depends on", list(action.dependsOn().stream().map(this::title))));
        facts.add(fact(
                "Players involved",
                list(action.players().stream().map(player -> player.name() + " (" + player.role() + ")"))));
        facts.add(fact("Costs", costs(action.id())));
        facts.add(fact(
                "Staff in full-time equivalents",
                plan.resources().fullTimeEquivalentsOf(action.id()).toPlainString()));
        facts.add(
                fact("Measured by", list(plan.indicatorsOf(action.id()).stream().map(Indicator::name))));
        return facts;
    }

    private String costs(PlannedActionId action) {
        String sources = plan.budgetOf(action).stream()
                .map(BudgetLine::source)
                .distinct()
                .map(Phrases::source)
                .collect(Collectors.joining("; "));
        String total = Phrases.money(plan.resources().totalOf(action));
        return sources.isEmpty() ? total : total + ", funded by " + sources;
    }

    private static Prose fact(String name, String words) {
        return Prose.of(name + ": " + words);
    }

    private static Block.Row row(Milestone milestone) {
        return Block.Row.of(
                milestone.title(),
                milestone.planned().toString(),
                milestone.actual().map(LocalDate::toString).orElse(""),
                milestone.status().title());
    }

    private void monitoring() {
        Monitoring monitoring = plan.monitoring();
        page.subsection("Monitoring and assessment")
                .paragraph("The plan is reviewed " + monitoring.reviewRhythm().text() + ". "
                        + Wording.sentence(monitoring.assessment()));
        if (monitoring.indicators().isEmpty()) {
            page.paragraph(Prose.emphasis("no indicator"));
        }
        for (Indicator indicator : monitoring.indicators()) {
            page.detail(indicator.name()).list(facts(indicator), "");
        }
    }

    private List<Prose> facts(Indicator indicator) {
        List<Prose> facts = new ArrayList<>();
        facts.add(Prose.of("Identifier: ").and(Prose.code(indicator.id().value())));
        facts.add(fact("Measures", list(indicator.actions().stream().map(this::title))));
        facts.add(fact("Baseline", measured(indicator, indicator.baseline())));
        String name = "Target";
        for (Target target : Lists.reverse(indicator.targets())) {
            facts.add(fact(name, target(indicator, target)));
            name = "Earlier target";
        }
        facts.add(fact(
                "Measured",
                list(indicator.measurements().stream().map(measurement -> measured(indicator, measurement)))));
        return facts;
    }

    private static String target(Indicator indicator, Target target) {
        String revised = target.revision()
                .map(revision -> ", revised on " + revision.on() + ": " + revision.reason())
                .orElse("");
        return value(indicator, target.value()) + " by " + target.by() + revised;
    }

    private static String measured(Indicator indicator, Measurement measurement) {
        return value(indicator, measurement.value()) + " on " + measurement.on();
    }

    private static String value(Indicator indicator, BigDecimal value) {
        return value.toPlainString() + " " + indicator.unit();
    }

    /** Returns the words with semicolons between them, or that there are none. */
    private static String list(Stream<String> words) {
        return Phrases.orNone(words.collect(Collectors.joining("; ")));
    }
}
