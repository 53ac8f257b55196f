package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rules that days are those of our time, and lie within what they belong to. */
final class DayRules {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    static final ImmutableList<Rule<Catalogue>> OF_CATALOGUES = ImmutableList.of(
            implausible(PlacedDay::of),
            Rule.ofValidity("updated-after-edition", Severity.WARNING)
                    .title("Example brought up to date after its edition")
                    .rationale(
                            "An edition cannot hold what was written after it was issued; one of the two days is wrong.")
                    .remedy("Correct the day of the update or that of the edition.")
                    .check(DayRules::late));

    static final ImmutableList<Rule<Decided>> OF_ROADMAPS = ImmutableList.of(
            implausible(PlacedDay::of),
            Rule.ofValidity("action-outside-plan", Severity.WARNING)
                    .title("Planned action outside its plan")
                    .rationale("What begins before the plan or ends after it is steered and paid by nobody.")
                    .remedy("Correct the days of the action or those of the plan.")
                    .check(PlanPartRules.ofPlan(DayRules::outsidePlan)),
            Rule.ofValidity("milestone-outside-action", Severity.WARNING)
                    .title("Milestone outside its action")
                    .rationale("A milestone before an action begins or after it ends shows nothing of its course.")
                    .remedy("Correct the day of the milestone or those of the action.")
                    .check(PlanPartRules.ofPlan(plan ->
                            Indexed.flatMap(plan.actions(), (place, action) -> outsideAction(plan, place, action)))));

    private DayRules() {}

    /** Returns whether a day is of our time; of any other one rule speaks alone. */
    static boolean isPlausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static <S> Rule<S> implausible(Function<S, Stream<PlacedDay>> days) {
        RuleDescription.Builder rule = Rule.ofValidity("day-implausible", Severity.WARNING);
        rule.title("Day of another age")
                .rationale("A slip in a year is the commonest of all, and no total and no chart shows it.")
                .remedy("Correct the year; those from 1900 to 2200 are taken for our time.");
        return rule.check(subject -> days.apply(subject)
                .filter(placed -> !isPlausible(placed.day()))
                .map(placed -> Observation.of(
                        placed.path(),
                        "The %s is in the year %s."
                                .formatted(placed.what(), placed.day().getYear()))));
    }

    /** An example that has been withdrawn stood in the edition before, so that it was not brought up to date after this one either. */
    private static Stream<Observation> late(Catalogue catalogue) {
        LocalDate issued = catalogue.edition().issued();
        return isPlausible(issued)
                ? PlacedDay.ofUpdates(catalogue)
                        .filter(update -> update.day().isAfter(issued) && isPlausible(update.day()))
                        .map(update -> Observation.of(
                                update.path(),
                                "The %s is of %s, but the edition of %s."
                                        .formatted(update.what(), update.day(), issued)))
                : Stream.empty();
    }

    /** An action without an end counts as ending with the plan. */
    private static Stream<Observation> outsidePlan(ActionPlan plan) {
        return plan.horizon().filter(DayRules::isPlausible).stream()
                .flatMap(days -> Indexed.flatMap(
                        plan.actions(),
                        (place, action) -> action
                                .timeFrame()
                                .filter(DayRules::isPlausible)
                                .filter(frame -> !days.contains(frame.start())
                                        || frame.end()
                                                .filter(end -> !days.contains(end))
                                                .isPresent())
                                .map(frame -> Observation.of(
                                        Pointer.of("plan", "actions", place, "timeFrame"),
                                        "The planned action '%s' runs from %s, but the plan from %s."
                                                .formatted(action.id(), frame.text(), days.text())))
                                .stream()));
    }

    private static Stream<Observation> outsideAction(ActionPlan plan, int place, PlannedAction action) {
        Optional<TimeFrame> days = action.timeFrame()
                .filter(DayRules::isPlausible)
                .map(frame -> new TimeFrame(
                        frame.start(),
                        frame.end().or(() -> plan.lastDay().filter(last -> !last.isBefore(frame.start())))));
        return days.stream()
                .flatMap(frame -> Indexed.those(
                        action.milestones(),
                        milestone -> isPlausible(milestone.planned()) && !frame.contains(milestone.planned()),
                        (index, milestone) -> Observation.of(
                                Pointer.of("plan", "actions", place, "milestones", index, "planned"),
                                "A milestone of the planned action '%s' is planned for %s, but the action runs from %s."
                                        .formatted(action.id(), milestone.planned(), frame.text()))));
    }

    private static boolean isPlausible(TimeFrame frame) {
        return isPlausible(frame.start())
                && frame.end().filter(end -> !isPlausible(end)).isEmpty();
    }
}
