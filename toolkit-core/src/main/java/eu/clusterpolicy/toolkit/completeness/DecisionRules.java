package eu.clusterpolicy.toolkit.completeness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Consideration;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.matrix.Spelling;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Evidence;
import eu.clusterpolicy.toolkit.roadmap.EvidenceId;
import eu.clusterpolicy.toolkit.roadmap.GapKind;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Stray;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Rules that decisions are taken about everything that asks for one, rest on evidence and follow from each other. */
final class DecisionRules {

    private static final Rule<RoadmapDraft> PRIORITY_UNDECIDED = Rule.of(
            RuleDescription.builder()
                    .code("priority-undecided")
                    .severity(Severity.WARNING)
                    .concern(Concern.COVERAGE)
                    .title("Priority neither chosen nor set aside")
                    .rationale("A reader cannot tell whether the priority was weighed or forgotten.")
                    .remedy("Choose it or set it aside, and say why.")
                    .build(),
            DecisionRules::priorities);

    private static final Rule<RoadmapDraft> CONSIDERATION_UNDECIDED = Rule.of(
            RuleDescription.builder()
                    .code("consideration-undecided")
                    .severity(Severity.WARNING)
                    .concern(Concern.COVERAGE)
                    .title("Common challenge to cluster policy neither addressed nor set aside")
                    .rationale("The Third European Cluster Policy Forum found these challenges in most countries.")
                    .remedy("Say how the roadmap addresses the challenge, or why it is set aside.")
                    .build(),
            DecisionRules::considerations);

    private static final Rule<RoadmapDraft> WITHOUT_EVIDENCE = Rule.of(
            RuleDescription.builder()
                    .code("choice-without-evidence")
                    .severity(Severity.WARNING)
                    .concern(Concern.COVERAGE)
                    .title("Priority or challenge chosen without evidence")
                    .rationale("What a territory is to work on should follow from what is known of it.")
                    .remedy("Name a fact or an assumption on which the choice rests.")
                    .build(),
            DecisionRules::withoutEvidence);

    private static final Rule<RoadmapDraft> EVIDENCE_MISSING = Rule.of(
            RuleDescription.builder()
                    .code(GapKind.EVIDENCE_MISSING.code())
                    .severity(Severity.ERROR)
                    .concern(Concern.VALIDITY)
                    .title(GapKind.EVIDENCE_MISSING.title())
                    .rationale("A reason that rests on nothing stated cannot be checked.")
                    .remedy("State the evidence, or correct the identifier.")
                    .build(),
            DecisionRules::evidence);

    private static final Rule<RoadmapDraft> STRAY = Rule.of(
            RuleDescription.builder()
                    .code("decision-does-not-follow")
                    .severity(Severity.ERROR)
                    .concern(Concern.VALIDITY)
                    .title("Decision that does not follow from an earlier phase")
                    .rationale(
                            "A challenge without its priority, or an action without its challenge, has lost its reason.")
                    .remedy("Take the earlier decision anew, or withdraw this one.")
                    .build(),
            DecisionRules::strays);

    static final ImmutableList<Rule<RoadmapDraft>> ALL =
            ImmutableList.of(PRIORITY_UNDECIDED, CONSIDERATION_UNDECIDED, WITHOUT_EVIDENCE, EVIDENCE_MISSING, STRAY);

    private DecisionRules() {}

    private static Stream<Observation> priorities(RoadmapDraft draft) {
        return undecided(draft.priorities(), Priority.values())
                .map(priority -> Observation.of(
                        priority.code(), "/priorities", priority.title() + " is neither chosen nor set aside."));
    }

    private static Stream<Observation> considerations(RoadmapDraft draft) {
        return undecided(draft.considerations(), Consideration.values())
                .map(consideration -> Observation.of(
                        consideration.code(),
                        "/considerations",
                        "The common challenge '%s' is neither addressed nor set aside."
                                .formatted(consideration.title())));
    }

    private static Stream<Observation> withoutEvidence(RoadmapDraft draft) {
        return Stream.concat(DecisionPlace.priorities(draft), DecisionPlace.challenges(draft))
                .filter(place -> place.decision().isChosen())
                .filter(place -> place.decision().evidence().isEmpty())
                .map(place ->
                        Observation.of(place.code(), place.place(), place.title() + " is chosen without evidence."));
    }

    private static Stream<Observation> evidence(RoadmapDraft draft) {
        ImmutableSet<String> known = draft.evidence().stream()
                .map(Evidence::id)
                .map(EvidenceId::value)
                .collect(ImmutableSet.toImmutableSet());
        return DecisionPlace.all(draft)
                .flatMap(place -> Numbered.flatMap(
                        place.decision().evidence().asList(),
                        (index, id) -> known.contains(id.value())
                                ? Stream.empty()
                                : Stream.of(Observation.of(
                                        id.value(),
                                        place.place() + "/evidence/" + index,
                                        "%s rests on %s."
                                                .formatted(
                                                        place.title(),
                                                        Spelling.unknown("evidence", id.value(), known))))));
    }

    private static Stream<Observation> strays(RoadmapDraft draft) {
        ImmutableMap<Decision<?>, Stray> strays = draft.strays().stream()
                .collect(ImmutableMap.toImmutableMap(Stray::decision, stray -> stray, (first, later) -> first));
        return DecisionPlace.all(draft).flatMap(place -> {
            Stray stray = strays.get(place.decision());
            return stray == null
                    ? Stream.empty()
                    : Stream.of(Observation.of(place.code(), place.place(), stray.sentence() + "."));
        });
    }

    private static <T> Stream<T> undecided(List<Decision<T>> decisions, T[] subjects) {
        ImmutableSet<T> decided = decisions.stream().map(Decision::subject).collect(ImmutableSet.toImmutableSet());
        return Arrays.stream(subjects).filter(subject -> !decided.contains(subject));
    }
}
