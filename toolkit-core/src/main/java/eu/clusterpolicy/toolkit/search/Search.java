package eu.clusterpolicy.toolkit.search;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The search over a catalogue's entries, as {@code Catalogue.search} asks it.
 *
 * <p>The first search prepares what all later ones work on. Immutable and thread-safe.
 */
public final class Search {

    private final Supplier<SearchIndex> index;

    private Search(Supplier<SearchIndex> index) {
        this.index = index;
    }

    /**
     * Returns the search over the given entries.
     *
     * @param actions the actions, in the order of the catalogue
     * @param examples the examples, in the order of the catalogue
     * @param recommendations the recommendations, in the order of the catalogue
     * @param servedBy the recommendations that an action serves
     * @param naming the recommendations beside which an example is named
     */
    public static Search over(
            ImmutableList<PolicyAction> actions,
            ImmutableList<Example> examples,
            ImmutableList<Recommendation> recommendations,
            Function<ActionId, ImmutableList<Recommendation>> servedBy,
            Function<ExampleId, ImmutableList<Recommendation>> naming) {
        Require.notNull(actions, "actions");
        Require.notNull(examples, "examples");
        Require.notNull(recommendations, "recommendations");
        Require.notNull(servedBy, "servedBy");
        Require.notNull(naming, "naming");
        return new Search(Suppliers.memoize(() -> new SearchIndex(
                ImmutableList.<Entry>builder()
                        .addAll(actions)
                        .addAll(examples)
                        .addAll(recommendations)
                        .build(),
                entry -> {
                    if (entry instanceof PolicyAction action) {
                        return servedBy.apply(action.id());
                    }
                    return entry instanceof Example example ? naming.apply(example.id()) : ImmutableList.of();
                })));
    }

    /** Returns what meets every criterion of the given query. */
    public SearchResult find(Query query) {
        return new SearchResult(Require.notNull(query, "query"), index.get());
    }
}
