package eu.clusterpolicy.toolkit.json.wire;

import eu.clusterpolicy.toolkit.plan.Revision;
import java.time.LocalDate;

/** When and why a target was revised. */
final class RevisionShape extends ObjectShape<Revision> {

    private final Property<Revision, LocalDate> on =
            required("on", "The day of the revision.", Codecs.DATE, Revision::on);
    private final Property<Revision, String> reason = required("reason", "The reason.", Codecs.TEXT, Revision::reason);

    RevisionShape() {
        super("revision", "When and why a target was revised.");
    }

    @Override
    Revision build(Values values) {
        return Revision.of(values.get(on), values.get(reason));
    }
}
