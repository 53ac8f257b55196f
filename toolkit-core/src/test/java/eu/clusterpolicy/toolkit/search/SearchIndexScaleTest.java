package eu.clusterpolicy.toolkit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.CatalogueArbitraries;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A catalogue of 100 000 examples, in which arithmetic says what a search must find. */
class SearchIndexScaleTest {

    private static final int COUNT = 100_000;
    private static final Country FIRST = country(0);

    private static final Catalogue CATALOGUE = catalogue();

    @Test
    void finds_every_entry_of_a_frequent_criterion() {
        assertThat(CATALOGUE.search(Query.all().country(FIRST)).examples()).hasSize(COUNT / 25);
        assertThat(CATALOGUE.search(Query.all().words("programme")).examples()).isEqualTo(CATALOGUE.examples());
    }

    @Test
    void finds_the_few_entries_that_meet_several_criteria() {
        Query query = Query.all().cell(Cell.all().get(4)).country(FIRST).words("PROGRAMME lighthouse");

        // 4 modulo 36, 0 modulo 25 and 0 modulo 1000 come together once in 9000, first at 4000.
        assertThat(CATALOGUE.search(query).examples())
                .extracting(example -> example.id().value())
                .containsExactly(
                        "programme-4000",
                        "programme-13000",
                        "programme-22000",
                        "programme-31000",
                        "programme-40000",
                        "programme-49000",
                        "programme-58000",
                        "programme-67000",
                        "programme-76000",
                        "programme-85000",
                        "programme-94000");
    }

    @Test
    void counts_what_each_value_would_leave() {
        Facets facets = CATALOGUE.search(Query.all().words("lighthouse")).facets();

        assertThat(facets.countries().asMap()).containsExactly(entry(FIRST, 100));
        assertThat(facets.priorities().asMap().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(100);
        assertThat(CATALOGUE
                        .search(Query.all().country(FIRST))
                        .facets()
                        .countries()
                        .asMap())
                .hasSize(25);
        assertThat(CATALOGUE
                        .search(Query.all().priority(Priority.RESILIENCE).words("nowhere"))
                        .size())
                .isZero();
    }

    private static Catalogue catalogue() {
        Catalogue.Builder catalogue = Catalogue.builder(CatalogueArbitraries.EDITION);
        for (int i = 0; i < COUNT; i++) {
            catalogue.add(Example.builder()
                    .id("programme-" + i)
                    .name("Programme " + i + (i % 1000 == 0 ? " Lighthouse" : ""))
                    .country(country(i))
                    .addPlacement(new Placement(Cell.all().get(i % Cell.COUNT), Optional.empty()))
                    .build());
        }
        return catalogue.build();
    }

    private static Country country(int i) {
        return Country.of("A" + (char) ('A' + i % 25));
    }
}
