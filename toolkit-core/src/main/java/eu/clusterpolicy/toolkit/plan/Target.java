package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.name.Require;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A target, such as 200 by 2025-12-31: original, or put in the place of an earlier one by a revision.
 *
 * <p>{@code 1.0} and {@code 1.00} are the same. Immutable and thread-safe.
 *
 * @param value the value to reach, in the unit of its indicator; kept without trailing zeros
 * @param by the day by which to reach it
 * @param revision when and why it replaced the target before; empty for the original target
 */
public record Target(BigDecimal value, LocalDate by, Optional<TargetRevision> revision) {

    /** Requires all components. */
    public Target {
        value = PlainNumber.of("target value", value);
        Require.notNull(by, "by");
        Require.notNull(revision, "revision");
    }

    /** Returns the original target of the given value by the given day. */
    public static Target of(BigDecimal value, LocalDate by) {
        return new Target(value, by, Optional.empty());
    }

    /** Returns a target that the given revision put in the place of the one before. */
    public static Target revised(BigDecimal value, LocalDate by, TargetRevision revision) {
        return new Target(value, by, Optional.of(Require.notNull(revision, "revision")));
    }

    /** Returns the value and the day, such as {@code 200 by 2025-12-31}. */
    @Override
    public String toString() {
        return value.toPlainString() + " by " + by;
    }
}
