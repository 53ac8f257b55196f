package eu.clusterpolicy.toolkit.examples.benchmarks;

import static com.googlecode.cqengine.query.QueryFactory.all;
import static com.googlecode.cqengine.query.QueryFactory.and;
import static com.googlecode.cqengine.query.QueryFactory.attribute;
import static com.googlecode.cqengine.query.QueryFactory.equal;
import static com.googlecode.cqengine.query.QueryFactory.in;
import static com.googlecode.cqengine.query.QueryFactory.startsWith;

import com.google.common.collect.ImmutableSet;
import com.googlecode.cqengine.ConcurrentIndexedCollection;
import com.googlecode.cqengine.IndexedCollection;
import com.googlecode.cqengine.attribute.MultiValueAttribute;
import com.googlecode.cqengine.attribute.SimpleAttribute;
import com.googlecode.cqengine.attribute.support.MultiValueFunction;
import com.googlecode.cqengine.attribute.support.SimpleFunction;
import com.googlecode.cqengine.index.hash.HashIndex;
import com.googlecode.cqengine.index.radix.RadixTreeIndex;
import com.googlecode.cqengine.resultset.ResultSet;
import eu.clusterpolicy.toolkit.search.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** CQEngine: an index for each criterion, and what the others find counted value by value. */
final class CqEngine implements Engine {

    private static final List<SimpleAttribute<Row, Integer>> CRITERIA = List.of(
            criterion("priority", 0), criterion("challenge", 1), criterion("function", 2), criterion("country", 3));

    private static final MultiValueAttribute<Row, String> WORDS = words();

    private final IndexedCollection<Row> rows = new ConcurrentIndexedCollection<>();

    CqEngine(List<Row> rows) {
        CRITERIA.forEach(criterion -> this.rows.addIndex(HashIndex.onAttribute(criterion)));
        this.rows.addIndex(HashIndex.onAttribute(WORDS));
        this.rows.addIndex(RadixTreeIndex.onAttribute(WORDS));
        this.rows.addAll(rows);
    }

    private static SimpleAttribute<Row, Integer> criterion(String name, int number) {
        SimpleFunction<Row, Integer> value = row -> Numbers.of(row)[number];
        return attribute(Row.class, Integer.class, name, value);
    }

    private static MultiValueAttribute<Row, String> words() {
        MultiValueFunction<Row, String, ImmutableSet<String>> words = Row::words;
        return attribute(Row.class, String.class, "words", words);
    }

    @Override
    public int[] answer(Query query) {
        int[][] asked = Numbers.asked(query);
        int[] numbers = new int[Numbers.COUNT];
        try (ResultSet<Row> found = rows.retrieve(meeting(query, asked, Row.NONE))) {
            numbers[0] = found.size();
        }
        for (int criterion = 0; criterion < 4; criterion++) {
            try (ResultSet<Row> found = rows.retrieve(meeting(query, asked, criterion))) {
                for (Row row : found) {
                    int value = Numbers.of(row)[criterion];
                    if (value != Row.NONE) {
                        numbers[Numbers.first(criterion) + value]++;
                    }
                }
            }
        }
        return numbers;
    }

    private static com.googlecode.cqengine.query.Query<Row> meeting(Query query, int[][] asked, int open) {
        List<com.googlecode.cqengine.query.Query<Row>> criteria = new ArrayList<>();
        for (int criterion = 0; criterion < 4; criterion++) {
            if (criterion != open && asked[criterion].length > 0) {
                List<Integer> values = Arrays.stream(asked[criterion]).boxed().toList();
                criteria.add(in(CRITERIA.get(criterion), values));
            }
        }
        query.words().forEach(word -> criteria.add(equal(WORDS, word)));
        query.beginning().ifPresent(start -> criteria.add(startsWith(WORDS, start)));
        Iterator<com.googlecode.cqengine.query.Query<Row>> each = criteria.iterator();
        return switch (criteria.size()) {
            case 0 -> all(Row.class);
            case 1 -> each.next();
            default -> and(each.next(), each.next(), criteria.subList(2, criteria.size()));
        };
    }
}
