package eu.clusterpolicy.toolkit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SearchIndexPostingsPropertyTest {

    private static final int PLACES = 3000;

    @Property(tries = 300)
    void criteria_have_in_common_what_each_of_them_has(@ForAll("criteria") List<Set<Integer>> criteria) {
        Set<Integer> common = new TreeSet<>(criteria.get(0));
        criteria.forEach(common::retainAll);

        Postings found = Postings.common(
                criteria.stream().map(SearchIndexPostingsPropertyTest::postings).toList());

        assertThat(found.between(0, PLACES)).containsExactlyElementsOf(common);
        assertThat(found.size()).isEqualTo(common.size());
    }

    @Property(tries = 300)
    void a_stretch_holds_the_places_from_its_start_to_before_its_end(
            @ForAll("places") Set<Integer> places, @ForAll("ends") int one, @ForAll("ends") int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);

        assertThat(postings(places).between(from, to))
                .containsExactlyElementsOf(new TreeSet<>(places).subSet(from, to));
    }

    @Provide
    Arbitrary<List<Set<Integer>>> criteria() {
        return places().list().ofMinSize(1).ofMaxSize(4);
    }

    /** Rare and frequent criteria, some in a narrow stretch of the catalogue, so that leaps are short and long. */
    @Provide
    Arbitrary<Set<Integer>> places() {
        return Arbitraries.of(20, 300, PLACES)
                .flatMap(width -> Arbitraries.of(5, width / 2)
                        .flatMap(size -> Arbitraries.integers()
                                .between(0, width - 1)
                                .set()
                                .ofMaxSize(Math.min(size, 200))));
    }

    @Provide
    Arbitrary<Integer> ends() {
        return Arbitraries.integers().between(0, PLACES);
    }

    private static Postings postings(Set<Integer> places) {
        Postings.Builder postings = new Postings.Builder();
        new TreeSet<>(places).forEach(postings::add);
        return postings.build();
    }
}
