package eu.clusterpolicy.toolkit.json.shape;

import static eu.clusterpolicy.toolkit.json.shape.Attribute.optional;
import static eu.clusterpolicy.toolkit.json.shape.Attribute.rare;
import static eu.clusterpolicy.toolkit.json.shape.Attribute.required;
import static eu.clusterpolicy.toolkit.json.shape.Attribute.set;
import static eu.clusterpolicy.toolkit.json.shape.Part.spread;
import static eu.clusterpolicy.toolkit.json.wire.Codecs.DATE;
import static eu.clusterpolicy.toolkit.json.wire.Codecs.LINK;
import static eu.clusterpolicy.toolkit.json.wire.Codecs.TEXT;
import static eu.clusterpolicy.toolkit.json.wire.Codecs.WORDS;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.ErratumKind;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Mention;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.NumberCodec;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What a catalogue holds, and the cells in which it stands. */
final class EntryShapes {

    static final Codec<ActionId> ACTION_ID = Codecs.id(ActionId::of);
    static final Codec<ExampleId> EXAMPLE_ID = Codecs.id(ExampleId::of);
    static final Codec<Country> COUNTRY =
            Codecs.string(ImmutableMap.of("pattern", "^[A-Z]{2}$"), Country::of, Country::code);
    static final Codec<Priority> PRIORITY = Codecs.coded("priority", Priority.values());
    static final Codec<Challenge> CHALLENGE = Codecs.coded("challenge", Challenge.values());
    static final Codec<ClusterFunction> FUNCTION = Codecs.coded("cluster function", ClusterFunction.values());

    private static final Codec<OptionalInt> COUNT =
            NumberCodec.integer(1, Integer.MAX_VALUE).as(OptionalInt::of, OptionalInt::getAsInt);

    static final Shape<Cell> CELL = Shape.of(
            "cell",
            "A cell of the matrix: a priority, a challenge and a cluster function.",
            required("priority", PRIORITY, Cell::priority).meaning("The thematic priority."),
            required("challenge", CHALLENGE, Cell::challenge).meaning("The challenge to be met, such as skills."),
            required("function", FUNCTION, Cell::function).meaning("The cluster function."),
            EntryShapes::shared);

    static final Shape<Citation> CITATION = Shape.of(
                    "citation",
                    "The place where a source says it: a table and a page of the edition's own paper, or a document.",
                    optional("source", TEXT, Citation::source)
                            .meaning("The document, where it is not the edition's own."),
                    rare("table", COUNT, OptionalInt.empty(), (Citation citation) -> citation.table())
                            .meaning("The number of the table."),
                    rare("page", COUNT, OptionalInt.empty(), (Citation citation) -> citation.page())
                            .meaning("The printed page number."),
                    Citation::new)
            .rule("minProperties", 1);

    static final Shape<PolicyAction> ACTION = Shape.of(
                    "action",
                    "A policy action: something a policymaker can do through clusters.",
                    PolicyAction::builder,
                    PolicyAction.Builder::build)
            .required("id", ACTION_ID, PolicyAction::id, PolicyAction.Builder::id)
            .meaning("The identifier: lower-case kebab words.")
            .required("text", TEXT, PolicyAction::text, PolicyAction.Builder::text)
            .meaning("The wording of the source.")
            .optional("cell", CELL, PolicyAction::cell, PolicyAction.Builder::cell)
            .meaning("The cell; missing for an action outside the matrix.")
            .optional("citation", CITATION, PolicyAction::citation, PolicyAction.Builder::citation)
            .meaning("Where the source states the action.");

    /** The cell's coordinates stand beside the citation. */
    static final Shape<Placement> PLACEMENT = Shape.of(
            "placement",
            "A mention of the example in a cell of the matrix.",
            spread(CELL, Placement::cell),
            optional("citation", CITATION, Placement::citation).meaning("Where the source names the example."),
            Placement::new);

    static final Shape<Validity> VALIDITY = Shape.of(
                    "validity",
                    "The territory in which an example is valid: a country, several, a region, or Europe.",
                    set("countries", COUNTRY, Validity::countries)
                            .meaning("The countries, by their ISO 3166-1 alpha-2 codes; none means all of Europe."),
                    optional("region", TEXT, Validity::region).meaning("The region within the one country."),
                    Validity::new)
            .rule("dependentSchemas", Map.of("region", exactlyOne("countries")));

