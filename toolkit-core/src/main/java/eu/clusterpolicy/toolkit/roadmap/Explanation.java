package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answer to why a policy action is in a roadmap, or why it is not, in the words of the decisions.
 *
 * <p>Why it is: every step from the action back through its cluster function, its challenge and its priority, each with the
 * evidence it rests on. Why it is not: the step that left it out.
 *
 * <pre>{@code
 * System.out.println(roadmap.whyNot(catalogue.action("green-training-services")).text());
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
        Require.notNull(action, "action");
        Require.notNull(steps, "steps");
    }

    static Explanation of(Ladder ladder, PolicyAction action) {
        ImmutableList<Selection<?>> decided = selections(ladder, action);
        ImmutableList<Selection<?>> chosen =
                decided.stream().filter(ladder::holds).collect(ImmutableList.toImmutableList());
        // An action outside the matrix can be chosen in several cells, whose steps then meet in one challenge or
        // priority.
        Stream<Step> steps = chosen.isEmpty()
                ? decided.stream().flatMap(selection -> ladder.firstNotChosen(Ladder.to(selection)).stream())
                : chosen.stream()
                        .flatMap(selection -> Ladder.to(selection).reverse().stream())
                        .map(ladder::step);
        ImmutableSet<Step> told = steps.collect(ImmutableSet.toImmutableSet());
        return new Explanation(
                action,
                !chosen.isEmpty(),
                told.isEmpty() ? ImmutableList.of(notReached(ladder, action)) : told.asList());
    }

    private static Step notReached(Ladder ladder, PolicyAction action) {
        return action.cell()
                .flatMap(cell -> ladder.firstNotChosen(Ladder.to(Selection.of(cell, action.id()))))
                .orElseGet(() -> new Step(
                        Phase.SELECTING_ACTIONS, "'" + action.text() + "'", Optional.empty(), ImmutableList.of()));
    }

    private static ImmutableList<Selection<?>> selections(Ladder ladder, PolicyAction action) {
        return ladder.decisions().stream()
                .flatMap(placed -> placed.decision().subject() instanceof Selection<?> selection
                                && selection.entry().equals(action.id())
                        ? Stream.of(selection)
                        : Stream.empty())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the explanation as it can be read aloud: a line that says what is explained, and one for each step. */
    public String text() {
        StringBuilder text = new StringBuilder("'%s' is %s.".formatted(action.text(), place()));
        steps.forEach(step -> text.append('\n').append(step.text()));
        return text.toString();
    }

    /** Returns what is explained, in how many steps, such as {@code green-reskilling-needs is in the roadmap: 4 steps}. */
    @Override
    public String toString() {
        return OneLine.of(action.id() + " is " + place() + ": " + OneLine.count(steps.size(), "step"));
    }

    private String place() {
        return chosen ? "in the roadmap" : "not in the roadmap";
    }
}
