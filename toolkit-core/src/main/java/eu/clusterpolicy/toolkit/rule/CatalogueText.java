package eu.clusterpolicy.toolkit.rule;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.util.Optional;
import java.util.stream.Stream;

/** A text that people read in a catalogue, and where. What errata quote is no text of the catalogue's own. */
record CatalogueText(String place, String what, String words, Kind kind) {

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
                                "/edition/title",
                                "title of the edition",
                                catalogue.edition().title(),
                                Kind.NAME)),
                        Indexed.map(
                                catalogue.actions(),
                                (place, action) -> new CatalogueText(
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

    /** Returns the name of an example as it can stand in a sentence; its identifier where nobody could read the name. */
    static String nameOf(Example example) {
        return WhiteSpace.isUnseen(example.name()) ? "'" + example.id() + "'" : WhiteSpace.inOneLine(example.name());
    }

    /** Returns the observation that the text, by its name, does what the given words say. */
    Observation observed(String does) {
        return Observation.of(place, "The " + what + " " + does + ".");
    }

    private static Stream<CatalogueText> ofExample(int place, Example example) {
        String at = Pointer.of("examples", place);
        String of = " of the example '" + example.id() + "'";
        return Stream.of(
                        Stream.of(new CatalogueText(at + "/name", "name" + of, example.name(), Kind.NAME)),
                        Indexed.map(
                                example.aliases(),
                                (index, alias) -> new CatalogueText(
                                        at + "/aliases/" + index,
                                        "alias '" + WhiteSpace.inOneLine(alias) + "'" + of,
                                        alias,
                                        Kind.NAME)),
                        any(at + "/description", "description" + of, example.description(), Kind.PROSE),
                        any(at + "/status", "status" + of, example.status(), Kind.WORDING),
                        any(
                                at + "/validity/region",
                                "region" + of,
                                example.validity().flatMap(Validity::region),
                                Kind.NAME))
                .flatMap(texts -> texts);
    }

    private static Stream<CatalogueText> ofRecommendation(int place, Recommendation row) {
        String at = Pointer.of("recommendations", place);
        String of = " of recommendation " + row.number();
        return Stream.concat(
                any(at + "/title/text", "title" + of, row.title().text(), Kind.WORDING),
                Stream.of(new CatalogueText(at + "/subject", "subject" + of, row.subject(), Kind.WORDING)));
    }

    private static CatalogueText ofDeclaration(int place, DeclaredEmpty declaration) {
        return new CatalogueText(
                Pointer.of("declaredEmpty", place, "reason"),
                "reason why " + declaration.position().title() + " is empty",
                declaration.reason(),
                Kind.PROSE);
    }

    private static Stream<CatalogueText> any(String place, String what, Optional<String> words, Kind kind) {
        return words.map(present -> new CatalogueText(place, what, present, kind)).stream();
    }
}
