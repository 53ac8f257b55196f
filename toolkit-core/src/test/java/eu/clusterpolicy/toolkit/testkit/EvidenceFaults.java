package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.HeldLabel;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Faults of the evidence. */
final class EvidenceFaults {

    private EvidenceFaults() {}

    static Stream<Consumer<RoadmapParts>> undated(RoadmapDraft draft) {
        return each(
                draft,
                Figure.class,
                figure -> figure.toBuilder()
                        .on(Optional.empty())
                        .year(Optional.empty())
                        .build());
    }

    static Stream<Consumer<RoadmapParts>> undefined(RoadmapDraft draft) {
        return each(
                draft,
                Figure.class,
                figure -> figure.toBuilder().definition(Optional.empty()).build());
    }

    /** The labels of whole roadmaps were awarded before the plan begins. */
    static Stream<Consumer<RoadmapParts>> expired(RoadmapDraft draft) {
        return draft.plan().stream()
                .flatMap(plan -> each(
                        draft,
                        HeldLabel.class,
                        label -> label.toBuilder().until(label.awarded()).build()));
    }

    static Stream<Consumer<RoadmapParts>> assumed(RoadmapDraft draft) {
        Optional<Evidence> assumption =
                draft.evidence().stream().filter(Assumption.class::isInstance).findFirst();
        return assumption.stream()
                .flatMap(piece -> IntStream.range(0, draft.priorities().size())
                        .filter(place -> draft.priorities().get(place).isChosen())
                        .mapToObj(place -> parts -> parts.priorities.set(
                                place,
                                DecisionFaults.restingOn(parts.priorities.get(place), ImmutableSet.of(piece.id())))));
    }

    static Stream<Consumer<RoadmapParts>> unused(RoadmapDraft draft) {
        return Stream.of(
                parts -> parts.evidence.add(Assumption.of("of-no-use", EvidenceKind.NEEDS, "Nobody asks for it")));
    }

    private static <T extends Evidence> Stream<Consumer<RoadmapParts>> each(
            RoadmapDraft draft, Class<T> type, UnaryOperator<T> change) {
        return IntStream.range(0, draft.evidence().size())
                .filter(place -> type.isInstance(draft.evidence().get(place)))
                .mapToObj(place ->
                        parts -> parts.evidence.set(place, change.apply(type.cast(parts.evidence.get(place)))));
    }
}
