package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.name.AlikeNames;
import eu.clusterpolicy.toolkit.name.NearestName;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lays an overlay upon a catalogue, step by step; what collides is asked about as it is met. Not thread-safe. */
final class OverlayApplier {

    private static final List<EntryKind> IDENTIFIED = List.of(EntryKind.ACTION, EntryKind.EXAMPLE, EntryKind.ERRATUM);

    private final Catalogue catalogue;
    private final Overlay overlay;
    private final Conflicts conflicts;
    private final WorkingCopy shelves;
    private final AlikeNames<EntryName> names = new AlikeNames<>();

    private OverlayApplier(Catalogue catalogue, Overlay overlay, Conflicts conflicts) {
        this.catalogue = catalogue;
        this.overlay = overlay;
        this.conflicts = conflicts;
        this.shelves = WorkingCopy.of(catalogue);
    }

    static Catalogue apply(Catalogue catalogue, Overlay overlay, Function<? super Conflict, Resolution> resolve) {
        Conflicts conflicts = new Conflicts(resolve);
        OverlayApplier overlaying = new OverlayApplier(catalogue, overlay, conflicts);
        // An overlay for another edition collides everywhere, so that is asked alone.
        boolean fits = overlaying.fitsBase();
        conflicts.requireDecided(overlay);
        if (!fits) {
            return catalogue;
        }
        Catalogue next = overlaying.next();
        conflicts.requireDecided(overlay);
        return next;
    }

    private Catalogue next() {
        OverlayEntries.dropped(overlay).stream().filter(this::isThere).forEach(shelves::remove);
        OverlayEntries.replaced(overlay).forEach(this::replace);
        nameExamples();
        OverlayEntries.added(overlay).forEach(this::add);
        overlay.aliases().forEach((id, alias) -> extend(id, example -> withAlias(example, alias)));
        overlay.placements().forEach((id, placement) -> extend(id, example -> withPlacement(example, placement)));
        overlay.titles().forEach(this::title);
        new OverlayWithdrawing(overlay, conflicts, shelves).withdraw();
        new OverlayDeclaring(catalogue, overlay, conflicts, shelves).declare();
        return shelves.catalogue(overlay.edition());
    }

    private boolean fitsBase() {
        String id = catalogue.edition().id();
        return overlay.base().equals(id)
                || conflicts.take(
                        ConflictKind.OTHER_BASE,
                        "the overlay is meant for edition '%s', not for '%s'".formatted(overlay.base(), id),
                        EntryName.of(EntryKind.EDITION, overlay.edition().id()),
                        EntryName.of(EntryKind.EDITION, id));
    }

    private boolean isThere(EntryName name) {
        return shelves.holds(name) || conflicts.take(ConflictKind.UNKNOWN, unknown(shelves, name), name);
    }

    /** Words that there is no such entry, with the nearest name. */
    static String unknown(WorkingCopy shelves, EntryName name) {
        // The number nearest to a number is no hint.
        List<String> known = name.kind() == EntryKind.RECOMMENDATION
                ? List.of()
                : shelves.names(name.kind()).stream().map(EntryName::id).toList();
        return NearestName.unknown(name.kind().code(), name.id(), known);
    }

    private void replace(Entry entry) {
        EntryName name = entry.entryName();
        if (shelves.holds(name)) {
            shelves.put(name, entry);
        } else if (withdrawn(name).isPresent()) {
            reinstate(entry, shelves::add);
        } else if (conflicts.take(ConflictKind.REPLACES_UNKNOWN, unknown(shelves, name), name)
                && belongsToNoOther(name)) {
            shelves.add(entry);
        }
    }

    private void nameExamples() {
        List<Example> leftStanding = shelves.entries(EntryKind.EXAMPLE, Example.class).stream()
                .filter(example -> !overlay.withdrawnExamples().containsKey(example.id()))
                .toList();
        leftStanding.forEach(this::addNames);
        for (Example replaced : overlay.replacedExamples()) {
            if (shelves.holds(replaced.entryName()) && !hasNamesOfItsOwn(replaced)) {
                putBack(replaced);
            }
        }
    }

    private void putBack(Example replaced) {
        EntryName name = replaced.entryName();
        removeNames(replaced);
        catalogue
                .findExample(replaced.id())
                .ifPresentOrElse(
                        earlier -> {
                            shelves.put(name, earlier);
                            addNames(earlier);
                        },
                        () -> shelves.remove(name));
    }

    private void addNames(Example example) {
        example.names().forEach(name -> names.add(example.entryName(), example.country(), name));
    }

    private void removeNames(Example example) {
        example.names().forEach(name -> names.remove(example.entryName(), example.country(), name));
    }

    private void add(Entry entry) {
        EntryName name = entry.entryName();
        if (shelves.holds(name)) {
            if (conflicts.take(ConflictKind.ALREADY_THERE, name + " is there already", name)) {
                takePlace(name, entry);
            }
        } else if (withdrawn(name).isPresent()) {
            reinstate(entry, this::addNew);
        } else if (belongsToNoOther(name)) {
            addNew(entry);
        }
    }

