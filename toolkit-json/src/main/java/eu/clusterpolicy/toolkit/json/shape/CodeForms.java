package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.edition.Aspect;
import eu.clusterpolicy.toolkit.edition.ConflictKind;
import eu.clusterpolicy.toolkit.edition.Resolution;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.ErratumKind;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.guide.ExcellenceLabel;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.IndicatorId;
import eu.clusterpolicy.toolkit.plan.MilestoneStatus;
import eu.clusterpolicy.toolkit.plan.PlanFaultKind;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.roadmap.GapKind;
import eu.clusterpolicy.toolkit.roadmap.Verdict;
import java.util.function.Function;

/** The types that are written as a code, each with its wire form. */
final class CodeForms {

    private CodeForms() {}

    static ImmutableList<Form<?>> all() {
        return ImmutableList.<Form<?>>builder()
                .addAll(identifiers())
                .addAll(ofTheMatrixAndTheCatalogue())
                .addAll(ofRoadmapsAndChecks())
                .build();
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

    private static ImmutableList<Form<?>> ofTheMatrixAndTheCatalogue() {
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

    private static ImmutableList<Form<?>> ofRoadmapsAndChecks() {
        return ImmutableList.of(
                coded("verdict", Verdict.class),
                coded("evidence kind", EvidenceKind.class),
                coded("kind of gap", GapKind.class),
                coded("stakeholder kind", StakeholderKind.class),
                coded("milestone status", MilestoneStatus.class),
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
}
