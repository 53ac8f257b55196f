package eu.clusterpolicy.toolkit.json.csv;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.IndicatorId;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TargetRevision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of indicators and of their values: baselines, targets and measurements. */
final class IndicatorTables {

    private static final CellForm<IndicatorId> INDICATOR_ID = CellForm.of(IndicatorId::of, IndicatorId::value);

    private IndicatorTables() {}

    /** The indicators, one a row. */
    static final class Indicators {

        private static final Column<Indicator, IndicatorId> ID = Column.of(
                "id",
                INDICATOR_ID,
                Indicator::id,
                "The identifier: lower-case kebab words; made of the name where it is missing.");
        private static final Column<Indicator, String> NAME =
                Column.of("name", CellForm.TEXT, Indicator::name, "What is counted or measured.");
        private static final Column<Indicator, String> UNIT =
                Column.of("unit", CellForm.TEXT, Indicator::unit, "The unit of its values.");
        private static final Column<Indicator, ImmutableList<PlannedActionId>> MEASURES = Column.of(
                "measures",
                CellForm.listOf(PlanTables.PLANNED_ACTION),
                indicator -> indicator.actions().asList(),
                "The identifiers of the planned actions that it measures, with semicolons between them.");

        static final TableShape<Indicator> SHAPE = new TableShape<>(
                "an indicator",
                ImmutableList.of(ID, NAME, UNIT, MEASURES),
                ImmutableList.of(),
                Optional.of(new TableShape.Identity<>(ID, NAME, IndicatorId::named)),
                row -> Indicator.builder()
                        .id(row.required(ID))
                        .name(row.get(NAME).orElse(""))
                        .unit(row.get(UNIT).orElse(""))
                        .addAllActions(row.get(MEASURES).orElse(ImmutableList.of()))
                        .build());

        private Indicators() {}
    }

    /** What a value of an indicator is. */
    enum ValueKind implements Coded {
        BASELINE,
        TARGET,
        INTERIM_TARGET,
        MEASUREMENT;

        private final String code = Coded.code(name());

        @Override
        public String code() {
            return code;
        }

        @Override
        public String title() {
            return code.replace('-', ' ');
        }

        static ValueKind of(String code) {
            return Coded.of("kind of value", values(), code);
        }
    }

    /**
     * A value of an indicator.
     *
     * @param value the value; of a target with a range the least
     * @param upTo the greatest value of a target with a range
     * @param on the day on which it was measured, or by which it is to be reached
     * @param source where a target comes from
     * @param revision when and why a target took the place of the one before
     */
    record Value(
            IndicatorId indicator,
            ValueKind kind,
            BigDecimal value,
            Optional<BigDecimal> upTo,
            LocalDate on,
            Optional<String> source,
            Optional<TargetRevision> revision) {

        private static Value of(IndicatorId indicator, ValueKind kind, Measurement measured) {
            return new Value(
                    indicator,
                    kind,
                    measured.value(),
                    Optional.empty(),
                    measured.on(),
                    Optional.empty(),
                    Optional.empty());
        }

        private static Value of(IndicatorId indicator, ValueKind kind, Target target) {
            return new Value(
                    indicator, kind, target.value(), target.upTo(), target.by(), target.source(), target.revision());
        }

        private Target target() {
            return Target.builder()
                    .value(value)
                    .upTo(upTo)
                    .by(on)
                    .source(source)
                    .revision(revision)
                    .build();
        }

        private Measurement measurement() {
            return Measurement.of(value, on);
        }
    }

    /** The values of indicators, one a row. */
    static final class Values {

