package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.edition.Withdrawal;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.json.wire.ListCodec;
import eu.clusterpolicy.toolkit.json.wire.MapCodec;
import eu.clusterpolicy.toolkit.json.wire.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An overlay as a document. */
public final class OverlayShape extends DocumentShape<Overlay> {

    private final Property<Overlay, String> base = required(
            "base",
            "The identifier of the edition that the overlay is meant for, such as eccp-2021.",
            Codecs.EDITION,
            Overlay::base);
    private final Property<Overlay, Edition> edition = required(
            "edition", "The edition that it makes: who issues it, and when.", new EditionShape(), Overlay::edition);

    private final Property<Overlay, ImmutableList<PolicyAction>> addedActions =
            rareList("addedActions", "The actions that it adds.", EntryShapes.ACTION, Overlay::addedActions);
    private final Property<Overlay, ImmutableList<Example>> addedExamples =
            rareList("addedExamples", "The examples that it adds.", EntryShapes.EXAMPLE, Overlay::addedExamples);
    private final Property<Overlay, ImmutableList<Recommendation>> addedRecommendations = rareList(
            "addedRecommendations",
            "The recommendations that it adds.",
            EntryShapes.RECOMMENDATION,
            Overlay::addedRecommendations);
    private final Property<Overlay, ImmutableList<Erratum>> addedErrata =
            rareList("addedErrata", "The errata that it adds.", EntryShapes.ERRATUM, Overlay::addedErrata);

    private final Property<Overlay, ImmutableList<PolicyAction>> replacedActions = rareList(
            "replacedActions",
            "The actions that take the place of those of their identifier.",
            EntryShapes.ACTION,
            Overlay::replacedActions);
    private final Property<Overlay, ImmutableList<Example>> replacedExamples = rareList(
            "replacedExamples",
            "The examples that take the place of those of their identifier.",
            EntryShapes.EXAMPLE,
            Overlay::replacedExamples);
    private final Property<Overlay, ImmutableList<Recommendation>> replacedRecommendations = rareList(
            "replacedRecommendations",
            "The recommendations that take the place of those of their number.",
            EntryShapes.RECOMMENDATION,
            Overlay::replacedRecommendations);
    private final Property<Overlay, ImmutableList<Erratum>> replacedErrata = rareList(
            "replacedErrata",
            "The errata that take the place of those of their identifier.",
            EntryShapes.ERRATUM,
            Overlay::replacedErrata);

    private final Property<Overlay, ImmutableMap<ActionId, Withdrawal<ActionId>>> withdrawnActions = rareMap(
            "withdrawnActions",
            "The actions that it withdraws, by identifier.",
            new MapCodec<>(Codecs.KEBAB, ActionId::of, new WithdrawalShape<>("an action", Codecs.id(ActionId::of))),
            Overlay::withdrawnActions);
    private final Property<Overlay, ImmutableMap<ExampleId, Withdrawal<ExampleId>>> withdrawnExamples = rareMap(
            "withdrawnExamples",
            "The examples that it withdraws, by identifier.",
            byExample(new WithdrawalShape<>("an example", Codecs.id(ExampleId::of))),
            Overlay::withdrawnExamples);
    private final Property<Overlay, ImmutableMap<Integer, Withdrawal<Integer>>> withdrawnRecommendations = rareMap(
            "withdrawnRecommendations",
            "The recommendations that it withdraws, by number.",
            byNumber(new WithdrawalShape<>("a recommendation", Codecs.RECOMMENDATION)),
            Overlay::withdrawnRecommendations);
    private final Property<Overlay, ImmutableList<ErratumId>> droppedErrata = rare(
            "droppedErrata",
            "The identifiers of the errata that it drops.",
            ListCodec.set(Codecs.id(ErratumId::of), Comparator.comparing(ErratumId::value)),
            overlay -> overlay.droppedErrata().asList(),
            List::isEmpty);

    private final Property<Overlay, ImmutableMap<ExampleId, ImmutableList<String>>> aliases = rareMap(
            "aliases",
            "Further spellings of the names of examples that are there already, by identifier.",
            byExample(ListCodec.notEmpty(Codecs.TEXT)),
            overlay -> lists(overlay.aliases()));
    private final Property<Overlay, ImmutableMap<ExampleId, ImmutableList<Placement>>> placements = rareMap(
            "placements",
            "Further cells that name examples that are there already, by identifier.",
            byExample(ListCodec.notEmpty(EntryShapes.PLACEMENT)),
            overlay -> lists(overlay.placements()));
    private final Property<Overlay, ImmutableMap<Integer, Title>> titles = rareMap(
            "titles",
            "Titles for recommendations that are there already, by number.",
            byNumber(new FoundTitleShape()),
            Overlay::titles);
    private final Property<Overlay, ImmutableList<DeclaredEmpty>> declaredEmpty = rareList(
            "declaredEmpty",
            "The positions that it declares to be empty on purpose.",
            EntryShapes.DECLARED_EMPTY,
            Overlay::declaredEmpty);
    private final Property<Overlay, ImmutableList<Position>> noLongerEmpty = rare(
            "noLongerEmpty",
            "The positions whose declaration it takes back, by their codes.",
            ListCodec.set(Codecs.position(), Comparator.comparing(Position::code)),
            overlay -> overlay.noLongerEmpty().asList(),
            List::isEmpty);

