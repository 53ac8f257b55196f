package eu.clusterpolicy.toolkit.json.csv;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.completeness.Coverage;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.matrix.AxisValue;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The tables of a catalogue that are written and not read. */
final class CatalogueTables {

    static final TableShape<PolicyAction> ACTIONS = TableShape.written(
            "a policy action",
            Column.of(
                    "id",
                    CellForm.of(ActionId::of, ActionId::value),
                    PolicyAction::id,
                    "The identifier: lower-case kebab words."),
            Column.of("text", CellForm.TEXT, PolicyAction::text, "The wording of the source."),
            Column.optional(
                    "cell",
                    CellForm.of(Cell::of, Cell::code),
                    PolicyAction::cell,
                    "The code of its cell; empty for an action outside the matrix."),
            Column.optional(
                    "citation",
                    CellForm.of(CitationText::read, CitationText::print),
                    PolicyAction::citation,
                    "Where the source has it, such as Table 2, p. 12."));

    /** What stands in a cell of the matrix; nothing where the cell is empty. */
    record Standing(Cell cell, CellState state, Optional<Entry> entry) {

        static Stream<Standing> in(Catalogue catalogue) {
            return Cell.all().stream().flatMap(cell -> in(catalogue, cell));
        }

        private static Stream<Standing> in(Catalogue catalogue, Cell cell) {
            CellState state = catalogue.state(Position.of(cell));
            Stream<Entry> actions = catalogue.actionsIn(cell).stream().map(action -> action);
            Stream<Entry> entries = Stream.concat(actions, catalogue.examplesIn(cell).stream());
            boolean empty = catalogue.actionsIn(cell).isEmpty()
                    && catalogue.examplesIn(cell).isEmpty();
            return empty
                    ? Stream.of(new Standing(cell, state, Optional.empty()))
                    : entries.map(entry -> new Standing(cell, state, Optional.of(entry)));
        }
    }

    static final TableShape<Standing> MATRIX = TableShape.written(
            "an entry in a cell",
            Column.of("cell", CellForm.TEXT, standing -> standing.cell().code(), "The code of the cell."),
            Column.of(
                    "priority",
                    CellForm.TEXT,
                    standing -> standing.cell().priority().title(),
                    "The title of its priority."),
            Column.of(
                    "challenge",
                    CellForm.TEXT,
                    standing -> standing.cell().challenge().title(),
                    "The title of its challenge."),
            Column.of(
                    "function",
                    CellForm.TEXT,
                    standing -> standing.cell().function().title(),
                    "The title of its cluster function."),
            Column.of(
                    "state",
                    CellForm.TEXT,
                    standing -> standing.state().code(),
                    "Whether the cell is filled, and how far."),
            Column.optional(
                    "kind",
                    CellForm.TEXT,
                    standing -> standing.entry()
                            .map(entry -> entry.entryName().kind().code()),
                    "Whether the entry is an action or an example; empty where the cell is."),
            Column.optional(
                    "id",
                    CellForm.TEXT,
                    standing -> standing.entry().map(entry -> entry.entryName().id()),
                    "The identifier of the entry."),
            Column.optional(
                    "wording",
                    CellForm.TEXT,
                    standing -> standing.entry().map(Entry::wording),
                    "The wording of the action, or the name of the example."));

    static final TableShape<Entry> FOUND = TableShape.written(
            "an entry that was found",
            Column.of(
                    "kind",
                    CellForm.TEXT,
                    entry -> entry.entryName().kind().code(),
                    "Whether the entry is an action, an example or a recommendation."),
            Column.of(
                    "id",
                    CellForm.TEXT,
                    entry -> entry.entryName().id(),
                    "The identifier of the entry; of a recommendation its number."),
            Column.of(
                    "wording",
                    CellForm.TEXT,
                    Entry::wording,
                    "The wording of the action, the name of the example, or the title of the recommendation."),
            Column.optional(
                    "country",
                    CellForm.of(Country::of, Country::code),
                    entry -> entry instanceof Example example ? example.country() : Optional.empty(),
                    "The ISO 3166-1 alpha-2 code of the example's country, such as DE."),
            Column.of(
                    "cells",
                    CellForm.listOf(CellForm.TEXT),
                    CatalogueTables::cells,
                    "The codes of the cells in which the entry stands, with semicolons between them."));

    private static ImmutableList<String> cells(Entry entry) {
        Stream<Cell> cells = entry instanceof PolicyAction action
                ? action.cell().stream()
                : entry instanceof Example example
                        ? example.placements().stream().map(Placement::cell)
                        : Stream.empty();
        return cells.distinct().map(Cell::code).collect(ImmutableList.toImmutableList());
    }

    /** A position that can be filled, and whether it is: a cell of the matrix, or of a recommendation. */
    record Covered(
            Position position,
            OptionalInt recommendation,
            Priority priority,
            Optional<AxisValue> challenge,
            ClusterFunction function,
            CellState state) {

        static Stream<Covered> in(Coverage coverage) {
            Stream<Covered> matrix = coverage.matrix().byPosition().entrySet().stream()
                    .map(cell -> new Covered(
                            Position.of(cell.getKey()),
                            OptionalInt.empty(),
                            cell.getKey().priority(),
                            Optional.of(cell.getKey().challenge()),
                            cell.getKey().function(),
                            cell.getValue()));
            Stream<Covered> recommendations = coverage.recommendations().byPosition().entrySet().stream()
                    .map(cell -> new Covered(
                            cell.getKey().position(),
                            OptionalInt.of(cell.getKey().number()),
                            cell.getKey().priority(),
                            Optional.empty(),
                            cell.getKey().function(),
                            cell.getValue()));
            return Stream.concat(matrix, recommendations);
        }
    }

    static final TableShape<Covered> COVERAGE = TableShape.written(
            "a position",
            Column.of(
                    "position",
                    CellForm.TEXT,
                    covered -> covered.position().code(),
                    "The code of the cell, or of the cell of a recommendation."),
            Column.optional(
                    "recommendation",
                    CellForm.TEXT,
                    covered -> covered.recommendation().stream()
                            .mapToObj(String::valueOf)
                            .findFirst(),
                    "The number of the recommendation; empty for a cell of the matrix."),
            Column.of("priority", CellForm.TEXT, covered -> covered.priority().title(), "The title of its priority."),
            Column.optional(
                    "challenge",
                    CellForm.TEXT,
                    covered -> covered.challenge().map(AxisValue::title),
                    "The title of its challenge; empty for a recommendation."),
            Column.of(
                    "function",
                    CellForm.TEXT,
                    covered -> covered.function().title(),
                    "The title of its cluster function."),
            Column.of("state", CellForm.TEXT, covered -> covered.state().code(), "Whether it is filled, and how far."));

    private CatalogueTables() {}
}
