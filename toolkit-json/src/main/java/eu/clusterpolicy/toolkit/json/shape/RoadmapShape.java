package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.json.wire.ListCodec;
import eu.clusterpolicy.toolkit.json.wire.Place;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap as a document. It is read against the catalogue it rests on: an action or an example that the catalogue lacks is
 * refused where it stands, and so is whatever does not follow from an earlier phase.
 */
public final class RoadmapShape extends DocumentShape<Roadmap> {

    private final Catalogue catalogue;

    private final Function<Catalogue, String> digest;
    private final Supplier<String> ownDigest;
    private final boolean tolerant;

    private final Property<Roadmap, String> edition =
            required("edition", "The identifier of the catalogue's edition.", Codecs.EDITION, Roadmap::edition);
    private final Property<Roadmap, String> catalogueDigest = optional(
            "catalogueDigest",
            "The SHA-256 of the canonical form (RFC 8785) of the catalogue that the roadmap rests on, in hexadecimal.",
            Codecs.formed(
                    Map.of("pattern", "^[0-9a-f]{64}$"),
                    "must be a SHA-256 in 64 lower-case hexadecimal digits",
                    text -> text,
                    text -> text),
            roadmap -> Optional.of(digestOf(roadmap.catalogue())));
    private final Property<Roadmap, Territory> territory =
            required("territory", "The territory.", EvidenceShapes.TERRITORY, Roadmap::territory);
    private final Property<Roadmap, ImmutableList<Evidence>> evidence = required(
            "evidence", "What is known of the territory.", new ListCodec<>(EvidenceShapes.EVIDENCE), Roadmap::evidence);
    private final Property<Roadmap, ImmutableList<Decision<Priority>>> priorities = required(
            "priorities",
            "Phase one, defining priorities.",
            new ListCodec<>(DecisionShapes.PRIORITY),
            Roadmap::priorities);
    private final Property<Roadmap, ImmutableList<Decision<Focus>>> challenges = required(
            "challenges",
            "Phase two, identifying challenges.",
            new ListCodec<>(DecisionShapes.CHALLENGE),
            Roadmap::challenges);
    private final Property<Roadmap, ImmutableList<Decision<Cell>>> functions = required(
            "functions",
            "Phase three, selecting cluster policy actions: the cluster functions.",
            new ListCodec<>(DecisionShapes.FUNCTION),
            Roadmap::functions);
    private final Property<Roadmap, ImmutableList<Decision<Selection<ActionId>>>> actions = required(
            "actions",
            "Phase three: the policy actions.",
            new ListCodec<>(DecisionShapes.ofEntry("action", Codecs.id(this::knownAction))),
            Roadmap::actions);
    private final Property<Roadmap, ImmutableList<Decision<Selection<ExampleId>>>> examples = list(
            "examples",
            "Phase three: the examples that inspire.",
            DecisionShapes.ofEntry("example", Codecs.id(this::knownExample)),
            Roadmap::examples);
    private final Property<Roadmap, ImmutableList<Decision<Consideration>>> considerations = list(
            "considerations",
            "Phase four: the common challenges to cluster policy, addressed or set aside.",
            DecisionShapes.CONSIDERATION,
            Roadmap::considerations);
    private final Property<Roadmap, ActionPlan> plan = required(
            "plan",
            "Phase four, developing a roadmap: the action plan.",
            PlanShapes.plan(Codecs.id(this::knownAction)),
            Roadmap::plan);

    /**
     * Returns the shape of roadmaps that rest on the given catalogue.
     *
     * @param catalogue the catalogue against which a roadmap is read
     * @param digest returns a catalogue's digest
     * @param tolerant whether a roadmap that names another edition or digest is read all the same, with a notice
     */
    public RoadmapShape(Catalogue catalogue, Function<Catalogue, String> digest, boolean tolerant) {
        super(
                "roadmap",
                "A roadmap: the decisions of four phases, each with its reason and evidence, and the action plan.");
        this.catalogue = catalogue;
        this.digest = digest;
        this.ownDigest = Suppliers.memoize(() -> digest.apply(catalogue));
        this.tolerant = tolerant;
    }

