package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.Gap;
import eu.clusterpolicy.toolkit.roadmap.GapKind;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rules that each phase of a roadmap leads on to the next: nothing chosen is left without what it calls for. */
final class PhaseRules {

    private static final String ROADMAP = "roadmap";

    private static final Rule<RoadmapDraft> PRIORITY = rule(
            GapKind.PRIORITY_MISSING,
            "Everything else in a roadmap follows from what it is for.",
            "Choose a priority, and say why.",
            gap -> Observation.of(ROADMAP, "/priorities", "No priority is chosen."));

    private static final Rule<RoadmapDraft> CHALLENGE = rule(
            GapKind.CHALLENGE_MISSING,
            "A priority is pursued where it is hard to reach; without a challenge nothing is done about it.",
            "Choose a challenge within the priority, or set the priority aside.",
            gap -> Observation.of(
                    gap.about(),
                    "/challenges",
                    Priority.of(gap.about()).title() + " is chosen, but none of its challenges is."));

    private static final Rule<RoadmapDraft> FUNCTION = rule(
            GapKind.FUNCTION_MISSING,
            "Clusters help through what they do: intelligence, networking or business services.",
            "Choose a cluster function for the challenge, or set the challenge aside.",
            gap -> Observation.of(
                    gap.about(), "/functions", title(gap) + " is chosen, but no cluster function for it."));

    private static final Rule<RoadmapDraft> ACTION = rule(
            GapKind.ACTION_MISSING,
            "A challenge that no action answers stays as it is.",
            "Choose an action for the challenge, or set the challenge aside.",
            gap -> Observation.of(gap.about(), "/actions", title(gap) + " is chosen, but no action answers it."));

    private static final Rule<RoadmapDraft> PLAN = rule(
            GapKind.PLAN_MISSING,
            "Without a plan nobody knows who does what, when, and with which money.",
            "Set up the action plan.",
            gap -> Observation.of(ROADMAP, "", "The roadmap has no action plan."));

    private static final Rule<RoadmapDraft> PLANNED = Rule.of(
            description(
                    GapKind.PLANNED_ACTION_NOT_CHOSEN,
                    "What the plan carries out must follow from the earlier phases, or its reasons are unknown.",
                    "Choose the action in the third phase, or take it from the plan."),
            draft -> draft.plan().stream().flatMap(plan -> notChosen(draft, plan)));

    static final ImmutableList<Rule<RoadmapDraft>> ALL =
            ImmutableList.of(PRIORITY, CHALLENGE, FUNCTION, ACTION, PLAN, PLANNED);

    private PhaseRules() {}

    private static Rule<RoadmapDraft> rule(
            GapKind kind, String rationale, String remedy, Function<Gap, Observation> observation) {
        return Rule.of(
                description(kind, rationale, remedy), draft -> gaps(draft, kind).map(observation));
    }

    private static RuleDescription description(GapKind kind, String rationale, String remedy) {
        return RuleDescription.builder()
                .code(kind.code())
                .severity(Severity.ERROR)
                .concern(kind == GapKind.PLANNED_ACTION_NOT_CHOSEN ? Concern.VALIDITY : Concern.COVERAGE)
                .title(kind.title())
                .rationale(rationale)
                .remedy(remedy)
                .build();
    }

    private static Stream<Observation> notChosen(RoadmapDraft draft, ActionPlan plan) {
        ImmutableSet<String> ids =
                gaps(draft, GapKind.PLANNED_ACTION_NOT_CHOSEN).map(Gap::about).collect(ImmutableSet.toImmutableSet());
        return Indexed.flatMap(
                plan.actions(),
                (place, planned) -> ids.contains(planned.id().value())
                        ? Stream.of(Observation.of(
                                planned.id().value(),
                                Pointer.of("plan", "actions", place, "action"),
                                "'%s' carries out the action '%s', which is not chosen."
                                        .formatted(planned.title(), planned.action())))
                        : Stream.empty());
    }

    private static Stream<Gap> gaps(RoadmapDraft draft, GapKind kind) {
        return draft.next().stream().filter(gap -> gap.kind() == kind);
    }

    private static String title(Gap gap) {
        return Focus.of(gap.about()).title();
    }
}
