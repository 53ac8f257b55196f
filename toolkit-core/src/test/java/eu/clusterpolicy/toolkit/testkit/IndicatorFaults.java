package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.IndicatorId;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Faults of indicators. */
final class IndicatorFaults {

    private IndicatorFaults() {}

    static Stream<Consumer<RoadmapParts>> asksNothing(RoadmapDraft draft) {
        return each(draft, indicator -> {
            Target target = indicator.target();
            return indicator.toBuilder()
                    .targets(List.of(Target.of(target.value(), target.by())))
                    .baseline(Measurement.of(target.value(), target.by()))
                    .build();
        });
    }

    static Stream<Consumer<RoadmapParts>> measuresNothing(RoadmapDraft draft) {
        return each(draft, AlteredPlan.measuring(Set.of()));
    }

    static Stream<Consumer<RoadmapParts>> namedTwice(RoadmapDraft draft) {
        return places(draft)
                .mapToObj(place ->
                        parts -> parts.plan.ifPresent(plan -> plan.indicators.add(plan.indicators.get(place).toBuilder()
                                .id(IndicatorId.of("of-the-same-name"))
                                .build())));
    }

    static Stream<Consumer<RoadmapParts>> exceedsWhole(RoadmapDraft draft) {
        return each(
                draft,
                indicator -> indicator.toBuilder()
                        .unit("%")
                        .baseline(Measurement.of(
                                new BigDecimal("150"), indicator.target().by()))
                        .build());
    }

    /** Changes one indicator after the other. */
    static Stream<Consumer<RoadmapParts>> each(RoadmapDraft draft, UnaryOperator<Indicator> change) {
        return places(draft)
                .mapToObj(place -> parts -> parts.plan.ifPresent(
                        plan -> plan.indicators.set(place, change.apply(plan.indicators.get(place)))));
    }

    private static IntStream places(RoadmapDraft draft) {
        return IntStream.range(
                0,
                draft.plan()
                        .map(ActionPlan::monitoring)
                        .map(monitoring -> monitoring.indicators().size())
                        .orElse(0));
    }
}
