package eu.clusterpolicy.toolkit.plan;

import java.time.LocalDate;
import java.util.Objects;

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
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(reason, "reason");
    }

    /** Returns the revision on the given day for the given reason. */
    public static TargetRevision of(LocalDate on, String reason) {
        return new TargetRevision(on, reason);
    }
}
