package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.GapKind;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import eu.clusterpolicy.toolkit.roadmap.Stray;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules that decisions rest on evidence, follow from each other and are about what stands. */
final class DecisionRules {

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

    private static final Rule<RoadmapDraft> WITHOUT_ACTION = Rule.of(
            RuleDescription.builder()
                    .code("function-without-action")
                    .severity(Severity.WARNING)
                    .concern(Concern.COVERAGE)
                    .title("Cluster function chosen without an action")
                    .rationale("A cluster function helps through what is done with it.")
                    .remedy("Choose an action for the function, or set the function aside.")
                    .build(),
            DecisionRules::withoutAction);

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

    private static final Rule<RoadmapDraft> WITHDRAWN = Rule.of(
            RuleDescription.builder()
                    .code("chosen-entry-withdrawn")
                    .severity(Severity.WARNING)
                    .concern(Concern.VALIDITY)
                    .title("Chosen action or example that the catalogue has withdrawn")
                    .rationale("An entry is withdrawn because it no longer holds; what rests on it may not either.")
                    .remedy("Choose what takes its place, or set it aside.")
                    .build(),
            DecisionRules::withdrawn);

    static final ImmutableList<Rule<RoadmapDraft>> ALL =
            ImmutableList.of(WITHOUT_EVIDENCE, WITHOUT_ACTION, EVIDENCE_MISSING, STRAY, WITHDRAWN);

    private DecisionRules() {}

    private static Stream<Observation> withoutEvidence(RoadmapDraft draft) {
        return Stream.concat(DecisionPlace.priorities(draft), DecisionPlace.challenges(draft))
                .filter(place -> place.decision().isChosen())
                .filter(place -> place.decision().evidence().isEmpty())
                .map(place ->
                        Observation.of(place.code(), place.place(), place.title() + " is chosen without evidence."));
    }

    /** Where a challenge has no action at all, that is what is reported. */
    private static Stream<Observation> withoutAction(RoadmapDraft draft) {
        ImmutableSet<Cell> used = draft.actions().stream()
                .filter(Decision::isChosen)
                .map(decision -> decision.subject().cell())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<Focus> answered = used.stream().map(Focus::of).collect(ImmutableSet.toImmutableSet());
        return DecisionPlace.all(draft)
                .filter(place -> place.decision().isChosen()
                        && place.decision().subject() instanceof Cell cell
                        && answered.contains(Focus.of(cell))
                        && !used.contains(cell))
                .map(place -> Observation.of(
                        place.code(), place.place(), place.title() + " is chosen, but no action for it."));
    }

    private static Stream<Observation> evidence(RoadmapDraft draft) {
        ImmutableSet<String> known = draft.evidence().stream()
                .map(Evidence::id)
                .map(EvidenceId::value)
                .collect(ImmutableSet.toImmutableSet());
        return DecisionPlace.all(draft)
                .flatMap(place -> Indexed.flatMap(
                        place.decision().evidence().asList(),
                        (index, id) -> known.contains(id.value())
                                ? Stream.empty()
                                : Stream.of(Observation.of(
                                        id.value(),
                                        place.place() + "/evidence/" + index,
                                        "%s rests on %s."
                                                .formatted(
                                                        place.title(),
                                                        NearestName.unknown("evidence", id.value(), known))))));
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

    private static Stream<Observation> withdrawn(RoadmapDraft draft) {
        return DecisionPlace.all(draft)
                .filter(place -> place.decision().isChosen())
                .flatMap(place -> withdrawn(draft.catalogue(), place.decision().subject()).stream()
                        .map(gone -> Observation.of(
                                place.code(),
                                place.place(),
                                "%s is chosen, but %s.".formatted(place.title(), gone.fate()))));
    }

    private static Optional<? extends Withdrawn<?, ?>> withdrawn(Catalogue catalogue, Object subject) {
        if (!(subject instanceof Selection<?> selection)) {
            return Optional.empty();
        }
        return selection.entry() instanceof ActionId action
                ? catalogue.findWithdrawnAction(action)
                : catalogue.findWithdrawnExample((ExampleId) selection.entry());
    }
}
