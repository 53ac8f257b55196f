package eu.clusterpolicy.toolkit.plan;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;

/**
 * A fault in a plan, such as {@code actions depend on each other in a circle: train-the-trainers -> open-the-hub ->
 * train-the-trainers}: something that keeps the plan from being carried out as it is written.
 *
 * <p>What a plan merely lacks is no fault. Immutable and thread-safe.
 *
 * @param kind the kind, with a code that stays the same
 * @param about the identifier that is unknown or used more than once; of a circle, that of its first action
 * @param path the JSON Pointer of the value at fault within the plan, such as {@code /actions/3/dependsOn/0}
 * @param circle the actions that wait for one another, the first again at the end; empty for a fault of another kind
 * @param sentence what is wrong, for people
 */
public record PlanFault(
        PlanFaultKind kind, String about, String path, ImmutableList<PlannedActionId> circle, String sentence) {

    /** Requires all components. */
    public PlanFault {
        Require.notNull(kind, "kind");
        Require.notNull(about, "about");
        Require.notNull(path, "path");
        Require.notNull(circle, "circle");
        Require.notNull(sentence, "sentence");
    }

    /** Returns the sentence, as far as a line holds it. */
    @Override
    public String toString() {
        return OneLine.of(sentence);
    }
}
