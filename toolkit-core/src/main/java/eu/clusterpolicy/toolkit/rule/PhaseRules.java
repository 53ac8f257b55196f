package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.name.Wording;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.roadmap.GapKind;

/** Rules that each phase of a roadmap leads on to the next: nothing chosen is left without what it calls for. */
final class PhaseRules {

    /** Stands among the rules about decisions. */
    static final Rule<Decided> EVIDENCE = rule(
            GapKind.EVIDENCE_MISSING,
            "A reason that rests on nothing stated cannot be checked.",
            "State the evidence, or correct the identifier.");

    static final ImmutableList<Rule<Decided>> ALL = ImmutableList.of(
            rule(
                    GapKind.PRIORITY_MISSING,
                    "Everything else in a roadmap follows from what it is for.",
                    "Choose a priority, and say why."),
            rule(
                    GapKind.CHALLENGE_MISSING,
                    "A priority is pursued where it is hard to reach; without a challenge nothing is done about it.",
                    "Choose a challenge within the priority, or set the priority aside."),
            rule(
                    GapKind.FUNCTION_MISSING,
                    "Clusters help through what they do: intelligence, networking or business services.",
                    "Choose a cluster function for the challenge, or set the challenge aside."),
            rule(
                    GapKind.ACTION_MISSING,
                    "A challenge that no action answers stays as it is.",
                    "Choose an action for the challenge, or set the challenge aside."),
            rule(
                    GapKind.PLAN_MISSING,
                    "Without a plan nobody knows who does what, when, and with which money.",
                    "Set up the action plan."),
            rule(
                    GapKind.PLAN_PART_MISSING,
                    "Who is to carry a plan out must know what is meant, until when and how it is judged.",
                    "Add the part to the plan."),
            rule(
                    GapKind.PLANNED_ACTION_NOT_CHOSEN,
                    "What the plan carries out must follow from the earlier phases, or its reasons are unknown.",
                    "Choose the action in the third phase, or take it from the plan."));

    private PhaseRules() {}

    private static Rule<Decided> rule(GapKind kind, String rationale, String remedy) {
        return RuleDescription.builder()
                .code(kind.code())
                .severity(Severity.ERROR)
                .concern(concern(kind))
                .title(kind.title())
                .rationale(rationale)
                .remedy(remedy)
                .check(roadmap -> roadmap.next().stream()
                        .filter(gap -> gap.kind() == kind)
                        .map(gap -> Observation.of(gap.path(), Wording.sentenceCase(gap.sentence()) + ".")));
    }

    private static Concern concern(GapKind kind) {
        return kind == GapKind.PLANNED_ACTION_NOT_CHOSEN || kind == GapKind.EVIDENCE_MISSING
                ? Concern.VALIDITY
                : Concern.COVERAGE;
    }
}
