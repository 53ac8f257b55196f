package eu.clusterpolicy.toolkit.edition;

import static eu.clusterpolicy.toolkit.catalogue.Farland.overlay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.catalogue.Farland;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import java.util.List;
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
            overlay().replace(reworded(Farland.FAIR, "Visit a fair")).build().applyTo(CATALOGUE);

            assertThat(CATALOGUE).isEqualTo(Farland.catalogue());
        }

        @Test
        void keeps_replaced_entries_in_their_place_and_adds_new_ones_at_the_end() {
            PolicyAction visit = reworded(Farland.FAIR, "Visit a fair");
            PolicyAction lend = Farland.action("lend-tools", "Lend tools", Farland.SKILLS);

            Catalogue next = overlay().replace(visit).add(lend).build().applyTo(CATALOGUE);

            assertThat(next.actions()).containsExactly(Farland.NEEDS, visit, Farland.MENTORS, lend);
        }

        @Test
        void adds_aliases_placements_and_titles_to_what_is_there() {
            Title title = new Title(
                    TitleStatus.COMPLETE, Optional.of("Ask first"), Optional.of(Citation.from("Report of Farland")));

            Catalogue next = overlay()
                    .alias(Farland.ACADEMY.id(), "Polish Academy")
                    .place(Farland.ACADEMY.id(), Placement.of(Farland.MARKETS, Citation.page(3)))
                    .entitle(1, title)
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
                    .withdraw(EntryName.of(Farland.WINDMILL.id()), "It fell down")
                    .build()
                    .applyTo(CATALOGUE);

            assertThat(next.findExample(Farland.WINDMILL.id())).isEmpty();
            assertThat(next.findWithdrawn(EntryName.of(Farland.WINDMILL.id())))
                    .contains(new Withdrawn(Farland.WINDMILL, Optional.empty(), "It fell down"));
            assertThat(next.findWithdrawn(EntryName.of(ActionId.of("print-leaflets"))))
                    .isPresent();
        }

        @Test
        void leads_recommendations_on_to_the_successor() {
            Catalogue next = overlay()
                    .withdraw(
                            EntryName.of(Farland.NEEDS.id()),
                            "Mentors know the needs",
                            EntryName.of(Farland.MENTORS.id()))
                    .build()
                    .applyTo(CATALOGUE);

            assertThat(next.actionsServing(next.recommendation(1))).containsExactly(Farland.MENTORS);
        }

        @Test
        void knows_the_recommendations_that_were_withdrawn() {
            Catalogue next = overlay()
                    .withdraw(EntryName.ofRecommendation(1), "It has been carried out")
                    .build()
                    .applyTo(CATALOGUE);

            assertThat(next.recommendations()).isEmpty();
            assertThat(next.findRecommendation(1)).isEmpty();
            assertThat(next.findWithdrawn(EntryName.ofRecommendation(1)))
                    .contains(new Withdrawn(CATALOGUE.recommendation(1), Optional.empty(), "It has been carried out"));
        }

        @Test
        void drops_errata() {
            Catalogue next =
                    overlay().drop(EntryName.of(Farland.ERRATUM.id())).build().applyTo(CATALOGUE);

            assertThat(next.errata()).isEmpty();
        }

        @Test
        void declares_positions_empty_and_takes_a_declaration_back() {
            DeclaredEmpty row =
                    new DeclaredEmpty(Position.of(1, ClusterFunction.INTELLIGENCE), "Nobody asks", Optional.empty());

            Catalogue next = overlay()
                    .add(row)
                    .drop(EntryName.of(Farland.NOTHING.position()))
                    .build()
                    .applyTo(CATALOGUE);

            assertThat(next.declaredEmpty()).containsExactly(row);
        }

        @Test
        void declares_a_position_anew_in_its_place() {
            DeclaredEmpty anew = new DeclaredEmpty(Farland.NOTHING.position(), "Others do it", Optional.empty());

            Catalogue next = overlay().replace(anew).build().applyTo(CATALOGUE);

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
                            .replace(Farland.WINDMILL)
                            .withdraw(EntryName.of(Farland.WINDMILL.id()), "It fell down")
                            .build())
                    .withMessage("overlay must name each entry once: example 'windmill' stands at /edits/0 already");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> overlay()
                            .alias(Farland.WINDMILL.id(), "Mill")
                            .replace(Farland.WINDMILL)
                            .build())
                    .withMessage("overlay must name each entry once: example 'windmill' stands at /edits/0 already");
        }

        @Test
        void may_name_one_example_for_an_alias_and_for_a_placement() {
            Overlay overlay = overlay()
                    .alias(Farland.WINDMILL.id(), "Mill")
                    .alias(Farland.WINDMILL.id(), "The mill of Farland")
                    .place(Farland.WINDMILL.id(), Placement.of(Cell.all().get(0), Citation.page(1)))
                    .build();

            assertThat(overlay.edits(Edit.Alias.class)).hasSize(2);
            assertThat(overlay).hasToString("farland-2024 on farland-2020: 3 edits");
        }

        @Test
        void must_cite_the_titles_that_it_gives() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            overlay().entitle(1, Title.complete("Ask first")).build())
                    .withMessage("title of an overlay must have a text and a citation: recommendation '1'");
        }

        @Test
        void must_say_why_it_withdraws() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            overlay().withdraw(Farland.FAIR.entryName(), " ").build())
                    .withMessage("reason of a withdrawal must not be blank: '␣'");
        }

        @Test
        void cannot_drop_what_is_to_stay_known() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> overlay().drop(Farland.FAIR.entryName()).build())
                    .withMessage("overlay cannot drop action 'hold-a-fair'; it can withdraw an entry");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> overlay()
                            .drop(EntryName.of(EntryKind.EDITION, "farland-2020"))
                            .build())
                    .withMessage("overlay cannot drop edition 'farland-2020'; it can say what becomes of an entry");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> overlay()
                            .add(new Withdrawn(Farland.FAIR, Optional.empty(), "Too dear"))
                            .build())
                    .withMessage("overlay cannot add withdrawn-action 'hold-a-fair'; it can withdraw an entry");
        }

        @Test
        void names_every_place_at_which_it_cannot_stand() {
            Edition edition = Farland.edition("farland-2020");
            List<Edit> edits = List.of(
                    new Edit.Add(Farland.FAIR),
                    new Edit.Replace(Farland.FAIR),
                    new Edit.Drop(Farland.NEEDS.entryName()));

            assertThat(Overlay.faults("farland-2020", edition, edits))
                    .containsExactly(
                            entry("/edition/id", "overlay must make an edition of its own: 'farland-2020'"),
                            entry(
                                    "/edits/1",
                                    "overlay must name each entry once: action 'hold-a-fair' stands at /edits/0 already"),
                            entry("/edits/2", "overlay cannot drop action 'collect-needs'; it can withdraw an entry"));
        }

        @Test
        void is_changed_by_giving_some_parts_anew() {
            Overlay overlay = overlay().add(Farland.FAIR).build();

            assertThat(overlay.toBuilder().build()).isEqualTo(overlay);
            assertThat(overlay.toBuilder().edits(List.of()).add(Farland.NEEDS).build())
                    .isEqualTo(overlay().add(Farland.NEEDS).build());
        }

        @Test
        void needs_a_base_and_an_edition() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Overlay.builder().build())
                    .withMessage("overlay lacks its base");
            assertThatIllegalStateException()
                    .isThrownBy(() -> Overlay.builder().base("farland-2020").build())
                    .withMessage("overlay lacks its edition");
        }
    }

    private static PolicyAction reworded(PolicyAction action, String text) {
        return Farland.action(action.id().value(), text, action.cell().orElseThrow());
    }
}
