package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.PlainNumber;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import eu.clusterpolicy.toolkit.name.Wording;
import java.time.DateTimeException;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A line of the budget, such as EUR 12000.00 for trainers in 2025, paid by a regional programme.
 *
 * <pre>{@code
 * BudgetLine line = BudgetLine.of("train-the-trainers", "Courses", "EUR 12000", FundingSource.of("Skills fund", "regional"));
 * BudgetLine spent = line.toBuilder().year(2025).state(BudgetLine.State.APPROVED).spent(Money.parse("EUR 4000")).build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class BudgetLine {

    BudgetLine() {}

    /** Returns the planned action that costs the money. */
    public abstract PlannedActionId action();

    /** Returns what the money is for, in words; blank in a plan that has not come so far. */
    @Value.Default
    public String purpose() {
        return "";
    }

    /** Returns how much is planned, not below zero; empty in a plan that has not come so far. */
    public abstract Optional<Money> amount();

    /** Returns where it comes from; empty in a plan that has not come so far. */
    public abstract Optional<FundingSource> source();

    /** Returns the year in which it is to be spent; empty where the line does not say. */
    public abstract Optional<Year> year();

    /** Returns whether the money is sought or approved; empty where the line does not say. */
    public abstract Optional<State> state();

    /** Returns how much has been spent, in the currency of the amount; empty where the line does not say. */
    public abstract Optional<Money> spent();

    /** How far money has come, such as {@link #APPROVED}. */
    public enum State implements Coded {

        /** Asked for, or to be asked for. */
        SOUGHT("Sought"),

        /** Granted. */
        APPROVED("Approved");

        private final String code = Coded.code(name());
        private final String title;

        State(String title) {
            this.title = title;
        }

        @Override
        public String code() {
            return code;
        }

        /** Returns the title people read, such as {@code Approved}. */
        @Override
        public String title() {
            return title;
        }

        /**
         * Returns the state with the given code.
         *
         * @param code the code, such as {@code approved}, or the name of its constant
         * @throws IllegalArgumentException if there is none; the message says what there is
         */
        public static State of(String code) {
            return Coded.of("state of a budget line", values(), code);
        }

        /** Finds the state with the given code, or with that name of a constant. */
        public static Optional<State> find(String code) {
            return Coded.find(values(), code);
        }

        /** Returns the code. */
        @Override
        public String toString() {
            return code;
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
        return builder()
                .action(action)
                .purpose(purpose)
                .amount(amount)
                .source(source)
                .build();
    }

    /**
     * Returns a budget line.
     *
     * @param action the identifier of the planned action, such as {@code train-the-trainers}
     * @param purpose what the money is for, in words
     * @param amount an ISO 4217 code and a number, such as {@code EUR 12000}
     * @param source where it comes from
     * @throws IllegalArgumentException if the identifier or the amount has another form, or the amount is negative
     */
    public static BudgetLine of(String action, String purpose, String amount, FundingSource source) {
        Require.notNull(purpose, "purpose");
        Require.notNull(source, "source");
        Require.notNull(amount, "amount");
        return of(PlannedActionId.of(action), purpose, money(amount), source);
    }

    private static Money money(String amount) {
        try {
            return Money.parse(amount);
        } catch (IllegalArgumentException | ArithmeticException malformed) {
            throw new IllegalArgumentException(
                    "amount must be an ISO 4217 code and a number such as EUR 1200.00: " + Excerpt.quoted(amount),
                    malformed);
        }
    }

    /** Returns the amount, its purpose and its source, such as {@code EUR 12000.00 for trainers, from Skills fund}. */
    @Override
    public String toString() {
        return OneLine.of(amount().map(Money::toString).orElse("no amount yet") + " for "
                + (WhiteSpace.isBlank(purpose()) ? action() : purpose())
                + year().map(year -> " in " + year).orElse("")
                + source().map(from -> ", from " + from.name()).orElse(""));
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of this line set. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns whether the other line is about the same money: that of one action for one purpose, from one source, in one year. */
    final boolean isOfTheSame(BudgetLine other) {
        return action().equals(other.action())
                && purpose().equals(other.purpose())
                && source().equals(other.source())
                && year().equals(other.year());
    }

    @Value.Check
    void check() {
        Wording.requireBounded("purpose", purpose());
        amount().ifPresent(planned -> requireNotNegative("amount", planned));
        spent().ifPresent(spent -> requireNotNegative("what is spent", spent));
        amount().ifPresent(planned -> spent().filter(spent -> !spent.isSameCurrency(planned))
                .ifPresent(spent -> refuseCurrency(spent, planned)));
    }

    private void refuseCurrency(Money spent, Money planned) {
        throw new IllegalArgumentException(
                "what is spent of budget line %s must be in the currency of its amount: %s, %s"
                        .formatted(
                                Excerpt.quoted(purpose()),
                                Excerpt.shortened(spent.toString()),
                                Excerpt.shortened(planned.toString())));
    }

    private void requireNotNegative(String what, Money money) {
        PlainNumber.requireMoney(what + " of a budget line", money.getAmount());
        if (money.isNegative()) {
            throw new IllegalArgumentException("%s of budget line %s must not be negative: %s"
                    .formatted(what, Excerpt.quoted(purpose()), Excerpt.shortened(money.toString())));
        }
    }

    /**
     * Collects the parts of a budget line; {@code action} is required.
     * Building refuses money below zero, and money spent in another currency than the amount's.
     */
    public static final class Builder extends ImmutableBudgetLine.Builder {

        Builder() {}

        /**
         * Sets the identifier of the planned action.
         *
         * @param action lower-case kebab words, such as {@code train-the-trainers}
         * @throws IllegalArgumentException if it has another form
         */
        public Builder action(String action) {
            return action(PlannedActionId.of(action));
        }

        /**
         * Sets the year in which the money is to be spent.
         *
         * @param year the year, such as 2025
         * @throws IllegalArgumentException if it is beyond time
         */
        public Builder year(int year) {
            try {
                return year(Year.of(year));
            } catch (DateTimeException beyondTime) {
                throw new IllegalArgumentException("year must be one such as 2025: " + year, beyondTime);
            }
        }
    }
}
