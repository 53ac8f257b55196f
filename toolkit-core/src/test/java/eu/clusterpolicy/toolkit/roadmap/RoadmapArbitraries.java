package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated drafts and roadmaps over the invented catalogue, and the steps that finish them. */
final class RoadmapArbitraries {

    private static final List<Cell> CELLS = List.of(
            Invented.GREEN_NEEDS,
            Invented.GREEN_NETWORK,
            Invented.DIGITAL_PARTNERS,
            Cell.of("resilience/value-chains/business-services"));

    private RoadmapArbitraries() {}

    /** Returns drafts of any steps in any order: most have gaps and strays. */
    static Arbitrary<RoadmapDraft> drafts() {
        return steps().list().ofMaxSize(25).map(Invented::take);
    }

    /** Returns roadmaps that began as any draft. */
    static Arbitrary<Roadmap> roadmaps() {
        return drafts().map(RoadmapArbitraries::finished).map(RoadmapDraft::close);
    }

    /** Returns the steps of one whole roadmap in any order. */
    static Arbitrary<List<UnaryOperator<RoadmapDraft>>> shuffledSteps() {
        return Arbitraries.shuffle(Invented.STEPS);
    }

    static Arbitrary<UnaryOperator<RoadmapDraft>> steps() {
        return Arbitraries.oneOf(priorities(), challenges(), functions(), actions(), examples(), others());
    }

    /** Takes the step that a gap names. */
    static RoadmapDraft close(RoadmapDraft draft, Gap gap) {
        return switch (gap.kind()) {
            case PRIORITY_MISSING -> draft.choose(Priority.GREEN_TRANSITION, "One is needed");
            case CHALLENGE_MISSING ->
                draft.choose(Priority.of(gap.about()), Invented.GREEN_NEEDS.challenge(), "One is needed");
            case FUNCTION_MISSING -> draft.choose(cellOf(Focus.of(gap.about())), "One is needed");
            case ACTION_MISSING ->
                draft.choose(chosenCellOf(draft, Focus.of(gap.about())), Invented.SUPER_CLUSTERS, "One is needed");
            case PLAN_MISSING, PLAN_PART_MISSING, PLAN_FAULT, PLANNED_ACTION_NOT_CHOSEN -> draft.plan(Invented.plan());
            case EVIDENCE_MISSING ->
                draft.evidence(Assumption.of(gap.about(), EvidenceKind.NEEDS, "It has always been so"));
        };
    }

    /** Withdraws what does not follow, then takes the first step that is missing until none is. */
    static RoadmapDraft finished(RoadmapDraft draft) {
        RoadmapDraft next = withoutStrays(draft);
        while (!next.next().isEmpty()) {
            next = close(next, next.next().get(0));
        }
        return next;
    }

    static RoadmapDraft withoutStrays(RoadmapDraft draft) {
        RoadmapDraft cleared = draft;
        for (Stray stray : draft.strays()) {
            cleared = cleared.withdraw(stray);
        }
        return cleared;
    }

    private static Cell cellOf(Focus focus) {
        return focus.cell(Invented.GREEN_NETWORK.function());
    }

    private static Cell chosenCellOf(RoadmapDraft draft, Focus focus) {
        return draft.functions().stream()
                .filter(Decision::isChosen)
                .map(Decision::subject)
                .filter(cell -> Focus.of(cell).equals(focus))
                .findFirst()
                .orElse(cellOf(focus));
    }

    private static Arbitrary<UnaryOperator<RoadmapDraft>> priorities() {
        return decisions(Arbitraries.of(Priority.class)).map(decision -> draft -> draft.decidePriority(decision));
    }

    private static Arbitrary<UnaryOperator<RoadmapDraft>> challenges() {
        return decisions(cells().map(Focus::of)).map(decision -> draft -> draft.decideChallenge(decision));
    }

    private static Arbitrary<UnaryOperator<RoadmapDraft>> functions() {
        return decisions(cells()).map(decision -> draft -> draft.decideFunction(decision));
    }

    private static Arbitrary<UnaryOperator<RoadmapDraft>> actions() {
        return decisions(cells().map(cell -> Selection.of(cell, actionIn(cell))))
                .map(decision -> draft -> draft.decideAction(decision));
    }

    private static Arbitrary<UnaryOperator<RoadmapDraft>> examples() {
        return decisions(cells().map(cell -> Selection.of(cell, Invented.HUB)))
                .map(decision -> draft -> draft.decideExample(decision));
    }

    private static Arbitrary<UnaryOperator<RoadmapDraft>> others() {
        return Arbitraries.oneOf(
                decisions(Arbitraries.of(Consideration.class))
                        .map(decision -> draft -> draft.decideConsideration(decision)),
                actionIds()
                        .list()
                        .ofMaxSize(2)
                        .map(ids -> draft -> draft.plan(Invented.plan(ids.toArray(ActionId[]::new)))),
                evidenceIds()
                        .map(id -> draft ->
                                draft.evidence(new Assumption(id, EvidenceKind.STAKEHOLDER_INPUT, "Someone says so"))));
    }

    private static <T> Arbitrary<Decision<T>> decisions(Arbitrary<T> subjects) {
        Arbitrary<Verdict> verdicts = Arbitraries.of(Verdict.CHOSEN, Verdict.CHOSEN, Verdict.SET_ASIDE);
        return Combinators.combine(
                        subjects,
                        verdicts,
                        Arbitraries.of("Yes", "Because"),
                        evidenceIds().set().ofMaxSize(2))
                .as((subject, verdict, reason, evidence) -> new Decision<>(
                        subject, verdict, reason, ImmutableSet.copyOf(evidence), Optional.empty(), Optional.empty()));
    }

    private static Arbitrary<Cell> cells() {
        return Arbitraries.of(CELLS);
    }

    private static Arbitrary<ActionId> actionIds() {
        return Arbitraries.of(Invented.COLLECT_NEEDS, Invented.JOIN_FORCES, Invented.SUPER_CLUSTERS);
    }

    private static Arbitrary<EvidenceId> evidenceIds() {
        return Arbitraries.of("a", "b", "c").map(EvidenceId::of);
    }

    private static ActionId actionIn(Cell cell) {
        return Invented.CATALOGUE.actionsIn(cell).stream()
                .findFirst()
                .map(action -> action.id())
                .orElse(Invented.SUPER_CLUSTERS);
    }
}
