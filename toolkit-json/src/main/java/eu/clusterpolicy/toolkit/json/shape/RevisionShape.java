package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.plan.TargetRevision;
import java.time.LocalDate;

/** When and why a target was revised. */
final class RevisionShape extends ObjectShape<TargetRevision> {

    private final Property<TargetRevision, LocalDate> on =
            required("on", "The day of the revision.", Codecs.DATE, TargetRevision::on);
    private final Property<TargetRevision, String> reason =
            required("reason", "The reason.", Codecs.TEXT, TargetRevision::reason);

    RevisionShape() {
        super("revision", "When and why a target was revised.");
    }

    @Override
    TargetRevision build(Values values) {
        return TargetRevision.of(values.get(on), values.get(reason));
    }
}
