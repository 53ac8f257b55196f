package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.completeness.Coverage;
import eu.clusterpolicy.toolkit.completeness.RecommendationCell;
import eu.clusterpolicy.toolkit.completeness.States;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.MapCodec;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;

/** How much of a catalogue is there, position by position. */
final class CoverageShape extends ObjectShape<Coverage> {

    private static final Codec<CellState> STATE = Codecs.coded("cell state", CellState.values());

    private final Property<Coverage, ImmutableMap<Cell, CellState>> matrix = required(
            "matrix",
            "The states of the cells of the matrix, by their codes.",
            new MapCodec<>(Codecs.CELL, Codecs.asWritten(Cell::of, Cell::code), STATE),
            coverage -> coverage.matrix().byPosition());
    private final Property<Coverage, ImmutableMap<String, RowState>> recommendations = required(
            "recommendations",
            "The states of the recommendations' cells, by their codes, such as recommendation-5/networking.",
            new MapCodec<>(Codecs.ROW, CoverageShape::requireRow, new RowStateShape()),
            coverage -> rows(coverage.recommendations()));

    CoverageShape() {
        super("coverage", "How much of the catalogue is there.");
    }

    @Override
    Coverage build(Values values) {
        ImmutableMap.Builder<RecommendationCell, CellState> rows = ImmutableMap.builder();
        values.get(recommendations).forEach((code, row) -> rows.put(row.cell(code), row.state()));
        return new Coverage(new States<>(values.get(matrix)), new States<>(rows.buildOrThrow()));
    }

    private static ImmutableMap<String, RowState> rows(States<RecommendationCell> states) {
        ImmutableMap.Builder<String, RowState> rows = ImmutableMap.builder();
        states.byPosition().forEach((cell, state) -> rows.put(cell.toString(), new RowState(cell.priority(), state)));
        return rows.buildOrThrow();
    }

    private static String requireRow(String code) {
        Position position = Codecs.asWritten(Position::of, Position::code).apply(code);
        if (position instanceof Position.InRecommendation) {
            return code;
        }
        throw new IllegalArgumentException("must be a cell of a recommendation's row: '" + code + "'");
    }

    private record RowState(Priority priority, CellState state) {

        RecommendationCell cell(String code) {
            Position.InRecommendation row = (Position.InRecommendation) Position.of(code);
            return new RecommendationCell(row.recommendation(), priority, row.function());
        }
    }

    private static final class RowStateShape extends ObjectShape<RowState> {

        private final Property<RowState, Priority> priority = required(
                "priority", "The priority that groups the recommendation.", CellShape.PRIORITY, RowState::priority);
        private final Property<RowState, CellState> state =
                required("state", "The state of the cell.", STATE, RowState::state);

        private RowStateShape() {
            super("state", "The state of a cell of a recommendation's row.");
        }

        @Override
        RowState build(Values values) {
            return new RowState(values.get(priority), values.get(state));
        }
    }
}
