package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import eu.clusterpolicy.toolkit.name.Wording;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.PlacedDecision;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules that decisions rest on evidence, follow from each other and are about what stands. */
final class DecisionRules {

    static final ImmutableList<Rule<Decided>> ALL = ImmutableList.of(
            Rule.ofCoverage("choice-without-evidence", Severity.WARNING)
                    .title("Priority or challenge chosen without evidence")
                    .rationale("What a territory is to work on should follow from what is known of it.")
                    .remedy("Name a fact or an assumption on which the choice rests.")
                    .check(DecisionRules::withoutEvidence),
            Rule.ofCoverage("function-without-action", Severity.WARNING)
                    .title("Cluster function chosen without an action")
                    .rationale("A cluster function helps through what is done with it.")
                    .remedy("Choose an action for the function, or set the function aside.")
                    .check(DecisionRules::withoutAction),
            PhaseRules.EVIDENCE,
            Rule.ofValidity("decision-does-not-follow", Severity.ERROR)
                    .title("Decision that does not follow from an earlier phase")
                    .rationale(
                            "A challenge without its priority, or an action without its challenge, has lost its reason.")
                    .remedy("Take the earlier decision anew, or withdraw this one.")
                    .check(DecisionRules::strays),
            Rule.ofValidity("chosen-entry-withdrawn", Severity.WARNING)
                    .title("Chosen action or example that the catalogue has withdrawn")
                    .rationale("An entry is withdrawn because it no longer holds; what rests on it may not either.")
                    .remedy("Choose what takes its place, or set it aside.")
                    .check(DecisionRules::withdrawn),
            Rule.ofValidity("example-outside-its-cell", Severity.WARNING)
                    .title("Example chosen in a cell where it does not stand")
                    .rationale("What inspires an answer to one challenge may say nothing about another.")
                    .remedy("Choose the example in a cell where the catalogue has it, or one that stands in this cell.")
                    .check(DecisionRules::elsewhere),
            Rule.ofValidity("chosen-cell-declared-empty", Severity.WARNING)
                    .title("Chosen cluster function that the catalogue declares empty")
                    .rationale("Whoever declared the cell empty has said why nothing can be done through the function.")
                    .remedy("Read the reason, and set the function aside or choose another.")
                    .check(DecisionRules::declaredEmpty));

    private DecisionRules() {}

    private static Stream<Observation> withoutEvidence(Decided roadmap) {
        return chosen(roadmap)
                .filter(placed ->
                        placed.phase() == Phase.DEFINING_PRIORITIES || placed.phase() == Phase.IDENTIFYING_CHALLENGES)
                .filter(placed -> placed.decision().evidence().isEmpty())
                .map(placed -> observed(placed, "is chosen without evidence"));
    }

    /** Where a challenge has no action at all, or the catalogue declares the cell empty, that is what is reported. */
    private static Stream<Observation> withoutAction(Decided roadmap) {
        ImmutableSet<Cell> used = roadmap.actions().stream()
                .filter(Decision::isChosen)
                .map(decision -> decision.subject().cell())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<Focus> answered = used.stream().map(Focus::of).collect(ImmutableSet.toImmutableSet());
        return chosen(roadmap)
                .filter(placed -> placed.decision().subject() instanceof Cell cell
                        && answered.contains(Focus.of(cell))
                        && !roadmap.catalogue().isDeclaredEmpty(Position.of(cell))
                        && !used.contains(cell))
                .map(placed -> observed(placed, "is chosen, but no action for it"));
    }

    private static Stream<Observation> strays(Decided roadmap) {
        return roadmap.strays().stream().map(stray -> seen(stray.placed(), stray.sentence()));
    }

    private static Stream<Observation> withdrawn(Decided roadmap) {
        return chosen(roadmap)
                .flatMap(placed -> entry(placed).flatMap(roadmap.catalogue()::findWithdrawn).stream()
                        .map(gone -> observed(placed, "is chosen, but " + gone.fate())));
    }

    private static Stream<Observation> elsewhere(Decided roadmap) {
        return chosen(roadmap)
                .filter(placed -> placed.decision().subject() instanceof Selection<?> selection
                        && selection.entry() instanceof ExampleId example
                        && roadmap.catalogue()
                                .findExample(example)
                                .filter(known -> known.placements().stream()
                                        .noneMatch(placement -> placement.cell().equals(selection.cell())))
                                .isPresent())
                .map(placed -> observed(placed, "is chosen, but the example does not stand in this cell"));
    }

    private static Stream<Observation> declaredEmpty(Decided roadmap) {
        ImmutableMap<Position, String> reasons = roadmap.catalogue().declaredEmpty().stream()
                .collect(ImmutableMap.toImmutableMap(
                        DeclaredEmpty::position, DeclaredEmpty::reason, (first, later) -> first));
        return chosen(roadmap)
                .filter(placed ->
                        placed.decision().subject() instanceof Cell cell && reasons.containsKey(Position.of(cell)))
                .map(placed -> observed(
                        placed,
                        "is chosen, but declared empty: "
                                + WhiteSpace.inOneLine(reasons.getOrDefault(
                                        Position.of((Cell) placed.decision().subject()), ""))));
    }

    private static Stream<PlacedDecision> chosen(Decided roadmap) {
        return roadmap.placedDecisions().stream().filter(PlacedDecision::isChosen);
    }

    private static Observation observed(PlacedDecision placed, String words) {
        return seen(placed, placed.title() + " " + words);
    }

    private static Observation seen(PlacedDecision placed, String statement) {
        Observation seen = Observation.of(placed.path(), Wording.sentence(Wording.sentenceCase(statement)));
        return entry(placed).map(seen::about).orElse(seen);
    }

    private static Optional<EntryName> entry(PlacedDecision placed) {
        if (!(placed.decision().subject() instanceof Selection<?> selection)) {
            return Optional.empty();
        }
        return Optional.of(
                selection.entry() instanceof ActionId action
                        ? EntryName.of(action)
                        : EntryName.of((ExampleId) selection.entry()));
    }
}
