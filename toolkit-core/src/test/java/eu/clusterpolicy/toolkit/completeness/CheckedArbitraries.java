package eu.clusterpolicy.toolkit.completeness;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.PlanParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Generates catalogues from whole ones to ones with gaps and slips of every kind, and pairs that share nothing. */
final class CheckedArbitraries extends DomainContextBase {

    /** Two catalogues without an entry, a name, a link or a position in common. */
    record Pair(Catalogue left, Catalogue right) {}

    /** An entry to add to a catalogue, and its name. */
    record Added(EntryName name, Consumer<CatalogueParts> addition) {}

    private static final List<Consumer<CatalogueParts>> SLIPS = List.of(
            parts -> parts.actions.add(parts.actions.get(0)),
            parts -> parts.examples.add(parts.examples.get(1)),
            parts -> parts.examples.add(Altered.exampleId("another")
                    .andThen(Altered.name("PROGRAMME for Green transition, Innovation (Intelligence)"))
                    .apply(parts.examples.get(0))),
            parts -> parts.examples.add(Altered.exampleId("yet-another").apply(parts.examples.get(0))),
            parts -> parts.example(0, Altered.country(Optional.of(Country.of("ZZ")))),
            parts -> parts.example(1, Altered.country(Optional.empty())),
            parts -> parts.example(1, Altered.link(Optional.empty())),
            parts -> parts.example(1, Altered.link("https://example.org/green-innovation-intelligence?gclid=1")),
            parts -> parts.example(2, Altered.link("https://hub..example.org/a")),
            parts -> parts.action(1, Altered.text("Help help  clusters .")),
            parts -> parts.action(2, Altered.text("")),
            parts -> parts.action(3, Altered.citation(Optional.empty())),
            parts -> parts.action(3, Altered.actionId("green-innovation-networking-example")),
            parts -> parts.recommendations.set(
                    0,
                    Altered.cell(0, Altered.actions("green-innovation-inteligence-action"))
                            .apply(parts.recommendations.get(0))),
            parts -> parts.recommendations.set(0, Altered.title(Title.lost()).apply(parts.recommendations.get(0))),
            parts -> parts.recommendations.add(parts.recommendations.get(0)),
            parts -> parts.recommendations.set(
                    0, Altered.priority(Priority.RESILIENCE).apply(parts.recommendations.get(0))),
            parts -> parts.recommendations.add(Altered.number(17).apply(parts.recommendations.get(0))),
            parts -> parts.errata.add(WholeCatalogue.erratum("2nd-slip", "nothing")),
            parts -> parts.declaredEmpty.add(declared(Position.of(Cell.all().get(0)))),
            parts -> parts.declaredEmpty.add(declared(Position.of(5, ClusterFunction.NETWORKING))));

