package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Monitoring;

/** How the roadmap is monitored and assessed. */
final class MonitoringShape extends ObjectShape<Monitoring> {

    private final Property<Monitoring, ImmutableList<Indicator>> indicators =
            list("indicators", "The indicators.", new IndicatorShape(), Monitoring::indicators);
    private final Property<Monitoring, Rhythm> reviewRhythm = required(
            "reviewRhythm",
            "How often it is reviewed: an ISO 8601 period such as P6M.",
            PlanCodecs.RHYTHM,
            Monitoring::reviewRhythm);
    private final Property<Monitoring, String> assessment =
            required("assessment", "How results are assessed.", Codecs.TEXT, Monitoring::assessment);

    MonitoringShape() {
        super("monitoring", "How the roadmap is monitored and assessed.");
    }

    @Override
    Monitoring build(Values values) {
        return Monitoring.builder()
                .addAllIndicators(values.list(indicators))
                .reviewRhythm(values.get(reviewRhythm))
                .assessment(values.get(assessment))
                .build();
    }
}
