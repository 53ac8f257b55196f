package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.plan.Measurement;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A measurement. */
final class MeasurementShape extends ObjectShape<Measurement> {

    private final Property<Measurement, BigDecimal> value =
            required("value", "The value, in the unit of the indicator.", PlanCodecs.DECIMAL, Measurement::value);
    private final Property<Measurement, LocalDate> on = required("on", "The day.", Codecs.DATE, Measurement::on);

    MeasurementShape() {
        super("measurement", "A value measured on a day.");
    }

    @Override
    Measurement build(Values values) {
        return Measurement.of(values.get(value), values.get(on));
    }
}
