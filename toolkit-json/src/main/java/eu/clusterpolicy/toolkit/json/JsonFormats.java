package eu.clusterpolicy.toolkit.json;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.json.wire.CatalogueShape;

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
}
