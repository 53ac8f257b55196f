package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.guide.Phase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Explains why an action is in a roadmap or is not. */
final class Explainer {

    private final Roadmap roadmap;
    private final Ladder ladder;

    Explainer(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.ladder = new Ladder(roadmap);
    }

    Explanation why(PolicyAction action) {
        List<Selection<ActionId>> chosen = selections(action, true).toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException(
                    "action is not in the roadmap: '" + action.id() + "'; whyNot says what left it out");
        }
        // An action outside the matrix can be chosen in several cells, whose steps then meet in one challenge or
        // priority.
        ImmutableSet<Step> steps = chosen.stream()
                .flatMap(selection -> ladder.to(selection).reverse().stream())
                .collect(ImmutableSet.toImmutableSet());
        return new Explanation(action, true, steps.asList());
    }

    Explanation whyNot(PolicyAction action) {
        if (selections(action, true).findAny().isPresent()) {
            throw new IllegalArgumentException(
                    "action is in the roadmap: '" + action.id() + "'; why says how it came there");
        }
        return new Explanation(action, false, leftOut(action));
    }

    private ImmutableList<Step> leftOut(PolicyAction action) {
        ImmutableList<Step> setAside = selections(action, false)
                .flatMap(selection -> Ladder.firstNotChosen(ladder.to(selection)).stream())
                .collect(ImmutableList.toImmutableList());
        return setAside.isEmpty() ? ImmutableList.of(notReached(action)) : setAside;
    }

    private Step notReached(PolicyAction action) {
        return action.cell()
                .flatMap(cell -> Ladder.firstNotChosen(ladder.to(Selection.of(cell, action.id()))))
                .orElseGet(() -> new Step(
                        Phase.SELECTING_ACTIONS, "'" + action.text() + "'", Optional.empty(), ImmutableList.of()));
    }

    private Stream<Selection<ActionId>> selections(PolicyAction action, boolean chosen) {
        return roadmap.actions().stream()
                .filter(decision -> decision.isChosen() == chosen)
                .map(Decision::subject)
                .filter(selection -> selection.entry().equals(action.id()));
    }
}
