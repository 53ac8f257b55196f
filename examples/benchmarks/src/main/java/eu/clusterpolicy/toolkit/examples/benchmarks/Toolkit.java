package eu.clusterpolicy.toolkit.examples.benchmarks;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.search.Facets;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.search.SearchResult;
import java.util.function.ObjIntConsumer;

/** The toolkit itself. */
record Toolkit(Catalogue catalogue) implements Engine {

    @Override
    @SuppressWarnings("EnumOrdinal") // any stable numbering of an axis will do
    public int[] answer(Query query) {
        SearchResult result = catalogue.search(query);
        Facets facets = result.facets();
        int[] numbers = new int[Numbers.COUNT];
        numbers[0] = result.size();
        facets.priorities().forEach((value, number) -> numbers[Numbers.FIRST_PRIORITY + value.ordinal()] = number);
        facets.challenges().forEach((value, number) -> numbers[Numbers.FIRST_CHALLENGE + value.ordinal()] = number);
        facets.functions().forEach((value, number) -> numbers[Numbers.FIRST_FUNCTION + value.ordinal()] = number);
        facets.countries().forEach((value, number) -> numbers[Numbers.FIRST_COUNTRY + Numbers.number(value)] = number);
        return numbers;
    }

    @Override
    public long sum(Query query) {
        SearchResult result = catalogue.search(query);
        Facets facets = result.facets();
        Sum sum = new Sum();
        facets.priorities().forEach(sum);
        facets.challenges().forEach(sum);
        facets.functions().forEach(sum);
        facets.countries().forEach(sum);
        return result.size() + sum.sum;
    }

    /** What has been added up so far. Not thread-safe. */
    private static final class Sum implements ObjIntConsumer<Object> {

        private long sum;

        @Override
        public void accept(Object value, int number) {
            sum += number;
        }
    }
}
