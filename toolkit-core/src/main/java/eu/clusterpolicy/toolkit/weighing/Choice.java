package eu.clusterpolicy.toolkit.weighing;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import com.google.common.collect.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A choice of options under a budget, such as of three programmes for 700,000 euro: those that together are worth the most,
 * with proof that no others are worth more.
 *
 * <p>Of choices that are worth the same, it is one that costs less of the first budget, then of the second, and so on; among
 * many options it is the cheapest that a short search finds. The answer is always the same. Nothing is rounded, so numbers that
 * are too large to be added exactly are refused.
 *
 * <p>A choice among many options can take longer than anyone waits. So the search ends after a number of steps, a million
 * unless another one is set, each of which takes or leaves an option. Then the choice is the best that was found, {@link
 * #bound()} says what the best of all can be worth at most, and {@link #gap()} how far apart the two are. Steps are
 * counted and no time is, so that the answer is the same on every machine.
 *
 * <p>Demands can ask for options, forbid them or tie them to others. Where they cannot be met together, {@link
 * #conflict()} names those that stand against each other.
 *
 * <pre>{@code
 * var choice = Choice.builder("Training", "Loans", "Fair")
 *         .worth("Training", 5)
 *         .worth("Loans", 4)
 *         .worth("Fair", 2)
 *         .budget("euro", 700_000)
 *         .costs("Training", "euro", 400_000)
 *         .costs("Loans", "euro", 350_000)
 *         .costs("Fair", "euro", 250_000)
 *         .build();
 * choice.chosen(); // [Training, Fair]
 * choice.value();  // 7
 * draft.choose(subject, choice.reason());
 * choice.toBuilder().must("Loans").build().chosen(); // [Loans, Fair]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the options, which are called by their {@code toString}
 */
public final class Choice<T> {

    private static final long DEFAULT_STEPS = 1_000_000;

    /** How a choice came out. */
    public enum Outcome {
        /** No choice that meets the demands is worth more. */
        BEST,
        /** The best that was found before the steps were used up. */
        BEST_FOUND,
        /** No choice meets all demands. */
        NOTHING_FITS,
        /** The steps were used up before it was known whether any choice meets all demands. */
        UNDECIDED
    }

    private final ImmutableMap<T, Fraction> values;
    private final ImmutableList<Budget<T>> budgets;
    private final ImmutableSet<Demand<T>> demands;
    private final long steps;

    private final Outcome outcome;
    private final ImmutableSet<T> chosen;
    private final Fraction bound;
    private final ImmutableList<Demand<T>> conflict;
    private final boolean isConflictIrreducible;

    private Choice(Builder<T> builder) {
        values = builder.allValues();
        budgets = builder.allBudgets();
        demands = ImmutableSet.<Demand<T>>builder()
                .addAll(budgets)
                .addAll(builder.demands)
                .build();
        steps = builder.steps;
        Solver<T> solver = new Solver<>(values, demands, steps);
        chosen = solver.chosen().orElse(ImmutableSet.of());
        bound = solver.bound();
        conflict = solver.conflict();
        isConflictIrreducible = solver.isIrreducible();
        outcome = outcome(solver.chosen().isPresent());
    }

    private Outcome outcome(boolean found) {
        if (found) {
            return bound.equals(value()) ? Outcome.BEST : Outcome.BEST_FOUND;
        }
        return conflict.isEmpty() ? Outcome.UNDECIDED : Outcome.NOTHING_FITS;
    }

    /**
     * Returns a builder of a choice among the given options.
     *
     * @param options the options
     * @throws IllegalArgumentException if one is given twice
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> Builder<T> builder(T... options) {
        return new Builder<>(Phrases.distinct(options));
    }

    /**
     * Returns a builder of a choice among the given options.
     *
     * @param options the options
     * @throws IllegalArgumentException if one is given twice
     */
    public static <T> Builder<T> builder(Iterable<? extends T> options) {
        return new Builder<>(Phrases.distinct(options));
    }

    /** Returns a builder that holds all of this, to change a limit or a demand. */
    public Builder<T> toBuilder() {
        Builder<T> builder = new Builder<>(options());
        builder.values.putAll(values);
        for (Budget<T> budget : budgets) {
            builder.limits.put(budget.name(), budget.limit());
            budget.amounts().forEach((option, cost) -> builder.costs.put(option, budget.name(), cost));
        }
        demands.stream().filter(demand -> !(demand instanceof Budget)).forEach(builder.demands::add);
        builder.steps = steps;
        return builder;
    }

    /** Returns the options, in the order in which they were given. */
    public ImmutableSet<T> options() {
        return values.keySet();
    }

    /**
     * Returns what an option is worth.
     *
     * @throws IllegalArgumentException if it is not one of the options
     */
    public Fraction worth(T option) {
        return Phrases.known(values, option);
    }

    /** Returns the budgets, in the order in which they were given. */
    public ImmutableList<Budget<T>> budgets() {
        return budgets;
    }

    /** Returns all demands: to stay within each budget, and then the others, in the order in which they were given. */
    public ImmutableSet<Demand<T>> demands() {
        return demands;
    }

    /** Returns how many steps the search may take. */
    public long steps() {
        return steps;
    }

    /** Returns how the choice came out. */
    public Outcome outcome() {
        return outcome;
    }

    /** Returns the options chosen, in the order in which they were given: none where nothing fits or was found. */
    public ImmutableSet<T> chosen() {
        return chosen;
    }

    /** Returns what the options chosen are worth together. */
    public Fraction value() {
        return chosen.stream().map(this::worth).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** Returns what the best choice can be worth at most: the value, where it is known to be the best. */
    public Fraction bound() {
        return bound;
    }

    /** Returns by how much the bound is above the value: zero where the choice is known to be the best. */
    public Fraction gap() {
        return bound.minus(value());
    }

    /** Returns demands that cannot be met together, empty unless nothing fits. */
    public ImmutableList<Demand<T>> conflict() {
        return conflict;
    }

    /**
     * Returns whether there is a conflict, and all but any one of its demands can be met together. Where that is not known,
     * because a search ended before it knew, a few of them may do no harm.
     */
    public boolean isConflictIrreducible() {
        return isConflictIrreducible;
    }

    /**
     * Returns in a sentence what is chosen and how good that is, or why nothing is, to be the reason of a decision: {@code The
     * best choice within 700,000 euro is 'Training' and 'Fair', worth 7 for 650,000 euro; no other that meets the demands is
     * worth more.}
     */
    public String reason() {
        return switch (outcome) {
            case BEST, BEST_FOUND ->
                "%s is %s, worth %s%s; %s."
                        .formatted(
                                "The " + best(),
                                Phrases.list(chosen),
                                value().text(),
                                budgets.isEmpty() ? "" : " for " + spent(),
                                proof());
            case NOTHING_FITS -> conflictInWords();
            case UNDECIDED ->
                "The search ended after %s before it was known whether any choice meets the demands."
                        .formatted(countedSteps());
        };
    }

    /**
     * Returns in a sentence whether an option is chosen, to be the reason of a decision: {@code 'Loans' is not in the best choice
     * within 700,000 euro, worth 7; no other that meets the demands is worth more.}
     *
     * @throws IllegalArgumentException if it is not one of the options
     */
    public String reason(T option) {
        Phrases.requireKnown("option", Phrases.notNull(option, "option"), options());
        if (outcome == Outcome.NOTHING_FITS || outcome == Outcome.UNDECIDED) {
            return reason();
        }
        return "%s is %s %s, worth %s; %s."
                .formatted(
                        Phrases.quoted(option),
                        chosen.contains(option) ? "in" : "not in",
                        "the " + best(),
                        value().text(),
                        proof());
    }

    private String conflictInWords() {
        String others = isConflictIrreducible
                ? ", though all but any one of them can: "
                : "; perhaps fewer of them cannot either: ";
        String words = conflict.stream().map(Demand::words).collect(Collectors.joining("; "));
        ImmutableSet<T> named = conflict.stream()
                .filter(demand -> !(demand instanceof Budget))
                .flatMap(demand -> demand.amounts().keySet().stream())
                .collect(ImmutableSet.toImmutableSet());
        String costs = conflict.stream()
                .filter(Budget.class::isInstance)
                .map(budget -> costs((Budget<T>) budget, named))
                .collect(Collectors.joining());
        return "These demands cannot be met together" + others + words + "." + costs;
    }

    private static <T> String costs(Budget<T> budget, ImmutableSet<T> options) {
        return " Costs in %s: %s."
                .formatted(
                        budget.name(),
                        Phrases.enumerated(options.stream()
                                .map(option -> Phrases.quoted(option) + " "
                                        + budget.cost(option).text())
                                .toList()));
    }

    private String countedSteps() {
        return Fraction.of(steps).text() + (steps == 1 ? " step" : " steps");
    }

    private String best() {
        String limits =
                budgets.stream().map(budget -> budget.amount(budget.limit())).collect(Collectors.joining(" and "));
        return (outcome == Outcome.BEST ? "best choice" : "best choice found")
                + (budgets.isEmpty() ? "" : " within " + limits);
    }

    private String spent() {
        return budgets.stream().map(budget -> budget.amount(budget.sum(chosen))).collect(Collectors.joining(" and "));
    }

    private String proof() {
        return outcome == Outcome.BEST
                ? "no other that meets the demands is worth more"
                : "the search ended after %s, and another may be worth up to %s, a gap of %s"
                        .formatted(countedSteps(), bound.words(), gap().words());
    }

    /** Two choices are equal when they are of the same options, values, budgets, demands and steps, in the same order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Choice<?> that
                && values.entrySet().asList().equals(that.values.entrySet().asList())
                && budgets.equals(that.budgets)
                && demands.asList().equals(that.demands.asList())
                && steps == that.steps;
    }

    @Override
    public int hashCode() {
        return Objects.hash(values, budgets, demands, steps);
    }

    /** Returns the choice in a line, such as {@code Choice of 2 from 3: worth 7, the best}. */
    @Override
    public String toString() {
        return Phrases.line("Choice of %s from %s: %s"
                .formatted(
                        chosen.size(),
                        values.size(),
                        switch (outcome) {
                            case BEST -> "worth " + value().text() + ", the best";
                            case BEST_FOUND ->
                                "worth " + value().text() + ", and at most " + bound.text() + " can be had";
                            case NOTHING_FITS -> "nothing fits";
                            case UNDECIDED -> "undecided";
                        }));
    }

    /**
     * Collects the parts of a choice: what each option is worth, the budgets, what each option costs in each of them, and the
     * demands. What is given again replaces what was given before. Not thread-safe.
     *
     * @param <T> the type of the options
     */
    public static final class Builder<T> {

        private final ImmutableSet<T> options;
        private final Map<T, Fraction> values = new HashMap<>();
        private final Map<String, Fraction> limits = new LinkedHashMap<>();
        private final Table<T, String, Fraction> costs = HashBasedTable.create();
        private final Set<Demand<T>> demands = new LinkedHashSet<>();
        private long steps = DEFAULT_STEPS;

        private Builder(ImmutableSet<T> options) {
            this.options = options;
        }

        /**
         * Sets what an option is worth.
         *
         * @param option one of the options
         * @param value a number, not below zero
         * @throws IllegalArgumentException if there is no such option, or the number is below zero
         */
        public Builder<T> worth(T option, Number value) {
            Phrases.notNull(option, "option");
            Phrases.notNull(value, "worth");
            Phrases.requireKnown("option", option, options);
            values.put(option, Fraction.notNegative("worth of " + Phrases.quoted(option), value));
            return this;
        }

        /**
         * Sets what every option is worth.
         *
         * @param value a number for each option, not below zero
         * @throws IllegalArgumentException if one is below zero
         */
        public Builder<T> worth(Function<? super T, ? extends Number> value) {
            Phrases.notNull(value, "value");
            options.forEach(option -> worth(option, value.apply(option)));
            return this;
        }

        /**
         * Adds a budget, or changes the limit of the one of this name.
         *
         * @param name the name or unit, such as {@code euro}
         * @param limit how much there is, not below zero
         * @throws IllegalArgumentException if it is below zero
         */
        public Builder<T> budget(String name, Number limit) {
            Phrases.notBlank(name, "name of a budget");
            Phrases.notNull(limit, "limit");
            limits.put(name, Fraction.notNegative("limit of '" + name + "'", limit));
            return this;
        }

        /**
         * Sets what an option takes of a budget.
         *
         * @param option one of the options
         * @param budget the name of a budget that was added before
         * @param cost a number, not below zero
         * @throws IllegalArgumentException if there is no such option or budget, or the number is below zero
         */
        public Builder<T> costs(T option, String budget, Number cost) {
            Phrases.notNull(option, "option");
            Phrases.notNull(budget, "budget");
            Phrases.notNull(cost, "cost");
            Phrases.requireKnown("option", option, options);
            Phrases.requireKnown("budget", budget, limits.keySet());
            costs.put(option, budget, Fraction.notNegative(Budget.costKind(option, budget), cost));
            return this;
        }

        /**
         * Sets what every option takes of a budget.
         *
         * @param budget the name of a budget that was added before
         * @param cost a number for each option, not below zero
         * @throws IllegalArgumentException if there is no such budget, or one of the numbers is below zero
         */
        public Builder<T> costs(String budget, Function<? super T, ? extends Number> cost) {
            Phrases.notNull(budget, "budget");
            Phrases.notNull(cost, "cost");
            options.forEach(option -> costs(option, budget, cost.apply(option)));
            return this;
        }

        /** Demands that an option is taken. */
        public Builder<T> must(T option) {
            return demand(Demand.Tie.must(Phrases.notNull(option, "option")));
        }

        /** Demands that an option is left. */
        public Builder<T> mustNot(T option) {
            return demand(Demand.Tie.mustNot(Phrases.notNull(option, "option")));
        }

        /**
         * Demands that no two of some options are taken.
         *
         * @param options two or more
         */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        public final Builder<T> atMostOneOf(T... options) {
            return demand(Demand.Tie.atMostOne(Phrases.distinct(options)));
        }

        /**
         * Demands that of some options one or several are taken.
         *
         * @param options one or more
         */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        public final Builder<T> atLeastOneOf(T... options) {
            return demand(Demand.Tie.atLeastOne(Phrases.distinct(options)));
        }

        /**
         * Demands that an option is taken only together with another.
         *
         * @param option the option that needs the other
         * @param required the other, which may be taken alone
         */
        public Builder<T> requires(T option, T required) {
            Phrases.notNull(option, "option");
            Phrases.notNull(required, "required option");
            return demand(Demand.Tie.requires(option, required));
        }

        /**
         * Demands something, such as what another choice demands.
         *
         * @throws IllegalArgumentException if it names an option that is not one of this choice's
         */
        public Builder<T> demand(Demand<T> demand) {
            Phrases.notNull(demand, "demand");
            demand.amounts().keySet().forEach(option -> Phrases.requireKnown("option", option, options));
            if (demand instanceof Budget<T> budget) {
                budget(budget.name(), budget.limit());
                budget.amounts().forEach((option, cost) -> costs(option, budget.name(), cost));
            } else {
                demands.add(demand);
            }
            return this;
        }

        /**
         * Demands something no longer.
         *
         * @throws IllegalArgumentException if it is not demanded
         */
        public Builder<T> without(Demand<T> demand) {
            Phrases.notNull(demand, "demand");
            boolean gone =
                    demand instanceof Budget<T> budget ? limits.remove(budget.name()) != null : demands.remove(demand);
            if (!gone) {
                throw new IllegalArgumentException("not demanded: " + demand);
            }
            return this;
        }

        /**
         * Sets after how many steps the search ends, each of which takes or leaves an option: a million otherwise.
         *
         * @param steps how many, from 1
         * @throws IllegalArgumentException if there are fewer
         */
        public Builder<T> steps(long steps) {
            if (steps < 1) {
                throw new IllegalArgumentException("steps must be 1 or more: " + steps);
            }
            this.steps = steps;
            return this;
        }

        /**
         * Chooses.
         *
         * @throws IllegalArgumentException if an option has no value, or no cost in one of the budgets, or the numbers are too
         *     large, or too fine, to be added exactly
         */
        public Choice<T> build() {
            return new Choice<>(this);
        }

        private ImmutableMap<T, Fraction> allValues() {
            return all(values, "worth of ", " must be given");
        }

        private ImmutableList<Budget<T>> allBudgets() {
            ImmutableList.Builder<Budget<T>> budgets = ImmutableList.builder();
            limits.forEach((name, limit) -> {
                String missing = " in '" + name + "' must be given, 0 where there is none";
                budgets.add(new Budget<>(name, limit, all(costs.column(name), "cost of ", missing)));
            });
            return budgets.build();
        }

        private ImmutableMap<T, Fraction> all(Map<T, Fraction> given, String before, String after) {
            Set<T> missing = Sets.difference(options, given.keySet());
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException(before + Phrases.list(missing) + after);
            }
            return Maps.toMap(options, option -> Phrases.known(given, option));
        }
    }
}
