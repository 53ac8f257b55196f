package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The steps from the first phase down to a subject: what must be chosen for a decision about it to follow. */
final class Ladder {

    private final Decided decided;

    Ladder(Decided decided) {
        this.decided = decided;
    }

    ImmutableList<Step> to(Focus focus) {
        return ImmutableList.of(
                step(Phase.DEFINING_PRIORITIES, decided.priorities(), focus.priority()),
                step(Phase.IDENTIFYING_CHALLENGES, decided.challenges(), focus));
    }

    ImmutableList<Step> to(Cell cell) {
        return ImmutableList.<Step>builder()
                .addAll(to(Focus.of(cell)))
                .add(step(Phase.SELECTING_ACTIONS, decided.functions(), cell))
                .build();
    }

    ImmutableList<Step> to(Selection<ActionId> selection) {
        return ImmutableList.<Step>builder()
                .addAll(to(selection.cell()))
                .add(step(Phase.SELECTING_ACTIONS, decided.actions(), selection))
                .build();
    }

    /** Returns the steps above the last: what a decision about the last subject follows from. */
    static List<Step> above(ImmutableList<Step> ladder) {
        return ladder.subList(0, ladder.size() - 1);
    }

    static Optional<Step> firstNotChosen(Collection<Step> ladder) {
        return ladder.stream().filter(step -> !step.isChosen()).findFirst();
    }

    static boolean holds(Collection<Step> ladder) {
        return firstNotChosen(ladder).isEmpty();
    }

    private <T> Step step(Phase phase, ImmutableList<Decision<T>> taken, T subject) {
        Optional<Decision<T>> found = DecisionList.find(taken, subject);
        ImmutableList<Evidence> evidence = found.stream()
                .flatMap(decision -> decision.evidence().stream())
                .flatMap(id -> decided.findEvidence(id).stream())
                .collect(ImmutableList.toImmutableList());
        return new Step(phase, DecisionList.title(decided.catalogue(), subject), found.map(any -> any), evidence);
    }
}
