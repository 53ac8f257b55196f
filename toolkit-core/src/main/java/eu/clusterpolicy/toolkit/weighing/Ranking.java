package eu.clusterpolicy.toolkit.weighing;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import com.google.common.collect.Table;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A ranking of options by weighted criteria, such as three programmes by need and cost: who comes first, by what, and how firm
 * that is.
 *
 * <p>What a score counts, the {@link Criterion} says; an option's total is the sum over all criteria, each by its share of all
 * weights. Options with the same total share a place, in the order in which they were given. An option that lacks a score is
 * listed apart: it counts nothing, and moves neither the worst nor the best of a criterion.
 *
 * <p>Weights are opinions. So a ranking tells for each {@linkplain Leeway how far it can move} before another option comes
 * first, and it is firm if no share of the weights has to move by less than a margin, a tenth unless another one is set.
 *
 * <pre>{@code
 * var ranking = Ranking.builder("Training", "Loans", "Fair")
 *         .criterion(Criterion.named("need").weighing(3).onScale(1, 5))
 *         .criterion(Criterion.named("cost").lessIsBetter())
 *         .score("Training", "need", 5, "Half of the firms asked for it")
 *         .score("Training", "cost", 400_000, "Two trainers for two years")
 *         .score("Loans", "need", 3, "Banks lend to most")
 *         .score("Loans", "cost", 250_000, "Repaid in part")
 *         .score("Fair", "need", 2, "There is one in the next region")
 *         .build();
 * ranking.first();      // [Training]
 * ranking.isFirm();     // false: let need weigh less than 2, and Loans comes first
 * ranking.incomplete(); // {Fair=[cost]}
 * draft.choose(subject, ranking.reason());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the options, which are called by their {@code toString}
 */
public final class Ranking<T> {

    private static final Fraction DEFAULT_MARGIN = Fraction.of(1, 10);

    private final ImmutableSet<T> options;
    private final ImmutableMap<String, Criterion> criteria;
    private final ImmutableTable<T, String, Score> scores;
    private final Fraction margin;

    private final ImmutableMap<T, ImmutableList<String>> incomplete;
    private final ImmutableList<Standing<T>> standings;
    private final ImmutableList<Leeway> leeways;

    private Ranking(Builder<T> builder) {
        options = builder.options;
        criteria = ImmutableMap.copyOf(builder.criteria);
        scores = builder.scoresInOrder();
        margin = builder.margin;
        incomplete = findIncomplete();
        standings = findStandings();
        leeways = findLeeways();
    }

    /**
     * Returns a builder of a ranking of the given options.
     *
     * @param options the options, in the order in which they stand where they tie
     * @throws IllegalArgumentException if one is given twice
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> Builder<T> builder(T... options) {
        return new Builder<>(Phrases.distinct(options));
    }

    /**
     * Returns a builder of a ranking of the given options.
     *
     * @param options the options, in the order in which they stand where they tie
     * @throws IllegalArgumentException if one is given twice
     */
    public static <T> Builder<T> builder(Iterable<? extends T> options) {
        return new Builder<>(Phrases.distinct(options));
    }

    /** Returns a builder that holds all of this, to change a weight or a score. */
    public Builder<T> toBuilder() {
        Builder<T> builder = new Builder<>(options);
        builder.criteria.putAll(criteria);
        builder.scores.putAll(scores);
        builder.margin = margin;
        return builder;
    }

    /** Returns the options, in the order in which they were given. */
    public ImmutableSet<T> options() {
        return options;
    }

    /** Returns the criteria, in the order in which they were given. */
    public ImmutableList<Criterion> criteria() {
        return criteria.values().asList();
    }

    /** Returns the scores, by option and name of the criterion. */
    public ImmutableTable<T, String, Score> scores() {
        return scores;
    }

    /** Returns by how much a share of the weights must have to move at least, if the ranking is to be firm. */
    public Fraction margin() {
        return margin;
    }

    /** Returns the standings of all options that have every score, the best first. */
    public ImmutableList<Standing<T>> standings() {
        return standings;
    }

    /** Returns the option that comes first: several where they tie, none where no option has every score. */
    public ImmutableList<T> first() {
        return at(1);
    }

    /** Returns the options that are not ranked, each with the names of the criteria for which it has no score. */
    public ImmutableMap<T, ImmutableList<String>> incomplete() {
        return incomplete;
    }

    /** Returns for each criterion, in order, how far its weight can move before another option comes first. */
    public ImmutableList<Leeway> leeways() {
        return leeways;
    }

    /** Returns whether no share of the weights has to move by less than the margin before another option comes first. */
    public boolean isFirm() {
        return closest()
                .flatMap(Leeway::margin)
                .filter(least -> least.compareTo(margin) < 0)
                .isEmpty();
    }

    /**
     * Returns in a sentence who comes first and how firm that is, to be the reason of a decision: {@code 'Training' ranks first
     * of 2 by 'need' and 'cost' with 75 points of 100, before 'Loans' with 62.5; fragile: another comes first as soon as 'need'
     * weighs less than 2 instead of 3.}
     */
    public String reason() {
        if (standings.isEmpty()) {
            return "No option can be ranked, because " + (options.isEmpty() ? "none is given." : "each lacks a score.");
        }
        String next = standings.stream()
                .filter(standing -> standing.place() > 1)
                .findFirst()
                .map(second -> ", before " + Phrases.list(at(second.place())) + " with "
                        + second.points().text())
                .orElse("");
        String change = closest()
                .flatMap(Leeway::change)
                .map(weight -> "another comes first " + (isFirm() ? "only if " : "as soon as ") + weight)
                .orElse("whatever any one criterion weighs");
        return "%s of %s by %s with %s points of 100%s; %s: %s.%s"
                .formatted(
                        ranksFirst(),
                        standings.size(),
                        Phrases.list(criteria.keySet()),
                        standings.get(0).points().text(),
                        next,
                        isFirm() ? "firm" : "fragile",
                        change,
                        notRanked());
    }

    /**
     * Returns in a sentence how an option stands, to be the reason of a decision: {@code 'Loans' is number 2 of 2 by 'need' and
     * 'cost' with 62.5 points of 100; 'Training' ranks first with 75.}
     *
     * @throws IllegalArgumentException if it is not one of the options
     */
    public String reason(T option) {
        Phrases.requireKnown("option", Phrases.notNull(option, "option"), options);
        ImmutableList<String> missing = incomplete.get(option);
        if (missing != null) {
            return "%s is not ranked, because it has no score for %s."
                    .formatted(Phrases.quoted(option), Phrases.list(missing));
        }
        if (first().contains(option)) {
            return reason();
        }
        Standing<T> standing = standings.stream()
                .filter(other -> other.option().equals(option))
                .findFirst()
                .orElseThrow();
        return "%s is number %s of %s by %s with %s points of 100; %s with %s."
                .formatted(
                        Phrases.quoted(option),
                        standing.place(),
                        standings.size(),
                        Phrases.list(criteria.keySet()),
                        standing.points().text(),
                        ranksFirst(),
                        standings.get(0).points().text());
    }

    private String ranksFirst() {
        return Phrases.list(first()) + (first().size() == 1 ? " ranks first" : " share the first place");
    }

    private String notRanked() {
        return incomplete.isEmpty() ? "" : " Not ranked for want of scores: " + Phrases.list(incomplete.keySet()) + ".";
    }

    private ImmutableList<T> at(int place) {
        return standings.stream()
                .filter(standing -> standing.place() == place)
                .map(Standing::option)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the leeway with the least margin, empty where every weight can move freely. */
    private Optional<Leeway> closest() {
        return leeways.stream()
                .filter(leeway -> leeway.margin().isPresent())
                .min(Comparator.comparing(leeway -> leeway.margin().orElseThrow()));
    }

    private ImmutableMap<T, ImmutableList<String>> findIncomplete() {
        ImmutableMap.Builder<T, ImmutableList<String>> found = ImmutableMap.builder();
        for (T option : options) {
            ImmutableList<String> missing = criteria.keySet().stream()
                    .filter(name -> !scores.contains(option, name))
                    .collect(ImmutableList.toImmutableList());
            if (!missing.isEmpty()) {
                found.put(option, missing);
            }
        }
        return found.buildOrThrow();
    }

    private ImmutableList<Standing<T>> findStandings() {
        ImmutableMap<T, ImmutableMap<String, Fraction>> shares = findShares();
        ImmutableMap<T, Fraction> totals = ImmutableMap.copyOf(Maps.transformValues(shares, Ranking::sum));
        List<Map.Entry<T, Fraction>> sorted = totals.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        ImmutableList.Builder<Standing<T>> found = ImmutableList.builder();
        int place = 1;
        for (int i = 0; i < sorted.size(); i++) {
            T option = sorted.get(i).getKey();
            Fraction total = sorted.get(i).getValue();
            place = i > 0 && total.equals(sorted.get(i - 1).getValue()) ? place : i + 1;
            found.add(new Standing<>(place, option, total, Phrases.known(shares, option)));
        }
        return found.build();
    }

    /** Returns for each option that has every score what each criterion adds to its total. */
    private ImmutableMap<T, ImmutableMap<String, Fraction>> findShares() {
        ImmutableSet<T> complete = Sets.difference(options, incomplete.keySet()).immutableCopy();
        if (complete.isEmpty()) {
            return ImmutableMap.of();
        }
        Fraction weights = sumOfWeights();
        ImmutableMap<String, Range<Fraction>> ranges = Maps.toMap(
                criteria.keySet(),
                name -> Range.encloseAll(Iterables.transform(complete, option -> score(option, name))));
        return Maps.toMap(
                complete,
                option -> ImmutableMap.copyOf(Maps.transformValues(
                        criteria,
                        criterion -> criterion
                                .rate(score(option, criterion.name()), Phrases.known(ranges, criterion.name()))
                                .times(criterion.weight())
                                .dividedBy(weights))));
    }

    private ImmutableList<Leeway> findLeeways() {
        Fraction sum = sumOfWeights();
        return criteria().stream()
                .map(criterion -> Leeway.of(criterion, sum.minus(criterion.weight()), standings))
                .collect(ImmutableList.toImmutableList());
    }

    private Fraction score(T option, String criterion) {
        return Phrases.notNull(scores.get(option, criterion), "score").value();
    }

    private Fraction sumOfWeights() {
        return sum(Maps.transformValues(criteria, Criterion::weight));
    }

    private static Fraction sum(Map<String, Fraction> fractions) {
        return fractions.values().stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    /** Two rankings are equal when they have the same options, criteria, scores and margin, in the same order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Ranking<?> that
                && options.asList().equals(that.options.asList())
                && criteria().equals(that.criteria())
                && scores.equals(that.scores)
                && margin.equals(that.margin);
    }

    @Override
    public int hashCode() {
        return Objects.hash(options, criteria, scores, margin);
    }

    /** Returns the ranking in a line, such as {@code Ranking of 3 by 'need' and 'cost': 'Training' ranks first}. */
    @Override
    public String toString() {
        String first = standings.isEmpty() ? "none can be ranked" : ranksFirst();
        return Phrases.line(
                "Ranking of %s by %s: %s".formatted(options.size(), Phrases.list(criteria.keySet()), first));
    }

    /**
     * Collects the parts of a ranking: at least one criterion, then the scores. What is given again replaces what was given
     * before. Not thread-safe.
     *
     * @param <T> the type of the options
     */
    public static final class Builder<T> {

        private final ImmutableSet<T> options;
        private final Map<String, Criterion> criteria = new LinkedHashMap<>();
        private final Table<T, String, Score> scores = HashBasedTable.create();
        private Fraction margin = DEFAULT_MARGIN;

        private Builder(ImmutableSet<T> options) {
            this.options = options;
        }

        /** Adds a criterion, or replaces the one of this name. */
        public Builder<T> criterion(Criterion criterion) {
            criteria.put(Phrases.notNull(criterion, "criterion").name(), criterion);
            return this;
        }

        /**
         * Sets the score of an option for a criterion.
         *
         * @param option one of the options
         * @param criterion the name of a criterion that was added before
         * @param value the score, a number of at most 15 digits
         * @param reason why it is this score, in words
         * @throws IllegalArgumentException if there is no such option or criterion, or the reason is blank
         */
        public Builder<T> score(T option, String criterion, Number value, String reason) {
            Phrases.notNull(option, "option");
            Phrases.notNull(criterion, "criterion");
            Phrases.notNull(value, "score");
            Phrases.notNull(reason, "reason");
            Phrases.requireKnown("option", option, options);
            Phrases.requireKnown("criterion", criterion, criteria.keySet());
            String kind = "score of %s for '%s'".formatted(Phrases.quoted(option), criterion);
            Phrases.notBlank(reason, "reason of the " + kind);
            scores.put(option, criterion, new Score(Fraction.of(kind, value), reason));
            return this;
        }

        /**
         * Sets by how much a share of the weights must have to move at least, if the ranking is to be firm: a tenth otherwise.
         *
         * @param margin a share of all weights, from 0 to 1
         * @throws IllegalArgumentException if it lies outside
         */
        public Builder<T> margin(Number margin) {
            this.margin = Fraction.of("margin", Phrases.notNull(margin, "margin"));
            if (!Range.closed(Fraction.ZERO, Fraction.ONE).contains(this.margin)) {
                throw new IllegalArgumentException("margin must be a share from 0 to 1: " + margin);
            }
            return this;
        }

        /**
         * Returns the ranking.
         *
         * @throws IllegalArgumentException if there is no criterion, or a score lies outside its scale
         */
        public Ranking<T> build() {
            if (criteria.isEmpty()) {
                throw new IllegalArgumentException("a ranking must have a criterion: add one with criterion(…)");
            }
            return new Ranking<>(this);
        }

        private ImmutableTable<T, String, Score> scoresInOrder() {
            ImmutableTable.Builder<T, String, Score> ordered = ImmutableTable.builder();
            for (T option : options) {
                for (Criterion criterion : criteria.values()) {
                    Score score = scores.get(option, criterion.name());
                    if (score != null) {
                        criterion.requireOnScale(option, score.value());
                        ordered.put(option, criterion.name(), score);
                    }
                }
            }
            return ordered.build();
        }
    }
}
