package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import org.joda.money.Money;

/**
 * A line of the budget, such as EUR 12000.00 for trainers, paid by a regional programme.
 *
 * <p>Immutable and thread-safe.
 *
 * @param action the planned action that costs the money
 * @param purpose what the money is for, in words
 * @param amount how much, not below zero
 * @param source where it comes from
 */
public record BudgetLine(PlannedActionId action, String purpose, Money amount, FundingSource source) {

    /** Requires all components, and an amount not below zero. */
    public BudgetLine {
        Require.notNull(action, "action");
        Wording.requireBounded("purpose", purpose);
        Require.notNull(amount, "amount");
        Require.notNull(source, "source");
        PlainNumber.requireMoney("amount of a budget line", amount.getAmount());
        if (amount.isNegative()) {
            throw new IllegalArgumentException("amount of budget line %s must not be negative: %s"
                    .formatted(Excerpt.quoted(purpose), Excerpt.shortened(amount.toString())));
        }
    }

    /**
     * Returns a budget line.
     *
     * @param action the planned action that costs the money
     * @param purpose what the money is for, in words
     * @param amount how much
     * @param source where it comes from
     * @throws IllegalArgumentException if the amount is negative
     */
    public static BudgetLine of(PlannedActionId action, String purpose, Money amount, FundingSource source) {
        return new BudgetLine(action, purpose, amount, source);
    }

    /** Returns the amount, its purpose and its source, such as {@code EUR 12000.00 for trainers, from Skills fund}. */
    @Override
    public String toString() {
        return OneLine.of(amount + " for " + purpose + ", from " + source.name());
    }
}
