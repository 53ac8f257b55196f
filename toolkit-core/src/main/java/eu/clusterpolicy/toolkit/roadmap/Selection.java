package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;

/**
 * An entry of the catalogue considered for a cell, such as the action {@code green-innovation-needs} for
 * {@code green-transition/innovation/intelligence}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <I> the kind of identifier: {@code ActionId} or {@code ExampleId}
 * @param cell the cell for which the entry is considered
 * @param entry the identifier of the entry
 */
public record Selection<I>(Cell cell, I entry) {

    /** Requires both components. */
    public Selection {
        Require.notNull(cell, "cell");
        Require.notNull(entry, "entry");
    }

    /** Returns the given entry, considered for the given cell. */
    public static <I> Selection<I> of(Cell cell, I entry) {
        return new Selection<>(cell, entry);
    }

    /** Returns the entry and the cell's code, such as {@code green-innovation-needs in green-transition/…}. */
    @Override
    public String toString() {
        return OneLine.of(entry + " in " + cell);
    }
}
