package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.PlacedDecision;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rules that each phase decides about all that it could choose: what is passed over in silence may have been forgotten. */
final class UndecidedRules {

    static final ImmutableList<Rule<Decided>> ALL = ImmutableList.of(
            Rule.ofCoverage("priority-undecided", Severity.WARNING)
                    .title("Priority neither chosen nor set aside")
                    .rationale("A reader cannot tell whether the priority was weighed or forgotten.")
                    .remedy("Choose it or set it aside, and say why.")
                    .check(UndecidedRules::priorities),
            Rule.ofCoverage("challenge-undecided", Severity.INFORMATION)
                    .title("Challenge of a chosen priority neither chosen nor set aside")
                    .rationale("A reader cannot tell whether the challenge was weighed or forgotten.")
                    .remedy("Choose it or set it aside, and say why.")
                    .check(UndecidedRules::challenges),
            Rule.ofCoverage("function-undecided", Severity.INFORMATION)
                    .title("Cluster function for a chosen challenge neither chosen nor set aside")
                    .rationale("A reader cannot tell whether the cluster function was weighed or forgotten.")
                    .remedy("Choose it or set it aside, and say why.")
                    .check(UndecidedRules::functions),
            Rule.ofCoverage("action-undecided", Severity.INFORMATION)
                    .title("Action for a chosen cluster function neither chosen nor set aside")
                    .rationale("A reader cannot tell whether the action was weighed or forgotten.")
                    .remedy("Choose it or set it aside, and say why.")
                    .check(UndecidedRules::actions),
            Rule.ofCoverage("consideration-undecided", Severity.WARNING)
                    .title("Common challenge to cluster policy neither addressed nor set aside")
                    .rationale(
                            "Participants of the Third European Cluster Policy Forum named these as common challenges to cluster policy.")
                    .remedy("Say how the roadmap addresses the challenge, or why it is set aside.")
                    .check(UndecidedRules::considerations));

    private UndecidedRules() {}

    private static Stream<Observation> priorities(Decided roadmap) {
        return undecided(roadmap, Arrays.stream(Priority.values()))
                .map(priority -> undecided("/priorities", priority.title()));
    }

    /** Where no challenge is chosen, that is what is reported. */
    private static Stream<Observation> challenges(Decided roadmap) {
        return chosen(
                roadmap,
                Priority.class,
                chosen(roadmap.challenges(), Focus::priority),
                (placed, priority) -> undecided(
                                roadmap,
                                Arrays.stream(Challenge.values()).map(challenge -> Focus.of(priority, challenge)))
                        .map(focus -> undecided(placed.path(), focus.title())));
    }

    /** Where no function is chosen, that is what is reported; about a cell that is declared empty there is nothing to decide. */
    private static Stream<Observation> functions(Decided roadmap) {
        return chosen(
                roadmap,
                Focus.class,
                chosen(roadmap.functions(), Focus::of),
                (placed, focus) -> undecided(
                                roadmap,
                                Arrays.stream(ClusterFunction.values())
                                        .map(focus::cell)
                                        .filter(cell -> !roadmap.catalogue().isDeclaredEmpty(Position.of(cell))))
                        .map(cell -> undecided(placed.path(), cell.title())));
    }

    /** Where no action is chosen, that is what is reported. */
    private static Stream<Observation> actions(Decided roadmap) {
        ImmutableSet<ActionId> decided = roadmap.actions().stream()
                .map(decision -> decision.subject().entry())
                .collect(ImmutableSet.toImmutableSet());
        return chosen(
                roadmap,
                Cell.class,
                chosen(roadmap.actions(), Selection::cell),
                (placed, cell) -> roadmap.catalogue().actionsIn(cell).stream()
                        .filter(action -> !decided.contains(action.id()))
                        .map(action -> undecided(
                                        placed.path(), "The action '" + action.text() + "' for " + cell.title())
                                .about(action.entryName())));
    }

    private static Stream<Observation> considerations(Decided roadmap) {
        return undecided(roadmap, Arrays.stream(Consideration.values()))
                .map(consideration -> Observation.of(
                        "/considerations",
                        "The common challenge '%s' is neither addressed nor set aside."
                                .formatted(consideration.title())));
    }

    private static Observation undecided(String path, String title) {
        return Observation.of(path, title + " is neither chosen nor set aside.");
    }

    private static <T, K> ImmutableSet<K> chosen(List<Decision<T>> decisions, Function<T, K> of) {
        return decisions.stream()
                .filter(Decision::isChosen)
                .map(Decision::subject)
                .map(of)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Looks at the chosen subjects of a kind for which something is chosen in turn. */
    private static <T> Stream<Observation> chosen(
            Decided roadmap, Class<T> kind, Set<T> followed, BiFunction<PlacedDecision, T, Stream<Observation>> look) {
        return roadmap.placedDecisions().stream()
                .filter(PlacedDecision::isChosen)
                .filter(placed -> kind.isInstance(placed.decision().subject()))
                .filter(placed -> followed.contains(kind.cast(placed.decision().subject())))
                .flatMap(
                        placed -> look.apply(placed, kind.cast(placed.decision().subject())));
    }

    private static <T> Stream<T> undecided(Decided roadmap, Stream<T> subjects) {
        ImmutableSet<Object> decided = roadmap.placedDecisions().stream()
                .map(placed -> placed.decision().subject())
                .collect(ImmutableSet.toImmutableSet());
        return subjects.filter(subject -> !decided.contains(subject));
    }
}
