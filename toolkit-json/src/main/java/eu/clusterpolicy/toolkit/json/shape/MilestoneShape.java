package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.MilestoneStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A milestone. */
final class MilestoneShape extends ObjectShape<Milestone> {

    private final Property<Milestone, String> title =
            required("title", "What is reached.", Codecs.TEXT, Milestone::title);
    private final Property<Milestone, LocalDate> planned =
            required("planned", "The planned day.", Codecs.DATE, Milestone::planned);
    private final Property<Milestone, LocalDate> actual =
            optional("actual", "The day on which it was reached.", Codecs.DATE, Milestone::actual);
    private final Property<Milestone, MilestoneStatus> status = required(
            "status", "The status.", Codecs.coded("milestone status", MilestoneStatus.values()), Milestone::status);

    MilestoneShape() {
        super("milestone", "A milestone of a planned action.");
        rule("if", Map.of("properties", Map.of("status", Map.of("const", MilestoneStatus.REACHED.code()))));
        rule("then", Map.of("required", List.of("actual")));
        rule("else", Map.of("properties", Map.of("actual", false)));
    }

    @Override
    Milestone build(Values values) {
        return new Milestone(values.get(title), values.get(planned), values.find(actual), values.get(status));
    }
}
