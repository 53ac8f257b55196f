package eu.clusterpolicy.toolkit.rule;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.name.Pointer;
import java.util.Optional;
import java.util.stream.Stream;

/** What a catalogue cites, or should: the entry, the place of what bears the citation, what that is, and the citation. */
record CitedThing(String entry, String place, String what, Optional<Citation> citation) {

    /** Returns everything that is to be cited, in the order of the catalogue's lists. */
    static Stream<CitedThing> of(Catalogue catalogue) {
        return Stream.of(
                        Indexed.map(
                                catalogue.actions(),
                                (place, action) -> new CitedThing(
                                        action.id().value(),
                                        Pointer.of("actions", place),
                                        "the action '" + action.id() + "'",
                                        action.citation())),
                        Indexed.flatMap(catalogue.examples(), CitedThing::placements),
                        Indexed.flatMap(catalogue.recommendations(), CitedThing::cells),
                        Indexed.map(
                                catalogue.errata(),
                                (place, erratum) -> new CitedThing(
                                        erratum.id().value(),
                                        Pointer.of("errata", place),
                                        "the erratum '" + erratum.id() + "'",
                                        erratum.citation())),
                        Indexed.map(
                                catalogue.declaredEmpty(),
                                (place, declaration) -> new CitedThing(
                                        declaration.position().code(),
                                        Pointer.of("declaredEmpty", place),
                                        "the declaration that "
                                                + declaration.position().title() + " is empty",
                                        declaration.citation())))
                .flatMap(cited -> cited);
    }

    private static Stream<CitedThing> placements(int place, Example example) {
        return Indexed.map(
                example.placements(),
                (index, placement) -> new CitedThing(
                        example.id().value(),
                        Pointer.of("examples", place, "placements", index),
                        "the example '" + example.id() + "' in "
                                + placement.cell().title(),
                        placement.citation()));
    }

    private static Stream<CitedThing> cells(int place, Recommendation row) {
        String entry = "recommendation-" + row.number();
        Stream<CitedThing> title = row.title().citation().stream()
                .map(citation -> new CitedThing(
                        entry,
                        Pointer.of("recommendations", place, "title"),
                        "the title of recommendation " + row.number(),
                        Optional.of(citation)));
        Stream<CitedThing> cells = Indexed.map(
                row.operationalisation(),
                (index, cell) -> new CitedThing(
                        entry + "/" + cell.function().code(),
                        Pointer.of("recommendations", place, "operationalisation", index),
                        "recommendation " + row.number() + " through "
                                + cell.function().title(),
                        cell.citation()));
        return Stream.concat(title, cells);
    }
}
