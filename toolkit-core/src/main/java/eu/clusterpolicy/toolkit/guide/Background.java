package eu.clusterpolicy.toolkit.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Collection;
import org.immutables.value.Value;

/**
 * The background of a catalogue, such as why clusters matter for the green transition: what its sources say around the
 * tables, in this library's own words, each statement with its citation. What this library itself remarks on a source is kept
 * apart, under {@link #remarks()}.
 *
 * <pre>{@code
 * background.rationale(Priority.RESILIENCE);             // why clusters
 * background.function(ClusterFunction.NETWORKING);       // what clusters do
 * background.leadsTo(Phase.SELECTING_ACTIONS).text();    // where a phase arrives
 * }</pre>
 *
 * <p>Every priority, cluster function, phase, consideration and label has its statement, so no look-up fails. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class Background {

    Background() {}

    /** Returns what the toolkit is for, and for whom. */
    public abstract ImmutableList<Statement> purposes();

    /** Returns why clusters matter, for each priority, in the order of the source. */
    public abstract ImmutableListMultimap<Priority, Statement> rationales();

    /** Returns what each cluster function is. */
    public abstract ImmutableMap<ClusterFunction, Statement> functions();

    /** Returns what every phase of the toolkit sets out from. */
    public abstract ImmutableList<Statement> startingPoints();

    /** Returns what each phase of the toolkit arrives at. */
    public abstract ImmutableMap<Phase, Statement> destinations();

    /** Returns how the phases follow one another. */
    public abstract ImmutableList<Statement> sequence();

    /** Returns the parts of the action plan that the last phase yields, in the order of the source. */
    public abstract ImmutableList<Statement> planParts();

    /** Returns the questions on which the source asks its readers for feedback. */
    public abstract ImmutableList<Statement> feedbackQuestions();

    /** Returns the common challenge to cluster policy behind each consideration. */
    public abstract ImmutableMap<Consideration, Statement> considerations();

    /** Returns what the forum was at which the considerations were named, and what came out of it. */
    public abstract ImmutableList<Statement> forum();

    /** Returns what each label of cluster management excellence is. */
    public abstract ImmutableMap<ExcellenceLabel, Statement> labels();

    /** Returns how far the scheme of the labels reaches, and when it began and changed. */
    public abstract ImmutableList<Statement> labelScheme();

    /** Returns where evidence about a territory's clusters is to be found. */
    public abstract ImmutableList<Statement> placesOfEvidence();

    /** Returns what is written otherwise than the source prints it without an erratum to say so, such as white space. */
    public abstract ImmutableList<Statement> normalisations();

    /**
     * Returns what this library remarks on the source, by what the remark concerns: the identifier of an action or an example,
     * {@code recommendation-4}, {@code table-2}, or the identifier of the edition. The citation says where the source prints
     * what is remarked on.
     */
    public abstract ImmutableListMultimap<String, Statement> remarks();

    /** Returns why clusters matter for the given priority, in the order of the source. */
    public ImmutableList<Statement> rationale(Priority priority) {
        return rationales().get(Require.notNull(priority, "priority"));
    }

    /** Returns what the given cluster function is. */
    public Statement function(ClusterFunction function) {
        return of(functions(), function, "function");
    }

    /** Returns what the given phase arrives at. */
    public Statement leadsTo(Phase phase) {
        return of(destinations(), phase, "phase");
    }

    /** Returns the common challenge to cluster policy behind the given consideration. */
    public Statement consideration(Consideration consideration) {
        return of(considerations(), consideration, "consideration");
    }

    /** Returns what the given label is. */
    public Statement label(ExcellenceLabel label) {
        return of(labels(), label, "label");
    }

    /** Returns what there are statements about, such as {@code background: 3 priorities, 3 cluster functions, 4 phases, …}. */
    @Override
    public String toString() {
        return OneLine.of("background: %s priorities, %s cluster functions, %s phases, %s considerations, %s labels"
                .formatted(
                        rationales().keySet().size(),
                        functions().size(),
                        destinations().size(),
                        considerations().size(),
                        labels().size()));
    }

    /**
     * Returns what this library remarks on an entry, a table or the edition.
     *
     * @param concerned an identifier as {@link #remarks()} has them, such as {@code table-2}
     */
    public ImmutableList<Statement> remarks(String concerned) {
        return remarks().get(Require.notNull(concerned, "concerned"));
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of this background set; a list given anew replaces the one it had. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        requireEvery("priority", Priority.values(), rationales().keySet());
        requireEvery("cluster function", ClusterFunction.values(), functions().keySet());
        requireEvery("phase", Phase.values(), destinations().keySet());
        requireEvery("consideration", Consideration.values(), considerations().keySet());
        requireEvery("excellence label", ExcellenceLabel.values(), labels().keySet());
    }

    private static <K> Statement of(ImmutableMap<K, Statement> statements, K key, String kind) {
        return Require.notNull(statements.get(Require.notNull(key, kind)), kind);
    }

    private static <K extends Coded> void requireEvery(String kind, K[] values, Collection<K> stated) {
        for (K value : values) {
            if (!stated.contains(value)) {
                throw new IllegalArgumentException(
                        "background must have a statement for every " + kind + ": '" + value.code() + "'");
            }
        }
    }

    /** Collects the statements of a background; each priority, function, phase, consideration and label needs one. */
    public static final class Builder extends ImmutableBackground.Builder {

        Builder() {}
    }
}
