package eu.clusterpolicy.toolkit.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Farland;

/** What comes of overlays that collide with the catalogue of Farland. */
final class Colliding {

    static final Catalogue CATALOGUE = Farland.catalogue();

    private Colliding() {}

    static ImmutableList<Conflict> conflicts(Overlay overlay) {
        return catchThrowableOfType(OverlayConflictException.class, () -> overlay.applyTo(CATALOGUE))
                .conflicts();
    }

    static Conflict only(Overlay overlay) {
        assertThat(conflicts(overlay)).hasSize(1);
        return conflicts(overlay).get(0);
    }

    static Catalogue kept(Overlay overlay) {
        return overlay.applyTo(CATALOGUE, conflict -> Resolution.KEEP);
    }

    static Catalogue taken(Overlay overlay) {
        return overlay.applyTo(CATALOGUE, conflict -> Resolution.TAKE);
    }
}