    @Override
    public int placesNeeded() {
        return Integer.MAX_VALUE;
    }

    /** Follows the phases only once all values are sound, so that no fault is the mere consequence of another. */
    @Override
    @Nullable
    Roadmap built(JsonIn in, Place start, Values values) {
        if (in.faultCount() > 0) {
            return null;
        }
        RoadmapAssembly assembly = new RoadmapAssembly(in, RoadmapDraft.of(values.get(territory), catalogue));
        RoadmapDraft.Builder draft = RoadmapDraft.builder();
        draft.territory(values.get(territory))
                .catalogue(catalogue)
                .addAllPriorities(assembly.decisions(priorities, values))
                .addAllChallenges(assembly.decisions(challenges, values))
                .addAllFunctions(assembly.decisions(functions, values))
                .addAllActions(assembly.actions(actions, values))
                .addAllExamples(assembly.decisions(examples, values))
                .addAllConsiderations(assembly.decisions(considerations, values));
        noticeWithdrawn(in, values);
        return assembly.closed(draft, values.get(evidence), values.get(plan));
    }

    @Override
    Roadmap build(Values values) {
        throw new UnsupportedOperationException("a roadmap is built phase by phase");
    }

    /** A catalogue of another edition has another digest too, so that only the first of the two is reported. */
    @Override
    void inspect(JsonIn in, Values values) {
        String known = catalogue.edition().id();
        Optional<String> named = values.find(edition);
        if (named.isPresent() && !named.get().equals(known)) {
            differs(in, "/edition", named.get(), "the catalogue at hand is of edition '" + known + "'");
        } else {
            values.find(catalogueDigest).ifPresent(found -> inspectDigest(in, found));
        }
    }

    private void inspectDigest(JsonIn in, String found) {
        String pointer = "/catalogueDigest";
        try {
            if (!found.equals(ownDigest.get())) {
                String what = "the catalogue at hand is not, word for word, the one that the roadmap was made with";
                differs(in, pointer, found, what);
            }
        } catch (IllegalArgumentException unwritable) {
            in.fault(pointer, found, "the catalogue at hand has no digest to compare: " + unwritable.getMessage());
        }
    }

    private void differs(JsonIn in, String pointer, String found, String what) {
        if (tolerant) {
            in.notice(pointer, found, what);
        } else {
            in.fault(pointer, found, what + "; read the roadmap against its own edition, then re-base it");
        }
    }

    private String digestOf(Catalogue foundation) {
        return foundation.equals(catalogue) ? ownDigest.get() : digest.apply(foundation);
    }

    private ActionId knownAction(String text) {
        ActionId id = ActionId.of(text);
        return catalogue
                .findKnownAction(id)
                .map(PolicyAction::id)
                .orElseGet(() -> catalogue.action(id).id());
    }

    private ExampleId knownExample(String text) {
        ExampleId id = ExampleId.of(text);
        return catalogue
                .findKnownExample(id)
                .map(Example::id)
                .orElseGet(() -> catalogue.example(id).id());
    }

    /** Tells of each decision that is about an entry which was withdrawn since. */
    private void noticeWithdrawn(JsonIn in, Values values) {
        noticeWithdrawn(in, "/actions/%s/action", values.get(actions), EntryName::of);
        noticeWithdrawn(in, "/examples/%s/example", values.list(examples), EntryName::of);
    }

    private <I> void noticeWithdrawn(
            JsonIn in, String pointer, List<Decision<Selection<I>>> decisions, Function<I, EntryName> name) {
        for (int i = 0; i < decisions.size(); i++) {
            I id = decisions.get(i).subject().entry();
            String place = pointer.formatted(i);
            catalogue
                    .findWithdrawn(name.apply(id))
                    .ifPresent(
                            gone -> in.notice(place, id.toString(), gone.entry().entryName() + " " + gone.fate()));
        }
    }
}
