package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.edition.Change;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.ListCodec;
import java.util.Comparator;
import java.util.List;

/** A difference between two editions as a document. */
public final class DifferenceShape extends DocumentShape<Difference> {

    private final Property<Difference, Edition> older =
            required("older", "The edition of the older catalogue.", new EditionShape(), Difference::older);
    private final Property<Difference, Edition> newer =
            required("newer", "The edition of the newer catalogue.", new EditionShape(), Difference::newer);
    private final Property<Difference, ImmutableList<Change>> changes = required(
            "changes",
            "The changes that lead from the older catalogue to the newer; none where the two hold the same.",
            new ListCodec<>(EditShapes.CHANGE),
            Difference::changes);
    private final Property<Difference, ImmutableList<EntryKind>> reordered = rare(
            "reordered",
            "The kinds of entries whose list stands in another order than the changes leave it.",
            ListCodec.set(Codecs.coded("kind of entry", EntryKind.values()), Comparator.naturalOrder()),
            difference -> difference.reordered().asList(),
            List::isEmpty);

    /** Returns the shape. */
    public DifferenceShape() {
        super("difference", "The difference between two catalogues: what was added, replaced, withdrawn and dropped.");
    }

    @Override
    Difference build(Values values) {
        return new Difference(
                values.get(older), values.get(newer), values.get(changes), ImmutableSet.copyOf(values.list(reordered)));
    }
}
