package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.ActionId;
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
import java.util.stream.Stream;

/** Rules that each phase decides about all that it could choose: what is passed over in silence may have been forgotten. */
final class UndecidedRules {

    private static final Rule<Decided> PRIORITY = Rule.of(
            RuleDescription.builder()
                    .code("priority-undecided")
                    .severity(Severity.WARNING)
                    .concern(Concern.COVERAGE)
                    .title("Priority neither chosen nor set aside")
                    .rationale("A reader cannot tell whether the priority was weighed or forgotten.")
                    .remedy("Choose it or set it aside, and say why.")
                    .build(),
            UndecidedRules::priorities);

    private static final Rule<Decided> CHALLENGE = Rule.of(
            RuleDescription.builder()
                    .code("challenge-undecided")
                    .severity(Severity.INFORMATION)
                    .concern(Concern.COVERAGE)
                    .title("Challenge of a chosen priority neither chosen nor set aside")
                    .rationale("A reader cannot tell whether the challenge was weighed or forgotten.")
                    .remedy("Choose it or set it aside, and say why.")
                    .build(),
            UndecidedRules::challenges);

    private static final Rule<Decided> FUNCTION = Rule.of(
            RuleDescription.builder()
                    .code("function-undecided")
                    .severity(Severity.INFORMATION)
                    .concern(Concern.COVERAGE)
                    .title("Cluster function for a chosen challenge neither chosen nor set aside")
                    .rationale("A reader cannot tell whether the cluster function was weighed or forgotten.")
                    .remedy("Choose it or set it aside, and say why.")
                    .build(),
            UndecidedRules::functions);

    private static final Rule<Decided> ACTION = Rule.of(
            RuleDescription.builder()
                    .code("action-undecided")
                    .severity(Severity.INFORMATION)
                    .concern(Concern.COVERAGE)
                    .title("Action for a chosen cluster function neither chosen nor set aside")
                    .rationale("A reader cannot tell whether the action was weighed or forgotten.")
                    .remedy("Choose it or set it aside, and say why.")
                    .build(),
            UndecidedRules::actions);

    private static final Rule<Decided> CONSIDERATION = Rule.of(
            RuleDescription.builder()
                    .code("consideration-undecided")
                    .severity(Severity.WARNING)
                    .concern(Concern.COVERAGE)
                    .title("Common challenge to cluster policy neither addressed nor set aside")
                    .rationale(
                            "Participants of the Third European Cluster Policy Forum named these as common challenges to cluster policy.")
                    .remedy("Say how the roadmap addresses the challenge, or why it is set aside.")
                    .build(),
            UndecidedRules::considerations);

    static final ImmutableList<Rule<Decided>> ALL =
            ImmutableList.of(PRIORITY, CHALLENGE, FUNCTION, ACTION, CONSIDERATION);

    private UndecidedRules() {}

    private static Stream<Observation> priorities(Decided roadmap) {
        return undecided(roadmap, Arrays.stream(Priority.values()))
                .map(priority -> undecided(priority.code(), "/priorities", priority.title()));
    }

    /** Where no challenge is chosen, that is what is reported. */
    private static Stream<Observation> challenges(Decided roadmap) {
        ImmutableSet<Priority> pursued =
                chosen(roadmap.challenges()).map(Focus::priority).collect(ImmutableSet.toImmutableSet());
        return chosen(
                roadmap,
                Priority.class,
                pursued,
                (placed, priority) -> undecided(
                                roadmap,
                                Arrays.stream(Challenge.values()).map(challenge -> Focus.of(priority, challenge)))
                        .map(focus -> undecided(focus.code(), placed.path(), focus.title())));
    }

    /** Where no function is chosen, that is what is reported. */
    private static Stream<Observation> functions(Decided roadmap) {
        ImmutableSet<Focus> helped = chosen(roadmap.functions()).map(Focus::of).collect(ImmutableSet.toImmutableSet());
        return chosen(
                roadmap,
                Focus.class,
                helped,
                (placed, focus) -> undecided(
                                roadmap, Arrays.stream(ClusterFunction.values()).map(focus::cell))
                        .map(cell -> undecided(cell.code(), placed.path(), cell.title())));
    }

    /** Where no action is chosen, that is what is reported. */
    private static Stream<Observation> actions(Decided roadmap) {
        ImmutableSet<Cell> used = chosen(roadmap.actions()).map(Selection::cell).collect(ImmutableSet.toImmutableSet());
        ImmutableSet<ActionId> decided = roadmap.actions().stream()
                .map(decision -> decision.subject().entry())
                .collect(ImmutableSet.toImmutableSet());
        return chosen(
                roadmap,
                Cell.class,
                used,
                (placed, cell) -> roadmap.catalogue().actionsIn(cell).stream()
                        .filter(action -> !decided.contains(action.id()))
                        .map(action -> undecided(
                                action.id().value(),
                                placed.path(),
                                "The action '" + action.text() + "' for " + cell.title())));
    }

    private static Stream<Observation> considerations(Decided roadmap) {
        return undecided(roadmap, Arrays.stream(Consideration.values()))
                .map(consideration -> Observation.of(
                        consideration.code(),
                        "/considerations",
                        "The common challenge '%s' is neither addressed nor set aside."
                                .formatted(consideration.title())));
    }

    private static Observation undecided(String code, String path, String title) {
        return Observation.of(code, path, title + " is neither chosen nor set aside.");
    }

    private static <T> Stream<T> chosen(List<Decision<T>> decisions) {
        return decisions.stream().filter(Decision::isChosen).map(Decision::subject);
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
