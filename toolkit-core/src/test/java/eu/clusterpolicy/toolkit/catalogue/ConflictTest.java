package eu.clusterpolicy.toolkit.catalogue;

import static eu.clusterpolicy.toolkit.catalogue.Farland.action;
import static eu.clusterpolicy.toolkit.catalogue.Farland.example;
import static eu.clusterpolicy.toolkit.catalogue.Farland.overlay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictTest {

    private static final Catalogue CATALOGUE = Farland.catalogue();

    @Test
    void every_conflict_is_listed_in_one_refusal() {
        Overlay overlay = overlay()
                .addAddedAction(Farland.FAIR)
                .putWithdrawnAction(Farland.NEEDS.id(), Withdrawal.because("Out of date"))
                .build();

        assertThatExceptionOfType(OverlayConflictException.class)
                .isThrownBy(() -> CATALOGUE.with(overlay))
                .withMessage("""
                        overlay 'farland-2024' does not fit:
                        - action 'hold-a-fair' is there already
                        - action 'collect-needs' has no successor and is named by recommendation '1'""")
                .satisfies(thrown -> assertThat(thrown.conflicts())
                        .extracting(Conflict::code)
                        .containsExactly("already-there", "still-needed"));
    }

    @Test
    void a_caller_who_decides_only_some_is_told_of_the_others() {
        Overlay overlay = overlay()
                .addAddedAction(Farland.FAIR)
                .addDroppedRecommendation(7)
                .build();

        OverlayConflictException thrown = catchThrowableOfType(
                OverlayConflictException.class,
                () -> CATALOGUE.with(
                        overlay,
                        conflict -> conflict.kind() == ConflictKind.UNKNOWN ? Resolution.REFUSE : Resolution.KEEP));

        assertThat(thrown.conflicts()).extracting(Conflict::sentence).containsExactly("unknown recommendation: '7'");
    }

    @Nested
    class Another_base {

        private final Overlay overlay = Overlay.builder()
                .base("nearland-2020")
                .edition(Farland.edition("farland-2024"))
                .addAddedAction(action("lend-tools", "Lend tools", Farland.SKILLS))
                .build();

        @Test
        void is_refused() {
            assertThat(only(overlay))
                    .isEqualTo(new Conflict(
                            ConflictKind.OTHER_BASE,
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
            Overlay overlay = overlay().addAddedAction(other).build();

            assertThat(only(overlay).sentence()).isEqualTo("action 'hold-a-fair' is there already");
            assertThat(kept(overlay).actions()).isEqualTo(CATALOGUE.actions());
            assertThat(taken(overlay).actions()).containsExactly(Farland.NEEDS, other, Farland.MENTORS);
        }

        @Test
        void of_another_kind_is_not_used_again() {
            Overlay overlay = overlay()
                    .addAddedExample(example("hold-a-fair", "Fair").build())
                    .build();

            assertThat(only(overlay).sentence())
                    .isEqualTo("the identifier of example 'hold-a-fair' belongs to action 'hold-a-fair'");
            assertThat(only(overlay).kind()).isEqualTo(ConflictKind.ID_OF_ANOTHER_KIND);
            assertThat(kept(overlay).examples()).isEqualTo(CATALOGUE.examples());
            assertThat(taken(overlay).findExample(ExampleId.of("hold-a-fair"))).isPresent();
        }

        @Test
        void that_was_withdrawn_earlier_is_not_used_again_even_by_another_kind() {
            PolicyAction leaflets = action("print-leaflets", "Print leaflets", Farland.SKILLS);
            Overlay overlay = overlay().addAddedAction(leaflets).build();
            Overlay other = overlay()
                    .addAddedExample(example("print-leaflets", "Leaflets").build())
                    .build();

            assertThat(only(overlay).kind()).isEqualTo(ConflictKind.ID_WITHDRAWN);
            assertThat(only(other).sentence())
                    .isEqualTo(
                            "the identifier of example 'print-leaflets' belonged to withdrawn-action 'print-leaflets'");
            assertThat(kept(overlay).findAction(leaflets.id())).isEmpty();
            assertThat(taken(overlay).findAction(leaflets.id())).contains(leaflets);
            assertThat(taken(overlay).withdrawnActions()).isEmpty();
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
            Overlay overlay = overlay()
                    .addAddedExample(example("newcomer", spelling).build())
                    .build();

            assertThat(only(overlay).kind()).isEqualTo(ConflictKind.SAME_NAME);
            assertThat(kept(overlay).findExample(ExampleId.of("newcomer"))).isEmpty();
            assertThat(taken(overlay).findExample(ExampleId.of("newcomer"))).isPresent();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Digital Hub (ABC)", "Digital Hubs", "Academy", "(OST)", "🙂"})
        void that_is_another_collides_with_none(String name) {
            Overlay overlay =
                    overlay().addAddedExample(example("newcomer", name).build()).build();

            assertThat(CATALOGUE.with(overlay).examples()).hasSize(4);
        }

        @Test
        void that_is_added_as_an_alias_must_not_be_anothers() {
            Overlay overlay =
                    overlay().putAlias(Farland.WINDMILL.id(), "Digital hub").build();

            assertThat(only(overlay).sentence())
                    .isEqualTo("'Digital hub', a name of example 'windmill', is a spelling of example 'digital-hub'");
            assertThat(kept(overlay).example(Farland.WINDMILL.id())).isEqualTo(Farland.WINDMILL);
        }

        @Test
        void of_a_replacement_must_not_be_anothers() {
            Example renamed = example("windmill", "Digital hub").build();
            Overlay overlay = overlay().addReplacedExample(renamed).build();

            assertThat(only(overlay).kind()).isEqualTo(ConflictKind.SAME_NAME);
            assertThat(kept(overlay).example(renamed.id())).isEqualTo(Farland.WINDMILL);
            assertThat(taken(overlay).example(renamed.id())).isEqualTo(renamed);
        }

        @Test
        void of_a_withdrawn_example_is_free_for_its_successor() {
            Example newMill = example("new-windmill", "Windmill").build();
            Overlay overlay = overlay()
                    .addAddedExample(newMill)
                    .putWithdrawnExample(Farland.WINDMILL.id(), Withdrawal.inFavourOf(newMill.id(), "Built anew"))
                    .build();

            assertThat(CATALOGUE.with(overlay).examples()).contains(newMill).doesNotContain(Farland.WINDMILL);
        }

        @Test
        void of_two_added_examples_must_not_be_one() {
            Overlay overlay = overlay()
                    .addAddedExample(example("bridge", "Bridge").build())
                    .addAddedExample(example("the-bridge", "BRIDGE").build())
                    .build();

            assertThat(only(overlay).entries())
                    .containsExactly(
                            EntryName.of(EntryKind.EXAMPLE, "the-bridge"), EntryName.of(EntryKind.EXAMPLE, "bridge"));
        }
    }

    @Nested
    class What_is_not_there {

        @Test
        void cannot_be_replaced_but_may_be_added_instead() {
            PolicyAction misspelt = action("hold-a-fare", "Hold a fair", Farland.MARKETS);
            Overlay overlay = overlay().addReplacedAction(misspelt).build();

            assertThat(only(overlay).sentence())
                    .isEqualTo("unknown action: 'hold-a-fare' (did you mean 'hold-a-fair'?)");
            assertThat(only(overlay).kind()).isEqualTo(ConflictKind.REPLACES_UNKNOWN);
            assertThat(kept(overlay).actions()).isEqualTo(CATALOGUE.actions());
            assertThat(taken(overlay).actions()).endsWith(misspelt);
        }

        @Test
        void cannot_be_extended_withdrawn_or_dropped() {
            Overlay overlay = overlay()
                    .putAlias(ExampleId.of("windmil"), "Mill")
                    .putWithdrawnAction(ActionId.of("find-mentor"), Withdrawal.because("Out of date"))
                    .addDroppedErratum(ErratumId.of("broken-wing"))
                    .addNoLongerEmpty(Position.of(Farland.SKILLS))
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
            Overlay overlay = overlay().addDroppedRecommendation(7).build();

            assertThatExceptionOfType(OverlayConflictException.class).isThrownBy(() -> taken(overlay));
        }

        @Test
        void cannot_be_a_successor() {
            Overlay overlay = overlay()
                    .putWithdrawnAction(
                            Farland.FAIR.id(), Withdrawal.inFavourOf(ActionId.of("find-mentor"), "Out of date"))
                    .build();

            assertThat(only(overlay).sentence())
                    .isEqualTo("the successor of action 'hold-a-fair' is not there:"
                            + " unknown action: 'find-mentor' (did you mean 'find-mentors'?)");
            assertThat(kept(overlay).findAction(Farland.FAIR.id())).isPresent();
            assertThat(taken(overlay).findWithdrawnAction(Farland.FAIR.id())).isPresent();
        }

        @Test
        void includes_a_successor_that_is_withdrawn_too() {
            Overlay overlay = overlay()
                    .putWithdrawnAction(Farland.FAIR.id(), Withdrawal.inFavourOf(Farland.MENTORS.id(), "Out of date"))
                    .putWithdrawnAction(Farland.MENTORS.id(), Withdrawal.because("Out of date"))
                    .build();

            assertThat(only(overlay).kind()).isEqualTo(ConflictKind.UNKNOWN_SUCCESSOR);
        }
    }

    @Nested
    class What_is_needed_or_there {

        @Test
        void is_withdrawn_without_a_successor_only_by_decision() {
            Overlay overlay = overlay()
                    .putWithdrawnExample(Farland.HUB.id(), Withdrawal.because("Closed"))
                    .build();

            assertThat(only(overlay).sentence())
                    .isEqualTo("example 'digital-hub' has no successor and is named by recommendation '1'");
            assertThat(kept(overlay).findExample(Farland.HUB.id())).isPresent();
            assertThat(taken(overlay).findExample(Farland.HUB.id())).isEmpty();
            assertThat(taken(overlay).recommendations()).isEqualTo(CATALOGUE.recommendations());
        }

        @Test
        void is_not_added_as_an_alias_or_placement_again() {
            Placement again = Placement.of(Farland.SKILLS, Citation.page(99));
            Overlay overlay = overlay()
                    .putAlias(Farland.ACADEMY.id(), "Academy of Łódź")
                    .putPlacement(Farland.ACADEMY.id(), again)
                    .build();

            assertThat(conflicts(overlay))
                    .extracting(Conflict::sentence)
                    .containsExactly(
                            "'Academy of Łódź' is a name of example 'lodz-academy' already",
                            "example 'lodz-academy' stands in green-transition/skills/networking already");
            assertThat(kept(overlay).examples()).isEqualTo(CATALOGUE.examples());
            assertThat(taken(overlay).example(Farland.ACADEMY.id()).placements())
                    .containsExactly(again);
        }

        @Test
        void is_not_declared_empty() {
            Overlay overlay = overlay()
                    .addDeclaredEmpty(
                            new DeclaredEmpty(Position.of(Farland.SKILLS), "Nobody needs it", Optional.empty()))
                    .build();

            assertThat(only(overlay).kind()).isEqualTo(ConflictKind.DECLARES_FILLED_EMPTY);
            assertThat(kept(overlay).declaredEmpty()).containsExactly(Farland.NOTHING);
            assertThat(taken(overlay).declaredEmpty()).hasSize(2);
        }

        @Test
        void is_not_declared_empty_twice() {
            DeclaredEmpty again = new DeclaredEmpty(Farland.NOTHING.position(), "Others do it", Optional.empty());
            Overlay overlay = overlay().addDeclaredEmpty(again).build();

            assertThat(only(overlay).kind()).isEqualTo(ConflictKind.ALREADY_THERE);
            assertThat(kept(overlay).declaredEmpty()).containsExactly(Farland.NOTHING);
            assertThat(taken(overlay).declaredEmpty()).containsExactly(again);
        }

        @Test
        void is_not_put_where_the_catalogue_declares_emptiness() {
            Overlay overlay = overlay()
                    .addAddedAction(action("lend-tools", "Lend tools", Farland.EMPTY))
                    .build();

            assertThat(only(overlay).sentence())
                    .isEqualTo("the overlay fills declared-empty 'resilience/skills/intelligence'");
            assertThat(kept(overlay).declaredEmpty()).containsExactly(Farland.NOTHING);
            assertThat(taken(overlay).declaredEmpty()).isEmpty();
        }
    }

    private static ImmutableList<Conflict> conflicts(Overlay overlay) {
        return catchThrowableOfType(OverlayConflictException.class, () -> CATALOGUE.with(overlay))
                .conflicts();
    }

    private static Conflict only(Overlay overlay) {
        assertThat(conflicts(overlay)).hasSize(1);
        return conflicts(overlay).get(0);
    }

    private static Catalogue kept(Overlay overlay) {
        return CATALOGUE.with(overlay, conflict -> Resolution.KEEP);
    }

    private static Catalogue taken(Overlay overlay) {
        return CATALOGUE.with(overlay, conflict -> Resolution.TAKE);
    }
}
