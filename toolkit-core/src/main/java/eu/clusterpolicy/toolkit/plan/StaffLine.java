package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.PlainNumber;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.math.BigDecimal;

/**
 * A line of the staff plan, such as half a trainer.
 *
 * <p>{@code 0.5} and {@code 0.50} are the same. Immutable and thread-safe.
 *
 * @param action the planned action that needs the staff
 * @param role what the staff does, in words
 * @param fullTimeEquivalents how many, in full-time equivalents, above zero; kept without trailing zeros
 */
public record StaffLine(PlannedActionId action, String role, BigDecimal fullTimeEquivalents) {

    /** Requires all components, and full-time equivalents above zero. */
    public StaffLine {
        Require.notNull(action, "action");
        Wording.requireBounded("role", role);
        fullTimeEquivalents = PlainNumber.of("full-time equivalents", fullTimeEquivalents);
        if (fullTimeEquivalents.signum() <= 0) {
            throw new IllegalArgumentException("full-time equivalents of staff line %s must be above zero: %s"
                    .formatted(Excerpt.quoted(role), fullTimeEquivalents.toPlainString()));
        }
    }

    /**
     * Returns a staff line.
     *
     * @param action the planned action that needs the staff
     * @param role what the staff does, in words
     * @param fullTimeEquivalents how many, in full-time equivalents
     * @throws IllegalArgumentException if there are not more than zero
     */
    public static StaffLine of(PlannedActionId action, String role, BigDecimal fullTimeEquivalents) {
        return new StaffLine(action, role, fullTimeEquivalents);
    }

    /**
     * Returns a staff line.
     *
     * @param action the identifier of the planned action, such as {@code train-the-trainers}
     * @param role what the staff does, in words
     * @param fullTimeEquivalents how many, in full-time equivalents, such as {@code 0.5}
     * @throws IllegalArgumentException if the identifier or the number has another form, or there are not more than zero
     */
    public static StaffLine of(String action, String role, String fullTimeEquivalents) {
        Require.notNull(role, "role");
        Require.notNull(fullTimeEquivalents, "full-time equivalents");
        return of(PlannedActionId.of(action), role, PlainNumber.of("full-time equivalents", fullTimeEquivalents));
    }

    /** Returns the staff and the role, such as {@code 0.5 full-time: trainer}. */
    @Override
    public String toString() {
        return OneLine.of(fullTimeEquivalents.toPlainString() + " full-time: " + role);
    }
}
