package eu.clusterpolicy.toolkit.examples.benchmarks;

import eu.clusterpolicy.toolkit.search.Query;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every entry is looked at for every criterion: what needs no index. */
record Streams(List<Row> rows) implements Engine {

    @Override
    public int[] answer(Query query) {
        int[][] asked = Numbers.asked(query);
        int[] numbers = new int[Numbers.COUNT];
        numbers[0] = (int) meeting(query, asked, Row.NONE).count();
        for (int criterion = 0; criterion < 4; criterion++) {
            int counted = criterion;
            meeting(query, asked, criterion)
                    .map(row -> Numbers.of(row)[counted])
                    .filter(value -> value != Row.NONE)
                    .forEach(value -> numbers[Numbers.first(counted) + value]++);
        }
        return numbers;
    }

    private Stream<Row> meeting(Query query, int[][] asked, int open) {
        return rows.stream().filter(row -> {
            int[] values = Numbers.of(row);
            for (int criterion = 0; criterion < 4; criterion++) {
                int value = values[criterion];
                if (criterion != open
                        && asked[criterion].length > 0
                        && Arrays.stream(asked[criterion]).noneMatch(one -> one == value)) {
                    return false;
                }
            }
            return row.words().containsAll(query.words())
                    && query.beginning()
                            .map(start -> row.words().stream().anyMatch(word -> word.startsWith(start)))
                            .orElse(true);
        });
    }
}
