package eu.clusterpolicy.toolkit.json.shape;

import static eu.clusterpolicy.toolkit.json.wire.Codecs.TEXT;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.ListCodec;
import java.util.function.BiConsumer;

/** A catalogue and its edition. */
public final class CatalogueShapes {

    static final Shape<Edition> EDITION = Shape.of(
                    "edition", "The edition of a catalogue: what it encodes.", Edition::builder, Edition.Builder::build)
            .required("id", Codecs.EDITION, Edition::id, Edition.Builder::id)
            .meaning("The identifier: lower-case kebab words, such as eccp-2021.")
            .required("title", TEXT, Edition::title, Edition.Builder::title)
            .meaning("The title of the document that the edition encodes.")
            .required("issued", Codecs.DATE, Edition::issued, Edition.Builder::issued)
            .meaning("The day on which it was issued, or that of its event.")
            .required("publisher", TEXT, Edition::publisher, Edition.Builder::publisher)
            .meaning("Who published it.")
            .required("rights", TEXT, Edition::rights, Edition.Builder::rights)
            .meaning("Who holds the rights in its wording, and on what terms it is reused.")
            .rareList("authors", TEXT, Edition::authors, Edition.Builder::addAllAuthors)
            .meaning("Who wrote the document.")
            .optional("coOrganiser", TEXT, Edition::coOrganiser, Edition.Builder::coOrganiser)
            .meaning("Who organised the event of the document together with its publisher.")
            .optional("disclaimer", TEXT, Edition::disclaimer, Edition.Builder::disclaimer)
            .meaning("For what the document says that it does not answer.")
            .optional("reuse", TEXT, Edition::reuse, Edition.Builder::reuse)
            .meaning("On what the reuse of the wording rests.")
            .optional("language", Codecs.LANGUAGE, Edition::language, Edition.Builder::language)
            .meaning("The language in which its entries are worded, as a BCP 47 tag; English where it is not stated.");

    /** A catalogue as a document. */
    public static final Document<Catalogue> CATALOGUE = Document.of(Shape.of(
                    "catalogue",
                    "A catalogue of cluster policy: actions, examples, recommendations and errata.",
                    Attribute.required("edition", EDITION, Catalogue::edition)
                            .meaning("Which edition it is: its title, its publisher, and when it was issued."),
                    Catalogue::builder,
                    Catalogue.Builder::build)
            .required("actions", ListCodec.of(EntryShapes.ACTION), Catalogue::actions, each(Catalogue.Builder::add))
            .meaning("The policy actions.")
            .required("examples", ListCodec.of(EntryShapes.EXAMPLE), Catalogue::examples, each(Catalogue.Builder::add))
            .meaning("The examples: programmes that show cluster policy at work.")
            .required(
                    "recommendations",
                    ListCodec.of(EntryShapes.RECOMMENDATION),
                    Catalogue::recommendations,
                    each(Catalogue.Builder::add))
            .meaning("The recommendations of the Expert Group.")
            .required("errata", ListCodec.of(EntryShapes.ERRATUM), Catalogue::errata, each(Catalogue.Builder::add))
            .meaning("The errata: where the source is not used as it is printed.")
            .rareList(
                    "declaredEmpty", EntryShapes.DECLARED_EMPTY, Catalogue::declaredEmpty, each(Catalogue.Builder::add))
            .meaning("The positions that are empty on purpose.")
            .rareList(
                    "withdrawnActions",
                    EntryShapes.withdrawn(EntryKind.ACTION),
                    catalogue -> catalogue.withdrawn(EntryKind.ACTION),
                    each(Catalogue.Builder::add))
            .meaning("The actions that this edition has withdrawn.")
            .rareList(
                    "withdrawnExamples",
                    EntryShapes.withdrawn(EntryKind.EXAMPLE),
                    catalogue -> catalogue.withdrawn(EntryKind.EXAMPLE),
                    each(Catalogue.Builder::add))
            .meaning("The examples that this edition has withdrawn.")
            .rareList(
                    "withdrawnRecommendations",
                    EntryShapes.withdrawn(EntryKind.RECOMMENDATION),
                    catalogue -> catalogue.withdrawn(EntryKind.RECOMMENDATION),
                    each(Catalogue.Builder::add))
            .meaning("The recommendations that this edition has withdrawn."));

    private CatalogueShapes() {}

    private static <E> BiConsumer<Catalogue.Builder, ImmutableList<E>> each(BiConsumer<Catalogue.Builder, E> add) {
        return (catalogue, entries) -> entries.forEach(entry -> add.accept(catalogue, entry));
    }
}
