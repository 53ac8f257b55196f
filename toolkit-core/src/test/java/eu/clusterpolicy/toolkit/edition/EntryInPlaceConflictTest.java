package eu.clusterpolicy.toolkit.edition;

import static eu.clusterpolicy.toolkit.catalogue.Farland.action;
import static eu.clusterpolicy.toolkit.catalogue.Farland.overlay;
import static eu.clusterpolicy.toolkit.edition.Colliding.CATALOGUE;
import static eu.clusterpolicy.toolkit.edition.Colliding.conflicts;
import static eu.clusterpolicy.toolkit.edition.Colliding.kept;
import static eu.clusterpolicy.toolkit.edition.Colliding.only;
import static eu.clusterpolicy.toolkit.edition.Colliding.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Farland;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is needed, or there already. */
class EntryInPlaceConflictTest {

    @Test
    void is_withdrawn_without_a_successor_only_by_decision() {
        Overlay overlay =
                overlay().withdraw(EntryName.of(Farland.HUB.id()), "Closed").build();

        assertThat(only(overlay).sentence())
                .isEqualTo("example 'digital-hub' has no successor and is named by recommendation '1'");
        assertThat(kept(overlay).findExample(Farland.HUB.id())).isPresent();
        assertThat(taken(overlay).findExample(Farland.HUB.id())).isEmpty();
        assertThat(taken(overlay).recommendations()).isEqualTo(CATALOGUE.recommendations());
    }

    @Test
    void is_not_declared_empty_in_a_row_that_is_not_there() {
        DeclaredEmpty nowhere =
                new DeclaredEmpty(Position.of(99, ClusterFunction.NETWORKING), "Nobody asks", Optional.empty());
        DeclaredEmpty going =
                new DeclaredEmpty(Position.of(1, ClusterFunction.NETWORKING), "Nobody asks", Optional.empty());
        Overlay overlay = overlay()
                .add(nowhere)
                .add(going)
                .withdraw(EntryName.ofRecommendation(1), "It has been carried out")
                .build();

        assertThat(conflicts(overlay))
                .extracting(Conflict::sentence)
                .containsExactly(
                        "recommendation-99/networking cannot be declared empty: unknown recommendation: '99'",
                        "recommendation-1/networking cannot be declared empty: unknown recommendation: '1'");
        assertThat(kept(overlay).declaredEmpty()).containsExactly(Farland.NOTHING);
    }

    @Test
    void is_needed_by_no_recommendation_that_goes_with_it() {
        Overlay overlay = overlay()
                .withdraw(EntryName.of(Farland.HUB.id()), "Closed")
                .withdraw(EntryName.ofRecommendation(1), "It has been carried out")
                .build();

        Catalogue next = overlay.applyTo(CATALOGUE);

        assertThat(next.findExample(Farland.HUB.id())).isEmpty();
        assertThat(next.recommendations()).isEmpty();
    }

    @Test
    void is_a_recommendation_in_whose_row_a_cell_is_declared_empty() {
        Position row = Position.of(1, ClusterFunction.INTELLIGENCE);
        Catalogue declared = overlay()
                .add(new DeclaredEmpty(row, "Nobody asks", Optional.empty()))
                .build()
                .applyTo(CATALOGUE);
        Overlay.Builder overlay = Overlay.builder();
        overlay.base(declared.edition().id())
                .edition(CATALOGUE.edition())
                .withdraw(EntryName.ofRecommendation(1), "It has been carried out");

        assertThatExceptionOfType(OverlayConflictException.class)
                .isThrownBy(() -> overlay.build().applyTo(declared))
                .satisfies(refused -> assertThat(refused.conflicts())
                        .extracting(Conflict::sentence)
                        .containsExactly("recommendation '1' has no successor and is named by declared-empty"
                                + " 'recommendation-1/intelligence'"));
        assertThat(overlay.drop(EntryName.of(row)).build().applyTo(declared).recommendations())
                .isEmpty();
    }

    @Test
    void is_not_added_as_an_alias_or_placement_again() {
        Placement again = Placement.of(Farland.SKILLS, Citation.page(99));
        Overlay overlay = overlay()
                .alias(Farland.ACADEMY.id(), "Academy of Łódź")
                .place(Farland.ACADEMY.id(), again)
                .build();

        assertThat(conflicts(overlay))
                .extracting(Conflict::sentence)
                .containsExactly(
                        "'Academy of Łódź' is a name of example 'lodz-academy' already",
                        "example 'lodz-academy' stands in green-transition/skills/networking already");
        assertThat(kept(overlay).examples()).isEqualTo(CATALOGUE.examples());
        assertThat(taken(overlay).example(Farland.ACADEMY.id()).placements()).containsExactly(again);
    }

    @Test
    void is_not_declared_empty() {
        Overlay overlay = overlay()
                .add(new DeclaredEmpty(Position.of(Farland.SKILLS), "Nobody needs it", Optional.empty()))
                .build();

        assertThat(only(overlay).kind()).isEqualTo(ConflictKind.DECLARES_FILLED_EMPTY);
        assertThat(kept(overlay).declaredEmpty()).containsExactly(Farland.NOTHING);
        assertThat(taken(overlay).declaredEmpty()).hasSize(2);
    }

    @Test
    void is_not_declared_empty_twice() {
        DeclaredEmpty again = new DeclaredEmpty(Farland.NOTHING.position(), "Others do it", Optional.empty());
        Overlay overlay = overlay().add(again).build();

        assertThat(only(overlay).kind()).isEqualTo(ConflictKind.ALREADY_THERE);
        assertThat(kept(overlay).declaredEmpty()).containsExactly(Farland.NOTHING);
        assertThat(taken(overlay).declaredEmpty()).containsExactly(again);
    }

    @Test
    void is_not_put_where_the_catalogue_declares_emptiness() {
        Overlay overlay =
                overlay().add(action("lend-tools", "Lend tools", Farland.EMPTY)).build();

        assertThat(only(overlay).sentence())
                .isEqualTo("the overlay fills declared-empty 'resilience/skills/intelligence'");
        assertThat(kept(overlay).declaredEmpty()).containsExactly(Farland.NOTHING);
        assertThat(taken(overlay).declaredEmpty()).isEmpty();
    }
}
