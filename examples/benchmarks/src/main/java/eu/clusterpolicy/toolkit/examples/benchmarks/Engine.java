package eu.clusterpolicy.toolkit.examples.benchmarks;

import eu.clusterpolicy.toolkit.search.Query;

/** Something that answers queries with all facets. */
interface Engine extends AutoCloseable {

    /** Returns whether it can answer queries of this kind. */
    default boolean answers(Query query) {
        return true;
    }

    /**
     * Returns how many entries are found, then how many each priority, challenge, function and country would leave, with all other
     * criteria applied; countries in the order of {@link Invented}.
     */
    int[] answer(Query query);

    /** Returns the sum over all numbers of the answer; this is what is measured. */
    default long sum(Query query) {
        long sum = 0;
        for (int number : answer(query)) {
            sum += number;
        }
        return sum;
    }

    @Override
    default void close() {}
}
