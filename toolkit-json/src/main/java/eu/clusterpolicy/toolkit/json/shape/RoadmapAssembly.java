package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.Gap;
import eu.clusterpolicy.toolkit.roadmap.GapKind;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts of a roadmap document together, and notes at its place what cannot stand there or does not follow. Not
 * thread-safe.
 */
final class RoadmapAssembly {

    private final JsonIn in;
    private final RoadmapFoundation foundation;
    private final RoadmapDraft.Builder draft = RoadmapDraft.builder();
    private final Map<String, ImmutableList<? extends Decision<?>>> decisions = new LinkedHashMap<>();
    private String edition = "";
    private Optional<ActionPlan> plan = Optional.empty();
    private Optional<RoadmapDraft> blank = Optional.empty();
    private ImmutableList<Evidence> evidence = ImmutableList.of();
    private ImmutableList<Decision<Selection<ActionId>>> actions = ImmutableList.of();
    private ImmutableList<Decision<Selection<ExampleId>>> examples = ImmutableList.of();

    RoadmapAssembly(JsonIn in, RoadmapFoundation foundation) {
        this.in = in;
        this.foundation = foundation;
        draft.catalogue(foundation.catalogue());
    }

    void edition(String named) {
        edition = named;
    }

    void digest(Optional<String> named) {
        foundation.inspect(in, edition, named);
    }

    void territory(Territory territory) {
        blank = Optional.of(RoadmapDraft.of(territory, foundation.catalogue()));
        draft.territory(territory);
    }

    void evidence(ImmutableList<Evidence> statements) {
        evidence = statements;
    }

    void priorities(ImmutableList<Decision<Priority>> priorities) {
        decisions.put("priorities", priorities);
        draft.addAllPriorities(priorities);
    }

    void challenges(ImmutableList<Decision<Focus>> challenges) {
        decisions.put("challenges", challenges);
        draft.addAllChallenges(challenges);
    }

    void functions(ImmutableList<Decision<Cell>> functions) {
        decisions.put("functions", functions);
        draft.addAllFunctions(functions);
    }

    void actions(ImmutableList<Decision<Selection<ActionId>>> actions) {
        decisions.put("actions", actions);
        this.actions = actions;
        draft.addAllActions(actions);
    }

    void examples(ImmutableList<Decision<Selection<ExampleId>>> examples) {
        decisions.put("examples", examples);
        this.examples = examples;
        draft.addAllExamples(examples);
    }

    void considerations(ImmutableList<Decision<Consideration>> considerations) {
        decisions.put("considerations", considerations);
        draft.addAllConsiderations(considerations);
    }

    void plan(Optional<ActionPlan> plan) {
        this.plan = plan;
        draft.plan(plan);
    }

    /**
     * Returns the roadmap, or null where something is missing or does not follow.
     *
     * <p>Whether decisions can stand is asked only once all values are sound, and whether they follow only where each can
     * stand, so that no fault is the mere consequence of another.
     */
    @Nullable
    Roadmap close() {
        boolean read = in.faultCount() == 0;
        if (stand()) {
            return followed(draft.build());
        }
        if (read) {
            plan.ifPresent(whole ->
                    whole.faults().forEach(fault -> in.fault("/plan" + fault.path(), fault.sentence())));
        }
        return null;
    }

    /** Returns the draft, or null where something in it cannot stand; what is missing or does not follow is no fault of a draft. */
    @Nullable
    RoadmapDraft draft() {
        return stand() && in.faultCount() == 0 ? draft.build() : null;
    }

    /** Notes what cannot stand, and returns whether every decision can. */
    private boolean stand() {
        if (in.faultCount() > 0) {
            in.stopEarly();
            return false;
        }
        noteDecisions();
        noticeWithdrawn();
        boolean allStand = in.faultCount() == 0;
        draft.addAllEvidence(firstOfEach());
        if (!allStand) {
            in.stopEarly();
        }
        return allStand;
    }

    /** Notes second decisions about a subject, and decisions about an action of another cell. */
    private void noteDecisions() {
        decisions.forEach(this::noteRepeated);
        RoadmapDraft nothingDecided = blank.orElseThrow();
        for (int i = 0; i < actions.size(); i++) {
            try {
                nothingDecided.decideAction(actions.get(i));
            } catch (IllegalArgumentException refused) {
                in.fault(Pointer.of("actions", i), String.valueOf(refused.getMessage()));
            }
        }
    }

    private void noteRepeated(String list, ImmutableList<? extends Decision<?>> taken) {
        Map<Object, Integer> decided = new HashMap<>();
        for (int i = 0; i < taken.size(); i++) {
            Integer earlier = decided.putIfAbsent(taken.get(i).subject(), i);
            if (earlier != null) {
                in.fault(
                        Pointer.of(list, i),
                        "this is already decided at " + Pointer.of(list, earlier) + "; keep one of the two");
            }
        }
    }

    /** Tells of each decision that is about an entry which was withdrawn since. */
    private void noticeWithdrawn() {
        noticeWithdrawn("actions", "action", actions, EntryName::of);
        noticeWithdrawn("examples", "example", examples, EntryName::of);
    }

    private <I> void noticeWithdrawn(
            String list, String kind, ImmutableList<Decision<Selection<I>>> taken, Function<I, EntryName> name) {
        for (int i = 0; i < taken.size(); i++) {
            I id = taken.get(i).subject().entry();
            String pointer = Pointer.of(list, i, kind);
            foundation
                    .catalogue()
                    .findWithdrawn(name.apply(id))
                    .ifPresent(gone ->
                            in.notice(pointer, id.toString(), gone.entry().entryName() + " " + gone.fate()));
        }
    }

    /** Returns the evidence, of each identifier the first. */
    private ImmutableList<Evidence> firstOfEach() {
        Set<EvidenceId> stated = new HashSet<>();
        ImmutableList.Builder<Evidence> first = ImmutableList.builder();
        for (int i = 0; i < evidence.size(); i++) {
            Evidence statement = evidence.get(i);
            if (stated.add(statement.id())) {
                first.add(statement);
            } else {
                in.fault(Pointer.of("evidence", i, "id"), "evidence is stated twice: '" + statement.id() + "'");
            }
        }
        return first.build();
    }

    private @Nullable Roadmap followed(RoadmapDraft whole) {
        for (Gap gap : whole.next()) {
            in.fault(gap.path(), gap.kind() == GapKind.PLAN_FAULT ? gap.sentence() : gap.step());
        }
        whole.strays().forEach(stray -> in.fault(stray.path(), stray.sentence()));
        return in.faultCount() == 0 ? whole.close() : null;
    }
}
