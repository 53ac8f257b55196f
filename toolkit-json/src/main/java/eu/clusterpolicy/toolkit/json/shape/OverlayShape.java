package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.edition.Edit;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.json.wire.Place;
import org.jspecify.annotations.Nullable;

/** An overlay as a document. */
public final class OverlayShape extends DocumentShape<Overlay> {

    private final Property<Overlay, String> base = required(
            "base",
            "The identifier of the edition that the overlay is meant for, such as eccp-2021.",
            Codecs.EDITION,
            Overlay::base);
    private final Property<Overlay, Edition> edition = required(
            "edition", "The edition that it makes: who issues it, and when.", new EditionShape(), Overlay::edition);
    private final Property<Overlay, ImmutableList<Edit>> edits = list(
            "edits",
            "What it adds, replaces, withdraws, drops and says of what is there.",
            EditShapes.EDIT,
            Overlay::edits);

    /** Returns the shape. */
    public OverlayShape() {
        super("overlay", "An overlay: the edits that make a new edition of a catalogue.");
    }

    /** The edits stand one level below the list of them. */
    @Override
    public int placesNeeded() {
        return 2;
    }

    /** Looks for contradictions only once all values are sound, so that no fault is the mere consequence of another. */
    @Override
    @Nullable
    Overlay built(JsonIn in, Place start, Values values) {
        if (in.faultCount() > 0) {
            return null;
        }
        ImmutableMap<String, String> faults = Overlay.faults(values.get(base), values.get(edition), values.list(edits));
        faults.forEach(in::fault);
        return faults.isEmpty() ? build(values) : null;
    }

    @Override
    Overlay build(Values values) {
        return new Overlay(values.get(base), values.get(edition), values.list(edits));
    }
}
