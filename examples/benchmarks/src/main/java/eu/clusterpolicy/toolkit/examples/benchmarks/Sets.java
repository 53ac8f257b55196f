package eu.clusterpolicy.toolkit.examples.benchmarks;

import eu.clusterpolicy.toolkit.search.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A set of entries for each value and each word, as people write it by hand.
 *
 * @param <S> the set
 */
abstract class Sets<S> implements Engine {

    private final List<List<S>> values = new ArrayList<>();
    private final NavigableMap<String, S> words = new TreeMap<>();
    private final S all;
    private final int count;

    Sets(List<Row> rows) {
        count = rows.size();
        all = none(count);
        for (int criterion = 0; criterion < 4; criterion++) {
            List<S> sets = new ArrayList<>();
            for (int value = 0; value < Numbers.size(criterion); value++) {
                sets.add(none(rows.size()));
            }
            values.add(sets);
        }
        for (Row row : rows) {
            add(all, row.id());
            int[] numbers = Numbers.of(row);
            for (int criterion = 0; criterion < 4; criterion++) {
                if (numbers[criterion] != Row.NONE) {
                    add(values.get(criterion).get(numbers[criterion]), row.id());
                }
            }
            for (String word : row.words()) {
                if (isAsked(word)) {
                    add(words.computeIfAbsent(word, first -> none(rows.size())), row.id());
                }
            }
        }
    }

    /** A set of bits for each of 100 000 numbers would fill the memory: as people do, only some words have one. */
    private static boolean isAsked(String word) {
        return !Character.isDigit(word.charAt(0)) || Queries.RARE.contains(word);
    }

    @Override
    public int[] answer(Query query) {
        int[][] asked = Numbers.asked(query);
        S withWords = all;
        for (String word : query.words()) {
            withWords = and(withWords, words.getOrDefault(word, none(count)));
        }
        if (query.beginning().isPresent()) {
            String start = query.beginning().get();
            S any = none(count);
            for (S set : words.subMap(start, start + Character.MAX_VALUE).values()) {
                any = or(any, set);
            }
            withWords = and(withWords, any);
        }
        int[] numbers = new int[Numbers.COUNT];
        for (int criterion = 0; criterion < 4; criterion++) {
            S others = withWords;
            for (int other = 0; other < 4; other++) {
                others = other == criterion ? others : meeting(others, other, asked[other]);
            }
            for (int value = 0; value < Numbers.size(criterion); value++) {
                numbers[Numbers.first(criterion) + value] =
                        common(others, values.get(criterion).get(value));
            }
            if (criterion == 0) {
                numbers[0] = size(meeting(others, 0, asked[0]));
            }
        }
        return numbers;
    }

    private S meeting(S set, int criterion, int[] asked) {
        if (asked.length == 0) {
            return set;
        }
        S any = values.get(criterion).get(asked[0]);
        for (int i = 1; i < asked.length; i++) {
            any = or(any, values.get(criterion).get(asked[i]));
        }
        return and(set, any);
    }

    abstract S none(int count);

    abstract void add(S set, int id);

    abstract S and(S one, S other);

    abstract S or(S one, S other);

    abstract int size(S set);

    abstract int common(S one, S other);
}
