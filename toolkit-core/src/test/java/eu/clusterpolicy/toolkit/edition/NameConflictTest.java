package eu.clusterpolicy.toolkit.edition;

import static eu.clusterpolicy.toolkit.catalogue.Farland.overlay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Farland;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and identifiers of examples that come, take a place, or are put back. */
class NameConflictTest {

    private final Catalogue two = Catalogue.builder(Farland.catalogue().edition())
            .add(example("a", "Alpha"))
            .add(example("b", "Beta"))
            .build();

    private Catalogue laid(Overlay.Builder overlay, ConflictKind... taken) {
        return overlay.build()
                .applyTo(
                        two,
                        conflict ->
                                Arrays.asList(taken).contains(conflict.kind()) ? Resolution.TAKE : Resolution.REFUSE);
    }

    @Test
    void of_an_example_that_takes_a_place_must_be_its_own() {
        assertThatExceptionOfType(OverlayConflictException.class)
                .isThrownBy(() -> laid(overlay().add(example("a", "Beta")), ConflictKind.ALREADY_THERE))
                .withMessageContaining("'Beta', a name of example 'a', is a spelling of example 'b'");
        assertThatExceptionOfType(OverlayConflictException.class)
                .isThrownBy(() -> laid(
                        overlay().add(example("a", "Gamma")).add(example("c", "Gamma")), ConflictKind.ALREADY_THERE))
                .withMessageContaining("'Gamma', a name of example 'c', is a spelling of example 'a'");
    }

    @Test
    void are_free_once_another_example_has_taken_the_place() {
        Catalogue next =
                laid(overlay().add(example("a", "Gamma")).add(example("c", "Alpha")), ConflictKind.ALREADY_THERE);

        assertThat(next.examples()).extracting(Example::name).containsExactly("Gamma", "Beta", "Alpha");
    }

    @Test
    void stay_taken_where_a_replacement_is_not_accepted() {
        Overlay overlay = overlay()
                .replace(example("a", "Beta"))
                .add(example("c", "Alpha"))
                .build();
        List<String> asked = new ArrayList<>();

        Catalogue next = overlay.applyTo(two, conflict -> {
            asked.add(conflict.sentence());
            return Resolution.KEEP;
        });

        assertThat(asked)
                .containsExactly(
                        "'Beta', a name of example 'a', is a spelling of example 'b'",
                        "'Alpha', a name of example 'c', is a spelling of example 'a'");
        assertThat(next.examples()).isEqualTo(two.examples());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void come_back_with_a_replacement_that_is_kept_in_whichever_order(boolean reversed) {
        Catalogue three = two.toBuilder().add(example("c", "Gamma")).build();
        List<Edit> edits = new ArrayList<>(
                List.of(new Edit.Replace(example("a", "Beta")), new Edit.Replace(example("b", "Gamma"))));
        if (reversed) {
            Collections.reverse(edits);
        }
        List<String> asked = new ArrayList<>();

        Catalogue next = overlay().edits(edits).build().applyTo(three, conflict -> {
            asked.add(conflict.sentence());
            return Resolution.KEEP;
        });

        assertThat(asked)
                .containsExactly(
                        "'Gamma', a name of example 'b', is a spelling of example 'c'",
                        "'Beta', a name of example 'a', is a spelling of example 'b'");
        assertThat(next.examples()).isEqualTo(three.examples());
    }

    @Test
    void stay_with_an_example_whose_withdrawal_is_kept() {
        Overlay overlay = overlay()
                .withdraw(EntryName.of(ExampleId.of("a")), "Merged", EntryName.of(ExampleId.of("nobody")))
                .add(example("c", "Alpha"))
                .build();
        List<String> asked = new ArrayList<>();

        Catalogue next = overlay.applyTo(two, conflict -> {
            asked.add(conflict.sentence());
            return Resolution.KEEP;
        });

        assertThat(asked)
                .containsExactly(
                        "the successor of example 'a' is not there: unknown example: 'nobody'",
                        "'Alpha', a name of example 'c', is a spelling of example 'a'");
        assertThat(next.examples()).isEqualTo(two.examples());
    }

    @Test
    void of_a_replacement_of_nothing_must_belong_to_no_other_kind() {
        Catalogue withAction = Farland.catalogue();
        Overlay overlay = overlay()
                .replace(example(Farland.FAIR.id().value(), "A fair of its own"))
                .build();

        assertThatExceptionOfType(OverlayConflictException.class)
                .isThrownBy(() -> overlay.applyTo(
                        withAction,
                        conflict ->
                                conflict.kind() == ConflictKind.REPLACES_UNKNOWN ? Resolution.TAKE : Resolution.REFUSE))
                .withMessageContaining("the identifier of example 'hold-a-fair' belongs to action 'hold-a-fair'");
    }

    private static Example example(String id, String name) {
        return Farland.example(id, name).build();
    }
}
