package eu.clusterpolicy.toolkit.edition;

import static eu.clusterpolicy.toolkit.catalogue.Farland.overlay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Farland;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OverlayTest {

    private static final Catalogue CATALOGUE = Farland.catalogue();

    @Nested
    class The_new_edition {

        @Test
        void is_the_overlays() {
            assertThat(overlay().build().applyTo(CATALOGUE).edition()).isEqualTo(Farland.edition("farland-2024"));
        }

        @Test
        void leaves_the_catalogue_as_it_was() {
            overlay()
                    .addReplacedAction(reworded(Farland.FAIR, "Visit a fair"))
                    .build()
                    .applyTo(CATALOGUE);

            assertThat(CATALOGUE).isEqualTo(Farland.catalogue());
        }

        @Test
        void keeps_replaced_entries_in_their_place_and_adds_new_ones_at_the_end() {
            PolicyAction visit = reworded(Farland.FAIR, "Visit a fair");
            PolicyAction lend = Farland.action("lend-tools", "Lend tools", Farland.SKILLS);

            Catalogue next = overlay()
                    .addReplacedAction(visit)
                    .addAddedAction(lend)
                    .build()
                    .applyTo(CATALOGUE);

            assertThat(next.actions()).containsExactly(Farland.NEEDS, visit, Farland.MENTORS, lend);
        }

        @Test
        void adds_aliases_placements_and_titles_to_what_is_there() {
            Title title = new Title(
                    TitleStatus.COMPLETE, Optional.of("Ask first"), Optional.of(Citation.of("Report of Farland")));

            Catalogue next = overlay()
                    .putAlias(Farland.ACADEMY.id(), "Polish Academy")
                    .putPlacement(Farland.ACADEMY.id(), Placement.of(Farland.MARKETS, Citation.page(3)))
                    .putTitle(1, title)
                    .build()
                    .applyTo(CATALOGUE);

            assertThat(next.example(Farland.ACADEMY.id()).aliases())
                    .containsExactly("Academy of Łódź", "Polish Academy");
            assertThat(next.examplesIn(Farland.MARKETS)).extracting(Example::id).containsExactly(Farland.ACADEMY.id());
            assertThat(next.recommendation(1).title()).isEqualTo(title);
        }

        @Test
        void knows_what_was_withdrawn_and_passes_over_it() {
            Catalogue next = overlay()
                    .putWithdrawnExample(Farland.WINDMILL.id(), Withdrawal.because("It fell down"))
                    .build()
                    .applyTo(CATALOGUE);

            assertThat(next.findExample(Farland.WINDMILL.id())).isEmpty();
            assertThat(next.findWithdrawnExample(Farland.WINDMILL.id()))
                    .contains(new Withdrawn<>(Farland.WINDMILL, Optional.empty(), "It fell down"));
            assertThat(next.findWithdrawnAction(ActionId.of("print-leaflets"))).isPresent();
        }

        @Test
        void leads_recommendations_on_to_the_successor() {
            Catalogue next = overlay()
                    .putWithdrawnAction(
                            Farland.NEEDS.id(), Withdrawal.inFavourOf(Farland.MENTORS.id(), "Mentors know the needs"))
                    .build()
                    .applyTo(CATALOGUE);

            assertThat(next.actionsServing(next.recommendation(1))).containsExactly(Farland.MENTORS);
        }

        @Test
        void knows_the_recommendations_that_were_withdrawn() {
            Catalogue next = overlay()
                    .putWithdrawnRecommendation(1, Withdrawal.because("It has been carried out"))
                    .build()
                    .applyTo(CATALOGUE);

            assertThat(next.recommendations()).isEmpty();
            assertThat(next.findRecommendation(1)).isEmpty();
            assertThat(next.findWithdrawnRecommendation(1))
                    .contains(
                            new Withdrawn<>(CATALOGUE.recommendation(1), Optional.empty(), "It has been carried out"));
        }

        @Test
        void drops_errata() {
            Catalogue next =
                    overlay().addDroppedErratum(Farland.ERRATUM.id()).build().applyTo(CATALOGUE);

            assertThat(next.errata()).isEmpty();
        }

        @Test
        void declares_positions_empty_and_takes_a_declaration_back() {
            DeclaredEmpty row =
                    new DeclaredEmpty(Position.of(1, ClusterFunction.INTELLIGENCE), "Nobody asks", Optional.empty());

            Catalogue next = overlay()
                    .addDeclaredEmpty(row)
                    .addNoLongerEmpty(Farland.NOTHING.position())
                    .build()
                    .applyTo(CATALOGUE);

            assertThat(next.declaredEmpty()).containsExactly(row);
        }

        @Test
        void declares_a_position_anew_in_its_place_when_the_overlay_takes_the_declaration_back() {
            DeclaredEmpty anew = new DeclaredEmpty(Farland.NOTHING.position(), "Others do it", Optional.empty());

            Catalogue next = overlay()
                    .addNoLongerEmpty(anew.position())
                    .addDeclaredEmpty(anew)
                    .build()
                    .applyTo(CATALOGUE);

            assertThat(next.declaredEmpty()).containsExactly(anew);
        }
    }

    @Nested
    class The_overlay_itself {

        @Test
        void must_make_an_edition_of_its_own() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Overlay.builder()
                            .base("farland-2020")
                            .edition(Farland.edition("farland-2020"))
                            .build())
                    .withMessage("overlay must make an edition of its own: 'farland-2020'");
        }

        @Test
        void must_name_each_entry_once() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> overlay()
                            .addReplacedExample(Farland.WINDMILL)
                            .putWithdrawnExample(Farland.WINDMILL.id(), Withdrawal.because("It fell down"))
                            .build())
                    .withMessage("overlay must name each entry once: example 'windmill'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> overlay()
                            .putAlias(Farland.WINDMILL.id(), "Mill")
                            .addReplacedExample(Farland.WINDMILL)
                            .build())
                    .withMessage("overlay must name each entry once: example 'windmill'");
        }

        @Test
        void may_name_one_example_for_an_alias_and_for_a_placement() {
            Overlay overlay = overlay()
                    .putAlias(Farland.WINDMILL.id(), "Mill")
                    .putAlias(Farland.WINDMILL.id(), "The mill of Farland")
                    .putPlacement(Farland.WINDMILL.id(), Placement.of(Cell.all().get(0), Citation.page(1)))
                    .build();

            assertThat(overlay.aliases().get(Farland.WINDMILL.id())).hasSize(2);
        }

        @Test
        void must_cite_the_titles_that_it_gives() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            overlay().putTitle(1, Title.complete("Ask first")).build())
                    .withMessage("title of an overlay must have a text and a citation: recommendation '1'");
        }

        @Test
        void must_say_why_it_withdraws() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Withdrawal.because(" "))
                    .withMessage("reason of a withdrawal must not be blank: ' '");
        }
    }

    private static PolicyAction reworded(PolicyAction action, String text) {
        return Farland.action(action.id().value(), text, action.cell().orElseThrow());
    }
}
