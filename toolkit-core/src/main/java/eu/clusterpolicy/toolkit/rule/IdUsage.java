package eu.clusterpolicy.toolkit.rule;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.name.Pointer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** An identifier where an entry of a catalogue bears it. */
record IdUsage(Kind kind, String id, String place) {

    /** The kinds of entries that bear an identifier, each with the list that holds them. */
    enum Kind {
        ACTION("action", "an action", "actions", "/id"),
        EXAMPLE("example", "an example", "examples", "/id"),
        ERRATUM("erratum", "an erratum", "errata", "/id"),
        WITHDRAWN_ACTION("withdrawn action", "a withdrawn action", "withdrawnActions", "/action/id"),
        WITHDRAWN_EXAMPLE("withdrawn example", "a withdrawn example", "withdrawnExamples", "/example/id");

        final String noun;
        final String one;
        final String list;
        final String inEntry;

        Kind(String noun, String one, String list, String inEntry) {
            this.noun = noun;
            this.one = one;
            this.list = list;
            this.inEntry = inEntry;
        }

        String plural() {
            return this == ERRATUM ? list : noun + "s";
        }
    }

    /** Returns the identifiers of the entries that the catalogue holds. */
    static Stream<IdUsage> held(Catalogue catalogue) {
        return Stream.of(
                        of(Kind.ACTION, catalogue.actions(), entry -> entry.id().value()),
                        of(
                                Kind.EXAMPLE,
                                catalogue.examples(),
                                entry -> entry.id().value()),
                        of(Kind.ERRATUM, catalogue.errata(), entry -> entry.id().value()))
                .flatMap(uses -> uses);
    }

    /** Returns the identifiers of the entries that the catalogue has withdrawn. */
    static Stream<IdUsage> withdrawn(Catalogue catalogue) {
        return Stream.concat(
                of(
                        Kind.WITHDRAWN_ACTION,
                        catalogue.withdrawn(EntryKind.ACTION),
                        withdrawn -> withdrawn.entry().entryName().id()),
                of(
                        Kind.WITHDRAWN_EXAMPLE,
                        catalogue.withdrawn(EntryKind.EXAMPLE),
                        withdrawn -> withdrawn.entry().entryName().id()));
    }

    private static <E> Stream<IdUsage> of(Kind kind, List<E> entries, Function<E, String> id) {
        return Indexed.map(
                entries,
                (place, entry) -> new IdUsage(kind, id.apply(entry), Pointer.of(kind.list, place) + kind.inEntry));
    }
}
