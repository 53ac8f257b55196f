package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.name.IsoDay;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.time.LocalDate;

/**
 * The approval of a plan, such as by the regional council on 2024-04-15.
 *
 * <p>Immutable and thread-safe.
 *
 * @param on the day on which the plan was approved
 * @param body the name of the body that approved it
 */
public record Approval(LocalDate on, String body) {

    /** Requires both components, and a body that is not blank. */
    public Approval {
        Require.notNull(on, "on");
        Wording.require("body of an approval", body);
    }

    /** Returns the approval on the given day by the given body. */
    public static Approval of(LocalDate on, String body) {
        return new Approval(on, body);
    }

    /**
     * Returns the approval on the given day by the given body.
     *
     * @param on the day, such as {@code 2024-04-15}
     * @throws IllegalArgumentException if that is no day, or the body is blank
     */
    public static Approval of(String on, String body) {
        Require.notNull(body, "body");
        return new Approval(IsoDay.of("on", on), body);
    }

    /** Returns the approval as people read it, such as {@code Regional council on 2024-04-15}. */
    @Override
    public String toString() {
        return OneLine.of(body + " on " + on);
    }
}
