package eu.clusterpolicy.toolkit.search;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.name.OneLine;
import java.util.function.Supplier;

/**
 * What a search of a catalogue found, such as the two actions and three examples of a cell, in catalogue order.
 *
 * <p>The lists are made when they are first asked for, so {@link #size()} alone costs nothing more than the search.
 *
 * <pre>{@code
 * SearchResult result = catalogue.search(Query.all().words("hub"));
 * result.examples(); // the examples with the word "hub"
 * result.facets().countries(); // and how many of them each country has
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class SearchResult {

    private final Query query;
    private final SearchIndex index;
    private final Postings hits;
    private final Supplier<ImmutableList<PolicyAction>> actions;
    private final Supplier<ImmutableList<Example>> examples;

    SearchResult(Query query, SearchIndex index) {
        this.query = query;
        this.index = index;
        this.hits = index.find(query);
        this.actions = Suppliers.memoize(() -> index.actions(hits));
        this.examples = Suppliers.memoize(() -> index.examples(hits));
    }

    /** Returns what was searched for. */
    public Query query() {
        return query;
    }

    /** Returns the actions found, in catalogue order. */
    public ImmutableList<PolicyAction> actions() {
        return actions.get();
    }

    /** Returns the examples found, in catalogue order. */
    public ImmutableList<Example> examples() {
        return examples.get();
    }

    /** Returns how many actions and examples were found together. */
    public int size() {
        return hits.size();
    }

    /**
     * Returns how many results each value of an axis and each country would leave.
     *
     * <p>They are counted anew each time they are asked for, by about a dozen further searches.
     */
    public Facets facets() {
        return index.facets(query);
    }

    /** Returns how many entries were found and for what, such as {@code 12 found for skills, AT}. */
    @Override
    public String toString() {
        return OneLine.of(size() + " found for " + query);
    }
}
