package eu.clusterpolicy.toolkit.edition;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(OverlayArbitraries.class)
class OverlayPropertyTest {

    @Property(tries = 200)
    void an_overlay_then_the_difference_gives_the_overlay_back(@ForAll OverlayArbitraries.Pair pair) {
        Catalogue next = pair.overlay().applyTo(pair.catalogue());

        assertThat(Difference.between(pair.catalogue(), next).asOverlay()).isEqualTo(pair.overlay());
    }

    @Property(tries = 200)
    void the_difference_that_an_overlay_makes_gives_the_same_edition(@ForAll OverlayArbitraries.Pair pair) {
        Catalogue next = pair.overlay().applyTo(pair.catalogue());

        assertThat(Difference.between(pair.catalogue(), next).applyTo(pair.catalogue()))
                .isEqualTo(next);
    }

    @Property(tries = 200)
    void the_way_back_from_an_edition_gives_the_one_before(@ForAll OverlayArbitraries.Pair pair) {
        Catalogue next = pair.overlay().applyTo(pair.catalogue());

        assertThat(Difference.between(next, pair.catalogue()).applyTo(next)).isEqualTo(pair.catalogue());
    }

    @Property(tries = 200)
    void an_identifier_once_known_stays_known(@ForAll OverlayArbitraries.Pair pair) {
        Catalogue next = pair.overlay().applyTo(pair.catalogue());

        assertThat(pair.catalogue().actions())
                .allMatch(action -> next.findAction(action.id()).isPresent()
                        || next.findWithdrawnAction(action.id()).isPresent());
        assertThat(pair.catalogue().examples())
                .allMatch(example -> next.findExample(example.id()).isPresent()
                        || next.findWithdrawnExample(example.id()).isPresent());
    }

    @Property(tries = 200)
    void no_recommendation_comes_to_name_what_is_not_there(@ForAll OverlayArbitraries.Pair pair) {
        Catalogue next = pair.overlay().applyTo(pair.catalogue());

        for (Recommendation recommendation : next.recommendations()) {
            for (Operationalisation cell : recommendation.operationalisation()) {
                assertThat(cell.actions()).allMatch(id -> next.findAction(id).isPresent());
                assertThat(cell.examples()).allMatch(id -> next.findExample(id).isPresent());
            }
        }
    }
}
