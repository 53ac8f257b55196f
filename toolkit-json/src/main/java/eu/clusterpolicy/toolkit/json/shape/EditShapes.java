package eu.clusterpolicy.toolkit.json.shape;

import static eu.clusterpolicy.toolkit.json.shape.Attribute.list;
import static eu.clusterpolicy.toolkit.json.shape.Attribute.optional;
import static eu.clusterpolicy.toolkit.json.shape.Attribute.rare;
import static eu.clusterpolicy.toolkit.json.shape.Attribute.required;
import static eu.clusterpolicy.toolkit.json.wire.Codecs.TEXT;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.edition.Change;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.edition.Edit;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.json.wire.ListCodec;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Overlays and differences, and the words that they share: what becomes of entries, and how they are named. */
public final class EditShapes {

    static final OneOf<EntryName> NAME = names("name", List.of(EntryKind.values()));

    private static final Codec<ImmutableSet<EntryKind>> KINDS =
            ListCodec.set(Codecs.coded("kind of entry", EntryKind.values()));

    static final OneOf<Entry> STANDING = standing();

    /** An entry that stands or was withdrawn. */
    private static final OneOf<Entry> ENTRY = orWithdrawn(STANDING);

    private static final Shape<Edit.Alias> ALIAS = Shape.of(
            "alias",
            "A further spelling of an example's name.",
            required("example", EntryShapes.EXAMPLE_ID, Edit.Alias::example).meaning("The identifier of the example."),
            required("spelling", TEXT, Edit.Alias::spelling).meaning("How the name is spelt there."),
            Edit.Alias::new);

    private static final Shape<Edit.Place> PLACE = Shape.of(
            "place",
            "A further cell that names an example.",
            required("example", EntryShapes.EXAMPLE_ID, Edit.Place::example).meaning("The identifier of the example."),
            required("placement", EntryShapes.PLACEMENT, Edit.Place::placement).meaning("The cell."),
            Edit.Place::new);

    /** A title that was found has a text, and says where that stands. */
    private static final Shape<Title> FOUND_TITLE = Shape.of(
                    "title",
                    "A title that was found, with the place where it stands.",
                    Attribute.<Title, String>required(
                                    "text", TEXT, title -> title.text().orElseThrow())
                            .meaning("The title, an ellipsis where words are lost."),
                    required("status", EntryShapes.TITLE_STATUS, Title::status)
                            .meaning("How much of the title the source has kept."),
                    required(
                                    "citation",
                                    EntryShapes.CITATION,
                                    (Title title) -> title.citation().orElseThrow())
                            .meaning("Where the title stands."),
                    (text, status, citation) -> new Title(status, Optional.of(text), Optional.of(citation)))
            .titled("found title");

    private static final Shape<Edit.Entitle> ENTITLEMENT = Shape.of(
                    "entitlement",
                    "The title that was found for a recommendation.",
                    required("recommendation", Codecs.RECOMMENDATION, Edit.Entitle::recommendation)
                            .meaning("The number of the recommendation."),
                    required("title", FOUND_TITLE, Edit.Entitle::title).meaning("The title that was found, and where."),
                    Edit.Entitle::new)
            .checked();

    /** What an overlay says: it withdraws for a reason, and drops only what need not stay known. */
    static final OneOf<Edit> EDIT = ofWholeEntries(
                    STANDING,
                    names("name of what is dropped", List.of(EntryKind.ERRATUM, EntryKind.DECLARED_EMPTY)),
                    Codecs.WORDS)
            .kind("alias", Edit.Alias.class, ALIAS)
            .meaning("A further spelling of the name of an example that is there already.")
            .kind("place", Edit.Place.class, PLACE)
            .meaning("A further cell that names an example that is there already.")
            .kind("entitle", Edit.Entitle.class, ENTITLEMENT)
            .meaning("The title that was found for a recommendation that is there already.");

    private static final OneOf<Edit> CHANGING = ofWholeEntries(ENTRY, NAME, TEXT);

    static final Shape<Change> CHANGE = Shape.of(
                    "change",
                    "A change from the older edition to the newer.",
                    required("edit", CHANGING, Change::edit).meaning("What becomes of the entry."),
                    optional("before", ENTRY, Change::before)
                            .meaning("The entry as it was; missing where one was added."),
                    Change::new)
            .either(
                    Alternative.of("addition", "The change that an entry was added.")
                            .narrowing("edit", CHANGING.schema("add"))
                            .lacking("before"),
                    Alternative.of("change of an entry", "The change that an entry was replaced, withdrawn or dropped.")
                            .narrowing(
                                    "edit",
                                    CHANGING.without("add")
                                            .titled("edit of an entry")
                                            .schema())
                            .needing("before"));

    /** An overlay as a document. */
    public static final Document<Overlay> OVERLAY = Document.of(Shape.of(
                            "overlay",
                            "An overlay: the edits that make a new edition of a catalogue.",
                            required("base", Codecs.EDITION, Overlay::base)
                                    .meaning(
                                            "The identifier of the edition that the overlay is meant for, such as eccp-2021."),
                            required("edition", CatalogueShapes.EDITION, Overlay::edition)
                                    .meaning("The edition that it makes: who issues it, and when."),
                            list("edits", EDIT, (Overlay overlay) -> overlay.edits())
                                    .meaning("What it adds, replaces, withdraws, drops and says of what is there."),
                            Part.input(),
                            EditShapes::overlay)
                    .checked())
            .checkedTo(2);

