package eu.clusterpolicy.toolkit.json.shape;

import static eu.clusterpolicy.toolkit.json.shape.Attribute.required;
import static eu.clusterpolicy.toolkit.json.shape.Part.spread;

import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import eu.clusterpolicy.toolkit.roadmap.Verdict;
import java.util.Comparator;

/** The decisions of the four phases, and what they are about. */
final class DecisionShapes {

    private static final Codec<Verdict> VERDICT = Codecs.coded("verdict", Verdict.values());

    static final Shape<Focus> FOCUS = Shape.of(
            "focus",
            "A challenge within a priority.",
            required("priority", EntryShapes.PRIORITY, Focus::priority).meaning("The thematic priority."),
            required("challenge", EntryShapes.CHALLENGE, Focus::challenge).meaning("The challenge."),
            Focus::of);

    static final Shape<Decision<Priority>> PRIORITY = decision(
            "a priority",
            Attribute.<Decision<Priority>, Priority>required("priority", EntryShapes.PRIORITY, Decision::subject)
                    .meaning("The thematic priority."));

    static final Shape<Decision<Focus>> CHALLENGE =
            decision("a challenge within a priority", spread(FOCUS, Decision::subject));

    static final Shape<Decision<Cell>> FUNCTION = decision(
            "a cluster function for a challenge within a priority",
            Attribute.<Decision<Cell>, Cell>required("cell", EntryShapes.CELL, Decision::subject)
                    .meaning("The cell that names all three."));

    static final Shape<Decision<Consideration>> CONSIDERATION = decision(
            "a common challenge to cluster policy; chosen means that it is addressed",
            Attribute.<Decision<Consideration>, Consideration>required(
                            "consideration", Codecs.coded("consideration", Consideration.values()), Decision::subject)
                    .meaning("The common challenge to cluster policy."));

    private DecisionShapes() {}

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
                        .meaning("The cell."),
                Attribute.<Selection<I>, I>required(kind, id, Selection::entry)
                        .meaning("The identifier of the " + kind + " in the catalogue."),
                Selection::of);
    }

    /** Returns the shape of a decision about an entry considered for a cell. */
    static <I> Shape<Decision<Selection<I>>> ofEntry(String kind, Codec<I> id) {
        return decision("an " + kind + " within a cell", spread(selection(kind, id), Decision::subject));
    }

    private static <T> Shape<Decision<T>> decision(String about, Part<Decision<T>, T> subject) {
        return Shape.of(
                "decision",
                "A decision about " + about + ".",
                subject,
                Attribute.<Decision<T>, Verdict>required("verdict", VERDICT, Decision::verdict)
                        .meaning("Whether it is chosen or set aside."),
                Attribute.<Decision<T>, String>required("reason", Codecs.WORDS, Decision::reason)
                        .meaning("Why."),
                Attribute.<Decision<T>, EvidenceId>set(
                                "evidence",
                                EvidenceShapes.EVIDENCE_ID,
                                Comparator.comparing(EvidenceId::value),
                                Decision::evidence)
                        .meaning("The identifiers of the evidence it rests on."),
                Decision::new);
    }
}