    /** Whole catalogues of which some entries are gone and into which some slips have come. */
    @Provide
    Arbitrary<Catalogue> catalogues() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 35).set().ofMaxSize(10),
                        Arbitraries.integers().between(0, 35).set().ofMaxSize(10),
                        Arbitraries.integers().between(0, 14).set().ofMaxSize(5),
                        Arbitraries.of(SLIPS).set().ofMaxSize(6))
                .as((actions, examples, rows, slips) -> {
                    CatalogueParts parts = WholeCatalogue.parts();
                    slips.forEach(slip -> slip.accept(parts));
                    actions.stream()
                            .map(Cell.all()::get)
                            .map(WholeCatalogue::action)
                            .forEach(parts.actions::remove);
                    examples.stream()
                            .map(Cell.all()::get)
                            .map(WholeCatalogue::example)
                            .forEach(parts.examples::remove);
                    rows.stream()
                            .map(row -> WholeCatalogue.recommendation(row + 1))
                            .forEach(parts.recommendations::remove);
                    return parts.build();
                });
    }

    @Provide
    Arbitrary<Added> additions() {
        return Arbitraries.oneOf(
                Arbitraries.of(Cell.all()).map(WholeCatalogue::action).map(CheckedArbitraries::added),
                Arbitraries.of(Cell.all())
                        .map(cell -> Altered.actionId("new").apply(WholeCatalogue.action(cell)))
                        .map(CheckedArbitraries::added),
                Arbitraries.of(Cell.all()).map(WholeCatalogue::example).map(CheckedArbitraries::added),
                Arbitraries.of(Cell.all())
                        .map(cell -> Altered.link(Optional.empty()).apply(WholeCatalogue.example(cell)))
                        .map(CheckedArbitraries::added),
                Arbitraries.integers()
                        .between(1, 15)
                        .map(WholeCatalogue::recommendation)
                        .map(CheckedArbitraries::added),
                Arbitraries.integers()
                        .between(1, 15)
                        .map(number -> Altered.cells(List.of()).apply(WholeCatalogue.recommendation(number)))
                        .map(CheckedArbitraries::added),
                Arbitraries.of(Cell.all()).map(Position::of).map(CheckedArbitraries::added));
    }

    /** Each entry of the whole catalogue goes to one of the two, which name nothing of each other. */
    @Provide
    Arbitrary<Pair> pairs() {
        Arbitrary<List<Boolean>> cells = Arbitraries.of(true, false).list().ofSize(Cell.COUNT);
        Arbitrary<List<Boolean>> rows = Arbitraries.of(true, false).list().ofSize(15);
        return Combinators.combine(cells, rows)
                .as((sides, numbers) -> new Pair(side(true, sides, numbers), side(false, sides, numbers)));
    }

    /** Plans whose parts name actions of five names, of which any number is planned, once or twice. */
    @Provide
    Arbitrary<ActionPlan> plans() {
        Arbitrary<List<String>> names =
                Arbitraries.of("a", "b", "c", "d", "e").list().ofMaxSize(4);
        return Combinators.combine(names, names.list().ofSize(4), names, names, names)
                .as((ids, dependencies, budget, staff, measured) -> {
                    PlanParts parts = TwoStepRoadmap.parts();
                    parts.actions.clear();
                    for (int i = 0; i < ids.size(); i++) {
                        parts.actions.add(planned(ids.get(i), dependencies.get(i)));
                    }
                    budget.forEach(id -> parts.budgetLines.add(TwoStepRoadmap.budget(id)));
                    staff.forEach(id ->
                            parts.staffLines.add(StaffLine.of(PlannedActionId.of(id), "Trainer", BigDecimal.ONE)));
                    measured.forEach(id -> parts.indicators.add(TwoStepRoadmap.indicator("measured-" + id, id)));
                    return parts.build();
                });
    }

    private static PlannedAction planned(String id, List<String> dependencies) {
        PlannedAction.Builder action = TwoStepRoadmap.unscheduled(id, TwoStepRoadmap.FIRST, "Do " + id);
        dependencies.stream().distinct().forEach(action::addDependsOn);
        return action.build();
    }

    private static Catalogue side(boolean side, List<Boolean> sides, List<Boolean> numbers) {
        CatalogueParts parts = new CatalogueParts(WholeCatalogue.EDITION);
        for (Cell cell : Cell.all()) {
            if (sides.get(cell.index()) == side) {
                parts.actions.add(WholeCatalogue.action(cell));
                parts.examples.add(WholeCatalogue.example(cell));
            }
        }
        for (int number = 1; number <= 15; number++) {
            if (numbers.get(number - 1) == side) {
                Recommendation row = WholeCatalogue.recommendation(number);
                parts.recommendations.add(Altered.cells(row.operationalisation().stream()
                                .filter(cell -> names(parts, cell))
                                .toList())
                        .apply(row));
            }
        }
        return parts.build();
    }

    private static boolean names(CatalogueParts parts, Operationalisation cell) {
        return parts.actions.stream().anyMatch(action -> cell.actions().contains(action.id()));
    }

    private static Added added(PolicyAction action) {
        return new Added(action.entryName(), parts -> parts.actions.add(action));
    }

    private static Added added(Example example) {
        return new Added(example.entryName(), parts -> parts.examples.add(example));
    }

    private static Added added(Recommendation row) {
        return new Added(row.entryName(), parts -> parts.recommendations.add(row));
    }

    private static Added added(Position position) {
        return new Added(EntryName.of(position), parts -> parts.declaredEmpty.add(declared(position)));
    }

    private static DeclaredEmpty declared(Position position) {
        return DeclaredEmpty.of(position, "Nobody has looked", Citation.of(5, 16));
    }
}
