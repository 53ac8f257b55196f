package eu.clusterpolicy.toolkit.completeness;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * How much of a catalogue is there, such as 36 of 36 cells of the matrix and 31 of 45 cells of the recommendations.
 *
 * <p>Every position has a {@link CellState}. A recommendation that the catalogue lacks is not left out: its three positions are
 * absent, unless it was withdrawn. Whether what is there is right is another question, for a {@link Check}: a row that names an action the catalogue lacks
 * still names one.
 *
 * <pre>{@code
 * Coverage coverage = Coverage.of(catalogue);
 * coverage.matrix().of(Cell.of("green-transition/skills/networking")); // CellState.FILLED
 * coverage.recommendations().along(RecommendationCell::priority);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param matrix the states of the cells of the matrix
 * @param recommendations the states of the recommendations' cells, by number and function
 */
public record Coverage(States<Cell> matrix, States<RecommendationCell> recommendations) {

    /** Requires both parts. */
    public Coverage {
        Require.notNull(matrix, "matrix");
        Require.notNull(recommendations, "recommendations");
    }

    /** Returns the coverage of the given catalogue. */
    public static Coverage of(Catalogue catalogue) {
        Require.notNull(catalogue, "catalogue");
        return new Coverage(matrix(catalogue), recommendations(catalogue));
    }

    private static States<Cell> matrix(Catalogue catalogue) {
        return new States<>(Cell.all().stream()
                .collect(ImmutableMap.toImmutableMap(cell -> cell, cell -> catalogue.state(Position.of(cell)))));
    }

    private static States<RecommendationCell> recommendations(Catalogue catalogue) {
        ImmutableListMultimap<Integer, Recommendation> rows =
                Multimaps.index(catalogue.recommendations(), Recommendation::number);
        TreeSet<Integer> numbers = new TreeSet<>(RecommendationCell.NUMBERS);
        numbers.removeIf(number ->
                catalogue.findWithdrawn(EntryName.ofRecommendation(number)).isPresent());
        numbers.addAll(rows.keySet().stream().filter(number -> number > 0).toList());
        ImmutableMap.Builder<RecommendationCell, CellState> states = ImmutableMap.builder();
        for (int number : numbers) {
            for (ClusterFunction function : ClusterFunction.values()) {
                RecommendationCell cell = new RecommendationCell(number, priority(number, rows.get(number)), function);
                states.put(cell, catalogue.state(cell.position()));
            }
        }
        return new States<>(states.buildOrThrow());
    }

    /** Of two recommendations under one number, neither comes first. */
    private static Priority priority(int number, List<Recommendation> rows) {
        return rows.stream()
                .map(Recommendation::priority)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> RecommendationCell.priorityOf(number));
    }

    /** Returns how much is filled, such as {@code 36 of 36 cells and 31 of 45 cells of recommendations are filled}. */
    @Override
    public String toString() {
        return matrix.tally().text(CellState.FILLED) + " cells and "
                + recommendations.tally().text(CellState.FILLED) + " cells of recommendations are filled";
    }
}
