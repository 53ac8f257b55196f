package eu.clusterpolicy.toolkit.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.CatalogueArbitraries;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

@Domain(CatalogueArbitraries.class)
class DifferencePropertyTest {

    /** A catalogue and another order of it. */
    record Shuffled(Catalogue catalogue, Catalogue shuffled) {}

    @Provide
    Arbitrary<Shuffled> shuffled() {
        return new CatalogueArbitraries()
                .catalogues()
                .flatMap(catalogue ->
                        CatalogueArbitraries.shuffled(catalogue).map(shuffled -> new Shuffled(catalogue, shuffled)));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_changes_lead_from_the_entries_of_the_older_catalogue_to_those_of_the_newer(
            @ForAll Catalogue older, @ForAll Catalogue newer) {
        Multiset<Entry> entries = entries(older);

        for (Change change : Difference.between(older, newer).changes()) {
            change.before()
                    .ifPresent(before -> assertThat(entries.remove(before)).isTrue());
            after(change).ifPresent(entries::add);
        }

        assertThat(entries).isEqualTo(entries(newer));
    }

    private static Multiset<Entry> entries(Catalogue catalogue) {
        return HashMultiset.create(Stream.of(EntryKind.values())
                .filter(kind -> kind != EntryKind.EDITION)
                .<Entry>flatMap(kind -> catalogue.entries(kind).stream())
                .toList());
    }

    private static Optional<Entry> after(Change change) {
        if (change.edit() instanceof Edit.Withdraw withdraw) {
            return Optional.of(new Withdrawn(change.before().orElseThrow(), withdraw.successor(), withdraw.reason()));
        }
        if (change.edit() instanceof Edit.Add add) {
            return Optional.of(add.entry());
        }
        return change.edit() instanceof Edit.Replace replace ? Optional.of(replace.entry()) : Optional.empty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void another_order_of_the_same_is_a_new_order_and_nothing_else(@ForAll("shuffled") Shuffled pair) {
        Difference difference = Difference.between(pair.catalogue(), pair.shuffled());

        assertThat(difference.isEmpty()).isEqualTo(pair.catalogue().equals(pair.shuffled()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void equal_catalogues_do_not_differ(@ForAll Catalogue catalogue) {
        assertThat(Difference.between(catalogue, catalogue).isEmpty()).isTrue();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void catalogues_without_a_difference_are_equal(@ForAll Catalogue older, @ForAll Catalogue newer) {
        assertThat(Difference.between(older, newer).isEmpty()).isEqualTo(older.equals(newer));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_replaced_differs_in_some_aspect(@ForAll Catalogue older, @ForAll Catalogue newer) {
        assertThat(Difference.between(older, newer).changes())
                .filteredOn(change -> change.edit() instanceof Edit.Replace)
                .allSatisfy(change -> assertThat(change.parts()).isNotEmpty());
    }
}
