package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.edition.Change;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.json.wire.ListCodec;

/** A difference between two editions as a document. */
public final class DifferenceShape extends DocumentShape<Difference> {

    private final Property<Difference, Edition> older =
            required("older", "The edition of the older catalogue.", new EditionShape(), Difference::older);
    private final Property<Difference, ImmutableList<Change>> changes = required(
            "changes",
            "The changes that lead from the older catalogue to the newer; none where the two are equal.",
            new ListCodec<>(new ChangeShape()),
            Difference::changes);

    /** Returns the shape. */
    public DifferenceShape() {
        super(
                "difference",
                "The difference between two catalogues: what was added, withdrawn, revised or put elsewhere.");
    }

    @Override
    Difference build(Values values) {
        return new Difference(values.get(older), values.get(changes));
    }
}
