package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.util.Objects;

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
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(entry, "entry");
    }
}
