package eu.clusterpolicy.toolkit.edition;

import static eu.clusterpolicy.toolkit.catalogue.Farland.action;
import static eu.clusterpolicy.toolkit.catalogue.Farland.example;
import static eu.clusterpolicy.toolkit.catalogue.Farland.overlay;
import static eu.clusterpolicy.toolkit.edition.Colliding.CATALOGUE;
import static eu.clusterpolicy.toolkit.edition.Colliding.conflicts;
import static eu.clusterpolicy.toolkit.edition.Colliding.kept;
import static eu.clusterpolicy.toolkit.edition.Colliding.only;
import static eu.clusterpolicy.toolkit.edition.Colliding.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Farland;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictTest {

    @Test
    void every_conflict_is_listed_in_one_refusal() {
        Overlay overlay = overlay()
                .add(Farland.FAIR)
                .withdraw(EntryName.of(Farland.NEEDS.id()), "Out of date")
                .build();

        assertThatExceptionOfType(OverlayConflictException.class)
                .isThrownBy(() -> overlay.applyTo(CATALOGUE))
                .withMessage("""
                        overlay 'farland-2024' does not fit:
                        - action 'hold-a-fair' is there already
                        - action 'collect-needs' has no successor and is named by recommendation '1'""")
                .satisfies(thrown -> {
                    assertThat(thrown.conflicts())
                            .extracting(Conflict::code)
                            .containsExactly("already-there", "still-needed");
                    assertThat(thrown.conflicts()).extracting(Conflict::path).containsExactly("/edits/0", "/edits/1");
                });
    }

    @Test
    void every_conflict_of_one_edit_is_asked_about_and_listed() {
        Overlay overlay = overlay()
                .add(example("digital-hub", "Windmill")
                        .addAlias("Academy of Łódź")
                        .build())
                .build();

        assertThat(conflicts(overlay))
                .extracting(Conflict::kind)
                .containsExactly(ConflictKind.ALREADY_THERE, ConflictKind.SAME_NAME, ConflictKind.SAME_NAME);
    }

    @Test
    void one_that_is_kept_leaves_the_edit_out_whatever_its_others_are() {
        Overlay overlay =
                overlay().add(example("digital-hub", "Windmill").build()).build();

        for (ConflictKind kind : List.of(ConflictKind.ALREADY_THERE, ConflictKind.SAME_NAME)) {
            assertThat(overlay.applyTo(
                                    CATALOGUE,
                                    conflict -> conflict.kind() == kind ? Resolution.KEEP : Resolution.REFUSE)
                            .examples())
                    .isEqualTo(CATALOGUE.examples());
        }
    }

    @Test
    void an_overlay_of_names_that_are_not_there_is_refused_in_time() {
        Overlay.Builder overlay = overlay();
        IntStream.range(0, 20_000).forEach(i -> overlay.alias(ExampleId.of("windmill-" + i), "Mill"));
        Catalogue.Builder catalogue = Catalogue.builder(CATALOGUE.edition());
        IntStream.range(0, 20_000)
                .forEach(i ->
                        catalogue.add(example("example-" + i, "Example " + i).build()));
        Catalogue many = catalogue.build();

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatExceptionOfType(OverlayConflictException.class)
                        .isThrownBy(() -> overlay.build().applyTo(many)));
    }

    @Test
    void a_caller_who_decides_only_some_is_told_of_the_others() {
        Overlay overlay = overlay()
                .add(Farland.FAIR)
                .withdraw(EntryName.ofRecommendation(7), "It has been carried out")
                .build();

        OverlayConflictException thrown = catchThrowableOfType(
                OverlayConflictException.class,
                () -> overlay.applyTo(
                        CATALOGUE,
                        conflict -> conflict.kind() == ConflictKind.UNKNOWN ? Resolution.REFUSE : Resolution.KEEP));

        assertThat(thrown.conflicts()).extracting(Conflict::sentence).containsExactly("unknown recommendation: '7'");
    }

    @Nested
    class Another_base {

        private final Overlay overlay = Overlay.builder()
                .base("nearland-2020")
                .edition(Farland.edition("farland-2024"))
                .add(action("lend-tools", "Lend tools", Farland.SKILLS))
                .build();

        @Test
        void is_refused() {
            assertThat(only(overlay))
                    .isEqualTo(new Conflict(
                            ConflictKind.OTHER_BASE,
                            "/base",
                            ImmutableList.of(
                                    EntryName.of(EntryKind.EDITION, "farland-2024"),
                                    EntryName.of(EntryKind.EDITION, "farland-2020")),
                            "the overlay is meant for edition 'nearland-2020', not for 'farland-2020'"));
        }

        @Test
        void kept_leaves_the_catalogue_as_it_is_and_taken_applies_all_the_same() {
            assertThat(kept(overlay)).isEqualTo(CATALOGUE);
            assertThat(taken(overlay).findAction(ActionId.of("lend-tools"))).isPresent();
        }
    }

    @Nested
    class An_identifier {

        @Test
        void that_is_there_already_keeps_or_gives_way() {
            PolicyAction other = action("hold-a-fair", "Visit a fair", Farland.MARKETS);
            Overlay overlay = overlay().add(other).build();

            assertThat(only(overlay).sentence()).isEqualTo("action 'hold-a-fair' is there already");
            assertThat(kept(overlay).actions()).isEqualTo(CATALOGUE.actions());
            assertThat(taken(overlay).actions()).containsExactly(Farland.NEEDS, other, Farland.MENTORS);
        }

        @Test
        void of_another_kind_is_not_used_again() {
            Overlay overlay =
                    overlay().add(example("hold-a-fair", "Fair").build()).build();

            assertThat(only(overlay).sentence())
                    .isEqualTo("the identifier of example 'hold-a-fair' belongs to action 'hold-a-fair'");
            assertThat(only(overlay).kind()).isEqualTo(ConflictKind.ID_OF_ANOTHER_KIND);
            assertThat(kept(overlay).examples()).isEqualTo(CATALOGUE.examples());
            assertThat(taken(overlay).findExample(ExampleId.of("hold-a-fair"))).isPresent();
        }

        @Test
        void of_a_recommendation_that_was_withdrawn_earlier_is_not_used_again() {
            Recommendation first = CATALOGUE.recommendation(1);
            Catalogue without = overlay()
                    .withdraw(EntryName.ofRecommendation(1), "It has been carried out")
                    .build()
                    .applyTo(CATALOGUE);
            Overlay.Builder overlay = Overlay.builder();
            overlay.base(without.edition().id()).edition(CATALOGUE.edition()).add(first);

            assertThatExceptionOfType(OverlayConflictException.class)
                    .isThrownBy(() -> overlay.build().applyTo(without))
                    .withMessageContaining(
                            "the identifier of recommendation '1' belonged to withdrawn-recommendation '1'");
            Catalogue back = overlay.build().applyTo(without, conflict -> Resolution.TAKE);
            assertThat(back.recommendations()).containsExactly(first);
            assertThat(back.withdrawn(EntryKind.RECOMMENDATION)).isEmpty();
        }

        @Test
        void that_was_withdrawn_earlier_is_not_used_again_even_by_another_kind() {
            PolicyAction leaflets = action("print-leaflets", "Print leaflets", Farland.SKILLS);
            Overlay overlay = overlay().add(leaflets).build();
            Overlay other =
                    overlay().add(example("print-leaflets", "Leaflets").build()).build();

            assertThat(only(overlay).kind()).isEqualTo(ConflictKind.ID_WITHDRAWN);
            assertThat(only(other).sentence())
                    .isEqualTo(
                            "the identifier of example 'print-leaflets' belonged to withdrawn-action 'print-leaflets'");
            assertThat(kept(overlay).findAction(leaflets.id())).isEmpty();
            assertThat(taken(overlay).findAction(leaflets.id())).contains(leaflets);
            assertThat(taken(overlay).withdrawn(EntryKind.ACTION)).isEmpty();
            assertThat(taken(other).findWithdrawn(EntryName.of(leaflets.id()))).isPresent();
        }
    }

    @Nested
    class A_name {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Lodz academy",
                    "ŁÓDŹ  ACADEMY",
                    "Łódź-Academy",
                    "Łódź Academy (ŁA)",
                    "academy of Lodz",
                    "Digital Hub",
                    "digital hub OST",
                    "Digital Hub [OST]",
                    "Windmill (Farland)"
                })
        void in_another_spelling_is_an_alias_missed(String spelling) {
            Overlay overlay =
                    overlay().add(example("newcomer", spelling).build()).build();

            assertThat(only(overlay).kind()).isEqualTo(ConflictKind.SAME_NAME);
            assertThat(kept(overlay).findExample(ExampleId.of("newcomer"))).isEmpty();
            assertThat(taken(overlay).findExample(ExampleId.of("newcomer"))).isPresent();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Digital Hub (ABC)", "Digital Hub 2", "Academy", "(OST)", "🙂"})
        void that_is_another_collides_with_none(String name) {
            Overlay overlay = overlay().add(example("newcomer", name).build()).build();

            assertThat(overlay.applyTo(CATALOGUE).examples()).hasSize(4);
        }

        @Test
        void that_is_added_as_an_alias_must_not_be_anothers() {
            Overlay overlay =
                    overlay().alias(Farland.WINDMILL.id(), "Digital hub").build();

            assertThat(only(overlay).sentence())
                    .isEqualTo("'Digital hub', a name of example 'windmill', is a spelling of example 'digital-hub'");
            assertThat(kept(overlay).example(Farland.WINDMILL.id())).isEqualTo(Farland.WINDMILL);
        }

        @Test
        void of_a_replacement_must_not_be_anothers() {
            Example renamed = example("windmill", "Digital hub").build();
            Overlay overlay = overlay().replace(renamed).build();

            assertThat(only(overlay).kind()).isEqualTo(ConflictKind.SAME_NAME);
            assertThat(kept(overlay).example(renamed.id())).isEqualTo(Farland.WINDMILL);
            assertThat(taken(overlay).example(renamed.id())).isEqualTo(renamed);
        }

        @Test
        void of_a_withdrawn_example_is_free_for_its_successor() {
            Example newMill = example("new-windmill", "Windmill").build();
            Overlay overlay = overlay()
                    .add(newMill)
                    .withdraw(EntryName.of(Farland.WINDMILL.id()), "Built anew", EntryName.of(newMill.id()))
                    .build();

            assertThat(overlay.applyTo(CATALOGUE).examples()).contains(newMill).doesNotContain(Farland.WINDMILL);
        }

        @Test
        void that_several_others_have_is_asked_about_once_and_names_them_all() {
            Catalogue two = Catalogue.builder(CATALOGUE.edition())
                    .add(example("north", "Bridge (North)").build())
                    .add(example("south", "Bridge (South)").build())
                    .build();
            List<Conflict> asked = new ArrayList<>();

            overlay().add(example("bridge", "Bridge").build()).build().applyTo(two, conflict -> {
                asked.add(conflict);
                return Resolution.TAKE;
            });

            assertThat(asked)
                    .extracting(Conflict::sentence)
                    .containsExactly(
                            "'Bridge', a name of example 'bridge', is a spelling of example 'north', example 'south'");
            assertThat(asked.get(0).entries()).extracting(EntryName::id).containsExactly("bridge", "north", "south");
        }

        @Test
        void of_two_added_examples_must_not_be_one() {
            Overlay overlay = overlay()
                    .add(example("bridge", "Bridge").build())
                    .add(example("the-bridge", "BRIDGE").build())
                    .build();

            assertThat(only(overlay).entries())
                    .containsExactly(
                            EntryName.of(EntryKind.EXAMPLE, "the-bridge"), EntryName.of(EntryKind.EXAMPLE, "bridge"));
        }
    }

    @Nested
    class What_is_withdrawn {

        @Test
        void leads_recommendations_to_the_last_of_its_successors() {
            Overlay overlay = overlay()
                    .add(example("new-hub", "New hub").build())
                    .withdraw(EntryName.of(Farland.HUB.id()), "Merged", EntryName.of(Farland.WINDMILL.id()))
                    .withdraw(EntryName.of(Farland.WINDMILL.id()), "Merged", EntryName.of(ExampleId.of("new-hub")))
                    .build();

            assertThat(taken(overlay).recommendationsNaming(ExampleId.of("new-hub")))
                    .hasSize(1);
        }

        @Test
        void leads_nowhere_where_its_successors_run_in_a_circle() {
            Overlay overlay = overlay()
                    .withdraw(EntryName.of(Farland.HUB.id()), "Merged", EntryName.of(Farland.WINDMILL.id()))
                    .withdraw(EntryName.of(Farland.WINDMILL.id()), "Merged", EntryName.of(Farland.HUB.id()))
                    .build();

            assertThat(taken(overlay).recommendations()).isEqualTo(CATALOGUE.recommendations());
        }
    }

    @Nested
    class What_is_not_there {

        @Test
        void cannot_be_replaced_but_may_be_added_instead() {
            PolicyAction misspelt = action("hold-a-fare", "Hold a fair", Farland.MARKETS);
            Overlay overlay = overlay().replace(misspelt).build();

            assertThat(only(overlay).sentence())
                    .isEqualTo("unknown action: 'hold-a-fare' (did you mean 'hold-a-fair'?)");
            assertThat(only(overlay).kind()).isEqualTo(ConflictKind.REPLACES_UNKNOWN);
            assertThat(kept(overlay).actions()).isEqualTo(CATALOGUE.actions());
            assertThat(taken(overlay).actions()).endsWith(misspelt);
        }

        @Test
        void cannot_be_extended_withdrawn_or_dropped() {
            Overlay overlay = overlay()
                    .alias(ExampleId.of("windmil"), "Mill")
                    .withdraw(EntryName.of(ActionId.of("find-mentor")), "Out of date")
                    .drop(EntryName.of(ErratumId.of("broken-wing")))
                    .drop(EntryName.of(Position.of(Farland.SKILLS)))
                    .build();

            assertThat(conflicts(overlay))
                    .extracting(Conflict::sentence)
                    .containsExactly(
                            "unknown erratum: 'broken-wing' (did you mean 'broken-word'?)",
                            "unknown example: 'windmil' (did you mean 'windmill'?)",
                            "unknown action: 'find-mentor' (did you mean 'find-mentors'?)",
                            "unknown declared-empty: 'green-transition/skills/networking'");
            assertThat(kept(overlay).actions()).isEqualTo(CATALOGUE.actions());
        }

        @Test
        void cannot_be_taken() {
            Overlay overlay = overlay()
                    .withdraw(EntryName.ofRecommendation(7), "It has been carried out")
                    .build();

            assertThatExceptionOfType(OverlayConflictException.class).isThrownBy(() -> taken(overlay));
        }

        @Test
        void cannot_be_a_successor() {
            Overlay overlay = overlay()
                    .withdraw(EntryName.of(Farland.FAIR.id()), "Out of date", EntryName.of(ActionId.of("find-mentor")))
                    .build();

            assertThat(only(overlay).sentence())
                    .isEqualTo("the successor of action 'hold-a-fair' is not there:"
                            + " unknown action: 'find-mentor' (did you mean 'find-mentors'?)");
            assertThat(kept(overlay).findAction(Farland.FAIR.id())).isPresent();
            assertThat(taken(overlay).findWithdrawn(EntryName.of(Farland.FAIR.id())))
                    .isPresent();
        }

        @Test
        void includes_a_successor_that_is_withdrawn_too() {
            Overlay overlay = overlay()
                    .withdraw(EntryName.of(Farland.FAIR.id()), "Out of date", EntryName.of(Farland.MENTORS.id()))
                    .withdraw(EntryName.of(Farland.MENTORS.id()), "Out of date")
                    .build();

            assertThat(only(overlay).kind()).isEqualTo(ConflictKind.UNKNOWN_SUCCESSOR);
        }
    }
}
