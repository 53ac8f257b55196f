package eu.clusterpolicy.toolkit.standard;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;

/** A table of the paper that holds one priority's part of the matrix: Table 2, 3 or 4, row by row. */
record PolicyTable(int number, Priority priority, ImmutableList<Row> rows) {

    /** Returns the table with the given number. */
    static PolicyTable table(int number, Priority priority, Row... rows) {
        return new PolicyTable(number, priority, ImmutableList.copyOf(rows));
    }

    /** Returns the row of a challenge. */
    static Row row(Challenge challenge, CellText... cells) {
        return new Row(challenge, ImmutableList.copyOf(cells));
    }

    /** Returns the cell of a function, as the paper fills it; the first line says where the cell begins. */
    static CellText cell(ClusterFunction function, Line first, Line... others) {
        return new CellText(
                function, ImmutableList.<Line>builder().add(first).add(others).build());
    }

    /** The cells of one challenge. */
    record Row(Challenge challenge, ImmutableList<CellText> cells) {}

    /** What one cell of a table says, line by line; at least one line. */
    record CellText(ClusterFunction function, ImmutableList<Line> lines) {

        /** Returns the page on which the cell begins. */
        int page() {
            return lines.get(0).page();
        }
    }
}
