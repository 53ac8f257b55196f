package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.people.Engagement;
import eu.clusterpolicy.toolkit.people.Rhythm;

/** A way of engaging a stakeholder. */
final class EngagementShape extends ObjectShape<Engagement> {

    private final Property<Engagement, String> way =
            required("way", "The way, such as a workshop.", Codecs.TEXT, Engagement::way);
    private final Property<Engagement, Rhythm> rhythm =
            required("rhythm", "How often: an ISO 8601 period such as P3M.", PlanCodecs.RHYTHM, Engagement::rhythm);

    EngagementShape() {
        super("engagement", "A way of engaging a stakeholder, and how often.");
    }

    @Override
    Engagement build(Values values) {
        return Engagement.of(values.get(way), values.get(rhythm));
    }
}
