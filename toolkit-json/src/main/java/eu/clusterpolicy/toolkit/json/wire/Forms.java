package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.ActionId;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Citation;
import eu.clusterpolicy.toolkit.catalogue.Consideration;
import eu.clusterpolicy.toolkit.catalogue.Country;
import eu.clusterpolicy.toolkit.catalogue.DeclaredEmpty;
import eu.clusterpolicy.toolkit.catalogue.Difference;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.catalogue.Erratum;
import eu.clusterpolicy.toolkit.catalogue.ErratumId;
import eu.clusterpolicy.toolkit.catalogue.ErratumKind;
import eu.clusterpolicy.toolkit.catalogue.Example;
import eu.clusterpolicy.toolkit.catalogue.ExampleId;
import eu.clusterpolicy.toolkit.catalogue.Operationalisation;
import eu.clusterpolicy.toolkit.catalogue.Overlay;
import eu.clusterpolicy.toolkit.catalogue.Placement;
import eu.clusterpolicy.toolkit.catalogue.PolicyAction;
import eu.clusterpolicy.toolkit.catalogue.Position;
import eu.clusterpolicy.toolkit.catalogue.Recommendation;
import eu.clusterpolicy.toolkit.catalogue.Title;
import eu.clusterpolicy.toolkit.catalogue.TitleStatus;
import eu.clusterpolicy.toolkit.catalogue.Validity;
import eu.clusterpolicy.toolkit.completeness.CompletenessReport;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.Rhythm;
import eu.clusterpolicy.toolkit.plan.Stakeholder;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.Evidence;
import eu.clusterpolicy.toolkit.roadmap.EvidenceId;
import eu.clusterpolicy.toolkit.roadmap.Territory;
import eu.clusterpolicy.toolkit.roadmap.Verdict;
import java.util.function.Function;

/** The types that stand alone in other programs' documents, each with its wire form: documents, their entries, codes. */
public final class Forms {

    private static final ImmutableList<Form<?>> ALL = ImmutableList.<Form<?>>builder()
            .addAll(catalogue())
            .addAll(roadmap())
            .addAll(codes())
            .build();

    private Forms() {}

    /** Returns the forms of all types but the roadmap's, which needs a catalogue. */
    public static ImmutableList<Form<?>> all() {
        return ALL;
    }

    private static ImmutableList<Form<?>> catalogue() {
        return ImmutableList.of(
                new Form<>(Catalogue.class, new CatalogueShape()),
                new Form<>(Overlay.class, new OverlayShape()),
                new Form<>(Difference.class, new DifferenceShape()),
                new Form<>(CompletenessReport.class, new CompletenessReportShape()),
                new Form<>(Edition.class, new EditionShape()),
                new Form<>(PolicyAction.class, new ActionShape()),
                new Form<>(Example.class, new ExampleShape()),
                new Form<>(Placement.class, new PlacementShape()),
                new Form<>(Validity.class, new ValidityShape()),
                new Form<>(Recommendation.class, new RecommendationShape()),
                new Form<>(Title.class, new TitleShape()),
                new Form<>(Operationalisation.class, new OperationalisationShape()),
                new Form<>(Erratum.class, new ErratumShape()),
                new Form<>(DeclaredEmpty.class, new DeclaredEmptyShape()),
                new Form<>(Cell.class, new CellShape()),
                new Form<>(Citation.class, new CitationShape()));
    }

    private static ImmutableList<Form<?>> roadmap() {
        return ImmutableList.of(
                new Form<>(Territory.class, new TerritoryShape()),
                new Form<>(Evidence.class, new EvidenceShape()),
                new Form<>(ActionPlan.class, new ActionPlanShape(Codecs.id(ActionId::of))),
                new Form<>(PlannedAction.class, new PlannedActionShape(Codecs.id(ActionId::of))),
                new Form<>(Stakeholder.class, new StakeholderShape()),
                new Form<>(Indicator.class, new IndicatorShape()),
                new Form<>(TimeFrame.class, new TimeFrameShape()));
    }

    private static ImmutableList<Form<?>> codes() {
        return ImmutableList.of(
                coded("priority", Priority.class),
                coded("challenge", Challenge.class),
                coded("cluster function", ClusterFunction.class),
                coded("title status", TitleStatus.class),
                coded("erratum kind", ErratumKind.class),
                coded("consideration", Consideration.class),
                coded("verdict", Verdict.class),
                id(ActionId.class, ActionId::of),
                id(ExampleId.class, ExampleId::of),
                id(ErratumId.class, ErratumId::of),
                id(EvidenceId.class, EvidenceId::of),
                id(PlannedActionId.class, PlannedActionId::of),
                new Form<>(Country.class, ExampleShape.COUNTRY),
                new Form<>(Position.class, Codecs.position()),
                new Form<>(Rhythm.class, PlanCodecs.RHYTHM));
    }

    private static <E extends Enum<E> & Coded> Form<E> coded(String kind, Class<E> type) {
        return new Form<>(type, Codecs.coded(kind, type.getEnumConstants()));
    }

    private static <I> Form<I> id(Class<I> type, Function<String, I> parse) {
        return new Form<>(type, Codecs.id(parse));
    }
}
