package eu.clusterpolicy.toolkit.json;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.CheckSettings;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.json.shape.CatalogueShapes;
import eu.clusterpolicy.toolkit.json.shape.CheckShapes;
import eu.clusterpolicy.toolkit.json.shape.EditShapes;
import eu.clusterpolicy.toolkit.json.shape.RoadmapShapes;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.util.function.Consumer;

/**
 * The formats of the toolkit's documents.
 *
 * <pre>{@code
 * Catalogue catalogue = JsonFormats.catalogue().read(Path.of("catalogue.json"));
 * JsonFormats.catalogue().write(catalogue, Path.of("copy.json"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonFormats {

    private JsonFormats() {}

    /** Returns the format of a catalogue, {@code cluster-policy-toolkit/catalogue}. */
    public static JsonFormat<Catalogue> catalogue() {
        return new JsonFormat<>(CatalogueShapes.CATALOGUE);
    }

    /** Returns the format of an overlay, {@code cluster-policy-toolkit/overlay}. */
    public static JsonFormat<Overlay> overlay() {
        return new JsonFormat<>(EditShapes.OVERLAY);
    }

    /** Returns the format of a difference between two catalogues, {@code cluster-policy-toolkit/difference}. */
    public static JsonFormat<Difference> difference() {
        return new JsonFormat<>(EditShapes.DIFFERENCE);
    }

    /** Returns the format of a check's result, {@code cluster-policy-toolkit/check-result}. */
    public static JsonFormat<CheckResult> checkResult() {
        return new JsonFormat<>(CheckShapes.CHECK_RESULT);
    }

    /** Returns the format of a check's settings, {@code cluster-policy-toolkit/check-settings}. */
    public static JsonFormat<CheckSettings> checkSettings() {
        return new JsonFormat<>(CheckShapes.CHECK_SETTINGS);
    }

    /**
     * Returns the format of a roadmap, {@code cluster-policy-toolkit/roadmap}.
     *
     * <p>A roadmap is read against the catalogue it rests on: what the catalogue lacks, and what does not follow from an
     * earlier phase, is refused where it stands. So is a roadmap that names another edition, or another digest of this one: it
     * was made with a catalogue that says something else; {@link #roadmap(Catalogue, Consumer)} takes it as it is and tells what
     * differs. What the catalogue has withdrawn it still knows.
     *
     * @param catalogue the catalogue of the edition that the roadmap names
     */
    public static JsonFormat<Roadmap> roadmap(Catalogue catalogue) {
        return new JsonFormat<>(
                RoadmapShapes.roadmap(Require.notNull(catalogue, "catalogue"), catalogue()::digest, false));
    }

    /**
     * Returns the format of a roadmap in the making, {@code cluster-policy-toolkit/roadmap-draft}.
     *
     * <p>Anything may be missing in it that a roadmap must have, also within the action plan, and decisions need not follow: what
     * is missing is a gap of the draft ({@link RoadmapDraft#next()}), what does not follow a stray. A roadmap's document is read
     * as a draft too, so that one which {@link #roadmap(Catalogue)} refuses can be checked and mended. What the catalogue lacks,
     * and what is decided twice, is refused where it stands. So is another edition, which {@link #draft(Catalogue, Consumer)} takes
     * as it is.
     *
     * @param catalogue the catalogue of the edition that the draft names
     */
    public static JsonFormat<RoadmapDraft> draft(Catalogue catalogue) {
        return new JsonFormat<>(
                RoadmapShapes.draft(Require.notNull(catalogue, "catalogue"), catalogue()::digest, false));
    }

    /**
     * Returns the format of a roadmap in the making, reading also one that was made with another state of the catalogue, as
     * {@link #roadmap(Catalogue, Consumer)} does.
     *
     * @param catalogue the catalogue that the draft is to rest on
     * @param told is told, after the reading, what sets the draft's catalogue apart from the one at hand
     */
    public static JsonFormat<RoadmapDraft> draft(Catalogue catalogue, Consumer<Problem> told) {
        return new JsonFormat<>(RoadmapShapes.draft(Require.notNull(catalogue, "catalogue"), catalogue()::digest, true))
                .telling(told);
    }

    /**
     * Returns the format of a roadmap, reading also one that was made with another state of the catalogue.
     *
     * <p>Such a roadmap is read as if it rested on the catalogue at hand, whose edition it names from then on. A decision about
     * an entry that has been withdrawn since still reads. The roadmap is refused where it does not hold there: where it names
     * an entry that the catalogue never had, or an action that has moved. Read against its own edition and re-based, it says
     * what has become of every decision.
     *
     * @param catalogue the catalogue that the roadmap is to rest on
     * @param told is told, after the reading, that the roadmap names another edition, or another digest of this one, and which
     *     entries it decides about have been withdrawn, with their successors
     */
    public static JsonFormat<Roadmap> roadmap(Catalogue catalogue, Consumer<Problem> told) {
        return new JsonFormat<>(
                        RoadmapShapes.roadmap(Require.notNull(catalogue, "catalogue"), catalogue()::digest, true))
                .telling(told);
    }
}
