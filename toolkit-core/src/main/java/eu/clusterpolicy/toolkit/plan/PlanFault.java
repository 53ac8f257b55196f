package eu.clusterpolicy.toolkit.plan;

import com.google.common.collect.ImmutableList;
import java.util.Objects;

/**
 * A fault in a plan, such as {@code actions depend on each other in a circle: train-the-trainers -> open-the-hub ->
 * train-the-trainers}: something that keeps the plan from being carried out as it is written.
 *
 * <p>What a plan merely lacks is no fault. Immutable and thread-safe.
 *
 * @param kind the kind, with a code that stays the same
 * @param path the planned actions concerned: the one that is named wrongly or twice; the dependent action, then the one it
 *     names; all actions of a circle, the first again at the end; none for an indicator id used more than once
 * @param sentence what is wrong, for people
 */
public record PlanFault(PlanFaultKind kind, ImmutableList<PlannedActionId> path, String sentence) {

    /** Requires all components. */
    public PlanFault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(sentence, "sentence");
    }

    /** Returns the sentence. */
    @Override
    public String toString() {
        return sentence;
    }
}
