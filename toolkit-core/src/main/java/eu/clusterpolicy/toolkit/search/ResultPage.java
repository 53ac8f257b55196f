package eu.clusterpolicy.toolkit.search;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;

/**
 * A page of results, such as the second of 20 each: results 21 to 34 of 34.
 *
 * <p>Immutable and thread-safe.
 *
 * @param hits the results on the page
 * @param number the number of the page, from 1
 * @param size how many results a page has at most, from 1
 * @param total how many results all pages have together
 */
public record ResultPage(ImmutableList<Hit> hits, int number, int size, int total) {

    /**
     * Requires a page that can be.
     *
     * @throws IllegalArgumentException if number or size is below 1, or the page has not the results that are its own
     */
    public ResultPage {
        Require.notNull(hits, "hits");
        requirePage(number, size);
        long expected = Math.max(0, Math.min(size, total - skipped(number, size)));
        if (hits.size() != expected) {
            throw new IllegalArgumentException("page %d of %d each must have %d of %d results: %d"
                    .formatted(number, size, expected, total, hits.size()));
        }
    }

    static void requirePage(int number, int size) {
        requireOneOrMore("number of a page", number);
        requireOneOrMore("size of a page", size);
    }

    private static void requireOneOrMore(String what, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(what + " must be 1 or more: " + number);
        }
    }

    /** Returns how many results stand on the pages before the given one. */
    static long skipped(int number, int size) {
        return (number - 1L) * size;
    }

    /** Returns which of all results is the first on the page, from 1; 0 on a page without results. */
    public int from() {
        return hits.isEmpty() ? 0 : (int) skipped(number, size) + 1;
    }

    /** Returns which of all results is the last on the page; 0 on a page without results. */
    public int to() {
        return hits.isEmpty() ? 0 : from() + hits.size() - 1;
    }

    /** Returns how many pages there are; 0 where nothing was found. */
    public int pages() {
        return (int) ((total + size - 1L) / size);
    }

    /** Returns which results stand on the page, such as {@code page 2 of 2: 21 to 34 of 34}. */
    @Override
    public String toString() {
        return OneLine.of("page %d of %d: %d to %d of %d".formatted(number, pages(), from(), to(), total));
    }
}
