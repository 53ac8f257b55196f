package eu.clusterpolicy.toolkit.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Maps;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.CatalogueArbitraries;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Holds a search against a reading of every entry, one after the other. */
@Domain(CatalogueArbitraries.class)
class SearchIndexPropertyTest {

    private static final Splitter WORDS = Splitter.on(Pattern.compile("[ ,/–-]+"));

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void search_finds_in_catalogue_order_what_reading_every_entry_finds(
            @ForAll Catalogue catalogue, @ForAll Query query) {
        SearchResult result = catalogue.search(query);

        assertThat(result.actions()).isEqualTo(actionsMeeting(query, catalogue));
        assertThat(result.examples()).isEqualTo(examplesMeeting(query, catalogue));
        assertThat(result.size())
                .isEqualTo(result.actions().size() + result.examples().size());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void facets_count_what_each_value_would_leave(@ForAll Catalogue catalogue, @ForAll Query query) {
        Facets facets = catalogue.search(query).facets();

        assertCounts(facets.priorities(), catalogue, List.of(Priority.values()), query::priority);
        assertCounts(facets.challenges(), catalogue, List.of(Challenge.values()), query::challenge);
        assertCounts(facets.functions(), catalogue, List.of(ClusterFunction.values()), query::function);
        Map<Country, Integer> countries = counts(catalogue, catalogue.countries(), query::country);
        assertThat(List.copyOf(facets.countries().entrySet()))
                .isEqualTo(List.copyOf(
                        Maps.filterValues(countries, count -> count > 0).entrySet()));
    }

    private static <V> void assertCounts(
            Map<V, Integer> facet, Catalogue catalogue, List<V> values, Function<V, Query> narrowed) {
        assertThat(List.copyOf(facet.entrySet()))
                .isEqualTo(List.copyOf(counts(catalogue, values, narrowed).entrySet()));
    }

    private static <V> Map<V, Integer> counts(Catalogue catalogue, Iterable<V> values, Function<V, Query> narrowed) {
        Map<V, Integer> counts = new LinkedHashMap<>();
        for (V value : values) {
            Query query = narrowed.apply(value);
            counts.put(
                    value,
                    actionsMeeting(query, catalogue).size()
                            + examplesMeeting(query, catalogue).size());
        }
        return counts;
    }

    private static List<PolicyAction> actionsMeeting(Query query, Catalogue catalogue) {
        return catalogue.actions().stream()
                .filter(action -> query.country().isEmpty())
                .filter(action -> meetsAxes(query, action.cell().stream()))
                .filter(action -> isNamed(query, catalogue.recommendationsServedBy(action.id())))
                .filter(action -> hasWords(query, Stream.of(action.text())))
                .toList();
    }

    private static List<Example> examplesMeeting(Query query, Catalogue catalogue) {
        return catalogue.examples().stream()
                .filter(example -> query.country().isEmpty() || query.country().equals(example.country()))
                .filter(example ->
                        meetsAxes(query, example.placements().stream().map(Placement::cell)))
                .filter(example -> isNamed(query, catalogue.recommendationsNaming(example.id())))
                .filter(example -> hasWords(query, spellings(example).stream()))
                .toList();
    }

    private static boolean meetsAxes(Query query, Stream<Cell> cells) {
        boolean anywhere = query.priority().isEmpty()
                && query.challenge().isEmpty()
                && query.function().isEmpty();
        return anywhere
                || cells.anyMatch(cell -> isOrOpen(query.priority(), cell.priority())
                        && isOrOpen(query.challenge(), cell.challenge())
                        && isOrOpen(query.function(), cell.function()));
    }

    private static <V> boolean isOrOpen(Optional<V> asked, V value) {
        return asked.isEmpty() || asked.get().equals(value);
    }

    private static boolean isNamed(Query query, List<Recommendation> naming) {
        return query.recommendation().isEmpty()
                || naming.stream()
                        .anyMatch(recommendation -> recommendation.number()
                                == query.recommendation().getAsInt());
    }

    private static boolean hasWords(Query query, Stream<String> texts) {
        return texts.flatMap(WORDS::splitToStream)
                .map(word -> Objects.requireNonNull(CatalogueArbitraries.WORDS.get(word), word))
                .toList()
                .containsAll(query.words());
    }

    private static List<String> spellings(Example example) {
        List<String> spellings = new ArrayList<>(example.aliases());
        spellings.add(example.name());
        example.country().flatMap(Country::name).ifPresent(spellings::add);
        return spellings;
    }
}
