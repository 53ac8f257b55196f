package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.guide.Phase;
import java.util.List;
import java.util.stream.Stream;

/** What is asked of a draft when a phase is closed: neither gaps nor strays up to that phase. */
final class PhaseGate {

    private PhaseGate() {}

    static RoadmapDraft require(RoadmapDraft draft, Phase phase) {
        List<String> open = Stream.concat(
                        draft.next().stream()
                                .filter(gap -> gap.phase().compareTo(phase) <= 0)
                                .map(Gap::toString),
                        draft.strays().stream()
                                .filter(stray -> stray.phase().compareTo(phase) <= 0)
                                .map(Stray::toString))
                .toList();
        if (!open.isEmpty()) {
            throw new IllegalStateException("phase '%s' of the roadmap of %s cannot be closed yet:\n- %s"
                    .formatted(phase.title(), draft.territory().name(), String.join("\n- ", open)));
        }
        return draft;
    }
}