    /** A difference between two editions as a document. */
    public static final Document<Difference> DIFFERENCE = Document.of(Shape.of(
            "difference",
            "The difference between two catalogues: what was added, replaced, withdrawn and dropped.",
            required("older", CatalogueShapes.EDITION, Difference::older)
                    .meaning("The edition of the older catalogue."),
            required("newer", CatalogueShapes.EDITION, Difference::newer)
                    .meaning("The edition of the newer catalogue."),
            required("changes", ListCodec.of(CHANGE), (Difference difference) -> difference.changes())
                    .meaning(
                            "The changes that lead from the older catalogue to the newer; none where the two hold the same."),
            rare("reordered", KINDS, ImmutableSet.of(), Difference::reordered)
                    .meaning("The kinds of entries whose list stands in another order than the changes leave it."),
            Difference::new));

    private EditShapes() {}

    /** Looks for contradictions only once all values are sound, so that no fault is the mere consequence of another. */
    private static @Nullable Overlay overlay(String base, Edition edition, ImmutableList<Edit> edits, JsonIn in) {
        if (in.faultCount() > 0) {
            in.stopEarly();
            return null;
        }
        ImmutableMap<String, String> faults = Overlay.faults(base, edition, edits);
        faults.forEach(in::fault);
        return faults.isEmpty() ? new Overlay(base, edition, edits) : null;
    }

    private static OneOf<Edit> ofWholeEntries(OneOf<Entry> entry, OneOf<EntryName> droppable, Codec<String> reason) {
        return OneOf.<Edit>of("edit", "What becomes of an entry.")
                .kind("add", Edit.Add.class, entry.as(Edit.Add::new, Edit.Add::entry))
                .meaning("The entry that is added at the end of its list; a declaration declares its position empty.")
                .kind("replace", Edit.Replace.class, entry.as(Edit.Replace::new, Edit.Replace::entry))
                .meaning("The entry that takes the place of the one of its name.")
                .kind("withdraw", Edit.Withdraw.class, withdrawal(reason))
                .meaning("The withdrawal of an action, an example or a recommendation.")
                .kind("drop", Edit.Drop.class, droppable.as(Edit.Drop::new, Edit.Drop::subject))
                .meaning("The name of the entry that is gone without a trace, such as an erratum or a declaration.");
    }

    private static Shape<Edit.Withdraw> withdrawal(Codec<String> reason) {
        OneOf<EntryName> name = names("name of what is withdrawn", EntryKind.WITHDRAWABLE);
        return Shape.of(
                        "withdrawal",
                        "The withdrawal of an entry, which stays known.",
                        required("entry", name, Edit.Withdraw::subject).meaning("The name of the entry."),
                        optional("successor", name, Edit.Withdraw::successor)
                                .meaning("The name of the entry of its kind that takes its place."),
                        required("reason", reason, Edit.Withdraw::reason).meaning("Why it is withdrawn."),
                        Edit.Withdraw::new)
                .checked();
    }

    private static OneOf<EntryName> names(String title, Iterable<EntryKind> kinds) {
        OneOf<EntryName> names = OneOf.<EntryName>of("name", "The name of an entry, under the name of its kind.")
                .titled(title);
        for (EntryKind kind : kinds) {
            names = names.kind(property(kind), name -> name.kind() == kind, id(kind))
                    .meaning("What names an entry of this kind: an identifier, a number or the code of a position.");
        }
        return names;
    }

    private static Codec<EntryName> id(EntryKind kind) {
        return switch (kind) {
            case RECOMMENDATION, WITHDRAWN_RECOMMENDATION ->
                Codecs.RECOMMENDATION.as(
                        number -> EntryName.of(kind, number.toString()), name -> Integer.valueOf(name.id()));
            case DECLARED_EMPTY -> Codecs.position().as(EntryName::of, name -> Position.of(name.id()));
            default -> Codecs.kebab(kind.code() + " id").as(id -> EntryName.of(kind, id), EntryName::id);
        };
    }

    private static OneOf<Entry> standing() {
        return OneOf.<Entry>of("entry", "An entry of the catalogue, under the name of its kind.")
                .kind(property(EntryKind.ACTION), PolicyAction.class, EntryShapes.ACTION)
                .meaning("A policy action.")
                .kind(property(EntryKind.EXAMPLE), Example.class, EntryShapes.EXAMPLE)
                .meaning("An example: a programme that shows cluster policy at work.")
                .kind(property(EntryKind.RECOMMENDATION), Recommendation.class, EntryShapes.RECOMMENDATION)
                .meaning("A recommendation of the Expert Group.")
                .kind(property(EntryKind.ERRATUM), Erratum.class, EntryShapes.ERRATUM)
                .meaning("An erratum: where the source is not used as it is printed.")
                .kind(property(EntryKind.DECLARED_EMPTY), DeclaredEmpty.class, EntryShapes.DECLARED_EMPTY)
                .meaning("The declaration of an empty position.");
    }

    private static OneOf<Entry> orWithdrawn(OneOf<Entry> standing) {
        OneOf<Entry> entries = standing;
        for (EntryKind kind : EntryKind.WITHDRAWABLE) {
            entries = entries.kind(
                            property(kind.withdrawn()),
                            entry -> entry.entryName().kind() == kind.withdrawn(),
                            EntryShapes.withdrawn(kind).<Entry>as(entry -> entry, Withdrawn.class::cast))
                    .meaning("A withdrawn " + kind.code() + ", which stays known.");
        }
        return entries;
    }

    private static String property(EntryKind kind) {
        return CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, kind.code());
    }
}
