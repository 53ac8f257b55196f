package eu.clusterpolicy.toolkit.search;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableIntArray;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.name.LowerCase;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import eu.clusterpolicy.toolkit.name.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a search works on. An entry's place counts the actions first, then the examples, then the recommendations, each in
 * catalogue order, so that every set of places is in catalogue order too.
 */
final class SearchIndex {

    private static final Splitter BLANKS = Splitter.on(WhiteSpace.any()).omitEmptyStrings();

    private final ImmutableList<Entry> entries;
    private final Profiles profiles;
    private final WordIndex words;
    private final ImmutableMap<Integer, ImmutableIntArray> recommended;
    private final ImmutableList<Integer> numbersOfRecommendations;

    /**
     * Walks the entries once and puts each under all that it meets.
     *
     * @param recommendations those of which an action or an example is part
     */
    SearchIndex(ImmutableList<Entry> entries, Function<Entry, ImmutableList<Recommendation>> recommendations) {
        this.entries = entries;
        profiles = new Profiles(entries);
        WordIndex.Builder wordsSoFar = new WordIndex.Builder();
        Map<Integer, ImmutableIntArray.Builder> recommendedSoFar = new LinkedHashMap<>();
        Map<String, ImmutableSet<String>> recurring = new HashMap<>();
        for (Entry entry : entries) {
            if (entry instanceof Recommendation recommendation) {
                list(recommendedSoFar, recommendation.number());
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            int place = i;
            SearchedText.forEach(entries.get(place), (kind, text) -> {
                boolean recurs = kind == SearchedText.COUNTRY || kind == SearchedText.AXIS;
                ImmutableSet<String> found =
                        recurs ? recurring.computeIfAbsent(text, Words::finding) : Words.finding(text);
                found.forEach(word -> wordsSoFar.add(word, place, kind));
            });
            numbers(entries.get(place), recommendations)
                    .forEach(number -> list(recommendedSoFar, number).add(place));
        }
        words = wordsSoFar.build(entries.size());
        recommended = ImmutableMap.copyOf(Maps.transformValues(recommendedSoFar, ImmutableIntArray.Builder::build));
        numbersOfRecommendations = ImmutableList.copyOf(recommended.keySet().toArray(new Integer[0]));
    }

    private static ImmutableIntArray.Builder list(Map<Integer, ImmutableIntArray.Builder> lists, int number) {
        return lists.computeIfAbsent(number, first -> ImmutableIntArray.builder());
    }

    private static ImmutableSet<Integer> numbers(
            Entry entry, Function<Entry, ImmutableList<Recommendation>> recommendations) {
        return entry instanceof Recommendation own
                ? ImmutableSet.of(own.number())
                : recommendations.apply(entry).stream()
                        .map(Recommendation::number)
                        .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the entries that have the query's words; empty where it has none. */
    private Optional<Places> withWords(Query query) {
        return words.find(query.sought());
    }

    /** Returns those of the given entries that one of the query's recommendations names; the same where it asks for none. */
    private Optional<Places> recommended(Query query, Optional<Places> withWords) {
        if (query.recommendations().isEmpty()) {
            return withWords;
        }
        Places both = Places.none(entries.size());
        for (int number : query.recommendations()) {
            recommended.getOrDefault(number, ImmutableIntArray.of()).forEach(both::add);
        }
        withWords.ifPresent(both::retainAll);
        return Optional.of(both);
    }

    Places find(Query query) {
        Places found = profiles.find(query);
        recommended(query, withWords(query)).ifPresent(found::retainAll);
        return found;
    }

    /**
     * Returns the query's text with the nearest word that stands in some text in the place of each that stands in none; empty
     * where there is no such word, or none is near.
     */
    Optional<String> mended(Query query) {
        if (query.sought().words().stream().allMatch(words::has)) {
            return Optional.empty();
        }
        Map<String, String> spelt = spelt();
        List<String> typed = BLANKS.splitToList(query.text());
        List<String> meant = typed.stream().map(word -> mended(word, spelt)).toList();
        return Optional.of(String.join(" ", meant)).filter(text -> !meant.equals(typed));
    }

    private static String mended(String typed, Map<String, String> spelt) {
        return spelt.keySet().containsAll(Words.of(typed))
                ? typed
                : NearestName.nearest(typed, spelt.values()).orElse(typed);
    }

    /** Returns the words of all texts as they are compared, each as it is first spelt. */
    private Map<String, String> spelt() {
        Map<String, String> spelt = new LinkedHashMap<>();
        for (Entry entry : entries) {
            SearchedText.forEach(
                    entry,
                    (kind, text) -> Words.placed(text)
                            .forEach(placed -> spelt.putIfAbsent(
                                    placed.word(), LowerCase.of(text.substring(placed.start(), placed.end())))));
        }
        return spelt;
    }

    Facets facets(Query query) {
        Optional<Places> withWords = withWords(query);
        return profiles.facets(query, recommended(query, withWords), ofRecommendations(query, withWords));
    }

    private Facet<Integer> ofRecommendations(Query query, Optional<Places> withWords) {
        int[] numbers = new int[recommended.size()];
        if (numbers.length > 0) {
            boolean[] meeting = profiles.meeting(query);
            int next = 0;
            for (ImmutableIntArray places : recommended.values()) {
                numbers[next++] = (int) places.stream()
                        .filter(place -> meeting[profiles.of(place)]
                                && (withWords.isEmpty() || withWords.get().has(place)))
                        .count();
            }
        }
        return Facet.ofFound(numbersOfRecommendations, numbers, 0, query.recommendations());
    }

    Entry entry(int place) {
        return entries.get(place);
    }

    /** Returns the found entries of one kind, in catalogue order. */
    <E extends Entry> ImmutableList<E> ofKind(Class<E> kind, Places found) {
        ImmutableList.Builder<E> all = ImmutableList.builder();
        found.forEach(0, entries.size(), place -> {
            if (kind.isInstance(entries.get(place))) {
                all.add(kind.cast(entries.get(place)));
            }
        });
        return all.build();
    }

    /** Returns the found places, those first whose words stand in the earlier kinds of text. */
    int[] byText(Query query, Places found) {
        byte[] ranks = words.ranks(query.sought());
        int[] ordered = new int[found.size()];
        int[] next = new int[SearchedText.values().length + 1];
        found.forEach(0, entries.size(), place -> next[ranks[place] + 1]++);
        Arrays.parallelPrefix(next, Integer::sum);
        found.forEach(0, entries.size(), place -> ordered[next[ranks[place]]++] = place);
        return ordered;
    }
}
