package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.ActionId;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Consideration;
import eu.clusterpolicy.toolkit.catalogue.ExampleId;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Evidence;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import eu.clusterpolicy.toolkit.roadmap.Territory;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap as a document. It is read against the catalogue it rests on: an action or an example that the catalogue lacks is
 * refused where it stands, and so is whatever does not follow from an earlier phase.
 */
public final class RoadmapShape extends DocumentShape<Roadmap> {

    private final Catalogue catalogue;

    private final Property<Roadmap, Territory> territory;
    private final Property<Roadmap, ImmutableList<Evidence>> evidence;
    private final Property<Roadmap, ImmutableList<Decision<Priority>>> priorities;
    private final Property<Roadmap, ImmutableList<Decision<Focus>>> challenges;
    private final Property<Roadmap, ImmutableList<Decision<Cell>>> functions;
    private final Property<Roadmap, ImmutableList<Decision<Selection<ActionId>>>> actions;
    private final Property<Roadmap, ImmutableList<Decision<Selection<ExampleId>>>> examples;
    private final Property<Roadmap, ImmutableList<Decision<Consideration>>> considerations;
    private final Property<Roadmap, ActionPlan> plan;

    /** Returns the shape of roadmaps that rest on the given catalogue. */
    public RoadmapShape(Catalogue catalogue) {
        super(
                "roadmap",
                "A roadmap: the decisions of four phases, each with its reason and evidence, and the action plan.");
        this.catalogue = catalogue;
        required(
                "edition",
                "The identifier of the catalogue's edition.",
                Codecs.string(ImmutableMap.of("pattern", Codecs.KEBAB), this::requireEdition, text -> text),
                Roadmap::edition);
        this.territory = required("territory", "The territory.", new TerritoryShape(), Roadmap::territory);
        this.evidence = required(
                "evidence", "What is known of the territory.", new ListCodec<>(new EvidenceShape()), Roadmap::evidence);
        this.priorities = required(
                "priorities",
                "Phase one, defining priorities.",
                new ListCodec<>(DecisionShape.priority()),
                Roadmap::priorities);
        this.challenges = required(
                "challenges",
                "Phase two, identifying challenges.",
                new ListCodec<>(DecisionShape.challenge()),
                Roadmap::challenges);
        this.functions = required(
                "functions",
                "Phase three, selecting cluster policy actions: the cluster functions.",
                new ListCodec<>(DecisionShape.function()),
                Roadmap::functions);
        this.actions = required(
                "actions",
                "Phase three: the policy actions.",
                new ListCodec<>(DecisionShape.entry("action", Codecs.id(this::knownAction))),
                Roadmap::actions);
        this.examples = list(
                "examples",
                "Phase three: the examples that inspire.",
                DecisionShape.entry("example", Codecs.id(this::knownExample)),
                Roadmap::examples);
        this.considerations = list(
                "considerations",
                "Phase four: the common challenges to cluster policy, addressed or set aside.",
                DecisionShape.consideration(),
                Roadmap::considerations);
        this.plan = required(
                "plan",
                "Phase four, developing a roadmap: the action plan.",
                new ActionPlanShape(Codecs.id(this::knownAction)),
                Roadmap::plan);
    }

    @Override
    public boolean remembersPlaces() {
        return true;
    }

    /** Follows the phases only once all values are sound, so that no fault is the mere consequence of another. */
    @Override
    @Nullable
    Roadmap built(JsonIn in, Place start, Values values) {
        if (in.faultCount() > 0) {
            return null;
        }
        RoadmapAssembly assembly = new RoadmapAssembly(in, RoadmapDraft.of(values.get(territory), catalogue));
        assembly.evidence(values.get(evidence));
        assembly.decide("/priorities", values.get(priorities), RoadmapDraft::decidePriority);
        assembly.decide("/challenges", values.get(challenges), RoadmapDraft::decideChallenge);
        assembly.decide("/functions", values.get(functions), RoadmapDraft::decideFunction);
        assembly.decide("/actions", values.get(actions), RoadmapDraft::decideAction);
        assembly.decide("/examples", values.list(examples), RoadmapDraft::decideExample);
        assembly.decide("/considerations", values.list(considerations), RoadmapDraft::decideConsideration);
        return assembly.close(values.get(plan));
    }

    @Override
    Roadmap build(Values values) {
        throw new UnsupportedOperationException("a roadmap is built phase by phase");
    }

    private String requireEdition(String id) {
        String known = catalogue.edition().id();
        if (!id.equals(known)) {
            throw new IllegalArgumentException("the catalogue at hand is of edition '" + known + "'");
        }
        return id;
    }

    private ActionId knownAction(String id) {
        return catalogue.action(ActionId.of(id)).id();
    }

    private ExampleId knownExample(String id) {
        return catalogue.example(ExampleId.of(id)).id();
    }
}
