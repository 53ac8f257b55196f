package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Occupancy;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.AlikeNames;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.UnknownNames;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds in what an edit collides with a catalogue as the edits before it will leave it. It changes nothing and asks nobody; the
 * conflicts of an edit come in the order in which they are asked about.
 */
final class ConflictFinder {

    private final Overlay overlay;
    private final NextEntries next;
    private final AlikeNames<EntryName> names;
    private final ImmutableSet<EntryName> leaving;
    private final ImmutableSet<EntryName> dropped;
    private final Map<EntryKind, UnknownNames> unknown = new EnumMap<>(EntryKind.class);
    private final IdentityHashMap<Edit, String> paths = new IdentityHashMap<>();

    /**
     * Begins with an overlay.
     *
     * @param said its edits that are not left out
     */
    ConflictFinder(Overlay overlay, List<Edit> said, NextEntries next, AlikeNames<EntryName> names) {
        this.overlay = overlay;
        this.next = next;
        this.names = names;
        this.leaving = subjects(said, Edit.Withdraw.class);
        this.dropped = subjects(said, Edit.Drop.class);
        for (int i = 0; i < overlay.edits().size(); i++) {
            paths.put(overlay.edits().get(i), OverlayFaults.path(i));
        }
    }

    private static ImmutableSet<EntryName> subjects(List<Edit> edits, Class<? extends Edit> sort) {
        return edits.stream().filter(sort::isInstance).map(Edit::subject).collect(ImmutableSet.toImmutableSet());
    }

    /** Returns whether the overlay withdraws the given entry. */
    boolean leaves(EntryName name) {
        return leaving.contains(name);
    }

    Stream<Conflict> ofBase(Catalogue catalogue) {
        String id = catalogue.edition().id();
        return overlay.base().equals(id)
                ? Stream.empty()
                : Stream.of(new Conflict(
                        ConflictKind.OTHER_BASE,
                        "/base",
                        ImmutableList.of(
                                EntryName.of(
                                        EntryKind.EDITION, overlay.edition().id()),
                                EntryName.of(EntryKind.EDITION, id)),
                        "the overlay is meant for edition '%s', not for '%s'".formatted(overlay.base(), id)));
    }

    /** Returns that the entry of which the edit says something is not there, if so. */
    Stream<Conflict> ofSubject(Edit edit) {
        return next.holds(edit.subject())
                ? Stream.empty()
                : conflict(edit, ConflictKind.UNKNOWN, unknown(edit.subject()), edit.subject());
    }

    /** Returns in what a replacement collides, but for the names of an example. */
    Stream<Conflict> of(Edit.Replace edit) {
        return next.holds(edit.subject())
                ? Stream.empty()
                : ofNewcomer(
                        edit, conflict(edit, ConflictKind.REPLACES_UNKNOWN, unknown(edit.subject()), edit.subject()));
    }

    Stream<Conflict> of(Edit.Add edit) {
        Stream<Conflict> ofPlace = next.holds(edit.subject()) ? alreadyThere(edit) : ofNewcomer(edit, Stream.empty());
        return Stream.concat(ofPlace, ofNames(edit, edit.entry()));
    }

    private Stream<Conflict> ofNewcomer(Edit edit, Stream<Conflict> otherwise) {
        EntryName name = edit.subject();
        Stream<Conflict> ofWithdrawn = withdrawn(name)
                .map(earlier -> conflict(
                        edit,
                        ConflictKind.ID_WITHDRAWN,
                        "the identifier of %s belonged to %s".formatted(name, earlier),
                        name,
                        earlier))
                .orElse(otherwise);
        Stream<Conflict> ofOtherKinds = held(
                        EntryKind.IDENTIFIED.contains(name.kind()) ? EntryKind.IDENTIFIED.stream() : Stream.of(), name)
                .map(other -> conflict(
                        edit,
                        ConflictKind.ID_OF_ANOTHER_KIND,
                        "the identifier of %s belongs to %s".formatted(name, other),
                        name,
                        other))
                .orElse(Stream.empty());
        return Stream.concat(ofWithdrawn, ofOtherKinds);
    }

