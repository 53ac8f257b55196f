package eu.clusterpolicy.toolkit.completeness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.DeclaredEmpty;
import eu.clusterpolicy.toolkit.catalogue.Operationalisation;
import eu.clusterpolicy.toolkit.catalogue.Position;
import eu.clusterpolicy.toolkit.catalogue.Recommendation;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
 * coverage.matrix().of(Cell.parse("green-transition/skills/networking")); // filled
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
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(recommendations, "recommendations");
    }

    /** Returns the coverage of the given catalogue. */
    public static Coverage of(Catalogue catalogue) {
        ImmutableSet<Position> declared = declaredEmpty(catalogue);
        return new Coverage(matrix(catalogue, declared), recommendations(catalogue, declared));
    }

    /** Returns the positions that the catalogue declares to be empty on purpose. */
    static ImmutableSet<Position> declaredEmpty(Catalogue catalogue) {
        return catalogue.declaredEmpty().stream().map(DeclaredEmpty::position).collect(ImmutableSet.toImmutableSet());
    }

    private static States<Cell> matrix(Catalogue catalogue, ImmutableSet<Position> declared) {
        ImmutableMap.Builder<Cell, CellState> states = ImmutableMap.builder();
        for (Cell cell : Cell.all()) {
            states.put(
                    cell,
                    CellState.of(
                            !catalogue.actionsIn(cell).isEmpty(),
                            !catalogue.examplesIn(cell).isEmpty(),
                            declared.contains(Position.of(cell))));
        }
        return new States<>(states.buildOrThrow());
    }

    private static States<RecommendationCell> recommendations(Catalogue catalogue, ImmutableSet<Position> declared) {
        ImmutableListMultimap<Integer, Recommendation> rows =
                Multimaps.index(catalogue.recommendations(), Recommendation::number);
        TreeSet<Integer> numbers = new TreeSet<>(Groups.NUMBERS);
        numbers.removeIf(number -> catalogue.findWithdrawnRecommendation(number).isPresent());
        numbers.addAll(rows.keySet().stream().filter(number -> number > 0).toList());
        ImmutableMap.Builder<RecommendationCell, CellState> states = ImmutableMap.builder();
        for (int number : numbers) {
            for (ClusterFunction function : ClusterFunction.values()) {
                RecommendationCell cell = new RecommendationCell(number, priority(number, rows.get(number)), function);
                states.put(cell, state(cell, rows.get(number), declared));
            }
        }
        return new States<>(states.buildOrThrow());
    }

    private static CellState state(
            RecommendationCell cell, List<Recommendation> rows, ImmutableSet<Position> declared) {
        ImmutableList<Operationalisation> entries = rows.stream()
                .flatMap(row -> row.operationalisation().stream())
                .filter(entry -> entry.function() == cell.function())
                .collect(ImmutableList.toImmutableList());
        return CellState.of(
                entries.stream().anyMatch(entry -> !entry.actions().isEmpty()),
                entries.stream().anyMatch(entry -> !entry.examples().isEmpty()),
                declared.contains(cell.position()));
    }

    /** Of two recommendations under one number, neither comes first. */
    private static Priority priority(int number, List<Recommendation> rows) {
        return rows.stream()
                .map(Recommendation::priority)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> Groups.of(number));
    }
}
