package eu.clusterpolicy.toolkit.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.name.AlikeNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(OverlayArbitraries.class)
class OverlayPropertyTest {

    @Property(tries = 200)
    void what_an_overlay_says_comes_back_from_the_difference(@ForAll OverlayArbitraries.Pair pair) {
        Difference difference =
                Difference.between(pair.catalogue(), pair.overlay().applyTo(pair.catalogue()));

        assertThat(difference.newer()).isEqualTo(pair.overlay().edition());
        assertThat(difference.reordered()).isEmpty();
        assertThat(pair.overlay().edits())
                .allSatisfy(edit -> assertThat(difference.changes())
                        .anySatisfy(change -> assertThat(says(change, edit)).isTrue()));
    }

    private static boolean says(Change change, Edit edit) {
        if (edit instanceof Edit.Alias alias) {
            return change.subject().equals(edit.subject())
                    && after(change, Example.class).aliases().contains(alias.spelling());
        }
        if (edit instanceof Edit.Place place) {
            return change.subject().equals(edit.subject())
                    && after(change, Example.class).placements().contains(place.placement());
        }
        return edit instanceof Edit.Entitle entitle
                ? change.subject().equals(edit.subject())
                        && after(change, Recommendation.class).title().equals(entitle.title())
                : change.edit().equals(edit);
    }

    private static <E> E after(Change change, Class<E> type) {
        return type.cast(((Edit.Replace) change.edit()).entry());
    }

    /** A recommendation changes without being named where it names what was withdrawn in favour of another entry. */
    @Property(tries = 200)
    void the_difference_says_nothing_that_the_overlay_does_not(@ForAll OverlayArbitraries.Pair pair) {
        Difference difference =
                Difference.between(pair.catalogue(), pair.overlay().applyTo(pair.catalogue()));
        Set<EntryName> named =
                pair.overlay().edits().stream().map(Edit::subject).collect(Collectors.toSet());

        assertThat(difference.changes())
                .filteredOn(change -> !named.contains(change.subject()))
                .allSatisfy(change -> assertThat(change.parts())
                        .extracting(ChangedPart::aspect)
                        .containsExactly(Aspect.CARRIED_OUT_DIFFERENTLY));
    }

    @Property(tries = 200)
    void the_edits_of_the_difference_make_the_same_edition_again(@ForAll OverlayArbitraries.Pair pair) {
        Catalogue next = pair.overlay().applyTo(pair.catalogue());

        Overlay again = pair.overlay().toBuilder()
                .edits(Difference.between(pair.catalogue(), next).edits())
                .build();

        assertThat(again.applyTo(pair.catalogue())).isEqualTo(next);
    }

    @Property(tries = 500)
    void the_edits_of_the_difference_make_the_same_edition_again_whatever_was_taken_and_kept(
            @ForAll OverlayArbitraries.Clash clash) {
        Catalogue next = clash.next();

        Overlay again = clash.overlay().toBuilder()
                .edits(Difference.between(clash.catalogue(), next).edits())
                .build();

        assertThat(again.applyTo(
                        clash.catalogue(),
                        conflict -> conflict.kind() == ConflictKind.FILLS_DECLARED_EMPTY
                                ? Resolution.KEEP
                                : Resolution.TAKE))
                .isEqualTo(next);
    }

    @Property(tries = 500)
    void no_two_examples_come_to_read_alike_without_the_caller_being_asked(@ForAll OverlayArbitraries.Clash clash) {
        Set<EntryName> asked = new HashSet<>();
        Catalogue next = clash.overlay().applyTo(clash.catalogue(), conflict -> {
            if (conflict.kind() == ConflictKind.SAME_NAME) {
                asked.addAll(conflict.entries());
            }
            return clash.answers().getOrDefault(conflict.kind(), Resolution.KEEP);
        });

        assertThat(alike(clash.catalogue())).isEmpty();
        assertThat(asked).containsAll(alike(next));
    }

    private static Set<EntryName> alike(Catalogue catalogue) {
        AlikeNames<EntryName> names = new AlikeNames<>();
        for (Example example : catalogue.examples()) {
            example.names().forEach(name -> names.add(example.entryName(), example.country(), name));
        }
        return names.groups()
                .filter(group -> ImmutableSet.copyOf(group).size() > 1)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    @Property(tries = 500)
    void nothing_is_asked_twice(@ForAll OverlayArbitraries.Clash clash) {
        List<Conflict> asked = new ArrayList<>();
        clash.overlay().applyTo(clash.catalogue(), conflict -> {
            asked.add(conflict);
            return clash.answers().getOrDefault(conflict.kind(), Resolution.KEEP);
        });

        assertThat(asked).doesNotHaveDuplicates().hasSizeGreaterThan(1);
    }

    @Property(tries = 200)
    void the_order_of_the_edits_says_nothing_but_in_what_order_entries_are_added(@ForAll OverlayArbitraries.Pair pair) {
        List<Edit> sorted = new ArrayList<>(pair.overlay().edits());
        sorted.sort(Comparator.comparing((Edit edit) -> edit.getClass().getSimpleName())
                .reversed());

        Overlay other = pair.overlay().toBuilder().edits(sorted).build();

        assertThat(other.applyTo(pair.catalogue())).isEqualTo(pair.overlay().applyTo(pair.catalogue()));
    }

    @Property(tries = 200)
    void an_identifier_once_known_stays_known(@ForAll OverlayArbitraries.Pair pair) {
        Catalogue next = pair.overlay().applyTo(pair.catalogue());

        assertThat(pair.catalogue().actions())
                .allMatch(action -> next.findAction(action.id()).isPresent()
                        || next.findWithdrawn(EntryName.of(action.id())).isPresent());
        assertThat(pair.catalogue().examples())
                .allMatch(example -> next.findExample(example.id()).isPresent()
                        || next.findWithdrawn(EntryName.of(example.id())).isPresent());
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
