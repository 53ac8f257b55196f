package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Rules that each phase decides about all that it could choose: what is passed over in silence may have been forgotten. */
final class UndecidedRules {

    private static final Rule<RoadmapDraft> PRIORITY = Rule.of(
            RuleDescription.builder()
                    .code("priority-undecided")
                    .severity(Severity.WARNING)
                    .concern(Concern.COVERAGE)
                    .title("Priority neither chosen nor set aside")
                    .rationale("A reader cannot tell whether the priority was weighed or forgotten.")
                    .remedy("Choose it or set it aside, and say why.")
                    .build(),
            UndecidedRules::priorities);

    private static final Rule<RoadmapDraft> CHALLENGE = Rule.of(
            RuleDescription.builder()
                    .code("challenge-undecided")
                    .severity(Severity.INFORMATION)
                    .concern(Concern.COVERAGE)
                    .title("Challenge of a chosen priority neither chosen nor set aside")
                    .rationale("A reader cannot tell whether the challenge was weighed or forgotten.")
                    .remedy("Choose it or set it aside, and say why.")
                    .build(),
            UndecidedRules::challenges);

    private static final Rule<RoadmapDraft> FUNCTION = Rule.of(
            RuleDescription.builder()
                    .code("function-undecided")
                    .severity(Severity.INFORMATION)
                    .concern(Concern.COVERAGE)
                    .title("Cluster function for a chosen challenge neither chosen nor set aside")
                    .rationale("A reader cannot tell whether the cluster function was weighed or forgotten.")
                    .remedy("Choose it or set it aside, and say why.")
                    .build(),
            UndecidedRules::functions);

    private static final Rule<RoadmapDraft> ACTION = Rule.of(
            RuleDescription.builder()
                    .code("action-undecided")
                    .severity(Severity.INFORMATION)
                    .concern(Concern.COVERAGE)
                    .title("Action for a chosen cluster function neither chosen nor set aside")
                    .rationale("A reader cannot tell whether the action was weighed or forgotten.")
                    .remedy("Choose it or set it aside, and say why.")
                    .build(),
            UndecidedRules::actions);

    private static final Rule<RoadmapDraft> CONSIDERATION = Rule.of(
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

    static final ImmutableList<Rule<RoadmapDraft>> ALL =
            ImmutableList.of(PRIORITY, CHALLENGE, FUNCTION, ACTION, CONSIDERATION);

    private UndecidedRules() {}

    private static Stream<Observation> priorities(RoadmapDraft draft) {
        return undecided(draft.priorities(), Arrays.stream(Priority.values()))
                .map(priority -> undecided(priority.code(), "/priorities", priority.title()));
    }

    /** Where no challenge is chosen, that is what is reported. */
    private static Stream<Observation> challenges(RoadmapDraft draft) {
        Stream<Focus> open = chosen(draft.priorities())
                .filter(priority -> chosen(draft.challenges()).anyMatch(focus -> focus.priority() == priority))
                .flatMap(priority -> Arrays.stream(Challenge.values()).map(challenge -> Focus.of(priority, challenge)));
        return undecided(draft.challenges(), open).map(focus -> undecided(focus.code(), "/challenges", focus.title()));
    }

    /** Where no function is chosen, that is what is reported. */
    private static Stream<Observation> functions(RoadmapDraft draft) {
        Stream<Cell> open = chosen(draft.challenges())
                .filter(focus -> chosen(draft.functions()).map(Focus::of).anyMatch(focus::equals))
                .flatMap(focus -> Arrays.stream(ClusterFunction.values()).map(focus::cell));
        return undecided(draft.functions(), open).map(cell -> undecided(cell.code(), "/functions", cell.title()));
    }

    /** Where no action is chosen, that is what is reported. */
    private static Stream<Observation> actions(RoadmapDraft draft) {
        return chosen(draft.functions())
                .filter(cell -> chosen(draft.actions()).map(Selection::cell).anyMatch(cell::equals))
                .flatMap(cell -> draft.catalogue().actionsIn(cell).stream()
                        .filter(action -> draft.actions().stream()
                                .map(decision -> decision.subject().entry())
                                .noneMatch(action.id()::equals))
                        .map(action -> undecided(
                                action.id().value(),
                                "/actions",
                                "The action '" + action.text() + "' for " + cell.title())));
    }

    private static Stream<Observation> considerations(RoadmapDraft draft) {
        return undecided(draft.considerations(), Arrays.stream(Consideration.values()))
                .map(consideration -> Observation.of(
                        consideration.code(),
                        "/considerations",
                        "The common challenge '%s' is neither addressed nor set aside."
                                .formatted(consideration.title())));
    }

    private static Observation undecided(String code, String place, String title) {
        return Observation.of(code, place, title + " is neither chosen nor set aside.");
    }

    private static <T> Stream<T> chosen(List<Decision<T>> decisions) {
        return decisions.stream().filter(Decision::isChosen).map(Decision::subject);
    }

    private static <T> Stream<T> undecided(List<Decision<T>> decisions, Stream<T> subjects) {
        ImmutableSet<T> decided = decisions.stream().map(Decision::subject).collect(ImmutableSet.toImmutableSet());
        return subjects.filter(subject -> !decided.contains(subject));
    }
}
