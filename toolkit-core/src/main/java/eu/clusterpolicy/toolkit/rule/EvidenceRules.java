package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.HeldLabel;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules that evidence can be checked and compared, and that it is what decisions rest on. */
final class EvidenceRules {

    static final ImmutableList<Rule<Decided>> ALL = ImmutableList.of(
            Rule.ofCoverage("figure-without-day", Severity.WARNING)
                    .title("Figure without a day or a year")
                    .rationale("A count changes; without its day nobody knows whether it still holds.")
                    .remedy("State the day or the year in which the figure held.")
                    .check(EvidenceRules::undated),
            Rule.ofCoverage("figure-without-definition", Severity.INFORMATION)
                    .title("Figure whose source gives no definition")
                    .rationale("Two counts can be compared only where they count the same.")
                    .remedy("Look for a source that says what is counted, and state its definition.")
                    .check(EvidenceRules::undefined),
            Rule.ofValidity("label-expired", Severity.WARNING)
                    .title("Label that has expired by the plan's first day")
                    .rationale("A label that is no longer valid says how a cluster organisation was, not how it is.")
                    .remedy("State the label that is held now, or take the evidence out.")
                    .check(EvidenceRules::expired),
            Rule.ofCoverage("priority-on-assumptions-alone", Severity.WARNING)
                    .title("Priority that rests on assumptions alone")
                    .rationale("What a territory is to work on should follow from something that can be looked up.")
                    .remedy("Name a fact or a figure on which the priority rests too.")
                    .check(EvidenceRules::assumed),
            Rule.ofCoverage("evidence-unused", Severity.INFORMATION)
                    .title("Evidence that no decision uses")
                    .rationale("Either a decision has forgotten its reason, or the evidence is of no use.")
                    .remedy("Name the evidence in a decision that rests on it, or take it out.")
                    .check(EvidenceRules::unused));

    private EvidenceRules() {}

    private static Stream<Observation> undated(Decided roadmap) {
        return Indexed.those(
                roadmap.evidence(),
                piece -> piece instanceof Figure figure
                        && figure.on().isEmpty()
                        && figure.year().isEmpty(),
                (place, piece) ->
                        seen(place, "The figure '%s' says neither on which day nor in which year it held.", piece));
    }

    private static Stream<Observation> undefined(Decided roadmap) {
        return Indexed.those(
                roadmap.evidence(),
                piece -> piece instanceof Figure figure && figure.definition().isEmpty(),
                (place, piece) -> seen(place, "The figure '%s' comes from a source that gives no definition.", piece));
    }

    private static Stream<Observation> expired(Decided roadmap) {
        return roadmap.findPlan().stream()
                .flatMap(plan -> plan.horizon().stream())
                .map(TimeFrame::start)
                .flatMap(first -> Indexed.flatMap(
                        roadmap.evidence(),
                        (place, piece) -> expiry(piece)
                                .filter(last -> last.isBefore(first))
                                .map(last -> Observation.of(
                                        Pointer.of("evidence", place, "until"),
                                        "The label '%s' was valid until %s, but the plan begins on %s."
                                                .formatted(piece.id(), last, first)))
                                .stream()));
    }

    private static Optional<LocalDate> expiry(Evidence piece) {
        return piece instanceof HeldLabel label ? label.until() : Optional.empty();
    }

    private static Stream<Observation> assumed(Decided roadmap) {
        ImmutableSet<EvidenceId> assumptions = roadmap.evidence().stream()
                .filter(Assumption.class::isInstance)
                .map(Evidence::id)
                .collect(ImmutableSet.toImmutableSet());
        return Indexed.those(
                roadmap.priorities(),
                decision -> decision.isChosen()
                        && !decision.evidence().isEmpty()
                        && assumptions.containsAll(decision.evidence()),
                (place, decision) -> Observation.of(
                        Pointer.of("priorities", place),
                        "The priority %s rests on assumptions alone."
                                .formatted(decision.subject().title())));
    }

    private static Stream<Observation> unused(Decided roadmap) {
        ImmutableSet<EvidenceId> used = roadmap.placedDecisions().stream()
                .flatMap(placed -> placed.decision().evidence().stream())
                .collect(ImmutableSet.toImmutableSet());
        return Indexed.those(
                roadmap.evidence(),
                piece -> !used.contains(piece.id()),
                (place, piece) -> seen(place, "No decision rests on the evidence '%s'.", piece));
    }

    private static Observation seen(int place, String sentence, Evidence piece) {
        return Observation.of(Pointer.of("evidence", place), sentence.formatted(piece.id()));
    }
}
