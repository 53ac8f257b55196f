package eu.clusterpolicy.toolkit.examples.benchmarks;

import eu.clusterpolicy.toolkit.search.Query;
import java.util.List;

/** The limit without words: a table of counts for every combination of the criteria, each with one value or any. */
final class CountTable implements Engine {

    private static final int ANY_COUNTRY = Invented.COUNTRIES.size();

    private final int[] counts =
            new int[(Numbers.PRIORITIES + 1) * (Numbers.CHALLENGES + 1) * (Numbers.FUNCTIONS + 1) * (ANY_COUNTRY + 1)];

    CountTable(List<Row> rows) {
        for (Row row : rows) {
            int[] values = Numbers.of(row);
            for (int open = 0; open < 16; open++) {
                if (values[3] != Row.NONE || (open & 8) != 0) {
                    counts[
                            at(
                                    (open & 1) != 0 ? Numbers.PRIORITIES : values[0],
                                    (open & 2) != 0 ? Numbers.CHALLENGES : values[1],
                                    (open & 4) != 0 ? Numbers.FUNCTIONS : values[2],
                                    (open & 8) != 0 ? ANY_COUNTRY : values[3])]++;
                }
            }
        }
    }

    private static int at(int priority, int challenge, int function, int country) {
        return ((priority * (Numbers.CHALLENGES + 1) + challenge) * (Numbers.FUNCTIONS + 1) + function)
                        * (ANY_COUNTRY + 1)
                + country;
    }

    @Override
    public boolean answers(Query query) {
        return query.text().isEmpty()
                && query.priorities().size() < 2
                && query.challenges().size() < 2
                && query.functions().size() < 2
                && query.countries().size() < 2;
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // any stable numbering of an axis will do
    public int[] answer(Query query) {
        int p = query.priorities().isEmpty()
                ? Numbers.PRIORITIES
                : query.priorities().iterator().next().ordinal();
        int c = query.challenges().isEmpty()
                ? Numbers.CHALLENGES
                : query.challenges().iterator().next().ordinal();
        int f = query.functions().isEmpty()
                ? Numbers.FUNCTIONS
                : query.functions().iterator().next().ordinal();
        int k = query.countries().isEmpty()
                ? ANY_COUNTRY
                : Numbers.number(query.countries().iterator().next());
        int[] numbers = new int[Numbers.COUNT];
        numbers[0] = counts[at(p, c, f, k)];
        for (int i = 0; i < Numbers.PRIORITIES; i++) {
            numbers[Numbers.FIRST_PRIORITY + i] = counts[at(i, c, f, k)];
        }
        for (int i = 0; i < Numbers.CHALLENGES; i++) {
            numbers[Numbers.FIRST_CHALLENGE + i] = counts[at(p, i, f, k)];
        }
        for (int i = 0; i < Numbers.FUNCTIONS; i++) {
            numbers[Numbers.FIRST_FUNCTION + i] = counts[at(p, c, i, k)];
        }
        for (int i = 0; i < ANY_COUNTRY; i++) {
            numbers[Numbers.FIRST_COUNTRY + i] = counts[at(p, c, f, i)];
        }
        return numbers;
    }
}
