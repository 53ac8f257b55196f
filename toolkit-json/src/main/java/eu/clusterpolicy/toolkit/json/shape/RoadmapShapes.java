package eu.clusterpolicy.toolkit.json.shape;

import static eu.clusterpolicy.toolkit.json.shape.Attribute.required;
import static eu.clusterpolicy.toolkit.json.shape.Part.spread;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import eu.clusterpolicy.toolkit.roadmap.Verdict;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A roadmap: the decisions of its four phases, and what they are about. */
public final class RoadmapShapes {

    private static final Codec<Verdict> VERDICT = Codecs.coded("verdict", Verdict.values());

    private static final Codec<String> SHA_256 = Codecs.formed(
            Map.of("pattern", "^[0-9a-f]{64}$"),
            "must be a SHA-256 in 64 lower-case hexadecimal digits",
            text -> ImmutableList.of(),
            text -> text,
            text -> text);

    static final Shape<Focus> FOCUS = Shape.of(
            "focus",
            "A challenge within a priority.",
            required("priority", EntryShapes.PRIORITY, Focus::priority).meaning("The thematic priority."),
            required("challenge", EntryShapes.CHALLENGE, Focus::challenge)
                    .meaning("The challenge to be met, such as skills."),
            Focus::of);

    static final Shape<Decision<Priority>> PRIORITY = decision(
            "priority",
            "a priority",
            Attribute.<Decision<Priority>, Priority>required("priority", EntryShapes.PRIORITY, Decision::subject)
                    .meaning("The thematic priority."));

    static final Shape<Decision<Focus>> CHALLENGE =
            decision("challenge", "a challenge within a priority", spread(FOCUS, Decision::subject));

    static final Shape<Decision<Cell>> FUNCTION = decision(
            "function",
            "a cluster function for a challenge within a priority",
            Attribute.<Decision<Cell>, Cell>required("cell", EntryShapes.CELL, Decision::subject)
                    .meaning("The cell that names all three."));

    static final Shape<Decision<Consideration>> CONSIDERATION = decision(
            "consideration",
            "a common challenge to cluster policy; chosen means that it is addressed",
            Attribute.<Decision<Consideration>, Consideration>required(
                            "consideration", Codecs.coded("consideration", Consideration.values()), Decision::subject)
                    .meaning("The common challenge to cluster policy."));

    private RoadmapShapes() {}

    /**
     * Returns a roadmap as a document. It is read against the catalogue it rests on: an action or an example that the catalogue
     * lacks is refused where it stands, and so is whatever does not follow from an earlier phase.
     *
     * @param catalogue the catalogue against which a roadmap is read
     * @param digest returns a catalogue's digest
     * @param tolerant whether a roadmap that names another edition or digest is read all the same, with a notice
     */
    public static Document<Roadmap> roadmap(Catalogue catalogue, Function<Catalogue, String> digest, boolean tolerant) {
        RoadmapFoundation foundation = new RoadmapFoundation(catalogue, digest, tolerant);
        Shape.OfBuilder<Roadmap, RoadmapAssembly> begun = Shape.of(
                "roadmap",
                "A roadmap: the decisions of four phases, each with its reason and evidence, and the action plan.",
                Part.<Roadmap>input(),
                in -> new RoadmapAssembly(in, foundation),
                RoadmapAssembly::close);
        return Document.of(phases(begun, foundation, foundation.action(), true)).checkedTo(Integer.MAX_VALUE);
    }

    /**
     * Returns a draft as a document: the same as a roadmap, but that anything may be missing which a roadmap must have, and that
     * decisions need not follow. A finished roadmap's document is read as a draft, too.
     *
     * @param catalogue the catalogue against which a draft is read
     * @param digest returns a catalogue's digest
     * @param tolerant whether a draft that names another edition or digest is read all the same, with a notice
     */
    public static Document<RoadmapDraft> draft(
            Catalogue catalogue, Function<Catalogue, String> digest, boolean tolerant) {
        RoadmapFoundation foundation = new RoadmapFoundation(catalogue, digest, tolerant);
        Shape.OfBuilder<RoadmapDraft, RoadmapAssembly> begun = Shape.of(
                "roadmap-draft",
                "A roadmap in the making: what has been decided so far, and the action plan as far as it has come.",
                Part.<RoadmapDraft>input(),
                in -> new RoadmapAssembly(in, foundation),
                RoadmapAssembly::draft);
        return Document.of(phases(begun, foundation, Codecs.id(ActionId::of), false))
                .alsoReading(roadmap(catalogue, digest, tolerant))
                .checkedTo(Integer.MAX_VALUE);
    }

