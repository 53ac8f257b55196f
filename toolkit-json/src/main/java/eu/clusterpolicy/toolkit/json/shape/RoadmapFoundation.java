package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.base.Suppliers;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.name.UnknownNames;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The catalogue against which a roadmap is read, with its digest.
 *
 * <p>Immutable and thread-safe.
 */
final class RoadmapFoundation {

    private static final String OWN_EDITION =
            "; read the roadmap against its own edition, then re-base it, or take it as it is and be told what differs";

    private final Catalogue catalogue;
    private final Function<Catalogue, String> digest;
    private final Supplier<String> ownDigest;
    private final boolean tolerant;

    /**
     * Returns the foundation of roadmaps.
     *
     * @param catalogue the catalogue at hand
     * @param digest returns a catalogue's digest
     * @param tolerant whether a roadmap that names another edition or digest is read all the same, with a notice
     */
    RoadmapFoundation(Catalogue catalogue, Function<Catalogue, String> digest, boolean tolerant) {
        this.catalogue = catalogue;
        this.digest = digest;
        this.ownDigest = Suppliers.memoize(() -> digest.apply(catalogue));
        this.tolerant = tolerant;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    String digestOf(Catalogue foundation) {
        return foundation.equals(catalogue) ? ownDigest.get() : digest.apply(foundation);
    }

    /** Returns the form of an action that stands or has been withdrawn. */
    Codec<ActionId> action() {
        return known(EntryKind.ACTION, ActionId::of, catalogue::findKnownAction);
    }

    /** Returns the form of an example that stands or has been withdrawn. */
    Codec<ExampleId> example() {
        return known(EntryKind.EXAMPLE, ExampleId::of, catalogue::findKnownExample);
    }

    private <I> Codec<I> known(EntryKind kind, Function<String, I> of, Function<I, Optional<? extends Entry>> find) {
        return Codecs.id(of).heeding((in, id) -> {
            if (find.apply(id).isEmpty()) {
                in.refuse(in.unknownNames(kind.code(), code -> new UnknownNames(code, names(kind)))
                        .error(id.toString()));
            }
        });
    }

    private List<String> names(EntryKind kind) {
        return catalogue.entries(kind).stream()
                .map(entry -> entry.entryName().id())
                .toList();
    }

    /** Returns the form of the edition that a roadmap rests on. Of another edition much is unknown, so that this is told alone. */
    Codec<String> edition() {
        String known = catalogue.edition().id();
        return Codecs.EDITION.heeding((in, found) -> {
            String what = "the catalogue at hand is of edition '" + known + "'";
            if (!found.equals(known) && tolerant) {
                in.notice("/edition", found, what);
            } else if (!found.equals(known)) {
                in.refuseWhole(what + OWN_EDITION);
            }
        });
    }

    /**
     * Compares the digest that a roadmap has of the catalogue that it rests on.
     *
     * <p>A catalogue of another edition has another digest too, which need not be told.
     */
    void inspect(JsonIn in, String edition, Optional<String> digest) {
        if (edition.equals(catalogue.edition().id())) {
            digest.ifPresent(found -> inspectDigest(in, found));
        }
    }

    private void inspectDigest(JsonIn in, String found) {
        String pointer = "/catalogueDigest";
        try {
            if (!found.equals(ownDigest.get())) {
                String what = "the catalogue at hand is not, word for word, the one that the roadmap was made with";
                differs(in, pointer, found, what);
            }
        } catch (IllegalArgumentException unwritable) {
            in.fault(pointer, found, "the catalogue at hand has no digest to compare: " + unwritable.getMessage());
        }
    }

    private void differs(JsonIn in, String pointer, String found, String what) {
        if (tolerant) {
            in.notice(pointer, found, what);
        } else {
            in.fault(pointer, found, what + OWN_EDITION);
        }
    }
}