    /** Returns the shape. */
    public OverlayShape() {
        super("overlay", "An overlay: what a new edition of a catalogue adds, replaces and withdraws.");
    }

    /** An entry is named by its item in a list, or by its key in a map. */
    @Override
    public int placesNeeded() {
        return 2;
    }

    /** Looks for contradictions only once all values are sound, so that no fault is the mere consequence of another. */
    @Override
    @Nullable
    Overlay built(JsonIn in, Place start, Values values) {
        if (in.faultCount() > 0) {
            return null;
        }
        requireEachOnce(new OverlayNames(in), values);
        String id = values.get(edition).id();
        if (id.equals(values.get(base))) {
            in.fault("/edition/id", "overlay must make an edition of its own: '" + id + "'");
        }
        return in.faultCount() > 0 ? null : super.built(in, start, values);
    }

    private void requireEachOnce(OverlayNames names, Values values) {
        List.of(addedActions, replacedActions)
                .forEach(list -> names.list(list, values.list(list), PolicyAction::entryName));
        List.of(addedExamples, replacedExamples)
                .forEach(list -> names.list(list, values.list(list), Example::entryName));
        List.of(addedRecommendations, replacedRecommendations)
                .forEach(list -> names.list(list, values.list(list), Recommendation::entryName));
        List.of(addedErrata, replacedErrata).forEach(list -> names.list(list, values.list(list), Erratum::entryName));
        names.list(declaredEmpty, values.list(declaredEmpty), DeclaredEmpty::entryName);
        names.list(droppedErrata, values.list(droppedErrata), id -> EntryName.of(EntryKind.ERRATUM, id.value()));
        names.map(withdrawnActions, EntryKind.ACTION, keys(values, withdrawnActions));
        names.map(withdrawnExamples, EntryKind.EXAMPLE, keys(values, withdrawnExamples));
        names.map(withdrawnRecommendations, EntryKind.RECOMMENDATION, keys(values, withdrawnRecommendations));
        names.map(titles, EntryKind.RECOMMENDATION, keys(values, titles));
        // One example may have both further spellings and further cells.
        Set<ExampleId> respelt = keys(values, aliases);
        names.map(aliases, EntryKind.EXAMPLE, respelt);
        names.map(placements, EntryKind.EXAMPLE, Sets.difference(keys(values, placements), respelt));
    }

    private static <K, V> Set<K> keys(Values values, Property<Overlay, ImmutableMap<K, V>> map) {
        return values.find(map).map(Map::keySet).orElse(Set.of());
    }

    @Override
    Overlay build(Values values) {
        Overlay.Builder overlay = Overlay.builder();
        overlay.base(values.get(base)).edition(values.get(edition));
        addEntries(overlay, values);
        values.find(withdrawnActions).ifPresent(overlay::putAllWithdrawnActions);
        values.find(withdrawnExamples).ifPresent(overlay::putAllWithdrawnExamples);
        values.find(withdrawnRecommendations).ifPresent(overlay::putAllWithdrawnRecommendations);
        overlay.addAllDroppedErrata(values.list(droppedErrata));
        values.find(aliases).ifPresent(all -> all.forEach(overlay::putAllAliases));
        values.find(placements).ifPresent(all -> all.forEach(overlay::putAllPlacements));
        values.find(titles).ifPresent(overlay::putAllTitles);
        return overlay.addAllDeclaredEmpty(values.list(declaredEmpty))
                .addAllNoLongerEmpty(values.list(noLongerEmpty))
                .build();
    }

    private void addEntries(Overlay.Builder overlay, Values values) {
        overlay.addAllAddedActions(values.list(addedActions))
                .addAllAddedExamples(values.list(addedExamples))
                .addAllAddedRecommendations(values.list(addedRecommendations))
                .addAllAddedErrata(values.list(addedErrata))
                .addAllReplacedActions(values.list(replacedActions))
                .addAllReplacedExamples(values.list(replacedExamples))
                .addAllReplacedRecommendations(values.list(replacedRecommendations))
                .addAllReplacedErrata(values.list(replacedErrata));
    }

    private <K, V> Property<Overlay, ImmutableMap<K, V>> rareMap(
            String name, String description, MapCodec<K, V> codec, Function<Overlay, ImmutableMap<K, V>> from) {
        return rare(name, description, codec, from, Map::isEmpty);
    }

    private static <V> MapCodec<ExampleId, V> byExample(Codec<V> value) {
        return new MapCodec<>(Codecs.KEBAB, ExampleId::of, value);
    }

    private static <V> MapCodec<Integer, V> byNumber(Codec<V> value) {
        return new MapCodec<>("^[1-9][0-9]{0,8}$", OverlayShape::number, value);
    }

    private static <V> ImmutableMap<ExampleId, ImmutableList<V>> lists(ImmutableListMultimap<ExampleId, V> multimap) {
        ImmutableMap.Builder<ExampleId, ImmutableList<V>> lists = ImmutableMap.builder();
        multimap.keySet().forEach(id -> lists.put(id, multimap.get(id)));
        return lists.buildOrThrow();
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException("must be the number of a recommendation: '" + text + "'");
        }
        return Integer.parseInt(text);
    }
}
