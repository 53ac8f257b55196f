package eu.clusterpolicy.toolkit.weighing;

import com.google.common.collect.ImmutableMap;

/**
 * A budget of a choice, such as 1,500,000 euro: its limit, and what each option takes of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the options
 * @param name the name or unit, such as {@code euro} or {@code staff days}
 * @param limit how much there is, not below zero
 * @param amounts how much each option takes, not below zero
 */
public record Budget<T>(String name, Fraction limit, ImmutableMap<T, Fraction> amounts) implements Demand<T> {

    /** Requires a name that is not blank, and no number below zero. */
    public Budget {
        Phrases.notBlank(name, "name of a budget");
        Phrases.notNull(limit, "limit");
        Phrases.notNull(amounts, "amounts");
        Fraction.notNegative("limit of '" + name + "'", limit);
        amounts.forEach((option, cost) -> Fraction.notNegative(costKind(option, name), cost));
    }

    /**
     * Returns how much an option takes.
     *
     * @throws IllegalArgumentException if it has no cost here
     */
    public Fraction cost(T option) {
        return Phrases.known(amounts, option);
    }

    @Override
    public String words() {
        return "at most " + amount(limit);
    }

    static String costKind(Object option, String budget) {
        return "cost of " + Phrases.quoted(option) + " in '" + budget + "'";
    }

    /** Returns a number of this budget's units, such as {@code 1,500,000 euro}. */
    String amount(Fraction number) {
        return number.text() + " " + name;
    }

    /** Returns the limit with the name, such as {@code 1,500,000 euro}. */
    @Override
    public String toString() {
        return Phrases.line(amount(limit));
    }
}
