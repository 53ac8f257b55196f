package eu.clusterpolicy.toolkit.search;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import com.google.common.collect.Streams;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The lists a search works on: for every value of every criterion, the entries that meet it. An entry's place counts the
 * actions first and then the examples, each in catalogue order, so that every list, and what lists have in common, is in
 * catalogue order too.
 */
final class SearchIndex {

    private final ImmutableList<PolicyAction> actions;
    private final ImmutableList<Example> examples;
    private final CellSlots byCell;
    private final ImmutableMap<Country, Postings> byCountry;
    private final ImmutableMap<Integer, Postings> byRecommendation;
    private final ImmutableMap<String, Postings> byWord;

    /** Walks the entries once and puts each under all that it meets. */
    SearchIndex(
            ImmutableList<PolicyAction> actions,
            ImmutableList<Example> examples,
            Function<ActionId, ImmutableList<Recommendation>> servedBy,
            Function<ExampleId, ImmutableList<Recommendation>> naming) {
        this.actions = actions;
        this.examples = examples;
        Builder builder = new Builder();
        int place = 0;
        for (PolicyAction action : actions) {
            builder.enter(action, servedBy.apply(action.id()), place++);
        }
        for (Example example : examples) {
            builder.enter(example, naming.apply(example.id()), place++);
        }
        byCell = builder.byCell.build();
        byCountry = built(builder.byCountry);
        byRecommendation = built(builder.byRecommendation);
        byWord = built(builder.byWord);
    }

    Postings find(Query query) {
        ImmutableList<Postings> criteria = criteria(query);
        return criteria.isEmpty() ? Postings.first(actions.size() + examples.size()) : Postings.common(criteria);
    }

    ImmutableList<PolicyAction> actions(Postings hits) {
        return hits.between(0, actions.size()).mapToObj(actions::get).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Example> examples(Postings hits) {
        return hits.between(actions.size(), actions.size() + examples.size())
                .mapToObj(place -> examples.get(place - actions.size()))
                .collect(ImmutableList.toImmutableList());
    }

    Facets facets(Query query) {
        return new Facets(
                counts(Priority.values(), query::priority),
                counts(Challenge.values(), query::challenge),
                counts(ClusterFunction.values(), query::function),
                countries(query.anyCountry()));
    }

    private <V> ImmutableMap<V, Integer> counts(V[] values, Function<V, Query> narrowed) {
        return Arrays.stream(values)
                .collect(ImmutableMap.toImmutableMap(
                        value -> value, value -> find(narrowed.apply(value)).size()));
    }

    private ImmutableMap<Country, Integer> countries(Query query) {
        if (criteria(query).isEmpty()) {
            return positive(country -> meeting(byCountry, country).size());
        }
        Multiset<Country> counts = HashMultiset.create(byCountry.size());
        examples(find(query)).forEach(example -> example.country().ifPresent(counts::add));
        return positive(counts::count);
    }

    private ImmutableMap<Country, Integer> positive(ToIntFunction<Country> count) {
        ImmutableMap.Builder<Country, Integer> counts = ImmutableMap.builder();
        for (Country country : byCountry.keySet()) {
            int results = count.applyAsInt(country);
            if (results > 0) {
                counts.put(country, results);
            }
        }
        return counts.buildOrThrow();
    }

    private ImmutableList<Postings> criteria(Query query) {
        ImmutableList.Builder<Postings> criteria = ImmutableList.builder();
        byCell.find(query).ifPresent(criteria::add);
        query.country().ifPresent(country -> criteria.add(meeting(byCountry, country)));
        query.recommendation().ifPresent(number -> criteria.add(meeting(byRecommendation, number)));
        query.words().forEach(word -> criteria.add(meeting(byWord, word)));
        return criteria.build();
    }

    private static <K> Postings meeting(ImmutableMap<K, Postings> lists, K value) {
        return lists.getOrDefault(value, Postings.NONE);
    }

    private static <K> ImmutableMap<K, Postings> built(Map<K, Postings.Builder> lists) {
        return ImmutableMap.copyOf(Maps.transformValues(lists, Postings.Builder::build));
    }

    /** The lists as they are filled, in the order of places. Not thread-safe. */
    private static final class Builder {

        private final CellSlots.Builder byCell = new CellSlots.Builder();
        private final Map<Country, Postings.Builder> byCountry = new LinkedHashMap<>();
        private final Map<Integer, Postings.Builder> byRecommendation = new LinkedHashMap<>();
        private final Map<String, Postings.Builder> byWord = new LinkedHashMap<>();

        void enter(PolicyAction action, ImmutableList<Recommendation> served, int place) {
            action.cell().ifPresent(cell -> byCell.add(cell, place));
            enterRecommendations(served, place);
            enterWords(Stream.of(action.text()), place);
        }

        void enter(Example example, ImmutableList<Recommendation> beside, int place) {
            example.placements().forEach(placement -> byCell.add(placement.cell(), place));
            example.country().ifPresent(country -> list(byCountry, country).add(place));
            enterRecommendations(beside, place);
            enterWords(texts(example), place);
        }

        private void enterRecommendations(ImmutableList<Recommendation> recommendations, int place) {
            recommendations.forEach(one -> list(byRecommendation, one.number()).add(place));
        }

        private void enterWords(Stream<String> texts, int place) {
            texts.flatMap(text -> Words.finding(text).stream())
                    .forEach(word -> list(byWord, word).add(place));
        }

        private static Stream<String> texts(Example example) {
            return Streams.concat(
                    Stream.of(example.name()),
                    example.aliases().stream(),
                    example.country().flatMap(Country::name).stream(),
                    example.description().stream());
        }

        private static <K> Postings.Builder list(Map<K, Postings.Builder> lists, K value) {
            return lists.computeIfAbsent(value, absent -> new Postings.Builder());
        }
    }
}