    /** Returns the withdrawn entry to which an entry's identifier belonged: one of its own kind, before any other. */
    private Optional<EntryName> withdrawn(EntryName name) {
        boolean identified = EntryKind.IDENTIFIED.contains(name.kind());
        Stream<EntryKind> kinds =
                Stream.concat(Stream.of(name.kind()), identified ? EntryKind.IDENTIFIED.stream() : Stream.of());
        return held(kinds.filter(EntryKind.WITHDRAWABLE::contains).map(EntryKind::withdrawn), name);
    }

    private Optional<EntryName> held(Stream<EntryKind> kinds, EntryName name) {
        return kinds.map(kind -> EntryName.of(kind, name.id()))
                .filter(next::holds)
                .findFirst();
    }

    Stream<Conflict> ofNames(Edit edit, Entry entry) {
        return entry instanceof Example example
                ? example.names().stream().flatMap(spelling -> ofName(edit, example, spelling))
                : Stream.empty();
    }

    private Stream<Conflict> ofName(Edit edit, Example example, String spelling) {
        EntryName name = edit.subject();
        ImmutableSet<EntryName> others = names.others(name, example.country(), spelling);
        return others.isEmpty()
                ? Stream.empty()
                : conflict(
                        edit,
                        ConflictKind.SAME_NAME,
                        "%s, a name of %s, is a spelling of %s"
                                .formatted(Excerpt.quoted(spelling), name, listed(others)),
                        and(name, others));
    }

    /** Returns whether an entry is an example whose name or alias is a spelling of another's. */
    boolean isNamedLikeAnother(Entry entry) {
        return entry instanceof Example example
                && example.names().stream()
                        .anyMatch(spelling -> !names.others(example.entryName(), example.country(), spelling)
                                .isEmpty());
    }

    Stream<Conflict> of(Edit.Alias edit) {
        EntryName name = edit.subject();
        return ofExtension(
                edit,
                example -> next.isNamed(example, edit.spelling())
                        ? conflict(
                                edit,
                                ConflictKind.ALREADY_THERE,
                                "%s is a name of %s already".formatted(Excerpt.quoted(edit.spelling()), name),
                                name)
                        : ofName(edit, example, edit.spelling()));
    }

    Stream<Conflict> of(Edit.Place edit) {
        EntryName name = edit.subject();
        Cell cell = edit.placement().cell();
        return ofExtension(
                edit,
                example -> next.isPlaced(example, cell)
                        ? conflict(
                                edit, ConflictKind.ALREADY_THERE, "%s stands in %s already".formatted(name, cell), name)
                        : Stream.empty());
    }

    private Stream<Conflict> ofExtension(Edit edit, Function<Example, Stream<Conflict>> ofExample) {
        return next.find(edit.subject()).map(Example.class::cast).map(ofExample).orElseGet(() -> ofSubject(edit));
    }

    /** Returns what names an entry of the given kind and so keeps it from going. */
    ImmutableSetMultimap<EntryName, EntryName> needing(EntryKind kind) {
        ImmutableSetMultimap.Builder<EntryName, EntryName> needing = ImmutableSetMultimap.builder();
        if (kind == EntryKind.RECOMMENDATION) {
            next.entries(EntryKind.DECLARED_EMPTY)
                    // One that the overlay takes back no longer needs the recommendation in whose row it stands.
                    .filter(declaration -> !dropped.contains(declaration.entryName()))
                    .forEach(declaration -> {
                        if (((DeclaredEmpty) declaration).position() instanceof Position.InRecommendation row) {
                            needing.put(EntryName.ofRecommendation(row.recommendation()), declaration.entryName());
                        }
                    });
        } else {
            next.entries(EntryKind.RECOMMENDATION)
                    .forEach(row -> ((Recommendation) row)
                            .operationalisation().stream()
                                    .flatMap(cell -> Stream.concat(
                                            cell.actions().stream().map(EntryName::of),
                                            cell.examples().stream().map(EntryName::of)))
                                    .forEach(name -> needing.put(name, row.entryName())));
        }
        return needing.build();
    }

