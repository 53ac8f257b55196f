package eu.clusterpolicy.toolkit.rule;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.util.stream.Stream;

/** A text that people read in a catalogue, and where. What errata quote is no text of the catalogue's own. */
record CatalogueText(String entry, String place, String what, String words, Kind kind) {

    /** How a text is written. */
    enum Kind {
        /** One sentence without a full stop, such as the wording of an action. */
        WORDING,
        /** A name, in which its bearer's habits count. */
        NAME,
        /** Whole sentences, perhaps in several lines. */
        PROSE
    }

    /** Returns all texts, in the order of the catalogue's lists. */
    static Stream<CatalogueText> of(Catalogue catalogue) {
        return Stream.of(
                        Stream.of(new CatalogueText(
                                catalogue.edition().id(),
                                "/edition/title",
                                "title of the edition",
                                catalogue.edition().title(),
                                Kind.NAME)),
                        Indexed.map(
                                catalogue.actions(),
                                (place, action) -> new CatalogueText(
                                        action.id().value(),
                                        Pointer.of("actions", place, "text"),
                                        "wording of the action '" + action.id() + "'",
                                        action.text(),
                                        Kind.WORDING)),
                        Indexed.flatMap(catalogue.examples(), CatalogueText::ofExample),
                        Indexed.flatMap(catalogue.recommendations(), CatalogueText::ofRecommendation),
                        Indexed.map(catalogue.declaredEmpty(), CatalogueText::ofDeclaration))
                .flatMap(texts -> texts);
    }

    boolean isBlank() {
        return WhiteSpace.isUnseen(words);
    }

    /** Returns words as they can stand in a sentence, which has no lines. */
    static String inOneLine(String words) {
        return WhiteSpace.inOneLine(words);
    }

    /** Returns the name of an example as it can stand in a sentence; its identifier where nobody could read the name. */
    static String nameOf(Example example) {
        return WhiteSpace.isUnseen(example.name()) ? "'" + example.id() + "'" : inOneLine(example.name());
    }

    /** Returns the observation that the text, by its name, does what the given words say. */
    Observation observed(String does) {
        return Observation.of(entry, place, "The " + what + " " + does + ".");
    }

    private static Stream<CatalogueText> ofExample(int place, Example example) {
        String id = example.id().value();
        String of = " of the example '" + id + "'";
        CatalogueText name =
                new CatalogueText(id, Pointer.of("examples", place, "name"), "name" + of, example.name(), Kind.NAME);
        Stream<CatalogueText> aliases = Indexed.map(
                example.aliases(),
                (index, alias) -> new CatalogueText(
                        id,
                        Pointer.of("examples", place, "aliases", index),
                        "alias '" + inOneLine(alias) + "'" + of,
                        alias,
                        Kind.NAME));
        Stream<CatalogueText> description = example.description().stream()
                .map(words -> new CatalogueText(
                        id, Pointer.of("examples", place, "description"), "description" + of, words, Kind.PROSE));
        return Stream.of(Stream.of(name), aliases, description, ofState(place, example))
                .flatMap(texts -> texts);
    }

    private static Stream<CatalogueText> ofState(int place, Example example) {
        String id = example.id().value();
        String of = " of the example '" + id + "'";
        Stream<CatalogueText> status = example.status().stream()
                .map(words -> new CatalogueText(
                        id, Pointer.of("examples", place, "status"), "status" + of, words, Kind.WORDING));
        Stream<CatalogueText> region = example.validity().flatMap(Validity::region).stream()
                .map(words -> new CatalogueText(
                        id, Pointer.of("examples", place, "validity", "region"), "region" + of, words, Kind.NAME));
        return Stream.concat(status, region);
    }

    private static Stream<CatalogueText> ofRecommendation(int place, Recommendation row) {
        String entry = "recommendation-" + row.number();
        String of = " of recommendation " + row.number();
        Stream<CatalogueText> title = row.title().text().stream()
                .map(words -> new CatalogueText(
                        entry,
                        Pointer.of("recommendations", place, "title", "text"),
                        "title" + of,
                        words,
                        Kind.WORDING));
        CatalogueText subject = new CatalogueText(
                entry, Pointer.of("recommendations", place, "subject"), "subject" + of, row.subject(), Kind.WORDING);
        return Stream.concat(title, Stream.of(subject));
    }

    private static CatalogueText ofDeclaration(int place, DeclaredEmpty declaration) {
        return new CatalogueText(
                declaration.position().code(),
                Pointer.of("declaredEmpty", place, "reason"),
                "reason why " + declaration.position().title() + " is empty",
                declaration.reason(),
                Kind.PROSE);
    }
}
