package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.json.wire.Codecs;

/** The declaration that a position is empty on purpose. */
final class DeclaredEmptyShape extends ObjectShape<DeclaredEmpty> {

    private final Property<DeclaredEmpty, Position> position = required(
            "position",
            "The position by its code: a cell such as green-transition/skills/networking, or a cell of a recommendation's"
                    + " row such as recommendation-5/networking.",
            Codecs.position(),
            DeclaredEmpty::position);
    private final Property<DeclaredEmpty, String> reason =
            required("reason", "Why nothing is there.", Codecs.TEXT, DeclaredEmpty::reason);
    private final Property<DeclaredEmpty, Citation> citation =
            optional("citation", "Where the source says so.", new CitationShape(), DeclaredEmpty::citation);

    DeclaredEmptyShape() {
        super("declared-empty position", "A position that is empty on purpose.");
    }

    @Override
    DeclaredEmpty build(Values values) {
        return new DeclaredEmpty(values.get(position), values.get(reason), values.find(citation));
    }
}
