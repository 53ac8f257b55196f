package eu.clusterpolicy.toolkit.completeness;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Citation;
import eu.clusterpolicy.toolkit.catalogue.Example;
import eu.clusterpolicy.toolkit.catalogue.Recommendation;
import java.util.Optional;
import java.util.stream.Stream;

/** What a catalogue cites, or should: the entry, the place of what bears the citation, what that is, and the citation. */
record Cited(String entry, String place, String what, Optional<Citation> citation) {

    /** Returns everything that is to be cited, in the order of the catalogue's lists. */
    static Stream<Cited> of(Catalogue catalogue) {
        return Stream.of(
                        Numbered.map(
                                catalogue.actions(),
                                (place, action) -> new Cited(
                                        action.id().value(),
                                        Pointer.of("actions", place),
                                        "the action '" + action.id() + "'",
                                        action.citation())),
                        Numbered.flatMap(catalogue.examples(), Cited::placements),
                        Numbered.flatMap(catalogue.recommendations(), Cited::cells),
                        Numbered.map(
                                catalogue.errata(),
                                (place, erratum) -> new Cited(
                                        erratum.id().value(),
                                        Pointer.of("errata", place),
                                        "the erratum '" + erratum.id() + "'",
                                        erratum.citation())),
                        Numbered.map(
                                catalogue.declaredEmpty(),
                                (place, declaration) -> new Cited(
                                        declaration.position().code(),
                                        Pointer.of("declaredEmpty", place),
                                        "the declaration that "
                                                + declaration.position().title() + " is empty",
                                        declaration.citation())))
                .flatMap(cited -> cited);
    }

    private static Stream<Cited> placements(int place, Example example) {
        return Numbered.map(
                example.placements(),
                (index, placement) -> new Cited(
                        example.id().value(),
                        Pointer.of("examples", place, "placements", index),
                        "the example '" + example.id() + "' in "
                                + placement.cell().title(),
                        placement.citation()));
    }

    private static Stream<Cited> cells(int place, Recommendation row) {
        String entry = "recommendation-" + row.number();
        Stream<Cited> title = row.title().citation().stream()
                .map(citation -> new Cited(
                        entry,
                        Pointer.of("recommendations", place, "title"),
                        "the title of recommendation " + row.number(),
                        Optional.of(citation)));
        Stream<Cited> cells = Numbered.map(
                row.operationalisation(),
                (index, cell) -> new Cited(
                        entry + "/" + cell.function().code(),
                        Pointer.of("recommendations", place, "operationalisation", index),
                        "recommendation " + row.number() + " through "
                                + cell.function().title(),
                        cell.citation()));
        return Stream.concat(title, cells);
    }
}
