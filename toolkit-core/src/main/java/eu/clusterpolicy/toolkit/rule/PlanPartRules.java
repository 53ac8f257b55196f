package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.time.DateTimeException;
import java.time.Period;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rules about the other parts of the action plan: stakeholders, governance and monitoring. */
final class PlanPartRules {

    private static final int KINDS = 3;

    private static final Rule<Decided> STAKEHOLDERS = rule(
            RuleDescription.builder()
                    .code("stakeholders-of-few-kinds")
                    .severity(Severity.WARNING)
                    .concern(Concern.COVERAGE)
                    .title("Stakeholders of fewer than three kinds")
                    .rationale(
                            "A cluster policy works when business, research and public authorities carry it together.")
                    .remedy("Engage stakeholders of at least three kinds.")
                    .build(),
            PlanPartRules::stakeholders);

    private static final Rule<Decided> GOVERNANCE = rule(
            RuleDescription.builder()
                    .code("governance-without-decision")
                    .severity(Severity.WARNING)
                    .concern(Concern.COVERAGE)
                    .title("No governance body that decides")
                    .rationale("Where every body advises, nobody can change the course.")
                    .remedy("Name a body and those of its members who decide.")
                    .build(),
            PlanPartRules::governance);

    private static final Rule<Decided> REVIEW = rule(
            RuleDescription.builder()
                    .code("review-after-the-end")
                    .severity(Severity.ERROR)
                    .concern(Concern.VALIDITY)
                    .title("Review rhythm longer than the plan")
                    .rationale("A plan that is first reviewed after its end is never reviewed.")
                    .remedy("Choose a shorter rhythm of reviews.")
                    .build(),
            PlanPartRules::review);

    static final ImmutableList<Rule<Decided>> ALL = ImmutableList.of(STAKEHOLDERS, GOVERNANCE, REVIEW);

    private PlanPartRules() {}

    private static Rule<Decided> rule(RuleDescription description, Function<ActionPlan, Stream<Observation>> check) {
        return Rule.of(description, roadmap -> roadmap.findPlan().stream().flatMap(check));
    }

    private static Stream<Observation> stakeholders(ActionPlan plan) {
        long kinds =
                plan.stakeholders().stream().map(Stakeholder::kind).distinct().count();
        return kinds >= KINDS
                ? Stream.empty()
                : Stream.of(Observation.of(
                        "stakeholders",
                        "/plan/stakeholders",
                        kinds == 0
                                ? "The plan engages no stakeholders."
                                : "The plan engages stakeholders of %s %s alone; at least %s are needed."
                                        .formatted(kinds, kinds == 1 ? "kind" : "kinds", KINDS)));
    }

    private static Stream<Observation> governance(ActionPlan plan) {
        return plan.governanceBodies().stream().anyMatch(GovernanceBody::decides)
                ? Stream.empty()
                : Stream.of(Observation.of(
                        "governance", "/plan/governanceBodies", "No body of the plan's governance decides."));
    }

    private static Stream<Observation> review(ActionPlan plan) {
        return endsBefore(plan.horizon(), plan.monitoring().reviewRhythm().every())
                ? Stream.of(Observation.of(
                        "monitoring",
                        "/plan/monitoring/reviewRhythm",
                        "The plan is reviewed %s, but runs only from %s."
                                .formatted(
                                        plan.monitoring().reviewRhythm().text(),
                                        plan.horizon().text())))
                : Stream.empty();
    }

    /** A rhythm as long as the plan still allows one review, on its last day. */
    private static boolean endsBefore(TimeFrame horizon, Period rhythm) {
        try {
            return horizon.start().plus(rhythm).minusDays(1).isAfter(horizon.end());
        } catch (DateTimeException | ArithmeticException beyondTime) {
            return true;
        }
    }
}
