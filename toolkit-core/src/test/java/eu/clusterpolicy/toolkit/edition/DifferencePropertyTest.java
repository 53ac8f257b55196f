package eu.clusterpolicy.toolkit.edition;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.CatalogueArbitraries;
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
    void a_difference_applied_to_the_older_catalogue_gives_the_newer(@ForAll Catalogue older, @ForAll Catalogue newer) {
        assertThat(Difference.between(older, newer).applyTo(older)).isEqualTo(newer);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_difference_in_order_alone_is_applied_too(@ForAll("shuffled") Shuffled pair) {
        Difference difference = Difference.between(pair.catalogue(), pair.shuffled());

        assertThat(difference.applyTo(pair.catalogue())).isEqualTo(pair.shuffled());
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
    void what_is_revised_differs_in_some_aspect(@ForAll Catalogue older, @ForAll Catalogue newer) {
        assertThat(Difference.between(older, newer).changes(Change.Revised.class))
                .allSatisfy(change -> assertThat(change.revisions()).isNotEmpty());
    }
}
