package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;

/** A cell of the matrix, in an object of its own. */
final class CellShape extends ObjectShape<Cell> {

    static final Codec<Priority> PRIORITY = Codecs.coded("priority", Priority.values());
    static final Codec<Challenge> CHALLENGE = Codecs.coded("challenge", Challenge.values());
    static final Codec<ClusterFunction> FUNCTION = Codecs.coded("cluster function", ClusterFunction.values());

    private final Property<Cell, Priority> priority =
            required("priority", "The thematic priority.", PRIORITY, Cell::priority);
    private final Property<Cell, Challenge> challenge =
            required("challenge", "The challenge.", CHALLENGE, Cell::challenge);
    private final Property<Cell, ClusterFunction> function =
            required("function", "The cluster function.", FUNCTION, Cell::function);

    CellShape() {
        super("cell", "A cell of the matrix: a priority, a challenge and a cluster function.");
    }

    @Override
    Cell build(Values values) {
        return Cell.of(values.get(priority), values.get(challenge), values.get(function));
    }
}
