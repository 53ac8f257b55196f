package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Days of a plan that cannot be. */
final class DayFaults {

    private DayFaults() {}

    /** Adds a milestone to each action with a time frame. */
    static Stream<Consumer<RoadmapParts>> milestone(RoadmapDraft draft, Function<TimeFrame, LocalDate> day) {
        return PlanFaults.eachAction(
                draft,
                action -> action.timeFrame()
                        .map(frame -> action.toBuilder()
                                .addMilestone(Milestone.planned("First course", day.apply(frame)))
                                .build())
                        .orElse(action));
    }

    static Stream<Consumer<RoadmapParts>> afterThePlan(RoadmapDraft draft) {
        return PlanFaults.eachAction(draft, (plan, place) -> {
            LocalDate after = plan.horizon.flatMap(TimeFrame::end).orElseThrow().plusDays(1);
            PlannedAction late = AlteredPlan.id("too-late")
                    .andThen(AlteredPlan.dependsOn(Set.of()))
                    .andThen(AlteredPlan.timeFrame(Optional.of(TimeFrame.of(after, after))))
                    .apply(plan.actions.get(place));
            plan.actions.add(late.toBuilder().milestones(Set.of()).build());
        });
    }

    static Stream<Consumer<RoadmapParts>> lateBaseline(RoadmapDraft draft) {
        return IndicatorFaults.each(
                draft,
                indicator -> indicator.toBuilder()
                        .baseline(Measurement.of(
                                BigDecimal.ZERO, indicator.target().by().plusDays(1)))
                        .build());
    }

    static Stream<Consumer<RoadmapParts>> revisedLate(RoadmapDraft draft) {
        return IndicatorFaults.each(draft, indicator -> {
            LocalDate due = indicator.target().by();
            return indicator.retargeted(
                    Target.of(new BigDecimal("300"), due.plusYears(1)),
                    due.plusDays(1).toString(),
                    "It was missed");
        });
    }

    static Stream<Consumer<RoadmapParts>> measuredTwice(RoadmapDraft draft) {
        return IndicatorFaults.each(draft, indicator -> {
            Optional<Measurement> last = Stream.concat(indicator.baseline().stream(), indicator.measurements().stream())
                    .reduce((earlier, later) -> later);
            Measurement one = last.orElseGet(
                    () -> Measurement.of(BigDecimal.ONE, indicator.target().by()));
            Measurement other = Measurement.of(one.value().add(BigDecimal.ONE), one.on());
            Indicator.Builder measured = indicator.toBuilder();
            return (last.isPresent() ? measured : measured.addMeasurement(one))
                    .addMeasurement(other)
                    .build();
        });
    }
}
