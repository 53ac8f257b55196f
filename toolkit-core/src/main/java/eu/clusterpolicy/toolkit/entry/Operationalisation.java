package eu.clusterpolicy.toolkit.entry;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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

    /** Returns the mentions of {@link #examples()} that stand elsewhere than the cell begins, or spell the name otherwise. */
    public abstract ImmutableList<Mention> mentions();

    /** Returns where the cell names the given example, which is where it begins unless the mention departs from it. */
    public Optional<Citation> citation(ExampleId example) {
        return mention(example).flatMap(Mention::citation).or(this::citation);
    }

    /** Returns how the cell spells the name of the given example, empty where it is the example's own name. */
    public Optional<String> printed(ExampleId example) {
        return mention(example).flatMap(Mention::printed);
    }

    private Optional<Mention> mention(ExampleId example) {
        Require.notNull(example, "example");
        return mentions().stream()
                .filter(mention -> mention.example().equals(example))
                .findFirst();
    }

    /** Returns this cell with other examples than it had; what it says of the mention of one that it no longer names goes. */
    public Operationalisation naming(Iterable<? extends ExampleId> examples) {
        ImmutableList<ExampleId> named = Require.noneNull(examples, "examples");
        ImmutableList<Mention> kept = mentions().stream()
                .filter(mention -> named.contains(mention.example()))
                .collect(ImmutableList.toImmutableList());
        return toBuilder().examples(named).mentions(kept).build();
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

    /** Returns a builder with the parts of this cell set; a list given anew replaces the one it had. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Set<ExampleId> named = new HashSet<>(examples());
        Set<ExampleId> mentioned = new HashSet<>();
        for (Mention mention : mentions()) {
            if (!named.contains(mention.example())) {
                throw new IllegalArgumentException(
                        "mention must be of an example that the cell names: '" + mention.example() + "'");
            }
            if (!mentioned.add(mention.example())) {
                throw new IllegalArgumentException(
                        "an example must have one mention in a cell: '" + mention.example() + "'");
            }
        }
    }

    /** Collects the parts of an operationalisation; {@code function} is required. */
    public static final class Builder extends ImmutableOperationalisation.Builder {

        Builder() {}
    }
}
