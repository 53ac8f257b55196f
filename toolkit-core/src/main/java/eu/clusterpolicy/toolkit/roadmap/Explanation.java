package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import java.util.Objects;

/**
 * The answer to why a policy action is in a roadmap, or why it is not, in the words of the decisions.
 *
 * <p>Why it is: every step from the action back through its cluster function, its challenge and its priority, each with the
 * evidence it rests on. Why it is not: the step that left it out.
 *
 * <pre>{@code
 * System.out.println(roadmap.whyNot(action).text());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param action the action
 * @param chosen whether the action is in the roadmap
 * @param steps the steps, from the action back
 */
public record Explanation(PolicyAction action, boolean chosen, ImmutableList<Step> steps) {

    /** Requires all components. */
    public Explanation {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(steps, "steps");
    }

    /** Returns the explanation as it can be read aloud: a line that says what is explained, and one for each step. */
    public String text() {
        StringBuilder text = new StringBuilder("'%s' is %s.".formatted(action.text(), place()));
        steps.forEach(step -> text.append('\n').append(step.text()));
        return text.toString();
    }

    private String place() {
        return chosen ? "in the roadmap" : "not in the roadmap";
    }
}
