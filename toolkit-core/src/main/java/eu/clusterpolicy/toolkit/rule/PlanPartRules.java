package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rules about the other parts of the action plan: stakeholders, governance and monitoring. */
final class PlanPartRules {

    private static final int KINDS = 3;

    static final ImmutableList<Rule<Decided>> ALL = ImmutableList.of(
            Rule.ofCoverage("stakeholders-of-few-kinds", Severity.WARNING)
                    .title("Stakeholders of fewer than three kinds")
                    .rationale(
                            "A cluster policy works when business, research and public authorities carry it together.")
                    .remedy("Engage stakeholders of at least three kinds.")
                    .check(ofPlan(PlanPartRules::stakeholders)),
            Rule.ofCoverage("governance-without-decision", Severity.WARNING)
                    .title("No governance body that decides")
                    .rationale("Where every body advises, nobody can change the course.")
                    .remedy("Name a body and those of its members who decide.")
                    .check(ofPlan(PlanPartRules::governance)),
            Rule.ofValidity("review-after-the-end", Severity.ERROR)
                    .title("Review rhythm longer than the plan")
                    .rationale("A plan that is first reviewed after its end is never reviewed.")
                    .remedy("Choose a shorter rhythm of reviews.")
                    .check(ofPlan(PlanPartRules::review)),
            Rule.ofValidity("meeting-after-the-end", Severity.WARNING)
                    .title("Body that meets less often than the plan lasts")
                    .rationale("A body that would first meet after the end of the plan never steers it.")
                    .remedy("Choose a shorter rhythm of meetings.")
                    .check(ofPlan(PlanPartRules::meetings)));

    private PlanPartRules() {}

    /** Returns the check that looks at the plan, where there is one. */
    static Function<Decided, Stream<Observation>> ofPlan(Function<ActionPlan, Stream<Observation>> check) {
        return roadmap -> roadmap.findPlan().stream().flatMap(check);
    }

    private static Stream<Observation> stakeholders(ActionPlan plan) {
        long kinds = plan.stakeholders().stream()
                .flatMap(stakeholder -> stakeholder.kind().stream())
                .distinct()
                .count();
        return kinds >= KINDS
                ? Stream.empty()
                : Stream.of(Observation.of(
                        "/plan/stakeholders",
                        plan.stakeholders().isEmpty()
                                ? "The plan engages no stakeholders."
                                : "The plan engages stakeholders of %s %s alone; at least %s are needed."
                                        .formatted(kinds, kinds == 1 ? "kind" : "kinds", KINDS)));
    }

    private static Stream<Observation> governance(ActionPlan plan) {
        return plan.governanceBodies().stream().anyMatch(GovernanceBody::decides)
                ? Stream.empty()
                : Stream.of(Observation.of("/plan/governanceBodies", "No body of the plan's governance decides."));
    }

    private static Stream<Observation> review(ActionPlan plan) {
        return plan.horizon().stream()
                .flatMap(days -> plan.monitoring().reviewRhythm().stream()
                        .filter(rhythm -> endsBefore(days, rhythm.every()))
                        .map(rhythm -> Observation.of(
                                "/plan/monitoring/reviewRhythm",
                                "The plan is reviewed %s, but runs only from %s."
                                        .formatted(rhythm.text(), days.text()))));
    }

    private static Stream<Observation> meetings(ActionPlan plan) {
        return plan.horizon().stream()
                .flatMap(days -> Indexed.flatMap(
                        plan.governanceBodies(),
                        (place, body) -> body.meetingRhythm().stream()
                                .filter(rhythm -> endsBefore(days, rhythm.every()))
                                .map(rhythm -> Observation.of(
                                        Pointer.of("plan", "governanceBodies", place, "meetingRhythm"),
                                        "The governance body %s meets %s, but the plan runs only from %s."
                                                .formatted(Excerpt.quoted(body.name()), rhythm.text(), days.text())))));
    }

    /** A rhythm as long as the plan still allows one review, on its last day. */
    private static boolean endsBefore(TimeFrame days, Period rhythm) {
        try {
            LocalDate review = days.start().plus(rhythm).minusDays(1);
            return days.end().filter(review::isAfter).isPresent();
        } catch (DateTimeException | ArithmeticException beyondTime) {
            return true;
        }
    }
}
