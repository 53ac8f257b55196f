package eu.clusterpolicy.toolkit.entry;

import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Optional;

/**
 * A mention of an example in a cell of the matrix, such as Circular Flanders under green transition, innovation,
 * intelligence in Table 2, p. 12.
 *
 * <p>An example belongs to its cell, not to one action of it. Immutable and thread-safe.
 *
 * @param cell the cell that names the example
 * @param citation where the source names it
 */
public record Placement(Cell cell, Optional<Citation> citation) {

    /** Requires both components. */
    public Placement {
        Require.notNull(cell, "cell");
        Require.notNull(citation, "citation");
    }

    /** Returns a placement with its citation. */
    public static Placement of(Cell cell, Citation citation) {
        return new Placement(cell, Optional.of(Require.notNull(citation, "citation")));
    }

    /** Returns the cell and where the source names it, such as {@code resilience/skills/networking (Table 4, p. 15)}. */
    @Override
    public String toString() {
        return OneLine.of(
                cell + citation.map(place -> " (" + place.text() + ")").orElse(""));
    }
}
