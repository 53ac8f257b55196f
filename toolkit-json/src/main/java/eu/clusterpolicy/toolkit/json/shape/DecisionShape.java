package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import eu.clusterpolicy.toolkit.roadmap.Verdict;
import java.util.Comparator;
import java.util.function.Function;

/**
 * A decision: its subject, then verdict, reason and evidence.
 *
 * @param <T> what is decided about
 */
final class DecisionShape<T> extends ObjectShape<Decision<T>> {

    private final Function<Values, T> subject;
    private final Property<Decision<T>, Verdict> verdict;
    private final Property<Decision<T>, String> reason;
    private final Property<Decision<T>, ImmutableList<EvidenceId>> evidence;

    private DecisionShape(String about, Function<DecisionShape<T>, Function<Values, T>> subject) {
        super("decision", "A decision about " + about + ".");
        this.subject = subject.apply(this);
        this.verdict = required(
                "verdict",
                "Whether it is chosen or set aside.",
                Codecs.coded("verdict", Verdict.values()),
                Decision::verdict);
        this.reason = required("reason", "Why.", Codecs.WORDS, Decision::reason);
        this.evidence = set(
                "evidence",
                "The identifiers of the evidence it rests on.",
                Codecs.id(EvidenceId::of),
                Comparator.comparing(EvidenceId::value),
                Decision::evidence);
    }

    @Override
    Decision<T> build(Values values) {
        return new Decision<>(
                subject.apply(values),
                values.get(verdict),
                values.get(reason),
                ImmutableSet.copyOf(values.list(evidence)));
    }

    static Codec<Decision<Priority>> priority() {
        return new DecisionShape<>("a priority", shape -> {
            var priority = shape.required("priority", "The thematic priority.", CellShape.PRIORITY, Decision::subject);
            return values -> values.get(priority);
        });
    }

    static Codec<Decision<Focus>> challenge() {
        return new DecisionShape<>("a challenge within a priority", shape -> {
            Property<Decision<Focus>, Priority> priority = shape.required(
                    "priority",
                    "The thematic priority.",
                    CellShape.PRIORITY,
                    decision -> decision.subject().priority());
            Property<Decision<Focus>, Challenge> challenge = shape.required(
                    "challenge",
                    "The challenge.",
                    CellShape.CHALLENGE,
                    decision -> decision.subject().challenge());
            return values -> Focus.of(values.get(priority), values.get(challenge));
        });
    }

    static Codec<Decision<Cell>> function() {
        return new DecisionShape<>("a cluster function for a challenge within a priority", shape -> {
            var cell = shape.required("cell", "The cell that names all three.", new CellShape(), Decision::subject);
            return values -> values.get(cell);
        });
    }

    /** Returns the shape of a decision about an entry of the catalogue within a cell. */
    static <I> Codec<Decision<Selection<I>>> entry(String kind, Codec<I> known) {
        return new DecisionShape<>("an " + kind + " within a cell", shape -> {
            Property<Decision<Selection<I>>, Cell> cell = shape.required(
                    "cell",
                    "The cell.",
                    new CellShape(),
                    decision -> decision.subject().cell());
            Property<Decision<Selection<I>>, I> entry = shape.required(
                    kind,
                    "The identifier of the " + kind + " in the catalogue.",
                    known,
                    decision -> decision.subject().entry());
            return values -> Selection.of(values.get(cell), values.get(entry));
        });
    }

    static Codec<Decision<Consideration>> consideration() {
        return new DecisionShape<>("a common challenge to cluster policy; chosen means that it is addressed", shape -> {
            var consideration = shape.required(
                    "consideration",
                    "The common challenge to cluster policy.",
                    Codecs.coded("consideration", Consideration.values()),
                    Decision::subject);
            return values -> values.get(consideration);
        });
    }
}