    static final Shape<Example> EXAMPLE = Shape.of(
                    "example",
                    "An example: a programme that shows cluster policy at work.",
                    Example::builder,
                    Example.Builder::build)
            .required("id", EXAMPLE_ID, Example::id, Example.Builder::id)
            .meaning("The identifier: lower-case kebab words.")
            .required("name", TEXT, Example::name, Example.Builder::name)
            .meaning("The first full spelling of the name in the source.")
            .list("aliases", TEXT, Example::aliases, Example.Builder::addAllAliases)
            .meaning("The other spellings of the name.")
            .optional("country", COUNTRY, Example::country, Example.Builder::country)
            .meaning("The country: an ISO 3166-1 alpha-2 code such as DE.")
            .optional("link", LINK, Example::link, Example.Builder::link)
            .meaning("The address that leads to the example.")
            .list("placements", PLACEMENT, Example::placements, Example.Builder::addAllPlacements)
            .meaning("The cells that name the example.")
            .optional("description", TEXT, Example::description, Example.Builder::description)
            .meaning("What the example does, in a few sentences.")
            .optional("validity", VALIDITY, Example::validity, Example.Builder::validity)
            .meaning("Where the example is valid.")
            .optional("lastUpdate", DATE, Example::lastUpdate, Example.Builder::lastUpdate)
            .meaning("The day on which the entry was last brought up to date.")
            .optional("status", TEXT, Example::status, Example.Builder::status)
            .meaning("The state of the programme in the words of the source.");

    static final Codec<TitleStatus> TITLE_STATUS = Codecs.coded("title status", TitleStatus.values());

    static final Shape<Title> TITLE = Shape.of(
            "title",
            "The title of a recommendation, as far as the source has kept it.",
            optional("text", TEXT, Title::text)
                    .meaning("The title, an ellipsis where words are lost; missing when all of it is."),
            required("status", TITLE_STATUS, Title::status).meaning("How much of the title the source has kept."),
            optional("citation", CITATION, Title::citation)
                    .meaning("Where the title stands, when that is not the recommendation's own row."),
            (text, status, citation) -> new Title(status, text, citation));

    static final Shape<Mention> MENTION = Shape.of(
                    "mention",
                    "A mention of an example that departs from the cell that holds it.",
                    required("example", EXAMPLE_ID, Mention::example).meaning("The identifier of the example."),
                    optional("printed", WORDS, Mention::printed)
                            .meaning("How the source spells the name here, where that is not the example's name."),
                    optional("citation", CITATION, Mention::citation)
                            .meaning("Where the mention stands, where that is not where the cell begins."),
                    Mention::new)
            .rule("minProperties", 2);

    static final Shape<Operationalisation> OPERATIONALISATION = Shape.of(
                    "operationalisation",
                    "How a recommendation is carried out through one cluster function.",
                    Operationalisation::builder,
                    Operationalisation.Builder::build)
            .required("function", FUNCTION, Operationalisation::function, Operationalisation.Builder::function)
            .meaning("The cluster function.")
            .list("actions", ACTION_ID, Operationalisation::actions, Operationalisation.Builder::addAllActions)
            .meaning("The identifiers of the actions that carry the recommendation out.")
            .list("examples", EXAMPLE_ID, Operationalisation::examples, Operationalisation.Builder::addAllExamples)
            .meaning("The identifiers of the examples named beside them.")
            .optional("citation", CITATION, Operationalisation::citation, Operationalisation.Builder::citation)
            .meaning("Where the cell begins.")
            .rareList("mentions", MENTION, Operationalisation::mentions, Operationalisation.Builder::addAllMentions)
            .meaning(
                    "The mentions of its examples that stand elsewhere, or spell the name otherwise; one for an example.")
            .checked();

    static final Shape<Recommendation> RECOMMENDATION = Shape.of(
                    "recommendation",
                    "A recommendation of the European Expert Group on Clusters.",
                    Recommendation::builder,
                    Recommendation.Builder::build)
            .required("number", Codecs.RECOMMENDATION, Recommendation::number, Recommendation.Builder::number)
            .meaning("The number, by the order of the rows.")
            .required("priority", PRIORITY, Recommendation::priority, Recommendation.Builder::priority)
            .meaning("The priority that groups it.")
            .required("title", TITLE, Recommendation::title, Recommendation.Builder::title)
            .meaning("The title, as far as it is kept.")
            .required("subject", TEXT, Recommendation::subject, Recommendation.Builder::subject)
            .meaning("What it is about, in the toolkit's own words: not a quotation.")
            .list(
                    "operationalisation",
                    OPERATIONALISATION,
                    Recommendation::operationalisation,
                    Recommendation.Builder::addAllOperationalisation)
            .meaning("The filled cells of its row.");

