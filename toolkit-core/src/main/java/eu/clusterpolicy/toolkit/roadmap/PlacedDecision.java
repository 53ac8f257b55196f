package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A decision with its place in a roadmap, such as that {@code /priorities/0} chooses green transition.
 *
 * <p>Immutable and thread-safe.
 *
 * @param phase the phase that takes the decision
 * @param path the JSON Pointer of the decision in the roadmap's document, such as {@code /challenges/2}
 * @param title what people call the subject, such as {@code Green transition, Skills}
 * @param decision the decision
 */
public record PlacedDecision(Phase phase, String path, String title, Decision<?> decision) {

    /** Requires all components. */
    public PlacedDecision {
        Require.notNull(phase, "phase");
        Require.notNull(path, "path");
        Require.notNull(title, "title");
        Require.notNull(decision, "decision");
    }

    static <T> Stream<PlacedDecision> all(
            Phase phase, String list, ImmutableList<Decision<T>> decisions, Catalogue catalogue) {
        return IntStream.range(0, decisions.size()).mapToObj(i -> {
            Decision<T> decision = decisions.get(i);
            return new PlacedDecision(phase, Pointer.of(list, i), Titles.of(catalogue, decision.subject()), decision);
        });
    }

    /** Returns the code of the subject, such as {@code green-transition/skills}; of an entry in a cell, its identifier. */
    public String code() {
        return Ladder.code(decision.subject());
    }

    /** Returns whether the decision takes its subject into the roadmap. */
    public boolean isChosen() {
        return decision.isChosen();
    }

    /** Returns the place and the decision, such as {@code /priorities/0: green-transition is chosen: …}. */
    @Override
    public String toString() {
        return OneLine.of(path + ": " + decision);
    }
}
