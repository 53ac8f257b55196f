package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.name.IsoDay;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.time.LocalDate;

/**
 * The revision that put a new target in the place of the one before, such as on 2025-01-15, because fewer companies joined.
 *
 * <p>Immutable and thread-safe.
 *
 * @param on the day on which the target was revised
 * @param reason why, in words
 */
public record TargetRevision(LocalDate on, String reason) {

    /** Requires both components. */
    public TargetRevision {
        Require.notNull(on, "on");
        Wording.requireBounded("reason", reason);
    }

    /** Returns the revision on the given day for the given reason. */
    public static TargetRevision of(LocalDate on, String reason) {
        return new TargetRevision(on, reason);
    }

    /**
     * Returns the revision on the given day for the given reason.
     *
     * @param on a day, such as {@code 2025-01-15}
     * @param reason why, in words
     * @throws IllegalArgumentException if that is no day
     */
    public static TargetRevision of(String on, String reason) {
        Require.notNull(reason, "reason");
        return of(IsoDay.of("on", on), reason);
    }

    /** Returns the day and the reason, such as {@code 2025-01-15: Fewer companies joined than expected}. */
    @Override
    public String toString() {
        return OneLine.of(on + ": " + reason);
    }
}
