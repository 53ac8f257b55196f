package eu.clusterpolicy.toolkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;

/** What comes of overlays that collide with the catalogue of Farland. */
final class Colliding {

    static final Catalogue CATALOGUE = Farland.catalogue();

    private Colliding() {}

    static ImmutableList<Conflict> conflicts(Overlay overlay) {
        return catchThrowableOfType(OverlayConflictException.class, () -> CATALOGUE.with(overlay))
                .conflicts();
    }

    static Conflict only(Overlay overlay) {
        assertThat(conflicts(overlay)).hasSize(1);
        return conflicts(overlay).get(0);
    }

    static Catalogue kept(Overlay overlay) {
        return CATALOGUE.with(overlay, conflict -> Resolution.KEEP);
    }

    static Catalogue taken(Overlay overlay) {
        return CATALOGUE.with(overlay, conflict -> Resolution.TAKE);
    }
}