    static final Shape<Erratum> ERRATUM = Shape.of(
                    "erratum",
                    "A place where the catalogue departs from what its source prints.",
                    Erratum::builder,
                    Erratum.Builder::build)
            .required("id", Codecs.id(ErratumId::of), Erratum::id, Erratum.Builder::id)
            .meaning("The identifier: lower-case kebab words.")
            .required("concerns", TEXT, Erratum::concerns, Erratum.Builder::concerns)
            .meaning("The identifier of an action or an example, recommendation-4, or table-2.")
            .required("kind", Codecs.coded("erratum kind", ErratumKind.values()), Erratum::kind, Erratum.Builder::kind)
            .meaning("The kind of slip.")
            .required("printed", TEXT, Erratum::printed, Erratum.Builder::printed)
            .meaning("What the source prints, blank where it prints nothing.")
            .required("used", TEXT, Erratum::used, Erratum.Builder::used)
            .meaning("What the catalogue has in its place, blank where it has nothing.")
            .optional("citation", CITATION, Erratum::citation, Erratum.Builder::citation)
            .meaning("Where the source prints it.")
            .optional("note", TEXT, Erratum::note, Erratum.Builder::note)
            .meaning("What else is to be said of the departure: not a quotation.");

    static final Shape<DeclaredEmpty> DECLARED_EMPTY = Shape.of(
            "declared-empty position",
            "A position that is empty on purpose.",
            required("position", Codecs.position(), DeclaredEmpty::position)
                    .meaning(
                            "The position by its code: a cell such as green-transition/skills/networking, or a cell of a"
                                    + " recommendation's row such as recommendation-5/networking."),
            required("reason", TEXT, DeclaredEmpty::reason).meaning("Why nothing is there."),
            optional("citation", CITATION, DeclaredEmpty::citation).meaning("Where the source says so."),
            DeclaredEmpty::new);

    private EntryShapes() {}

    /** There are few cells, and many examples of a document that is kept name the same. */
    private static Cell shared(Priority priority, Challenge challenge, ClusterFunction function) {
        return Cell.all().get(Cell.of(priority, challenge, function).index());
    }

    /** Returns the shape of a withdrawn entry of the given kind. */
    static Shape<Withdrawn> withdrawn(EntryKind kind) {
        return switch (kind) {
            case ACTION ->
                withdrawn(
                        kind,
                        ACTION.as(action -> action, PolicyAction.class::cast),
                        ACTION_ID.as(EntryName::of, name -> ActionId.of(name.id())));
            case EXAMPLE ->
                withdrawn(
                        kind,
                        EXAMPLE.as(example -> example, Example.class::cast),
                        EXAMPLE_ID.as(EntryName::of, name -> ExampleId.of(name.id())));
            case RECOMMENDATION ->
                withdrawn(
                        kind,
                        RECOMMENDATION.as(row -> row, Recommendation.class::cast),
                        Codecs.RECOMMENDATION.as(EntryName::ofRecommendation, name -> Integer.valueOf(name.id())));
            default -> throw new IllegalArgumentException("an entry of this kind is not withdrawn: '" + kind + "'");
        };
    }

    private static Shape<Withdrawn> withdrawn(EntryKind kind, Codec<Entry> entry, Codec<EntryName> successor) {
        return Shape.of(
                        "withdrawn " + kind.code(),
                        "An entry that the edition has withdrawn; it stays known.",
                        required(kind.code(), entry, Withdrawn::entry).meaning("The entry as it was."),
                        optional("successor", successor, Withdrawn::successor)
                                .meaning("The identifier, or the number, of the entry that takes its place."),
                        required("reason", TEXT, Withdrawn::reason).meaning("Why it was withdrawn."),
                        Withdrawn::new)
                .checked();
    }

    private static Map<String, Object> exactlyOne(String list) {
        return ImmutableMap.of(
                "properties",
                Map.of(
                        list,
                        ImmutableMap.of(
                                "description",
                                "The country of the region.",
                                "type",
                                "array",
                                "minItems",
                                1,
                                "maxItems",
                                1)),
                "required",
                List.of(list));
    }
}
