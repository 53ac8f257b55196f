package eu.clusterpolicy.toolkit.entry;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A recommendation of the European Expert Group on Clusters, such as number 8, "Make clusters an integral part of Digital
 * Innovation Hubs".
 *
 * <p>The number is this library's, by the order of the rows of Table 5. The {@linkplain #title() title} is the source's, as
 * far as it is kept; the {@linkplain #subject() subject} is this library's own short phrase, drawn from the row's actions, or
 * from what is kept of the title where the row has none (number 5), so that a page always has something to show.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Recommendation implements Entry {

    Recommendation() {}

    /** Returns the number, from 1. */
    public abstract int number();

    /** Returns the priority under which the source groups the recommendation. */
    public abstract Priority priority();

    /** Returns the title, as far as the source has kept it. */
    public abstract Title title();

    /** Returns what the recommendation is about, in this library's own words: not a quotation. */
    public abstract String subject();

    /** Returns the filled cells of the recommendation's row, in the order of the cluster functions. */
    public abstract ImmutableList<Operationalisation> operationalisation();

    /** Returns how the recommendation is carried out through the given function, empty where the source leaves it open. */
    public Optional<Operationalisation> operationalisation(ClusterFunction function) {
        Require.notNull(function, "function");
        return operationalisation().stream()
                .filter(cell -> cell.function() == function)
                .findFirst();
    }

    @Override
    public EntryName entryName() {
        return EntryName.ofRecommendation(number());
    }

    @Override
    public String wording() {
        return title().text().orElse(subject());
    }

    /** Returns the number and the title, or the subject where the title is lost, such as {@code recommendation 8: Make …}. */
    @Override
    public String toString() {
        return OneLine.of("recommendation " + number() + ": " + title().text().orElseGet(this::subject));
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of this recommendation set; a list given anew replaces the one it had. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Wording.requireBounded("subject", subject());
    }

    /** Collects the parts of a recommendation; all but {@code operationalisation} are required. */
    public static final class Builder extends ImmutableRecommendation.Builder {

        Builder() {}
    }
}
