package eu.clusterpolicy.toolkit.entry;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.name.OneLine;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a recommendation is carried out through one cluster function: a filled cell of the paper's Table 5.
 *
 * <p>The function is the one under which the source files the actions, even where an action's own cell names another.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Operationalisation {

    Operationalisation() {}

    /** Returns the cluster function. */
    public abstract ClusterFunction function();

    /** Returns the actions that carry the recommendation out, in the order of the source. */
    public abstract ImmutableList<ActionId> actions();

    /** Returns the examples named beside them, in the order of the source. */
    public abstract ImmutableList<ExampleId> examples();

    /** Returns where the cell begins. */
    public abstract Optional<Citation> citation();

    /** Returns this cell with other actions than it had. */
    public Operationalisation withActions(Iterable<? extends ActionId> actions) {
        return ((ImmutableOperationalisation) this).withActions(actions);
    }

    /** Returns this cell with other examples than it had. */
    public Operationalisation withExamples(Iterable<? extends ExampleId> examples) {
        return ((ImmutableOperationalisation) this).withExamples(examples);
    }

    /** Returns the function and how much stands under it, such as {@code networking: 2 actions, 1 example}. */
    @Override
    public String toString() {
        return OneLine.of(function() + ": " + OneLine.count(actions().size(), "action") + ", "
                + OneLine.count(examples().size(), "example"));
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an operationalisation; {@code function} is required. */
    public static final class Builder extends ImmutableOperationalisation.Builder {

        Builder() {}
    }
}
