package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.roadmap.Focus;

/** A challenge within a priority, named as a decision about it names it. */
final class FocusShape extends ObjectShape<Focus> {

    private final Property<Focus, Priority> priority =
            required("priority", "The thematic priority.", CellShape.PRIORITY, Focus::priority);
    private final Property<Focus, Challenge> challenge =
            required("challenge", "The challenge.", CellShape.CHALLENGE, Focus::challenge);

    FocusShape() {
        super("focus", "A challenge within a priority.");
    }

    @Override
    Focus build(Values values) {
        return Focus.of(values.get(priority), values.get(challenge));
    }
}