    /** A recommendation leads on to a successor; a declaration, which is about the row itself, does not. */
    Stream<Conflict> of(Edit.Withdraw edit, ImmutableSetMultimap<EntryName, EntryName> needing) {
        EntryName name = edit.subject();
        boolean followed = edit.successor().isPresent();
        ImmutableSet<EntryName> needs =
                followed && name.kind() != EntryKind.RECOMMENDATION ? ImmutableSet.of() : needing.get(name);
        Stream<Conflict> ofNeeds = needs.isEmpty()
                ? Stream.empty()
                : conflict(
                        edit,
                        ConflictKind.STILL_NEEDED,
                        "%s %sis named by %s".formatted(name, followed ? "" : "has no successor and ", listed(needs)),
                        and(name, needs));
        return Stream.concat(edit.successor().stream().flatMap(other -> ofSuccessor(edit, other)), ofNeeds);
    }

    private Stream<Conflict> ofSuccessor(Edit edit, EntryName successor) {
        EntryName name = edit.subject();
        if (next.holds(successor) && !leaving.contains(successor)) {
            return Stream.empty();
        }
        String sentence = leaving.contains(successor)
                ? "the successor of %s is withdrawn too: %s".formatted(name, successor)
                : "the successor of %s is not there: %s".formatted(name, unknown(successor));
        return conflict(edit, ConflictKind.UNKNOWN_SUCCESSOR, sentence, name, successor);
    }

    /** Returns in what a declaration collides with what fills the positions then. */
    Stream<Conflict> of(Edit edit, DeclaredEmpty declaration, Occupancy occupancy) {
        Position position = declaration.position();
        EntryName name = edit.subject();
        if (position instanceof Position.InRecommendation row
                && !next.holds(EntryName.ofRecommendation(row.recommendation()))) {
            return conflict(
                    edit,
                    ConflictKind.UNKNOWN,
                    "%s cannot be declared empty: unknown recommendation: '%s'"
                            .formatted(position.code(), row.recommendation()),
                    EntryName.ofRecommendation(row.recommendation()));
        }
        Stream<Conflict> ofPlace = edit instanceof Edit.Replace replace
                ? of(replace)
                : next.holds(name) ? alreadyThere(edit) : Stream.empty();
        Stream<Conflict> ofFilling = occupancy.state(position).isFilled()
                ? conflict(edit, ConflictKind.DECLARES_FILLED_EMPTY, name + " is filled", name)
                : Stream.empty();
        return Stream.concat(ofPlace, ofFilling);
    }

    /** Returns that the overlay fills what the catalogue declares empty; several edits may do so together, so none is named. */
    static Conflict filling(DeclaredEmpty declaration) {
        EntryName name = declaration.entryName();
        return new Conflict(ConflictKind.FILLS_DECLARED_EMPTY, "", ImmutableList.of(name), "the overlay fills " + name);
    }

    private Stream<Conflict> alreadyThere(Edit edit) {
        return conflict(edit, ConflictKind.ALREADY_THERE, edit.subject() + " is there already", edit.subject());
    }

    private Stream<Conflict> conflict(Edit edit, ConflictKind kind, String sentence, EntryName... entries) {
        return Stream.of(new Conflict(kind, paths.getOrDefault(edit, ""), ImmutableList.copyOf(entries), sentence));
    }

    private static EntryName[] and(EntryName first, ImmutableSet<EntryName> others) {
        return Stream.concat(Stream.of(first), others.stream()).toArray(EntryName[]::new);
    }

    private static String listed(ImmutableSet<EntryName> names) {
        return Excerpt.listed(Collections2.transform(names, EntryName::toString));
    }

    /** Words that there is no such entry, with the nearest of the names that there were when the first of its kind was missed. */
    private String unknown(EntryName name) {
        return unknown.computeIfAbsent(name.kind(), this::unknownOf).error(name.id());
    }

    private UnknownNames unknownOf(EntryKind kind) {
        // The number nearest to a number is no hint.
        Stream<String> known = kind == EntryKind.RECOMMENDATION
                ? Stream.of()
                : next.entries(kind).map(entry -> entry.entryName().id());
        return new UnknownNames(kind.code(), known.toList());
    }
}