    private boolean belongsToNoOther(EntryName name) {
        Optional<EntryName> other = elsewhere(name);
        return other.isEmpty()
                || conflicts.take(
                        ConflictKind.ID_OF_ANOTHER_KIND,
                        "the identifier of %s belongs to %s".formatted(name, other.get()),
                        name,
                        other.get());
    }

    /** An example's earlier names are free again, and its new ones must be its own. */
    private void takePlace(EntryName name, Entry entry) {
        if (!(entry instanceof Example example)) {
            shelves.put(name, entry);
        } else if (hasNamesOfItsOwn(example)) {
            removeNames((Example) shelves.find(name).orElseThrow());
            shelves.put(name, example);
            addNames(example);
        }
    }

    private void addNew(Entry entry) {
        if (!(entry instanceof Example example)) {
            shelves.add(entry);
        } else if (hasNamesOfItsOwn(example)) {
            shelves.add(example);
            addNames(example);
        }
    }

    private void reinstate(Entry entry, Consumer<Entry> putBack) {
        EntryName name = entry.entryName();
        EntryName earlier = withdrawn(name).orElseThrow();
        String sentence = "the identifier of %s belonged to %s".formatted(name, earlier);
        if (conflicts.take(ConflictKind.ID_WITHDRAWN, sentence, name, earlier) && belongsToNoOther(name)) {
            shelves.remove(earlier);
            putBack.accept(entry);
        }
    }

    private Optional<EntryName> withdrawn(EntryName name) {
        if (name.kind() == EntryKind.RECOMMENDATION) {
            return held(Stream.of(EntryKind.WITHDRAWN_RECOMMENDATION), name);
        }
        return IDENTIFIED.contains(name.kind())
                ? held(Stream.of(EntryKind.WITHDRAWN_ACTION, EntryKind.WITHDRAWN_EXAMPLE), name)
                : Optional.empty();
    }

    private Optional<EntryName> elsewhere(EntryName name) {
        return IDENTIFIED.contains(name.kind())
                ? held(IDENTIFIED.stream().filter(kind -> kind != name.kind()), name)
                : Optional.empty();
    }

    private Optional<EntryName> held(Stream<EntryKind> kinds, EntryName name) {
        return kinds.map(kind -> EntryName.of(kind, name.id()))
                .filter(shelves::holds)
                .findFirst();
    }

    private boolean hasNamesOfItsOwn(Example example) {
        return example.names().stream().allMatch(spelling -> isOwn(example, spelling));
    }

    private boolean isOwn(Example example, String spelling) {
        EntryName name = example.entryName();
        Optional<EntryName> other = names.other(name, example.country(), spelling);
        return other.isEmpty()
                || conflicts.take(
                        ConflictKind.SAME_NAME,
                        "'%s', a name of %s, is a spelling of %s".formatted(spelling, name, other.get()),
                        name,
                        other.get());
    }

    private void extend(ExampleId id, Function<Example, Example> extension) {
        EntryName name = OverlayEntries.example(id);
        if (isThere(name)) {
            Example example = (Example) shelves.find(name).orElseThrow();
            shelves.put(name, extension.apply(example));
        }
    }

    private Example withAlias(Example example, String alias) {
        EntryName name = example.entryName();
        if (example.names().stream().anyMatch(alias::equals)) {
            String sentence = "'%s' is a name of %s already".formatted(alias, name);
            conflicts.take(ConflictKind.ALREADY_THERE, sentence, name);
            return example;
        }
        if (!isOwn(example, alias)) {
            return example;
        }
        names.add(name, example.country(), alias);
        return example.withAliases(appended(example.aliases(), alias));
    }

    private Example withPlacement(Example example, Placement placement) {
        ImmutableList<Placement> others = example.placements().stream()
                .filter(earlier -> !earlier.cell().equals(placement.cell()))
                .collect(ImmutableList.toImmutableList());
        if (others.size() == example.placements().size()) {
            return example.withPlacements(appended(others, placement));
        }
        EntryName name = example.entryName();
        String sentence = "%s stands in %s already".formatted(name, placement.cell());
        return conflicts.take(ConflictKind.ALREADY_THERE, sentence, name)
                ? example.withPlacements(appended(others, placement))
                : example;
    }

    private void title(int number, Title title) {
        EntryName name = OverlayEntries.recommendation(number);
        if (isThere(name)) {
            Recommendation recommendation = (Recommendation) shelves.find(name).orElseThrow();
            shelves.put(name, recommendation.withTitle(title));
        }
    }

    private static <E> ImmutableList<E> appended(ImmutableList<E> list, E element) {
        return ImmutableList.<E>builder().addAll(list).add(element).build();
    }
}
