package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.roadmap.Selection;

/**
 * An entry considered for a cell, named as a decision about it names it.
 *
 * @param <I> the identifier of the entry
 */
final class SelectionShape<I> extends ObjectShape<Selection<I>> {

    private final Property<Selection<I>, Cell> cell = required("cell", "The cell.", new CellShape(), Selection::cell);
    private final Property<Selection<I>, I> entry;

    SelectionShape(String kind, Codec<I> id) {
        super("selection of an " + kind, "An " + kind + " considered for a cell.");
        this.entry = required(kind, "The identifier of the " + kind + " in the catalogue.", id, Selection::entry);
    }

    @Override
    Selection<I> build(Values values) {
        return Selection.of(values.get(cell), values.get(entry));
    }
}
