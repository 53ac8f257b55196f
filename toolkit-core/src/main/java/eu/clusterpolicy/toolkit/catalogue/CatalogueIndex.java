package eu.clusterpolicy.toolkit.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The look-up tables of a catalogue: by identifier, by cell, by country, and between actions and recommendations. */
final class CatalogueIndex {

    private final ImmutableMap<ActionId, PolicyAction> actionsById;
    private final ImmutableMap<ExampleId, Example> examplesById;
    private final ImmutableMap<EntryName, Withdrawn> withdrawn;
    private final ImmutableMap<Integer, Recommendation> recommendationsByNumber;
    private final ImmutableList<ImmutableList<PolicyAction>> actionsByCell;
    private final ImmutableList<ImmutableList<Example>> examplesByCell;
    private final ImmutableListMultimap<Country, Example> examplesByCountry;
    private final ImmutableListMultimap<ActionId, Recommendation> recommendationsByAction;
    private final ImmutableListMultimap<ExampleId, Recommendation> recommendationsByExample;
    private final Occupancy occupancy;

    CatalogueIndex(Entries entries) {
        ImmutableList<PolicyAction> actions = entries.actions();
        ImmutableList<Example> examples = entries.examples();
        ImmutableList<Recommendation> recommendations = entries.recommendations();
        actionsById = firstBy(actions, PolicyAction::id);
        examplesById = firstBy(examples, Example::id);
        withdrawn = firstBy(entries.withdrawn().values(), gone -> gone.entry().entryName());
        recommendationsByNumber = firstBy(recommendations, Recommendation::number);
        actionsByCell = byCell(actions, action -> action.cell().stream());
        examplesByCell =
                byCell(examples, example -> example.placements().stream().map(Placement::cell));
        examplesByCountry = by(examples, example -> example.country().stream());
        occupancy = Occupancy.of(Iterables.concat(actions, examples, recommendations, entries.declaredEmpty()));
        recommendationsByAction =
                by(recommendations, recommendation -> mentions(recommendation, Operationalisation::actions));
        recommendationsByExample =
                by(recommendations, recommendation -> mentions(recommendation, Operationalisation::examples));
    }

    Occupancy occupancy() {
        return occupancy;
    }

    ImmutableMap<ActionId, PolicyAction> actionsById() {
        return actionsById;
    }

    ImmutableMap<ExampleId, Example> examplesById() {
        return examplesById;
    }

    ImmutableMap<EntryName, Withdrawn> withdrawn() {
        return withdrawn;
    }

    ImmutableMap<Integer, Recommendation> recommendationsByNumber() {
        return recommendationsByNumber;
    }

    ImmutableList<PolicyAction> actionsIn(Cell cell) {
        return actionsByCell.get(cell.index());
    }

    ImmutableList<Example> examplesIn(Cell cell) {
        return examplesByCell.get(cell.index());
    }

    ImmutableListMultimap<Country, Example> examplesByCountry() {
        return examplesByCountry;
    }

    ImmutableListMultimap<ActionId, Recommendation> recommendationsByAction() {
        return recommendationsByAction;
    }

    ImmutableListMultimap<ExampleId, Recommendation> recommendationsByExample() {
        return recommendationsByExample;
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

    private static <K, E> ImmutableMap<K, E> firstBy(Collection<E> entries, Function<E, K> key) {
        Map<K, E> map = new HashMap<>(entries.size() * 2);
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
