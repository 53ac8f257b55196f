package eu.clusterpolicy.toolkit.json;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.json.wire.CatalogueShape;
import eu.clusterpolicy.toolkit.json.wire.RoadmapShape;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;

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

    private static final JsonFormat<Catalogue> CATALOGUE = new JsonFormat<>(new CatalogueShape());

    private JsonFormats() {}

    /** Returns the format of a catalogue, {@code cluster-policy-toolkit/catalogue}. */
    public static JsonFormat<Catalogue> catalogue() {
        return CATALOGUE;
    }

    /**
     * Returns the format of a roadmap, {@code cluster-policy-toolkit/roadmap}.
     *
     * <p>A roadmap is read against the catalogue it rests on: what the catalogue lacks, and what does not follow from an
     * earlier phase, is refused where it stands.
     *
     * @param catalogue the catalogue of the edition that the roadmap names
     */
    public static JsonFormat<Roadmap> roadmap(Catalogue catalogue) {
        return new JsonFormat<>(new RoadmapShape(catalogue));
    }
}