        private static final Column<Value, IndicatorId> INDICATOR =
                Column.of("indicator", INDICATOR_ID, Value::indicator, "The identifier of the indicator.");
        private static final Column<Value, ValueKind> KIND = Column.of(
                "kind",
                CellForm.ofCode(ValueKind::of),
                Value::kind,
                "What the value is: baseline, target, interim-target or measurement; a measurement where it is missing.");
        private static final Column<Value, BigDecimal> VALUE =
                Column.of("value", CellForm.NUMBER, Value::value, "The value; of a target with a range the least.");
        private static final Column<Value, BigDecimal> UP_TO =
                Column.optional("up to", CellForm.NUMBER, Value::upTo, "The greatest value of a target with a range.");
        private static final Column<Value, LocalDate> DAY = Column.of(
                "day",
                CellForm.DAY,
                Value::on,
                "The day on which it was measured, or by which a target is to be reached.");
        private static final Column<Value, String> SOURCE =
                Column.optional("source", CellForm.TEXT, Value::source, "Where a target comes from.");
        private static final Column<Value, LocalDate> REVISED = Column.optional(
                "revised on",
                CellForm.DAY,
                value -> value.revision().map(TargetRevision::on),
                "The day on which a target took the place of the one before.");
        private static final Column<Value, String> REASON = Column.optional(
                "reason", CellForm.TEXT, value -> value.revision().map(TargetRevision::reason), "Why it did so.");

        static final TableShape<Value> SHAPE = new TableShape<>(
                "a value",
                ImmutableList.of(INDICATOR, KIND, VALUE, UP_TO, DAY, SOURCE, REVISED, REASON),
                ImmutableList.of(INDICATOR, VALUE, DAY),
                Optional.empty(),
                Values::value);

        private Values() {}

        private static Value value(Row<Value> row) {
            ValueKind kind = row.get(KIND).orElse(ValueKind.MEASUREMENT);
            boolean isTarget = kind == ValueKind.TARGET || kind == ValueKind.INTERIM_TARGET;
            Stream.of(UP_TO, SOURCE, REVISED, REASON)
                    .filter(column -> !isTarget && row.fills(column))
                    .findFirst()
                    .ifPresent(column -> {
                        throw Row.refusal(column, "it belongs to a target; this is a " + kind.title());
                    });
            if (row.fills(REASON) && !row.fills(REVISED)) {
                throw Row.refusal(REASON, "a reason needs the day of the revision in the column 'revised on'");
            }
            return new Value(
                    row.required(INDICATOR),
                    kind,
                    row.required(VALUE),
                    row.get(UP_TO),
                    row.required(DAY),
                    row.get(SOURCE),
                    row.get(REVISED)
                            .map(day -> TargetRevision.of(day, row.get(REASON).orElse(""))));
        }

        static Stream<Value> of(Indicator indicator) {
            IndicatorId id = indicator.id();
            return Stream.of(
                            indicator.baseline().stream().map(value -> Value.of(id, ValueKind.BASELINE, value)),
                            indicator.targets().stream().map(value -> Value.of(id, ValueKind.TARGET, value)),
                            indicator.interimTargets().stream()
                                    .map(value -> Value.of(id, ValueKind.INTERIM_TARGET, value)),
                            indicator.measurements().stream().map(value -> Value.of(id, ValueKind.MEASUREMENT, value)))
                    .flatMap(values -> values);
        }

        static void refuse(Row<Value> row, String sentence) {
            row.problem(INDICATOR, sentence);
        }

        /** Returns the indicator with the given values in place of its own; measurements are put in the order of their days. */
        static Indicator with(Indicator indicator, List<Value> values) {
            return indicator.toBuilder()
                    .baseline(those(values, ValueKind.BASELINE)
                            .map(Value::measurement)
                            .reduce((one, other) -> {
                                throw new IllegalArgumentException(
                                        "an indicator has one baseline: '%s' has two".formatted(indicator.id()));
                            }))
                    .targets(those(values, ValueKind.TARGET).map(Value::target).toList())
                    .interimTargets(those(values, ValueKind.INTERIM_TARGET)
                            .map(Value::target)
                            .toList())
                    .measurements(those(values, ValueKind.MEASUREMENT)
                            .map(Value::measurement)
                            .sorted(Comparator.comparing(Measurement::on))
                            .toList())
                    .build();
        }

        private static Stream<Value> those(List<Value> values, ValueKind kind) {
            return values.stream().filter(value -> value.kind() == kind);
        }
    }
}
