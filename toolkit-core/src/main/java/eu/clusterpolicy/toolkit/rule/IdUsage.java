package eu.clusterpolicy.toolkit.rule;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import java.util.Locale;
import java.util.stream.Stream;

/** An identifier where an entry of a catalogue bears it. */
record IdUsage(EntryKind kind, String id, String place) {

    /** Returns the identifiers of the entries that the catalogue holds. */
    static Stream<IdUsage> held(Catalogue catalogue) {
        return of(catalogue, EntryKind.IDENTIFIED.stream());
    }

    /** Returns the identifiers of the entries that the catalogue has withdrawn. */
    static Stream<IdUsage> withdrawn(Catalogue catalogue) {
        return of(
                catalogue,
                EntryKind.IDENTIFIED.stream()
                        .filter(EntryKind.WITHDRAWABLE::contains)
                        .map(EntryKind::withdrawn));
    }

    private static Stream<IdUsage> of(Catalogue catalogue, Stream<EntryKind> kinds) {
        return kinds.flatMap(kind -> Indexed.map(catalogue.entries(kind), (place, entry) -> {
            String inEntry = entry instanceof Withdrawn gone
                    ? Pointer.of(gone.entry().entryName().kind(), "id")
                    : Pointer.of("id");
            return new IdUsage(kind, entry.entryName().id(), Pointer.of(kind.list(), place) + inEntry);
        }));
    }

    /** Returns what bears it, such as {@code a withdrawn action}. */
    String bearer() {
        String noun = kind.code().replace('-', ' ');
        return (noun.startsWith("a") || noun.startsWith("e") ? "an " : "a ") + noun;
    }

    /** Returns what several that bear one are called, such as {@code withdrawn actions}. */
    String bearers() {
        return kind.title().toLowerCase(Locale.ROOT);
    }
}
