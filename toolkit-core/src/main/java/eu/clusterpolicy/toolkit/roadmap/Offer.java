package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;

/**
 * An action or an example that a newer edition of the catalogue offers for a chosen cell, such as one that a country has added
 * to {@code green-transition/skills/networking}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cell the cell, which the roadmap has chosen
 * @param entry the action or the example, about which the roadmap has decided nothing there
 */
public record Offer(Cell cell, Entry entry) {

    /** Requires both components. */
    public Offer {
        Require.notNull(cell, "cell");
        Require.notNull(entry, "entry");
    }

    /** Returns the entry and the cell, such as {@code action 'green-reskilling-needs' for green-transition/skills/networking}. */
    @Override
    public String toString() {
        return OneLine.of(entry.entryName() + " for " + cell);
    }
}
