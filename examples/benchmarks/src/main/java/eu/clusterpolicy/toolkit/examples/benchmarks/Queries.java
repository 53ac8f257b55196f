package eu.clusterpolicy.toolkit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.search.Query;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The queries that are measured, of each kind several, for who is asked the same again may remember the answer. */
@SuppressWarnings("EnumOrdinal") // any stable numbering of an axis will do
final class Queries {

    /** Words that one entry in all has. */
    static final ImmutableSet<String> RARE =
            IntStream.range(0, 8).mapToObj(i -> String.valueOf(17 + i * 123)).collect(ImmutableSet.toImmutableSet());

    private Queries() {}

    /** Returns the queries of each kind, by what the kind is called. */
    static ImmutableMap<String, ImmutableList<Query>> byKind() {
        Query all = Query.all();
        return ImmutableMap.<String, ImmutableList<Query>>builder()
                .put("everything", several(i -> all))
                .put("a priority", several(i -> all.priority(priority(i))))
                .put("a country", several(i -> country(all, i)))
                .put("a cell", several(i -> all.cell(cell(i))))
                .put("a cell and a country", several(i -> country(all.cell(cell(i)), i)))
                .put("two priorities, two countries", several(i -> country(country(twoPriorities(all, i), i), i + 3)))
                .put("several of everything", several(i -> several(all, i)))
                .put("a rare word", several(i -> all.words(RARE.asList().get(i))))
                .put("a word of one in ten", several(i -> country(all, i).words("voucher")))
                .put(
                        "a word of one in two",
                        several(i -> all.priority(priority(i)).words("hub")))
                .put("a word of all", several(i -> all.function(function(i)).words("programme")))
                .put("two words and a cell", several(i -> all.cell(cell(i)).words("hub beacon")))
                .put(
                        "several of everything and a word",
                        several(i -> several(all, i).words("hub")))
                .put("a beginning", several(i -> country(all, i).typing("vou")))
                .put("a word and a beginning", several(i -> country(all, i).typing("hub bea")))
                .buildOrThrow();
    }

    private static ImmutableList<Query> several(IntFunction<Query> query) {
        return IntStream.range(0, RARE.size()).mapToObj(query).collect(ImmutableList.toImmutableList());
    }

    private static Query several(Query query, int i) {
        return country(country(twoPriorities(query, i), i), i + 7)
                .challenge(Challenge.values()[i % 4])
                .challenge(Challenge.values()[(i + 1) % 4])
                .function(function(i))
                .function(function(i + 1));
    }

    private static Query twoPriorities(Query query, int i) {
        return query.priority(priority(i)).priority(priority(i + 1));
    }

    private static Query country(Query query, int i) {
        return query.country(Invented.COUNTRIES.get(i % Invented.COUNTRIES.size()));
    }

    private static Priority priority(int i) {
        return Priority.values()[i % 3];
    }

    private static ClusterFunction function(int i) {
        return ClusterFunction.values()[i % 3];
    }

    private static Cell cell(int i) {
        return Cell.all().get(i * 5 % Cell.COUNT);
    }
}
