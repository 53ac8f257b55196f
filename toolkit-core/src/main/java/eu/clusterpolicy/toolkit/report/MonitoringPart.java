package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.Lists;
import eu.clusterpolicy.toolkit.name.Wording;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes how a plan is monitored and assessed, and each indicator with its baseline, its targets and its measurements. */
final class MonitoringPart {

    private MonitoringPart() {}

    static void write(Page page, ActionPlan plan) {
        Monitoring monitoring = plan.monitoring();
        page.subsection("Monitoring and assessment")
                .paragraph("The plan is reviewed " + monitoring.reviewRhythm().text() + ". "
                        + Wording.sentence(monitoring.assessment()));
        if (monitoring.indicators().isEmpty()) {
            page.paragraph(Prose.emphasis("no indicator"));
        }
        for (Indicator indicator : monitoring.indicators()) {
            page.detail(indicator.name()).list(facts(plan, indicator), "");
        }
    }

    private static List<Prose> facts(ActionPlan plan, Indicator indicator) {
        List<Prose> facts = new ArrayList<>();
        facts.add(Prose.of("Identifier: ").and(Prose.code(indicator.id().value())));
        facts.add(Prose.of("Measures: "
                + Phrases.orNone(indicator.actions().stream()
                        .map(id -> PlanPart.title(plan, id))
                        .collect(Collectors.joining("; ")))));
        facts.add(Prose.of("Baseline: " + measured(indicator, indicator.baseline())));
        String name = "Target: ";
        for (Target target : Lists.reverse(indicator.targets())) {
            facts.add(Prose.of(name + target(indicator, target)));
            name = "Earlier target: ";
        }
        facts.add(Prose.of("Measured: "
                + Phrases.orNone(indicator.measurements().stream()
                        .map(measurement -> measured(indicator, measurement))
                        .collect(Collectors.joining("; ")))));
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
}
