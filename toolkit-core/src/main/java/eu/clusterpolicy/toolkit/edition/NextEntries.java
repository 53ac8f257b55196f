package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entries of a catalogue as the edits taken so far will leave them. Taking an edit notes it down and makes nothing of it:
 * what it comes to is made when the entries are asked for. Not thread-safe.
 */
final class NextEntries {

    /** The kinds of entries, in the order in which a catalogue's changes are told. */
    static final ImmutableSet<EntryKind> KINDS_OF_ENTRIES =
            Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(EntryKind.EDITION)));

    private final Catalogue catalogue;
    private final Map<EntryName, Edit> edits = new LinkedHashMap<>();
    private final Map<EntryName, Set<String>> spellings = new HashMap<>();
    private final Map<EntryName, Map<Cell, Placement>> placements = new HashMap<>();

    NextEntries(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Takes an edit; an overlay has one of an entry, or spellings and cells of an example. */
    void take(Edit edit) {
        EntryName name = edit.subject();
        if (edit instanceof Edit.Alias alias) {
            spellings
                    .computeIfAbsent(name, example -> new LinkedHashSet<>(names(example)))
                    .add(alias.spelling());
        } else if (edit instanceof Edit.Place place) {
            Placement placement = place.placement();
            Map<Cell, Placement> further = placements.computeIfAbsent(name, example -> new LinkedHashMap<>());
            // One that is taken in the place of another comes last.
            further.remove(placement.cell());
            further.put(placement.cell(), placement);
        } else {
            // A withdrawn entry whose identifier comes back is known no longer.
            if (EntryKind.WITHDRAWABLE.contains(name.kind()) && !holds(name)) {
                edits.put(name.withdrawn(), new Edit.Drop(name.withdrawn()));
            }
            edits.put(name, edit);
        }
    }

    boolean holds(EntryName name) {
        return find(name).isPresent();
    }

    /** Finds the first entry of a name, an example without the spellings and cells that it gains. */
    Optional<? extends Entry> find(EntryName name) {
        Optional<? extends Entry> earlier = catalogue.find(name);
        return edits.containsKey(name) ? next(edits.get(name), earlier) : earlier;
    }

    private static Optional<? extends Entry> next(Edit edit, Optional<? extends Entry> earlier) {
        if (edit instanceof Edit.Add add) {
            return Optional.of(add.entry());
        }
        if (edit instanceof Edit.Replace replace) {
            return Optional.of(replace.entry());
        }
        return edit instanceof Edit.Entitle entitle
                ? earlier.map(row -> ((Recommendation) row)
                        .toBuilder().title(entitle.title()).build())
                : Optional.empty();
    }

    private ImmutableList<String> names(EntryName example) {
        return ((Example) find(example).orElseThrow()).names();
    }

    /** Returns whether an example bears a name; it may bear thousands. */
    boolean isNamed(Example example, String spelling) {
        Set<String> all = spellings.get(example.entryName());
        return all == null ? example.names().contains(spelling) : all.contains(spelling);
    }

    /** Returns whether an example is named in a cell. */
    boolean isPlaced(Example example, Cell cell) {
        return further(example).containsKey(cell)
                || example.placements().stream().map(Placement::cell).anyMatch(cell::equals);
    }

    private Map<Cell, Placement> further(Example example) {
        return placements.getOrDefault(example.entryName(), ImmutableMap.of());
    }

    /** Returns the entries kind by kind, with recommendations that name what they named. */
    Stream<Entry> entries() {
        return KINDS_OF_ENTRIES.stream().flatMap(this::entries);
    }

    /** Returns the entries of a kind: those of the catalogue in their order, then those that come in. */
    Stream<Entry> entries(EntryKind kind) {
        Set<EntryName> seen = new HashSet<>();
        Stream<Entry> staying = catalogue.entries(kind).stream()
                // A catalogue may be wrong and hold several entries of one name: the first is meant.
                .flatMap(entry -> seen.add(entry.entryName())
                        ? find(entry.entryName()).map(this::extended).stream()
                        : Stream.of(entry));
        Stream<Entry> coming = edits.values().stream()
                .filter(edit -> edit.subject().kind() == kind && !seen.contains(edit.subject()))
                .flatMap(edit -> next(edit, Optional.empty()).stream());
        Stream<Entry> withdrawn = withdrawals()
                .filter(edit -> edit.subject().withdrawn().kind() == kind)
                .map(edit ->
                        new Withdrawn(catalogue.find(edit.subject()).orElseThrow(), edit.successor(), edit.reason()));
        return Streams.concat(staying, coming, withdrawn);
    }

    private Stream<Edit.Withdraw> withdrawals() {
        return edits.values().stream().filter(Edit.Withdraw.class::isInstance).map(Edit.Withdraw.class::cast);
    }

    private Entry extended(Entry entry) {
        EntryName name = entry.entryName();
        if (!spellings.containsKey(name) && !placements.containsKey(name)) {
            return entry;
        }
        Example example = (Example) entry;
        Map<Cell, Placement> further = further(example);
        Stream<Placement> staying =
                example.placements().stream().filter(placement -> !further.containsKey(placement.cell()));
        return example.toBuilder()
                .addAllAliases(
                        Sets.difference(spellings.getOrDefault(name, Set.of()), ImmutableSet.copyOf(example.names())))
                .placements(Stream.concat(staying, further.values().stream()).toList())
                .build();
    }

    /** Makes the catalogue: every edit is applied, and recommendations name the successors of what was withdrawn. */
    Catalogue catalogue(Edition edition) {
        Map<EntryName, EntryName> successors = withdrawals()
                .filter(edit -> edit.successor().isPresent())
                .collect(
                        Collectors.toMap(Edit::subject, edit -> edit.successor().orElseThrow()));
        Catalogue.Builder next = Catalogue.builder(edition);
        entries()
                .map(entry -> entry instanceof Recommendation row && !successors.isEmpty()
                        ? redirected(row, successors)
                        : entry)
                .forEach(next::add);
        return next.build();
    }

    /** Names each successor in the place of what it follows, once to a cell. */
    private static Recommendation redirected(Recommendation row, Map<EntryName, EntryName> successors) {
        return row.toBuilder()
                .operationalisation(row.operationalisation().stream()
                        .map(cell -> cell.toBuilder()
                                .actions(redirected(cell.actions(), EntryName::of, ActionId::of, successors))
                                .build()
                                .naming(redirected(cell.examples(), EntryName::of, ExampleId::of, successors)))
                        .toList())
                .build();
    }

    private static <I> List<I> redirected(
            List<I> ids, Function<I, EntryName> name, Function<String, I> id, Map<EntryName, EntryName> successors) {
        if (ids.stream().map(name).noneMatch(successors::containsKey)) {
            return ids;
        }
        return ids.stream()
                .map(each -> id.apply(followed(name.apply(each), successors).id()))
                .distinct()
                .toList();
    }

    /** Returns the last of an entry's successors, or the entry itself where they run in a circle. */
    private static EntryName followed(EntryName name, Map<EntryName, EntryName> successors) {
        Set<EntryName> seen = new HashSet<>();
        EntryName last = name;
        for (EntryName next = name; next != null; next = successors.get(next)) {
            if (!seen.add(next)) {
                return name;
            }
            last = next;
        }
        return last;
    }
}
