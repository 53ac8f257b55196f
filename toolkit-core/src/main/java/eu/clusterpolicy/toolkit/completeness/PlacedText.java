package eu.clusterpolicy.toolkit.completeness;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text that people read in a catalogue, a roadmap or its plan, and where, such as the wording of the action
 * {@code green-innovation-needs} at {@code /actions/0/text}.
 *
 * <p>It is the one list of all texts, over which rules judge wording. What errata quote is no text of the catalogue's own. Of a
 * withdrawn entry the reason is on the list; its own words stay as they were, so that no rule may ask to mend them.
 *
 * <pre>{@code
 * PlacedText.of(catalogue).filter(text -> text.words().contains("lorem ipsum")).map(text -> text.observed("is a placeholder"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param path the JSON Pointer of the text in the document, such as {@code /actions/0/text}
 * @param what what the text is, in words, such as {@code title of the planned action 'open-the-hub'}
 * @param words the text
 * @param kind how it is written
 */
public record PlacedText(String path, String what, String words, Kind kind) {

    /** Requires all components. */
    public PlacedText {
        Require.notNull(path, "path");
        Require.notNull(what, "what");
        Require.notNull(words, "words");
        Require.notNull(kind, "kind");
    }

    /** How a text is written. Immutable and thread-safe. */
    public enum Kind {
        /** One sentence without a full stop, such as the wording of an action. */
        WORDING,
        /** A name, in which its bearer's habits count. */
        NAME,
        /** Whole sentences, perhaps in several lines. */
        PROSE
    }

    /** Returns all texts of a catalogue, in the order of its lists. */
    public static Stream<PlacedText> of(Catalogue catalogue) {
        Require.notNull(catalogue, "catalogue");
        return Stream.of(
                        ofEdition(catalogue.edition()),
                        Indexed.map(
                                catalogue.actions(),
                                (place, action) -> new PlacedText(
                                        Pointer.of("actions", place, "text"),
                                        "wording of the action '" + action.id() + "'",
                                        action.text(),
                                        Kind.WORDING)),
                        Indexed.flatMap(catalogue.examples(), PlacedText::ofExample),
                        Indexed.flatMap(catalogue.recommendations(), PlacedText::ofRecommendation),
                        Indexed.flatMap(catalogue.errata(), PlacedText::ofErratum),
                        Indexed.map(catalogue.declaredEmpty(), PlacedText::ofDeclaration),
                        Stream.of(EntryKind.ACTION, EntryKind.EXAMPLE, EntryKind.RECOMMENDATION)
                                .flatMap(kind -> ofWithdrawn(catalogue, kind)))
                .flatMap(texts -> texts);
    }

    /** Returns all texts of a roadmap or a draft, its evidence and its plan, in the order of the document. */
    public static Stream<PlacedText> of(Decided roadmap) {
        return RoadmapTexts.of(Require.notNull(roadmap, "roadmap"));
    }

    /** Returns whether nothing of the text can be seen. */
    public boolean isBlank() {
        return WhiteSpace.isUnseen(words);
    }

    /** Returns the observation that the text, by its name, does what the given words say. */
    public Observation observed(String does) {
        Require.notNull(does, "does");
        return Observation.of(path, "The " + what + " " + does + ".");
    }

    /** Returns the path and the text, as far as a line holds them. */
    @Override
    public String toString() {
        return OneLine.of(path + ": " + words);
    }

    private static Stream<PlacedText> ofEdition(Edition edition) {
        String at = "/edition";
        String of = " of the edition";
        return Stream.of(
                        Stream.of(
                                new PlacedText(at + "/title", "title" + of, edition.title(), Kind.NAME),
                                new PlacedText(at + "/publisher", "publisher" + of, edition.publisher(), Kind.NAME),
                                new PlacedText(at + "/rights", "rights" + of, edition.rights(), Kind.PROSE)),
                        Indexed.map(
                                edition.authors(),
                                (place, author) ->
                                        new PlacedText(at + "/authors/" + place, "author" + of, author, Kind.NAME)),
                        any(at + "/coOrganiser", "co-organiser" + of, edition.coOrganiser(), Kind.NAME),
                        any(at + "/disclaimer", "disclaimer" + of, edition.disclaimer(), Kind.PROSE),
                        any(at + "/reuse", "words on the reuse" + of, edition.reuse(), Kind.PROSE))
                .flatMap(texts -> texts);
    }

    private static Stream<PlacedText> ofErratum(int place, Erratum erratum) {
        return any(
                Pointer.of("errata", place, "note"),
                "note of the erratum '" + erratum.id() + "'",
                erratum.note(),
                Kind.PROSE);
    }

    private static Stream<PlacedText> ofWithdrawn(Catalogue catalogue, EntryKind kind) {
        return Indexed.map(
                catalogue.withdrawn(kind),
                (place, gone) -> new PlacedText(
                        Pointer.of(kind.withdrawn().list(), place, "reason"),
                        "reason why " + gone.entry().entryName() + " is withdrawn",
                        gone.reason(),
                        Kind.PROSE));
    }

    private static Stream<PlacedText> ofExample(int place, Example example) {
        String at = Pointer.of("examples", place);
        String of = " of the example '" + example.id() + "'";
        return Stream.of(
                        Stream.of(new PlacedText(at + "/name", "name" + of, example.name(), Kind.NAME)),
                        Indexed.map(
                                example.aliases(),
                                (index, alias) -> new PlacedText(
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

    private static Stream<PlacedText> ofRecommendation(int place, Recommendation row) {
        String at = Pointer.of("recommendations", place);
        String of = " of recommendation " + row.number();
        return Stream.concat(
                any(at + "/title/text", "title" + of, row.title().text(), Kind.WORDING),
                Stream.of(new PlacedText(at + "/subject", "subject" + of, row.subject(), Kind.WORDING)));
    }

    private static PlacedText ofDeclaration(int place, DeclaredEmpty declaration) {
        return new PlacedText(
                Pointer.of("declaredEmpty", place, "reason"),
                "reason why " + declaration.position().title() + " is empty",
                declaration.reason(),
                Kind.PROSE);
    }

    static Stream<PlacedText> any(String place, String what, Optional<String> words, Kind kind) {
        return words.map(present -> new PlacedText(place, what, present, kind)).stream();
    }
}
