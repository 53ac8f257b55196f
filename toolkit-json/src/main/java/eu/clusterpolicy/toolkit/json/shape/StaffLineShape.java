package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import java.math.BigDecimal;

/** A staff line. */
final class StaffLineShape extends ObjectShape<StaffLine> {

    private final Property<StaffLine, PlannedActionId> action =
            required("action", "The identifier of the planned action.", PlanCodecs.PLANNED_ACTION, StaffLine::action);
    private final Property<StaffLine, String> role =
            required("role", "What the staff do.", Codecs.TEXT, StaffLine::role);
    private final Property<StaffLine, BigDecimal> fullTimeEquivalents = required(
            "fullTimeEquivalents",
            "How much staff, in full-time equivalents; above zero.",
            PlanCodecs.DECIMAL_ABOVE_ZERO,
            StaffLine::fullTimeEquivalents);

    StaffLineShape() {
        super("staff line", "Staff for a planned action.");
    }

    @Override
    StaffLine build(Values values) {
        return StaffLine.of(values.get(action), values.get(role), values.get(fullTimeEquivalents));
    }
}
