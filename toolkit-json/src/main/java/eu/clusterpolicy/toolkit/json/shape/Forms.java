package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.CheckSettings;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Coverage;
import eu.clusterpolicy.toolkit.completeness.Excused;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.completeness.SwitchedOff;
import eu.clusterpolicy.toolkit.edition.Aspect;
import eu.clusterpolicy.toolkit.edition.Change;
import eu.clusterpolicy.toolkit.edition.ConflictKind;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.edition.Edit;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.edition.Resolution;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.ErratumKind;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Mention;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.guide.ExcellenceLabel;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.json.wire.JsonOut;
import eu.clusterpolicy.toolkit.json.wire.StringCodec;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.people.Engagement;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Player;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.Approval;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.IndicatorId;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.MilestoneStatus;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlanFaultKind;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.PolicyInstrument;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TargetRevision;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.GapKind;
import eu.clusterpolicy.toolkit.roadmap.PhaseState;
import eu.clusterpolicy.toolkit.roadmap.Verdict;
import eu.clusterpolicy.toolkit.search.Facets;
import eu.clusterpolicy.toolkit.search.Hit;
import eu.clusterpolicy.toolkit.search.Passage;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.search.ResultPage;
import eu.clusterpolicy.toolkit.search.SearchResult;
import eu.clusterpolicy.toolkit.search.SearchedText;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** The types that stand alone in other programs' documents, each with its wire form: documents, their parts, codes. */
public final class Forms {

    private static final ImmutableList<Form<?>> SINGLE = Stream.of(
                    catalogue(),
                    search(),
                    check(),
                    roadmap(),
                    plan(),
                    identifiers(),
                    codesOfCatalogues(),
                    codesOfRoadmaps())
            .flatMap(ImmutableList::stream)
            .flatMap(Forms::withItsKinds)
            .collect(ImmutableList.toImmutableList());

    private static final ImmutableList<Form<?>> ALL = ImmutableList.<Form<?>>builder()
            .addAll(SINGLE)
            .addAll(VariantForms.all(SINGLE))
            .build();

    private Forms() {}

    /**
     * Returns the forms of all types but the roadmap's, which needs a catalogue. Of a type with arguments, such as a decision,
     * it is one that only writes.
     */
    public static ImmutableList<Form<?>> all() {
        return ALL;
    }

    /** Returns the forms of the types with arguments, such as a decision about a priority, which read too. */
    public static ImmutableList<Variant<?>> generic() {
        return VariantForms.generic();
    }

    /** Returns the types whose values may be the keys of a map: all that are written as a code, and the cell. */
    public static ImmutableList<Key<?>> keys() {
        Stream<Key<?>> coded = ALL.stream().flatMap(Forms::key);
        return Stream.concat(
                        coded, Stream.of(new Key<>(Cell.class, Codecs.asWritten(Cell::of, Cell::code), Cell::code)))
                .collect(ImmutableList.toImmutableList());
    }

    private static <T> Stream<Key<T>> key(Form<T> form) {
        return form.codec() instanceof StringCodec<T> codec
                ? Stream.of(new Key<>(form.type(), codec.parse(), codec.print()))
                : Stream.empty();
    }

    /** Adds the forms of the kinds of a sealed type, so that it does not matter which of them a program names. */
    private static <T> Stream<Form<?>> withItsKinds(Form<T> form) {
        Stream<Form<?>> kinds = form.type().isInterface()
                ? Arrays.stream(form.type().getPermittedSubclasses())
                        .map(kind -> narrowed(form, kind.asSubclass(form.type())))
                : Stream.empty();
        return Stream.concat(Stream.of(form), kinds);
    }

    private static <S, T extends S> Form<T> narrowed(Form<S> whole, Class<T> kind) {
        return new Form<>(kind, new NarrowedCodec<>(whole.codec(), kind));
    }

