package eu.clusterpolicy.toolkit.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The look-up tables of a catalogue: by identifier and by name, by cell, by country, and between actions and recommendations. */
record CatalogueIndex(
        ImmutableMap<ActionId, PolicyAction> actionsById,
        ImmutableMap<ExampleId, Example> examplesById,
        ImmutableMap<EntryName, Withdrawn> withdrawn,
        ImmutableMap<EntryName, Entry> others,
        ImmutableMap<Integer, Recommendation> recommendationsByNumber,
        ImmutableList<ImmutableList<PolicyAction>> actionsByCell,
        ImmutableList<ImmutableList<Example>> examplesByCell,
        ImmutableListMultimap<Country, Example> examplesByCountry,
        ImmutableListMultimap<ActionId, Recommendation> recommendationsByAction,
        ImmutableListMultimap<ExampleId, Recommendation> recommendationsByExample,
        Occupancy occupancy) {

    static CatalogueIndex of(Entries entries) {
        ImmutableList<PolicyAction> actions = entries.actions();
        ImmutableList<Example> examples = entries.examples();
        ImmutableList<Recommendation> recommendations = entries.recommendations();
        return new CatalogueIndex(
                firstBy(actions, PolicyAction::id),
                firstBy(examples, Example::id),
                firstBy(entries.withdrawn().values(), gone -> gone.entry().entryName()),
                firstBy(
                        Iterables.concat(
                                entries.errata(),
                                entries.declaredEmpty(),
                                entries.withdrawn().values()),
                        Entry::entryName),
                firstBy(recommendations, Recommendation::number),
                byCell(actions, action -> action.cell().stream()),
                byCell(examples, example -> example.placements().stream().map(Placement::cell)),
                by(examples, example -> example.country().stream()),
                by(recommendations, row -> mentions(row, Operationalisation::actions)),
                by(recommendations, row -> mentions(row, Operationalisation::examples)),
                Occupancy.of(Iterables.concat(actions, examples, recommendations, entries.declaredEmpty())));
    }

    ImmutableList<PolicyAction> actionsIn(Cell cell) {
        return actionsByCell.get(cell.index());
    }

    ImmutableList<Example> examplesIn(Cell cell) {
        return examplesByCell.get(cell.index());
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

    private static <E> ImmutableList<ImmutableList<E>> byCell(List<E> entries, Function<E, Stream<Cell>> cells) {
        ImmutableListMultimap<Cell, E> map = by(entries, cells);
        return Cell.all().stream().map(map::get).collect(ImmutableList.toImmutableList());
    }
}
