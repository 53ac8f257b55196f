package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A roadmap in the making, such as that of Andalusia, made for exploring: it accepts decisions in any order and says what is
 * {@linkplain #next() still missing} and what {@linkplain #strays() does not follow}.
 *
 * <p>Every step returns a new draft. Deciding about a subject again replaces the earlier decision in its place: that is what
 * reopening a phase means. Nothing that rested on it is dropped; it is reported as a stray until it is decided anew or
 * withdrawn. A step takes time in proportion to what its list holds, so thousands are taken together: evidence by
 * {@link #evidence(Iterable)}, decisions by {@link #toBuilder}.
 *
 * <pre>{@code
 * RoadmapDraft draft = RoadmapDraft.of(Territory.of("Andalusia", "ES", "ES61"), catalogue)
 *         .choose(Priority.GREEN_TRANSITION, Challenge.SKILLS, "Reskilling comes first");
 * draft.next().get(0).step(); // choose a priority
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two drafts are equal when all is equal that they hold; of the catalogue, its edition's
 * identifier.
 */
@Value.Immutable
public abstract non-sealed class RoadmapDraft implements Decided {

    RoadmapDraft() {}

    /** Returns a draft without evidence or decisions. */
    public static RoadmapDraft of(Territory territory, Catalogue catalogue) {
        return ImmutableRoadmapDraft.builder()
                .territory(territory)
                .catalogue(catalogue)
                .build();
    }

    @Override
    @Value.Auxiliary
    public abstract Catalogue catalogue();

    @Override
    @Value.Derived
    public String edition() {
        return catalogue().edition().id();
    }

    /** Returns the territory, the edition and what is chosen, such as {@code Andalusia (ES61), eccp-2021: chosen 1 priority, …}. */
    @Override
    public String toString() {
        return OneLine.of("%s, %s: chosen %s, %s, %s"
                .formatted(
                        territory().text(),
                        edition(),
                        chosen(priorities()) == 1 ? "1 priority" : chosen(priorities()) + " priorities",
                        OneLine.count(chosen(challenges()), "challenge"),
                        OneLine.count(chosen(actions()), "action")));
    }

    private static <T> int chosen(ImmutableList<Decision<T>> taken) {
        return (int) taken.stream().filter(Decision::isChosen).count();
    }

    /** Returns the action plan, empty until there is one. */
    public abstract Optional<ActionPlan> plan();

    @Override
    public Optional<ActionPlan> findPlan() {
        return plan();
    }

    @Override
    @Value.Lazy
    public ImmutableList<PlacedDecision> placedDecisions() {
        return Stream.of(
                        PlacedDecision.all(Phase.DEFINING_PRIORITIES, "priorities", priorities(), catalogue()),
                        PlacedDecision.all(Phase.IDENTIFYING_CHALLENGES, "challenges", challenges(), catalogue()),
                        PlacedDecision.all(Phase.SELECTING_ACTIONS, "functions", functions(), catalogue()),
                        PlacedDecision.all(Phase.SELECTING_ACTIONS, "actions", actions(), catalogue()),
                        PlacedDecision.all(Phase.SELECTING_ACTIONS, "examples", examples(), catalogue()),
                        PlacedDecision.all(Phase.DEVELOPING_ROADMAP, "considerations", considerations(), catalogue()))
                .flatMap(decisions -> decisions)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * States a piece of evidence; one under the same identifier is replaced.
     *
     * <p>It takes time in proportion to the evidence that is there, so that a thousand are better stated {@linkplain
     * #evidence(Iterable) together}.
     */
    public RoadmapDraft evidence(Evidence evidence) {
        return self().withEvidence(
                        DecisionList.placed(evidence(), Require.notNull(evidence, "evidence"), Evidence::id));
    }

    /** States pieces of evidence, as one after another; thousands take little more time than one. */
    public RoadmapDraft evidence(Iterable<? extends Evidence> evidence) {
        Map<EvidenceId, Evidence> stated = new LinkedHashMap<>(evidenceById());
        Require.noneNull(evidence, "evidence").forEach(piece -> stated.put(piece.id(), piece));
        return self().withEvidence(ImmutableList.copyOf(stated.values()));
    }

    /** Takes a decision about a priority. */
    public RoadmapDraft decidePriority(Decision<Priority> decision) {
        return self().withPriorities(DecisionList.with(priorities(), decision));
    }

    /** Takes a decision about a challenge within a priority. */
    public RoadmapDraft decideChallenge(Decision<Focus> decision) {
        return self().withChallenges(DecisionList.with(challenges(), decision));
    }

    /** Takes a decision about a cluster function for a focus: a cell. */
    public RoadmapDraft decideFunction(Decision<Cell> decision) {
        return self().withFunctions(DecisionList.with(functions(), decision));
    }

    /**
     * Takes a decision about an action in a cell, of today or of old: one that was withdrawn since is still known.
     *
     * @throws IllegalArgumentException if the catalogue knows no such action, or the action belongs to another cell; an action
     *     outside the matrix belongs to any
     */
    public RoadmapDraft decideAction(Decision<Selection<ActionId>> decision) {
        KnownEntry.requireOwnCell(
                catalogue(), Require.notNull(decision, "decision").subject());
        return self().withActions(DecisionList.with(actions(), decision));
    }

    /**
     * Takes a decision about an example that may inspire a cell, of today or of old; it may be one that the catalogue names
     * elsewhere, or has withdrawn since.
     *
     * @throws IllegalArgumentException if the catalogue knows no such example
     */
    public RoadmapDraft decideExample(Decision<Selection<ExampleId>> decision) {
        KnownEntry.of(
                catalogue(), Require.notNull(decision, "decision").subject().entry());
        return self().withExamples(DecisionList.with(examples(), decision));
    }

    /** Takes a decision about a common challenge to cluster policy. */
    public RoadmapDraft decideConsideration(Decision<Consideration> decision) {
        return self().withConsiderations(DecisionList.with(considerations(), decision));
    }

    /** Chooses a priority. */
    public RoadmapDraft choose(Priority priority, String reason, EvidenceId... evidence) {
        return decidePriority(Decision.chosen(Require.notNull(priority, "priority"), reason, evidence));
    }

    /** Sets a priority aside. */
    public RoadmapDraft setAside(Priority priority, String reason, EvidenceId... evidence) {
        return decidePriority(Decision.setAside(Require.notNull(priority, "priority"), reason, evidence));
    }

    /** Chooses a challenge within a priority. */
    public RoadmapDraft choose(Priority priority, Challenge challenge, String reason, EvidenceId... evidence) {
        return decideChallenge(Decision.chosen(Focus.of(priority, challenge), reason, evidence));
    }

    /** Sets a challenge within a priority aside. */
    public RoadmapDraft setAside(Priority priority, Challenge challenge, String reason, EvidenceId... evidence) {
        return decideChallenge(Decision.setAside(Focus.of(priority, challenge), reason, evidence));
    }

    /** Chooses a cluster function for a focus: a cell. */
    public RoadmapDraft choose(Cell cell, String reason, EvidenceId... evidence) {
        return decideFunction(Decision.chosen(Require.notNull(cell, "cell"), reason, evidence));
    }

    /** Sets a cluster function for a focus aside: a cell. */
    public RoadmapDraft setAside(Cell cell, String reason, EvidenceId... evidence) {
        return decideFunction(Decision.setAside(Require.notNull(cell, "cell"), reason, evidence));
    }

    /**
     * Chooses an action in a cell.
     *
     * @throws IllegalArgumentException as {@link #decideAction} does, and if the catalogue has withdrawn the action
     */
    public RoadmapDraft choose(Cell cell, ActionId action, String reason, EvidenceId... evidence) {
        KnownEntry.requireStanding(catalogue(), Require.notNull(action, "action"));
        return decideAction(Decision.chosen(Selection.of(cell, action), reason, evidence));
    }

    /**
     * Sets an action in a cell aside.
     *
     * @throws IllegalArgumentException as {@link #decideAction} does
     */
    public RoadmapDraft setAside(Cell cell, ActionId action, String reason, EvidenceId... evidence) {
        return decideAction(Decision.setAside(Selection.of(cell, Require.notNull(action, "action")), reason, evidence));
    }

    /**
     * Names an example that inspires a cell.
     *
     * @throws IllegalArgumentException as {@link #decideExample} does, and if the catalogue has withdrawn the example
     */
    public RoadmapDraft inspireBy(Cell cell, ExampleId example, String reason, EvidenceId... evidence) {
        KnownEntry.requireStanding(catalogue(), Require.notNull(example, "example"));
        return decideExample(Decision.chosen(Selection.of(cell, example), reason, evidence));
    }

    /**
     * Sets an example for a cell aside.
     *
     * @throws IllegalArgumentException as {@link #decideExample} does
     */
    public RoadmapDraft setAside(Cell cell, ExampleId example, String reason, EvidenceId... evidence) {
        return decideExample(
                Decision.setAside(Selection.of(cell, Require.notNull(example, "example")), reason, evidence));
    }

    /**
     * Chooses what a code or an identifier names, for whoever types: a priority, a challenge within one, a cluster function for
     * them, an action in its own cell, or an example in each of its cells.
     *
     * @param subject such as {@code green-transition}, {@code green-transition/skills}, {@code
     *     green-transition/skills/networking}, {@code green-reskilling-needs} or {@code living-labs-in-wallonia}
     * @throws IllegalArgumentException if it names none of them, or an entry that stands in no cell
     */
    public RoadmapDraft choose(String subject, String reason) {
        RoadmapDraft chosen = this;
        for (Object named : NamedSubject.of(catalogue(), Require.notNull(subject, "subject"))) {
            chosen = chosen.chooseNamed(named, reason);
        }
        return chosen;
    }

    private RoadmapDraft chooseNamed(Object named, String reason) {
        if (named instanceof Priority priority) {
            return choose(priority, reason);
        }
        if (named instanceof Focus focus) {
            return choose(focus.priority(), focus.challenge(), reason);
        }
        if (named instanceof Cell cell) {
            return choose(cell, reason);
        }
        Selection<?> selection = (Selection<?>) named;
        return selection.entry() instanceof ActionId action
                ? choose(selection.cell(), action, reason)
                : inspireBy(selection.cell(), (ExampleId) selection.entry(), reason);
    }

    /** Says how the roadmap addresses a common challenge to cluster policy. */
    public RoadmapDraft address(Consideration consideration, String reason, EvidenceId... evidence) {
        return decideConsideration(Decision.chosen(Require.notNull(consideration, "consideration"), reason, evidence));
    }

    /** Sets a common challenge to cluster policy aside. */
    public RoadmapDraft setAside(Consideration consideration, String reason, EvidenceId... evidence) {
        return decideConsideration(
                Decision.setAside(Require.notNull(consideration, "consideration"), reason, evidence));
    }

    /** Sets the action plan; an earlier one is replaced. */
    public RoadmapDraft plan(ActionPlan plan) {
        return self().withPlan(Optional.of(Require.notNull(plan, "plan")));
    }

    /** Takes the action plan out again. */
    public RoadmapDraft withoutPlan() {
        return self().withPlan(Optional.empty());
    }

    /** Takes a piece of evidence out again; a decision that rests on it says so until it is taken anew. */
    public RoadmapDraft without(EvidenceId evidence) {
        if (findEvidence(Require.notNull(evidence, "evidence")).isEmpty()) {
            throw new IllegalArgumentException(NearestName.unknown(
                    "evidence",
                    evidence.value(),
                    evidence().stream().map(stated -> stated.id().value()).toList()));
        }
        return self().withEvidence(evidence().stream()
                .filter(stated -> !stated.id().equals(evidence))
                .collect(ImmutableList.toImmutableList()));
    }

    /** Sets the territory in the place of the one that was given. */
    public RoadmapDraft territory(Territory territory) {
        return self().withTerritory(territory);
    }

    /**
     * Takes a decision back, as if its subject had never been considered.
     *
     * @param decision the decision, as {@link #strays()} or the list of its phase has it
     * @throws IllegalArgumentException if the draft does not hold it
     */
    public RoadmapDraft withdraw(Decision<?> decision) {
        return without(ImmutableSet.of(Require.notNull(decision, "decision")));
    }

    /** Takes decisions back in one go: a stray may have thousands of consequences. */
    private RoadmapDraft without(ImmutableSet<Decision<?>> decisions) {
        Set<Decision<?>> held =
                placedDecisions().stream().map(PlacedDecision::decision).collect(Collectors.toSet());
        decisions.stream()
                .filter(decision -> !held.contains(decision))
                .findFirst()
                .ifPresent(decision -> {
                    throw new IllegalArgumentException(
                            "draft does not hold this decision: '" + decision.subject() + "'");
                });
        return self().withPriorities(DecisionList.without(priorities(), decisions))
                .withChallenges(DecisionList.without(challenges(), decisions))
                .withFunctions(DecisionList.without(functions(), decisions))
                .withActions(DecisionList.without(actions(), decisions))
                .withExamples(DecisionList.without(examples(), decisions))
                .withConsiderations(DecisionList.without(considerations(), decisions));
    }

    /**
     * Takes a stray back, and with it all that does not follow for the same cause.
     *
     * @throws IllegalArgumentException if the draft does not hold it
     */
    public RoadmapDraft withdraw(Stray stray) {
        Require.notNull(stray, "stray");
        Stream<Decision<?>> consequences = stray.consequences().stream().map(PlacedDecision::decision);
        return without(Stream.concat(Stream.of(stray.decision()), consequences).collect(ImmutableSet.toImmutableSet()));
    }

    @Override
    @Value.Lazy
    public ImmutableList<Gap> next() {
        return Gaps.of(ladder(), plan());
    }

    @Override
    @Value.Lazy
    public ImmutableList<Stray> strays() {
        return ladder().strays();
    }

    @Override
    public RoadmapDraft reopen() {
        return this;
    }

    /**
     * Returns the finished roadmap.
     *
     * @throws IllegalStateException if anything is missing or does not follow; the message lists all of it
     */
    public Roadmap close() {
        return new Roadmap(closed(Phase.DEVELOPING_ROADMAP));
    }

    /** Returns a builder with nothing set, for many decisions at a time. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of this draft set; a list given anew replaces the one it had. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** States a piece of evidence that is not stated yet. */
    RoadmapDraft firstEvidence(Evidence evidence) {
        findEvidence(evidence.id()).map(Evidence::id).ifPresent(RoadmapDraft::refuseAgain);
        return evidence(evidence);
    }

    private static void refuseAgain(EvidenceId stated) {
        throw new IllegalArgumentException("evidence is already stated: '" + stated + "'");
    }

    /** Requires neither gaps nor strays up to the given phase. */
    RoadmapDraft closed(Phase phase) {
        List<String> open = Stream.concat(
                        next().stream()
                                .filter(gap -> gap.phase().compareTo(phase) <= 0)
                                .map(Gap::text),
                        strays().stream()
                                .filter(stray -> stray.phase().compareTo(phase) <= 0)
                                .map(Stray::text))
                .toList();
        if (!open.isEmpty()) {
            throw new IllegalStateException("phase '%s' of the roadmap of %s cannot be closed yet:\n- %s"
                    .formatted(phase.title(), territory().name(), Excerpt.lines(open, "\n- ")));
        }
        return this;
    }

    /** Returns this draft on another edition, with the decisions about its entries that are carried over. */
    RoadmapDraft on(
            Catalogue newer,
            ImmutableList<Decision<Selection<ActionId>>> actions,
            ImmutableList<Decision<Selection<ExampleId>>> examples) {
        return self().withCatalogue(newer).withActions(actions).withExamples(examples);
    }

    @Value.Lazy
    Ladder ladder() {
        return Ladder.of(catalogue(), placedDecisions(), evidenceById());
    }

    @Value.Lazy
    ImmutableMap<EvidenceId, Evidence> evidenceById() {
        return Maps.uniqueIndex(evidence(), Evidence::id);
    }

    private RoadmapDraft sound() {
        Set<EvidenceId> stated = new HashSet<>();
        evidence().stream()
                .map(Evidence::id)
                .filter(id -> !stated.add(id))
                .findFirst()
                .ifPresent(RoadmapDraft::refuseAgain);
        DecisionList.requireEachOnce(catalogue(), priorities());
        DecisionList.requireEachOnce(catalogue(), challenges());
        DecisionList.requireEachOnce(catalogue(), functions());
        DecisionList.requireEachOnce(catalogue(), actions());
        DecisionList.requireEachOnce(catalogue(), examples());
        DecisionList.requireEachOnce(catalogue(), considerations());
        for (Decision<Selection<ActionId>> decision : actions()) {
            KnownEntry.requireOwnCell(catalogue(), decision.subject());
        }
        for (Decision<Selection<ExampleId>> decision : examples()) {
            KnownEntry.of(catalogue(), decision.subject().entry());
        }
        return this;
    }

    private ImmutableRoadmapDraft self() {
        return (ImmutableRoadmapDraft) this;
    }

    /**
     * Collects evidence and decisions; {@code territory} and {@code catalogue} are required. Building refuses what the steps of a
     * draft refuse, and evidence or a subject that is there twice.
     */
    public static final class Builder extends ImmutableRoadmapDraft.Builder {

        Builder() {}

        @Override
        public RoadmapDraft build() {
            return super.build().sound();
        }
    }
}