    private static ImmutableList<Form<?>> catalogue() {
        return ImmutableList.of(
                new Form<>(Catalogue.class, CatalogueShapes.CATALOGUE),
                new Form<>(Overlay.class, EditShapes.OVERLAY),
                new Form<>(Difference.class, EditShapes.DIFFERENCE),
                new Form<>(Change.class, EditShapes.CHANGE),
                new Form<>(Edit.class, EditShapes.EDIT),
                new Form<>(Edition.class, CatalogueShapes.EDITION),
                new Form<>(EntryName.class, EditShapes.NAME),
                new Form<>(PolicyAction.class, EntryShapes.ACTION),
                new Form<>(Example.class, EntryShapes.EXAMPLE),
                new Form<>(Placement.class, EntryShapes.PLACEMENT),
                new Form<>(Validity.class, EntryShapes.VALIDITY),
                new Form<>(Recommendation.class, EntryShapes.RECOMMENDATION),
                new Form<>(Title.class, EntryShapes.TITLE),
                new Form<>(Mention.class, EntryShapes.MENTION),
                new Form<>(Operationalisation.class, EntryShapes.OPERATIONALISATION),
                new Form<>(Erratum.class, EntryShapes.ERRATUM),
                new Form<>(DeclaredEmpty.class, EntryShapes.DECLARED_EMPTY),
                new Form<>(Cell.class, EntryShapes.CELL),
                new Form<>(Citation.class, EntryShapes.CITATION));
    }

    private static ImmutableList<Form<?>> search() {
        return ImmutableList.of(
                new Form<>(Query.class, SearchShapes.QUERY),
                new Form<>(SearchResult.class, SearchShapes.RESULT),
                new Form<>(Facets.class, SearchShapes.FACETS),
                new Form<>(ResultPage.class, SearchShapes.PAGE),
                new Form<>(Hit.class, SearchShapes.HIT),
                new Form<>(Passage.class, SearchShapes.PASSAGE),
                new Form<>(SearchedText.class, SearchShapes.SEARCHED_TEXT));
    }

    private static ImmutableList<Form<?>> check() {
        return ImmutableList.of(
                new Form<>(CheckResult.class, CheckShapes.CHECK_RESULT),
                new Form<>(Finding.class, CheckShapes.FINDING),
                new Form<>(RuleDescription.class, CheckShapes.RULE),
                new Form<>(SwitchedOff.class, CheckShapes.SWITCHED_OFF),
                new Form<>(Excused.class, CheckShapes.EXCUSED),
                new Form<>(CheckSettings.class, CheckShapes.CHECK_SETTINGS),
                new Form<>(CheckSettings.Off.class, CheckShapes.OFF),
                new Form<>(CheckSettings.Exemption.class, CheckShapes.EXEMPTION),
                new Form<>(CheckSettings.Grading.class, CheckShapes.GRADING),
                new Form<>(Coverage.class, CheckShapes.COVERAGE));
    }

    private static ImmutableList<Form<?>> roadmap() {
        return ImmutableList.of(
                new Form<>(Territory.class, EvidenceShapes.TERRITORY),
                new Form<>(Evidence.class, EvidenceShapes.EVIDENCE),
                new Form<>(Figure.Elsewhere.class, EvidenceShapes.ELSEWHERE),
                new Form<>(Focus.class, RoadmapShapes.FOCUS),
                new Form<>(ActionPlan.class, PlanShapes.plan(Codecs.id(ActionId::of), false)),
                new Form<>(PlannedAction.class, PlanShapes.plannedAction(Codecs.id(ActionId::of), false)),
                new Form<>(Stakeholder.class, PeopleShapes.STAKEHOLDER),
                new Form<>(Engagement.class, PeopleShapes.ENGAGEMENT),
                new Form<>(GovernanceBody.class, PeopleShapes.GOVERNANCE_BODY));
    }

