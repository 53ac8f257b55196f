package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.PlacedDecision;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules that decisions rest on evidence, follow from each other and are about what stands. */
final class DecisionRules {

    private static final Rule<Decided> WITHOUT_EVIDENCE = Rule.of(
            RuleDescription.builder()
                    .code("choice-without-evidence")
                    .severity(Severity.WARNING)
                    .concern(Concern.COVERAGE)
                    .title("Priority or challenge chosen without evidence")
                    .rationale("What a territory is to work on should follow from what is known of it.")
                    .remedy("Name a fact or an assumption on which the choice rests.")
                    .build(),
            DecisionRules::withoutEvidence);

    private static final Rule<Decided> WITHOUT_ACTION = Rule.of(
            RuleDescription.builder()
                    .code("function-without-action")
                    .severity(Severity.WARNING)
                    .concern(Concern.COVERAGE)
                    .title("Cluster function chosen without an action")
                    .rationale("A cluster function helps through what is done with it.")
                    .remedy("Choose an action for the function, or set the function aside.")
                    .build(),
            DecisionRules::withoutAction);

    private static final Rule<Decided> STRAY = Rule.of(
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

    private static final Rule<Decided> WITHDRAWN = Rule.of(
            RuleDescription.builder()
                    .code("chosen-entry-withdrawn")
                    .severity(Severity.WARNING)
                    .concern(Concern.VALIDITY)
                    .title("Chosen action or example that the catalogue has withdrawn")
                    .rationale("An entry is withdrawn because it no longer holds; what rests on it may not either.")
                    .remedy("Choose what takes its place, or set it aside.")
                    .build(),
            DecisionRules::withdrawn);

    static final ImmutableList<Rule<Decided>> ALL =
            ImmutableList.of(WITHOUT_EVIDENCE, WITHOUT_ACTION, PhaseRules.EVIDENCE, STRAY, WITHDRAWN);

    private DecisionRules() {}

    private static Stream<Observation> withoutEvidence(Decided roadmap) {
        return chosen(roadmap)
                .filter(placed ->
                        placed.phase() == Phase.DEFINING_PRIORITIES || placed.phase() == Phase.IDENTIFYING_CHALLENGES)
                .filter(placed -> placed.decision().evidence().isEmpty())
                .map(placed -> observed(placed, "is chosen without evidence"));
    }

    /** Where a challenge has no action at all, that is what is reported. */
    private static Stream<Observation> withoutAction(Decided roadmap) {
        ImmutableSet<Cell> used = roadmap.actions().stream()
                .filter(Decision::isChosen)
                .map(decision -> decision.subject().cell())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<Focus> answered = used.stream().map(Focus::of).collect(ImmutableSet.toImmutableSet());
        return chosen(roadmap)
                .filter(placed -> placed.decision().subject() instanceof Cell cell
                        && answered.contains(Focus.of(cell))
                        && !used.contains(cell))
                .map(placed -> observed(placed, "is chosen, but no action for it"));
    }

    private static Stream<Observation> strays(Decided roadmap) {
        return roadmap.strays().stream()
                .map(stray -> PhaseRules.observed(stray.placed().code(), stray.path(), stray.sentence()));
    }

    private static Stream<Observation> withdrawn(Decided roadmap) {
        return chosen(roadmap)
                .flatMap(placed -> withdrawn(
                                roadmap.catalogue(), placed.decision().subject())
                        .stream()
                        .map(gone -> observed(placed, "is chosen, but " + gone.fate())));
    }

    private static Stream<PlacedDecision> chosen(Decided roadmap) {
        return roadmap.placedDecisions().stream().filter(PlacedDecision::isChosen);
    }

    private static Observation observed(PlacedDecision placed, String words) {
        return PhaseRules.observed(placed.code(), placed.path(), placed.title() + " " + words);
    }

    private static Optional<Withdrawn> withdrawn(Catalogue catalogue, Object subject) {
        if (!(subject instanceof Selection<?> selection)) {
            return Optional.empty();
        }
        return catalogue.findWithdrawn(
                selection.entry() instanceof ActionId action
                        ? EntryName.of(action)
                        : EntryName.of((ExampleId) selection.entry()));
    }
}
