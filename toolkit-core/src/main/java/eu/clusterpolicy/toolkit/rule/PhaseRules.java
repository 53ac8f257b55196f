package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.roadmap.GapKind;

/** Rules that each phase of a roadmap leads on to the next: nothing chosen is left without what it calls for. */
final class PhaseRules {

    private static final Rule<Decided> PRIORITY = rule(
            GapKind.PRIORITY_MISSING,
            "Everything else in a roadmap follows from what it is for.",
            "Choose a priority, and say why.");

    private static final Rule<Decided> CHALLENGE = rule(
            GapKind.CHALLENGE_MISSING,
            "A priority is pursued where it is hard to reach; without a challenge nothing is done about it.",
            "Choose a challenge within the priority, or set the priority aside.");

    private static final Rule<Decided> FUNCTION = rule(
            GapKind.FUNCTION_MISSING,
            "Clusters help through what they do: intelligence, networking or business services.",
            "Choose a cluster function for the challenge, or set the challenge aside.");

    private static final Rule<Decided> ACTION = rule(
            GapKind.ACTION_MISSING,
            "A challenge that no action answers stays as it is.",
            "Choose an action for the challenge, or set the challenge aside.");

    private static final Rule<Decided> PLAN = rule(
            GapKind.PLAN_MISSING,
            "Without a plan nobody knows who does what, when, and with which money.",
            "Set up the action plan.");

    private static final Rule<Decided> PLANNED = rule(
            GapKind.PLANNED_ACTION_NOT_CHOSEN,
            "What the plan carries out must follow from the earlier phases, or its reasons are unknown.",
            "Choose the action in the third phase, or take it from the plan.");

    /** Stands among the rules about decisions. */
    static final Rule<Decided> EVIDENCE = rule(
            GapKind.EVIDENCE_MISSING,
            "A reason that rests on nothing stated cannot be checked.",
            "State the evidence, or correct the identifier.");

    static final ImmutableList<Rule<Decided>> ALL =
            ImmutableList.of(PRIORITY, CHALLENGE, FUNCTION, ACTION, PLAN, PLANNED);

    private PhaseRules() {}

    private static Rule<Decided> rule(GapKind kind, String rationale, String remedy) {
        return Rule.of(
                RuleDescription.builder()
                        .code(kind.code())
                        .severity(Severity.ERROR)
                        .concern(concern(kind))
                        .title(kind.title())
                        .rationale(rationale)
                        .remedy(remedy)
                        .build(),
                roadmap -> roadmap.next().stream()
                        .filter(gap -> gap.kind() == kind)
                        .map(gap ->
                                observed(gap.about().isEmpty() ? "roadmap" : gap.about(), gap.path(), gap.sentence())));
    }

    private static Concern concern(GapKind kind) {
        return kind == GapKind.PLANNED_ACTION_NOT_CHOSEN || kind == GapKind.EVIDENCE_MISSING
                ? Concern.VALIDITY
                : Concern.COVERAGE;
    }

    /** Makes a sentence of what has been found. */
    static Observation observed(String entry, String path, String statement) {
        return Observation.of(entry, path, Character.toUpperCase(statement.charAt(0)) + statement.substring(1) + ".");
    }
}