    /** States what a roadmap rests on, and its four phases. */
    private static <W extends Decided> Shape<W> phases(
            Shape.OfBuilder<W, RoadmapAssembly> begun,
            RoadmapFoundation foundation,
            Codec<ActionId> planned,
            boolean finished) {
        return foundationOf(begun, foundation, finished)
                .dueList(finished, "priorities", PRIORITY, Decided::priorities, RoadmapAssembly::priorities)
                .meaning("Phase one, defining priorities.")
                .dueList(finished, "challenges", CHALLENGE, Decided::challenges, RoadmapAssembly::challenges)
                .meaning("Phase two, identifying challenges.")
                .dueList(finished, "functions", FUNCTION, Decided::functions, RoadmapAssembly::functions)
                .meaning("Phase three, selecting cluster policy actions: the cluster functions.")
                .dueList(
                        finished,
                        "actions",
                        ofEntry("action", foundation.action()),
                        Decided::actions,
                        RoadmapAssembly::actions)
                .meaning("Phase three: the policy actions.")
                .list(
                        "examples",
                        ofEntry("example", foundation.example()),
                        Decided::examples,
                        RoadmapAssembly::examples)
                .meaning("Phase three: the examples that inspire.")
                .list("considerations", CONSIDERATION, Decided::considerations, RoadmapAssembly::considerations)
                .meaning("Phase four: the common challenges to cluster policy, addressed or set aside.")
                .due(finished, "plan", PlanShapes.plan(planned, finished), Decided::findPlan, RoadmapAssembly::plan)
                .meaning("Phase four, developing a roadmap: the action plan.")
                .checked();
    }

    /** States what a roadmap rests on: the catalogue that it names, the territory and the evidence. */
    private static <W extends Decided> Shape.OfBuilder<W, RoadmapAssembly> foundationOf(
            Shape.OfBuilder<W, RoadmapAssembly> begun, RoadmapFoundation foundation, boolean finished) {
        return begun.required("edition", foundation.edition(), Decided::edition, RoadmapAssembly::edition)
                .meaning("The identifier of the catalogue's edition.")
                .optional(
                        "catalogueDigest",
                        SHA_256,
                        roadmap -> Optional.of(foundation.digestOf(roadmap.catalogue())),
                        RoadmapAssembly::digest)
                .meaning("The SHA-256 of the canonical form of the catalogue that the roadmap rests on, in hexadecimal:"
                        + " RFC 8785 of its document as the library writes it, with the items of each list that has"
                        + " uniqueItems in the order of their canonical texts. A link is written with scheme and host in"
                        + " lower case, the digits of escapes in upper case, the port without leading zeros, no colon"
                        + " without a port and no slashes before an empty host; a site that is neither a name of letters,"
                        + " digits, hyphens and dots nor a number stays as it is.")
                .required("territory", EvidenceShapes.TERRITORY, Decided::territory, RoadmapAssembly::territory)
                .meaning("The territory that the roadmap is for: its name and its country.")
                .dueList(finished, "evidence", EvidenceShapes.EVIDENCE, Decided::evidence, RoadmapAssembly::evidence)
                .meaning("What is known of the territory.");
    }

    /**
     * Returns the shape of an entry considered for a cell.
     *
     * @param kind the kind of entry, such as {@code action}
     * @param id the form of its identifier
     */
    static <I> Shape<Selection<I>> selection(String kind, Codec<I> id) {
        return Shape.of(
                "selection of an " + kind,
                "An " + kind + " considered for a cell.",
                Attribute.<Selection<I>, Cell>required("cell", EntryShapes.CELL, Selection::cell)
                        .meaning("The cell for which it was considered: priority, challenge and function."),
                Attribute.<Selection<I>, I>required(kind, id, Selection::entry)
                        .meaning("The identifier of the " + kind + " in the catalogue."),
                Selection::of);
    }

    /** Returns the shape of a decision about an entry considered for a cell. */
    static <I> Shape<Decision<Selection<I>>> ofEntry(String kind, Codec<I> id) {
        return decision(kind, "an " + kind + " within a cell", spread(selection(kind, id), Decision::subject));
    }

    private static <T> Shape<Decision<T>> decision(String subjectKind, String about, Part<Decision<T>, T> subject) {
        return Shape
                .<Decision<T>, T, Verdict, String, ImmutableSet<EvidenceId>, Optional<LocalDate>, Optional<String>>of(
                        "decision",
                        "A decision about " + about + ".",
                        subject,
                        Attribute.<Decision<T>, Verdict>required("verdict", VERDICT, Decision::verdict)
                                .meaning("Whether it is chosen or set aside."),
                        Attribute.<Decision<T>, String>required("reason", Codecs.WORDS, Decision::reason)
                                .meaning("Why."),
                        Attribute.<Decision<T>, EvidenceId>set(
                                        "evidence", EvidenceShapes.EVIDENCE_ID, Decision::evidence)
                                .meaning("The identifiers of the evidence it rests on."),
                        Attribute.<Decision<T>, LocalDate>optional("day", Codecs.DATE, Decision::day)
                                .meaning("The day on which it was taken."),
                        Attribute.<Decision<T>, String>optional("by", Codecs.WORDS, Decision::by)
                                .meaning("Who took it."),
                        Decision::new)
                .titled(subjectKind + " decision");
    }
}
