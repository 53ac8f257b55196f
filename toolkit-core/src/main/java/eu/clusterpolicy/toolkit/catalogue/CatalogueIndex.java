package eu.clusterpolicy.toolkit.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.search.Search;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The look-up tables of a catalogue: by identifier and by name, by country, and between actions and recommendations; its search. */
record CatalogueIndex(
        ImmutableMap<ActionId, PolicyAction> actionsById,
        ImmutableMap<ExampleId, Example> examplesById,
        ImmutableListMultimap<EntryKind, Withdrawn> withdrawnByKind,
        ImmutableMap<EntryName, Withdrawn> withdrawn,
        ImmutableMap<EntryName, Entry> others,
        ImmutableMap<Integer, Recommendation> recommendationsByNumber,
        ImmutableListMultimap<Country, Example> examplesByCountry,
        ImmutableListMultimap<ActionId, Recommendation> recommendationsByAction,
        ImmutableListMultimap<ExampleId, Recommendation> recommendationsByExample,
        Occupancy occupancy,
        Search search) {

    static CatalogueIndex of(Entries entries) {
        ImmutableList<PolicyAction> actions = entries.actions();
        ImmutableList<Example> examples = entries.examples();
        ImmutableList<Recommendation> recommendations = entries.recommendations();
        ImmutableListMultimap<ActionId, Recommendation> byAction =
                by(recommendations, row -> mentions(row, Operationalisation::actions));
        ImmutableListMultimap<ExampleId, Recommendation> byExample =
                by(recommendations, row -> mentions(row, Operationalisation::examples));
        return new CatalogueIndex(
                firstBy(actions, PolicyAction::id),
                firstBy(examples, Example::id),
                Multimaps.index(
                        entries.withdrawn(), gone -> gone.entry().entryName().kind()),
                firstBy(entries.withdrawn(), gone -> gone.entry().entryName()),
                firstBy(
                        Iterables.concat(entries.errata(), entries.declaredEmpty(), entries.withdrawn()),
                        Entry::entryName),
                firstBy(recommendations, Recommendation::number),
                by(examples, example -> example.country().stream()),
                byAction,
                byExample,
                Occupancy.of(Iterables.concat(actions, examples, recommendations, entries.declaredEmpty())),
                Search.over(actions, examples, recommendations, byAction::get, byExample::get));
    }

    ImmutableList<PolicyAction> actionsServing(Recommendation recommendation) {
        return known(actionsById, mentions(recommendation, Operationalisation::actions));
    }

    ImmutableList<Example> examplesNamedBy(Recommendation recommendation) {
        return known(examplesById, mentions(recommendation, Operationalisation::examples));
    }

    private static <I, E> ImmutableList<E> known(ImmutableMap<I, E> byId, Stream<I> ids) {
        return ids.distinct().filter(byId::containsKey).map(byId::get).collect(ImmutableList.toImmutableList());
    }

    private static <I> Stream<I> mentions(
            Recommendation recommendation, Function<Operationalisation, ImmutableList<I>> kind) {
        return recommendation.operationalisation().stream().flatMap(cell -> kind.apply(cell).stream());
    }

    private static <K, E> ImmutableMap<K, E> firstBy(Iterable<? extends E> entries, Function<E, K> key) {
        Map<K, E> map = new HashMap<>();
        for (E entry : entries) {
            map.putIfAbsent(key.apply(entry), entry);
        }
        return ImmutableMap.copyOf(map);
    }

    private static <K, E> ImmutableListMultimap<K, E> by(List<E> entries, Function<E, Stream<K>> keys) {
        ImmutableListMultimap.Builder<K, E> map = ImmutableListMultimap.builder();
        for (E entry : entries) {
            keys.apply(entry).distinct().forEach(key -> map.put(key, entry));
        }
        return map.build();
    }
}
