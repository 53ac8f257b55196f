package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what each phase asks: the subjects that follow from the phases before it, and which of them nothing was decided about.
 *
 * @param ladder what was decided
 * @param plan the action plan, empty until there is one
 */
record Questions(Ladder ladder, Optional<ActionPlan> plan) {

    static Stream<Focus> challenges(Priority priority) {
        return Stream.of(Challenge.values()).map(challenge -> Focus.of(priority, challenge));
    }

    static Stream<Cell> cells(Focus focus) {
        return Stream.of(ClusterFunction.values()).map(focus::cell);
    }

    ImmutableList<OpenSubject> open(Phase phase) {
        Stream<OpenSubject> open = switch (phase) {
            case DEFINING_PRIORITIES -> undecided(Stream.of(Priority.values()), phase);
            case IDENTIFYING_CHALLENGES -> undecided(priorities().flatMap(Questions::challenges), phase);
            case SELECTING_ACTIONS -> focuses().flatMap(Questions::cells).flatMap(this::openCell);
            case DEVELOPING_ROADMAP ->
                Stream.concat(
                        undecided(Stream.of(Consideration.values()), phase),
                        toPlan().filter(isPlanned().negate()).map(action -> open(action, phase)));
        };
        return open.collect(ImmutableList.toImmutableList());
    }

    PhaseState state(Phase phase, boolean flawed) {
        return switch (phase) {
            case DEFINING_PRIORITIES -> state(phase, flawed, Stream.of(Priority.values()), this::isDecided);
            case IDENTIFYING_CHALLENGES ->
                state(
                        phase,
                        flawed,
                        priorities(),
                        priority -> challenges(priority).anyMatch(ladder::isChosen));
            case SELECTING_ACTIONS -> state(phase, flawed, focuses(), this::isAnswered);
            case DEVELOPING_ROADMAP -> state(phase, flawed, toPlan(), isPlanned());
        };
    }

    private <T> PhaseState state(Phase phase, boolean flawed, Stream<T> subjects, Predicate<T> isDone) {
        ImmutableList<T> due = subjects.collect(ImmutableList.toImmutableList());
        boolean begun = ladder.decisions().stream().anyMatch(placed -> placed.phase() == phase)
                || (phase == Phase.DEVELOPING_ROADMAP && plan.isPresent());
        PhaseState.Progress progress = flawed ? PhaseState.Progress.OPEN : PhaseState.Progress.COMPLETE;
        return new PhaseState(
                phase,
                begun ? progress : PhaseState.Progress.NOT_BEGUN,
                (int) due.stream().filter(isDone).count(),
                due.size());
    }

    private Stream<Priority> priorities() {
        return Stream.of(Priority.values()).filter(ladder::isChosen);
    }

    private Stream<Focus> focuses() {
        return priorities().flatMap(Questions::challenges).filter(ladder::isChosen);
    }

    private boolean isAnswered(Focus focus) {
        return cells(focus).anyMatch(ladder::isChosen)
                && ladder.chosenActions()
                        .anyMatch(selection -> Focus.of(selection.cell()).equals(focus));
    }

    private Stream<Selection<?>> toPlan() {
        return ladder.chosenActions().filter(ladder::holds);
    }

    private Predicate<Selection<?>> isPlanned() {
        Set<ActionId> planned = plan.stream()
                .flatMap(whole -> whole.actions().stream())
                .flatMap(action -> action.actions().stream())
                .collect(Collectors.toSet());
        return selection -> selection.entry() instanceof ActionId action && planned.contains(action);
    }

    private <T> Stream<OpenSubject> undecided(Stream<T> subjects, Phase phase) {
        return subjects.filter(subject -> !isDecided(subject)).map(subject -> open(subject, phase));
    }

    private boolean isDecided(Object subject) {
        return ladder.find(subject).isPresent();
    }

    private OpenSubject open(Object subject, Phase phase) {
        return new OpenSubject(
                phase, subject, Titles.of(ladder.catalogue(), subject), ImmutableList.of(), ImmutableList.of());
    }

    /** A cell is open while it, or an entry in it, is undecided; one that is set aside asks nothing more. */
    private Stream<OpenSubject> openCell(Cell cell) {
        if (isDecided(cell) && !ladder.isChosen(cell)) {
            return Stream.empty();
        }
        ImmutableList<PolicyAction> actions = ladder.catalogue().actionsIn(cell).stream()
                .filter(action -> !isDecided(Selection.of(cell, action.id())))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Example> examples = ladder.catalogue().examplesIn(cell).stream()
                .filter(example -> !isDecided(Selection.of(cell, example.id())))
                .collect(ImmutableList.toImmutableList());
        return isDecided(cell) && actions.isEmpty() && examples.isEmpty()
                ? Stream.empty()
                : Stream.of(new OpenSubject(Phase.SELECTING_ACTIONS, cell, cell.title(), actions, examples));
    }
}