    private static ImmutableList<Form<?>> plan() {
        return ImmutableList.of(
                new Form<>(Player.class, PeopleShapes.PLAYER),
                new Form<>(Milestone.class, PlanShapes.MILESTONE),
                new Form<>(TimeFrame.class, PlanShapes.TIME_FRAME),
                new Form<>(Resources.class, PlanShapes.RESOURCES),
                new Form<>(BudgetLine.class, PlanShapes.BUDGET_LINE),
                new Form<>(StaffLine.class, PlanShapes.STAFF_LINE),
                new Form<>(FundingSource.class, PlanShapes.FUNDING_SOURCE),
                new Form<>(Monitoring.class, PlanShapes.MONITORING),
                new Form<>(Indicator.class, PlanShapes.INDICATOR),
                new Form<>(Measurement.class, PlanShapes.MEASUREMENT),
                new Form<>(Target.class, PlanShapes.TARGET),
                new Form<>(TargetRevision.class, PlanShapes.REVISION),
                new Form<>(Dependency.class, PlanShapes.DEPENDENCY),
                new Form<>(ActionStatus.class, PlanShapes.STATUS),
                new Form<>(Approval.class, PlanShapes.APPROVAL),
                new Form<>(PolicyInstrument.class, PlanShapes.POLICY_INSTRUMENT),
                new Form<>(Risk.class, PlanShapes.RISK));
    }

    private static ImmutableList<Form<?>> identifiers() {
        return ImmutableList.of(
                id(ActionId.class, ActionId::of),
                id(ExampleId.class, ExampleId::of),
                id(ErratumId.class, ErratumId::of),
                id(EvidenceId.class, EvidenceId::of),
                id(PlannedActionId.class, PlannedActionId::of),
                id(IndicatorId.class, IndicatorId::of),
                new Form<>(Country.class, EntryShapes.COUNTRY),
                new Form<>(Position.class, Codecs.position()),
                new Form<>(Rhythm.class, PeopleShapes.RHYTHM));
    }

    private static ImmutableList<Form<?>> codesOfCatalogues() {
        return ImmutableList.of(
                coded("priority", Priority.class),
                coded("challenge", Challenge.class),
                coded("cluster function", ClusterFunction.class),
                coded("title status", TitleStatus.class),
                coded("erratum kind", ErratumKind.class),
                coded("consideration", Consideration.class),
                coded("kind of entry", EntryKind.class),
                coded("aspect", Aspect.class),
                coded("kind of conflict", ConflictKind.class),
                coded("resolution", Resolution.class),
                coded("phase", Phase.class),
                coded("excellence label", ExcellenceLabel.class));
    }

    private static ImmutableList<Form<?>> codesOfRoadmaps() {
        return ImmutableList.of(
                coded("verdict", Verdict.class),
                coded("evidence kind", EvidenceKind.class),
                coded("kind of gap", GapKind.class),
                coded("progress", PhaseState.Progress.class),
                coded("stakeholder kind", StakeholderKind.class),
                coded("milestone status", MilestoneStatus.class),
                coded("state of an action", ActionStatus.State.class),
                coded("state of a budget line", BudgetLine.State.class),
                coded("level of a risk", Risk.Level.class),
                coded("funding level", FundingLevel.class),
                coded("plan fault", PlanFaultKind.class),
                coded("severity", Severity.class),
                coded("concern", Concern.class),
                coded("cell state", CellState.class));
    }

    private static <E extends Enum<E> & Coded> Form<E> coded(String kind, Class<E> type) {
        return new Form<>(type, Codecs.coded(kind, type.getEnumConstants()));
    }

    private static <I> Form<I> id(Class<I> type, Function<String, I> parse) {
        return new Form<>(type, Codecs.id(parse));
    }

    /**
     * The form of one kind of a sealed type, such as a fact: that of the whole type, held to the kind where it is read.
     *
     * @param whole the form of the sealed type
     * @param kind the kind
     * @param <S> the sealed type
     * @param <T> the kind
     */
    private record NarrowedCodec<S, T extends S>(Codec<S> whole, Class<T> kind) implements Codec<T> {

        @Override
        public @Nullable T read(JsonIn in) {
            TokenStreamLocation start = in.location();
            S value = whole.read(in);
            if (value == null || kind.isInstance(value)) {
                return kind.cast(value);
            }
            in.fault(
                    start,
                    "must be of type " + kind.getSimpleName() + ", not "
                            + value.getClass().getSimpleName());
            return null;
        }

        @Override
        public void write(JsonOut out, T value) {
            whole.write(out, value);
        }

        @Override
        public Map<String, Object> schema() {
            return whole.schema();
        }
    }
}
