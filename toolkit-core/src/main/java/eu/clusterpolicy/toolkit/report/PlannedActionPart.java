package eu.clusterpolicy.toolkit.report;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes one planned action: what it carries out, who answers for it, when it runs, what it costs and how it is measured. */
final class PlannedActionPart {

    private final Page page;
    private final ActionPlan plan;
    private final Catalogue catalogue;

    PlannedActionPart(Page page, ActionPlan plan, Catalogue catalogue) {
        this.page = page;
        this.plan = plan;
        this.catalogue = catalogue;
    }

    void write(PlannedAction action) {
        page.detail(action.title())
                .paragraph(action.description())
                .list(facts(action), "")
                .table(
                        List.of("Milestone", "Planned", "Actual", "Status"),
                        action.milestones().stream().map(PlannedActionPart::row).toList(),
                        "no milestone");
    }

    private List<Prose> facts(PlannedAction action) {
        List<Prose> facts = new ArrayList<>();
        facts.add(Prose.of("Carries out: ").and(Phrases.action(catalogue, action.action())));
        facts.add(Prose.of("Identifier: ").and(Prose.code(action.id().value())));
        action.background().ifPresent(background -> facts.add(fact("Background", background)));
        facts.add(fact("Owner", action.owner().orElse("not named")));
        facts.add(fact("Time frame", action.timeFrame().map(TimeFrame::text).orElse("not set")));
        facts.add(fact("Depends on", dependencies(action)));
        facts.add(fact("Players involved", players(action)));
        facts.add(fact("Costs", costs(action.id())));
        facts.add(fact(
                "Staff in full-time equivalents",
                plan.resources().fullTimeEquivalentsOf(action.id()).toPlainString()));
        facts.add(fact("Measured by", indicators(action.id())));
        return facts;
    }

    private String dependencies(PlannedAction action) {
        return Phrases.orNone(
                action.dependsOn().stream().map(id -> PlanPart.title(plan, id)).collect(Collectors.joining("; ")));
    }

    private static String players(PlannedAction action) {
        return Phrases.orNone(action.players().stream()
                .map(player -> player.name() + " (" + player.role() + ")")
                .collect(Collectors.joining("; ")));
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

    private String indicators(PlannedActionId action) {
        return Phrases.orNone(
                plan.indicatorsOf(action).stream().map(Indicator::name).collect(Collectors.joining("; ")));
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
}
