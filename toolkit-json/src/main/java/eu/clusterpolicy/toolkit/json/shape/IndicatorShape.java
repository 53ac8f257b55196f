package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.ListCodec;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.IndicatorId;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** An indicator. */
final class IndicatorShape extends ObjectShape<Indicator> {

    private final Property<Indicator, IndicatorId> id =
            required("id", "The identifier: lower-case kebab words.", Codecs.id(IndicatorId::of), Indicator::id);
    private final Property<Indicator, String> name = required("name", "What is counted.", Codecs.TEXT, Indicator::name);
    private final Property<Indicator, String> unit = required("unit", "The unit.", Codecs.TEXT, Indicator::unit);
    private final Property<Indicator, ImmutableList<PlannedActionId>> actions = set(
            "actions",
            "The planned actions that it measures.",
            PlanCodecs.PLANNED_ACTION,
            Comparator.comparing(PlannedActionId::value),
            Indicator::actions);
    private final Property<Indicator, Measurement> baseline =
            required("baseline", "The value at the beginning.", new MeasurementShape(), Indicator::baseline);
    private final Property<Indicator, ImmutableList<Target>> targets = required(
            "targets",
            "The targets: the first, then each revision; the last is in force.",
            ListCodec.notEmpty(new TargetShape()),
            Indicator::targets);
    private final Property<Indicator, ImmutableList<Measurement>> measurements = list(
            "measurements", "The values measured since, by date.", new MeasurementShape(), Indicator::measurements);

    IndicatorShape() {
        super("indicator", "An indicator of the plan.");
        Map<String, Object> first = Map.of("properties", Map.of("revision", false));
        Map<String, Object> later = Map.of("required", List.of("revision"));
        Map<String, Object> targets = ImmutableMap.of("prefixItems", List.of(first), "items", later);
        rule("allOf", List.of(Map.of("properties", Map.of("targets", targets))));
    }

    @Override
    Indicator build(Values values) {
        return Indicator.builder()
                .id(values.get(id))
                .name(values.get(name))
                .unit(values.get(unit))
                .addAllActions(values.list(actions))
                .baseline(values.get(baseline))
                .addAllTargets(values.get(targets))
                .addAllMeasurements(values.list(measurements))
                .build();
    }
}
