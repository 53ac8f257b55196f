package eu.clusterpolicy.toolkit.entry;

import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A position that a catalogue can fill: a cell of the matrix, such as {@code green-transition/skills/networking}, or a cell
 * of a recommendation's row, such as {@code recommendation-5/networking}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Position {

    /** Returns the code used in files, such as {@code green-transition/skills/networking} or {@code recommendation-5/networking}. */
    String code();

    /** Returns the title people read, such as {@code Recommendation 5, Networking}. */
    String title();

    /**
     * Returns the position with the given code.
     *
     * @param code the code, such as {@code green-transition/skills/networking} or {@code recommendation-5/networking}
     * @throws IllegalArgumentException if it is the code of neither
     */
    static Position of(String code) {
        Matcher row = InRecommendation.CODE.matcher(Require.notNull(code, "code"));
        return row.matches() ? of(Integer.parseInt(row.group(1)), ClusterFunction.of(row.group(2))) : of(Cell.of(code));
    }

    /** Finds the position with the given code, such as {@code recommendation-5/networking}. */
    static Optional<Position> find(String code) {
        Matcher row = InRecommendation.CODE.matcher(Require.notNull(code, "code"));
        return row.matches()
                ? ClusterFunction.find(row.group(2)).map(function -> of(Integer.parseInt(row.group(1)), function))
                : Cell.find(code).map(Position::of);
    }

    /** Returns the position of a cell of the matrix. */
    static Position of(Cell cell) {
        return new InMatrix(cell);
    }

    /**
     * Returns the position of a cell of a recommendation's row.
     *
     * @param recommendation the number of the recommendation, from 1
     * @throws IllegalArgumentException if the number is below 1
     */
    static Position of(int recommendation, ClusterFunction function) {
        return new InRecommendation(recommendation, function);
    }

    /**
     * A cell of the matrix.
     *
     * @param cell the cell
     */
    record InMatrix(Cell cell) implements Position {

        /** Requires the cell. */
        public InMatrix {
            Require.notNull(cell, "cell");
        }

        @Override
        public String code() {
            return cell.code();
        }

        @Override
        public String title() {
            return cell.title();
        }

        /** Returns the code. */
        @Override
        public String toString() {
            return code();
        }
    }

    /**
     * A cell of a recommendation's row: the recommendation through one cluster function.
     *
     * @param recommendation the number of the recommendation, from 1
     * @param function the cluster function
     */
    record InRecommendation(int recommendation, ClusterFunction function) implements Position {

        private static final Pattern CODE = Pattern.compile("recommendation-([1-9][0-9]{0,8})/(.*)");

        /** Requires a number from 1 and a function. */
        public InRecommendation {
            Require.notNull(function, "function");
            if (recommendation < 1) {
                throw new IllegalArgumentException("recommendation number must be 1 or more: " + recommendation);
            }
        }

        @Override
        public String code() {
            return "recommendation-" + recommendation + "/" + function.code();
        }

        @Override
        public String title() {
            return "Recommendation " + recommendation + ", " + function.title();
        }

        /** Returns the code. */
        @Override
        public String toString() {
            return code();
        }
    }
}
