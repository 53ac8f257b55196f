package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import java.time.LocalDate;

/** A time frame. */
final class TimeFrameShape extends ObjectShape<TimeFrame> {

    private final Property<TimeFrame, LocalDate> start =
            required("start", "The first day.", Codecs.DATE, TimeFrame::start);
    private final Property<TimeFrame, LocalDate> end =
            required("end", "The last day; not before the first.", Codecs.DATE, TimeFrame::end);

    TimeFrameShape() {
        super("time frame", "A time frame, both days included.");
    }

    @Override
    TimeFrame build(Values values) {
        return TimeFrame.of(values.get(start), values.get(end));
    }
}
