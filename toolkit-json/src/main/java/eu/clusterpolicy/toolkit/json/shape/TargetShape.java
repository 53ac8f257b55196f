package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TargetRevision;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A target. */
final class TargetShape extends ObjectShape<Target> {

    private final Property<Target, BigDecimal> value =
            required("value", "The value, in the unit of the indicator.", PlanCodecs.DECIMAL, Target::value);
    private final Property<Target, LocalDate> by = required("by", "The day.", Codecs.DATE, Target::by);
    private final Property<Target, TargetRevision> revision = optional(
            "revision", "When and why this target replaced the one before it.", new RevisionShape(), Target::revision);

    TargetShape() {
        super("target", "A value to be reached by a day.");
    }

    @Override
    Target build(Values values) {
        return new Target(values.get(value), values.get(by), values.find(revision));
    }
}
