package eu.clusterpolicy.toolkit.search;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.name.OneLine;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a search of a catalogue found, such as the two actions and three examples of a cell, in catalogue order: actions, then
 * examples, then recommendations.
 *
 * <p>Lists are made when they are asked for; {@link #size()} and {@link #facets()} count without any.
 *
 * <pre>{@code
 * SearchResult result = catalogue.search(Query.all().words("hub"));
 * result.examples(); // the examples with the word "hub"
 * result.facets().countries(); // and how many of them each country has
 * result.suggestion(); // empty; for "hubb" the query for "hub"
 * result.byText().page(2, 20); // the second page, names with the word before other texts with it
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class SearchResult {

    private final Query query;
    private final SearchIndex index;
    private final boolean byText;

    /** Two threads may both fill a field, with the same: what they keep is immutable, so either may do it. */
    private @Nullable Facets facets;

    private @Nullable ImmutableList<PolicyAction> actions;

    private @Nullable ImmutableList<Example> examples;

    private @Nullable ImmutableList<Recommendation> recommendations;

    SearchResult(Query query, SearchIndex index) {
        this(query, index, false);
    }

    private SearchResult(Query query, SearchIndex index, boolean byText) {
        this.query = query;
        this.index = index;
        this.byText = byText;
    }

    /** Returns what was searched for. */
    public Query query() {
        return query;
    }

    /** Returns the actions found, in catalogue order. */
    public ImmutableList<PolicyAction> actions() {
        ImmutableList<PolicyAction> found = actions;
        if (found == null) {
            found = index.ofKind(PolicyAction.class, index.find(query));
            actions = found;
        }
        return found;
    }

    /** Returns the examples found, in catalogue order. */
    public ImmutableList<Example> examples() {
        ImmutableList<Example> found = examples;
        if (found == null) {
            found = index.ofKind(Example.class, index.find(query));
            examples = found;
        }
        return found;
    }

    /** Returns the recommendations found, in catalogue order. */
    public ImmutableList<Recommendation> recommendations() {
        ImmutableList<Recommendation> found = recommendations;
        if (found == null) {
            found = index.ofKind(Recommendation.class, index.find(query));
            recommendations = found;
        }
        return found;
    }

    /**
     * Returns the query that was meant, such as that for {@code skills} where {@code skils} was typed: the nearest word of the
     * catalogue stands in the place of each that none of its texts has. Empty where every word stands in some text, or where
     * nothing is near that would find anything. It takes time in proportion to the catalogue.
     */
    public Optional<Query> suggestion() {
        return index.mended(query).map(query::words).filter(meant -> new SearchResult(meant, index).size() > 0);
    }

    /** Returns how many actions, examples and recommendations were found together. */
    public int size() {
        return facets().size();
    }

    /** Returns how many results each value of each criterion would leave. */
    public Facets facets() {
        Facets counted = facets;
        if (counted == null) {
            counted = index.facets(query);
            facets = counted;
        }
        return counted;
    }

    /**
     * Returns the same result with its hits ordered by the texts in which the words stand, a name before an alias and this
     * before a wording, as {@link SearchedText} orders them; hits that are equal in this stay in catalogue order. Of each word
     * the first text that has it counts, and of several words the last. Without words it is the catalogue order.
     */
    public SearchResult byText() {
        return byText ? this : new SearchResult(query, index, true);
    }

    /** Returns all hits, each with the places of its words. */
    public ImmutableList<Hit> hits() {
        return hits(0, Integer.MAX_VALUE);
    }

    /**
     * Returns a page of hits, each with the places of its words; one without hits where the pages end before.
     *
     * @param number the number of the page, from 1
     * @param size how many hits a page has at most
     * @throws IllegalArgumentException if one of them is below 1
     */
    public ResultPage page(int number, int size) {
        ResultPage.requirePage(number, size);
        int skipped = (int) Math.min(Integer.MAX_VALUE, ResultPage.skipped(number, size));
        return new ResultPage(hits(skipped, size), number, size, size());
    }

    private ImmutableList<Hit> hits(int skipped, int most) {
        Places found = index.find(query);
        int[] places = byText
                ? Arrays.stream(index.byText(query, found))
                        .skip(skipped)
                        .limit(most)
                        .toArray()
                : found.after(skipped, most);
        return Arrays.stream(places)
                .mapToObj(place -> Hit.of(index.entry(place), query.sought()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns how many entries were found and for what, such as {@code 12 found for skills, AT}. */
    @Override
    public String toString() {
        return OneLine.of(size() + " found for " + query);
    }
}
