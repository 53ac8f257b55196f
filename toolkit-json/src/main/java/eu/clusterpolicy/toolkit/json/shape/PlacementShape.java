package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;

/** A mention of an example in a cell; the cell's coordinates stand beside the citation. */
final class PlacementShape extends ObjectShape<Placement> {

    private final Property<Placement, Priority> priority = required(
            "priority",
            "The thematic priority.",
            CellShape.PRIORITY,
            placement -> placement.cell().priority());
    private final Property<Placement, Challenge> challenge = required(
            "challenge",
            "The challenge.",
            CellShape.CHALLENGE,
            placement -> placement.cell().challenge());
    private final Property<Placement, ClusterFunction> function = required(
            "function",
            "The cluster function.",
            CellShape.FUNCTION,
            placement -> placement.cell().function());
    private final Property<Placement, Citation> citation =
            optional("citation", "Where the source names the example.", new CitationShape(), Placement::citation);

    PlacementShape() {
        super("placement", "A mention of the example in a cell of the matrix.");
    }

    @Override
    Placement build(Values values) {
        Cell cell = Cell.of(values.get(priority), values.get(challenge), values.get(function));
        return new Placement(cell, values.find(citation));
    }
}
