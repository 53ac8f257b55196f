package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Position;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What an overlay says, as entries and names of every kind alike. */
final class OverlayEntries {

    private OverlayEntries() {}

    static ImmutableList<Entry> added(Overlay overlay) {
        return ImmutableList.<Entry>builder()
                .addAll(overlay.addedActions())
                .addAll(overlay.addedExamples())
                .addAll(overlay.addedRecommendations())
                .addAll(overlay.addedErrata())
                .build();
    }

    static ImmutableList<Entry> replaced(Overlay overlay) {
        return ImmutableList.<Entry>builder()
                .addAll(overlay.replacedActions())
                .addAll(overlay.replacedExamples())
                .addAll(overlay.replacedRecommendations())
                .addAll(overlay.replacedErrata())
                .build();
    }

    static ImmutableList<EntryName> dropped(Overlay overlay) {
        return overlay.droppedErrata().stream()
                .map(id -> EntryName.of(EntryKind.ERRATUM, id.value()))
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableMap<EntryName, Withdrawal<?>> withdrawn(Overlay overlay) {
        ImmutableMap.Builder<EntryName, Withdrawal<?>> withdrawn = ImmutableMap.builder();
        overlay.withdrawnActions().forEach((id, withdrawal) -> withdrawn.put(action(id), withdrawal));
        overlay.withdrawnExamples().forEach((id, withdrawal) -> withdrawn.put(example(id), withdrawal));
        overlay.withdrawnRecommendations()
                .forEach((number, withdrawal) -> withdrawn.put(recommendation(number), withdrawal));
        return withdrawn.buildOrThrow();
    }

    static EntryName action(ActionId id) {
        return EntryName.of(EntryKind.ACTION, id.value());
    }

    static EntryName example(ExampleId id) {
        return EntryName.of(EntryKind.EXAMPLE, id.value());
    }

    static EntryName recommendation(int number) {
        return EntryName.of(EntryKind.RECOMMENDATION, Integer.toString(number));
    }

    static EntryName declaration(Position position) {
        return EntryName.of(EntryKind.DECLARED_EMPTY, position.code());
    }

    /**
     * Requires that an overlay does not contradict itself.
     *
     * @throws IllegalArgumentException if it names an entry twice, but for the aliases and placements of one example
     */
    static void requireEachOnce(Overlay overlay) {
        Set<EntryName> extended = new HashSet<>();
        overlay.aliases().keySet().forEach(id -> extended.add(example(id)));
        overlay.placements().keySet().forEach(id -> extended.add(example(id)));
        Set<EntryName> named = new HashSet<>(extended);
        Stream.of(
                        Stream.concat(added(overlay).stream(), replaced(overlay).stream())
                                .map(Entry::entryName),
                        withdrawn(overlay).keySet().stream(),
                        dropped(overlay).stream(),
                        overlay.titles().keySet().stream().map(OverlayEntries::recommendation),
                        overlay.declaredEmpty().stream().map(Entry::entryName))
                .flatMap(names -> names)
                .filter(name -> !named.add(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("overlay must name each entry once: " + name);
                });
    }
}
