package eu.clusterpolicy.toolkit.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.CatalogueArbitraries;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.matrix.AxisValue;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Holds a search against a reading of every entry, one after the other. */
@Domain(CatalogueArbitraries.class)
@Domain(DomainContext.Global.class)
class SearchIndexPropertyTest {

    private static final Splitter WORDS = Splitter.on(Pattern.compile("[ ,/–-]+"));

    /** The words of the axes' titles as a search compares them. */
    private static final ImmutableMap<String, String> TITLE_WORDS = ImmutableMap.<String, String>builder()
            .put("Green", "green")
            .put("Digital", "digital")
            .put("transition", "transition")
            .put("Resilience", "resilience")
            .put("Innovation", "innovation")
            .put("Skills", "skill")
            .put("Internationalisation", "internationalisation")
            .put("Value", "value")
            .put("chains", "chain")
            .put("Intelligence", "intelligence")
            .put("Networking", "networking")
            .put("Business", "business")
            .put("services", "service")
            .buildOrThrow();

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void search_finds_in_catalogue_order_what_reading_every_entry_finds(
            @ForAll Catalogue catalogue, @ForAll Query query) {
        SearchResult result = catalogue.search(query);

        List<Entry> meeting = meeting(query, catalogue);
        assertThat(result.hits()).extracting(Hit::entry).containsExactlyElementsOf(meeting);
        assertThat(result.size()).isEqualTo(meeting.size());
        assertThat(Stream.of(result.actions(), result.examples(), result.recommendations())
                        .<Entry>flatMap(List::stream))
                .containsExactlyElementsOf(meeting);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void facets_count_what_each_value_would_leave(@ForAll Catalogue catalogue, @ForAll Query query) {
        Facets facets = catalogue.search(query).facets();

        assertCounts(facets.priorities(), catalogue, List.of(Priority.values()), query.anyPriority()::priority);
        assertCounts(facets.challenges(), catalogue, List.of(Challenge.values()), query.anyChallenge()::challenge);
        assertCounts(facets.functions(), catalogue, List.of(ClusterFunction.values()), query.anyFunction()::function);
        assertListed(
                facets.countries(), catalogue, query.countries(), catalogue.countries(), query.anyCountry()::country);
        assertListed(
                facets.recommendations(),
                catalogue,
                query.recommendations(),
                catalogue.recommendations().stream().map(Recommendation::number).toList(),
                query.anyRecommendation()::recommendation);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void hits_by_text_are_those_whose_last_word_comes_in_the_earliest_text_first(
            @ForAll Catalogue catalogue, @ForAll Query query) {
        List<Entry> expected = new ArrayList<>(meeting(query, catalogue));
        expected.sort(Comparator.comparing(entry -> rank(entry, query)));

        assertThat(catalogue.search(query).byText().hits())
                .extracting(Hit::entry)
                .containsExactlyElementsOf(expected);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void pages_part_the_hits(
            @ForAll Catalogue catalogue,
            @ForAll Query query,
            @ForAll boolean byText,
            @ForAll @IntRange(min = 1, max = 7) int size) {
        SearchResult all = catalogue.search(query);
        SearchResult result = byText ? all.byText() : all;
        List<List<Hit>> parts = Lists.partition(result.hits(), size);

        for (int number = 1; number <= parts.size(); number++) {
            ResultPage page = result.page(number, size);
            assertThat(page.hits()).isEqualTo(parts.get(number - 1));
            assertThat(page.pages()).isEqualTo(parts.size());
            assertThat(page.from()).isEqualTo((number - 1) * size + 1);
            assertThat(page.to()).isEqualTo(page.from() + page.hits().size() - 1);
            assertThat(page.total()).isEqualTo(result.size());
        }
        assertThat(result.page(parts.size() + 1, size).hits()).isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_hit_says_of_every_word_where_it_stands(@ForAll Catalogue catalogue, @ForAll Query query) {
        for (Hit hit : catalogue.search(query).hits()) {
            Set<String> marked = new LinkedHashSet<>();
            hit.passages()
                    .forEach(passage -> passage.marked(text -> text, word -> {
                        List<String> words = WORDS.splitToStream(word)
                                .map(SearchIndexPropertyTest::compared)
                                .toList();
                        assertThat(words).anyMatch(part -> isSought(part, query));
                        marked.addAll(words);
                        return word;
                    }));
            assertThat(marked).containsAll(query.words());
            assertThat(hit.passages().isEmpty())
                    .isEqualTo(query.words().isEmpty() && query.beginning().isEmpty());
        }
    }

    /** Words and cells of many entries are kept in other ways than those of few. */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void what_many_entries_have_is_found_and_counted_as_what_few_have(@ForAll Catalogue few, @ForAll Query query) {
        Catalogue.Builder more = few.toBuilder();
        for (int copy = 1; copy <= 70; copy++) {
            for (Example example : few.examples()) {
                more.add(example.toBuilder().id(example.id() + "-" + copy).build());
            }
        }
        Catalogue many = more.build();

        search_finds_in_catalogue_order_what_reading_every_entry_finds(many, query);
        facets_count_what_each_value_would_leave(many, query);
        hits_by_text_are_those_whose_last_word_comes_in_the_earliest_text_first(many, query);
    }

    private static <V> void assertCounts(
            Facet<V> facet, Catalogue catalogue, List<V> values, Function<V, Query> narrowed) {
        assertThat(List.copyOf(facet.asMap().entrySet()))
                .isEqualTo(List.copyOf(counts(catalogue, values, narrowed).entrySet()));
    }

    private static <V> void assertListed(
            Facet<V> facet, Catalogue catalogue, Set<V> chosen, Iterable<V> known, Function<V, Query> narrowed) {
        Set<V> all = new LinkedHashSet<>(ImmutableSet.copyOf(known));
        all.addAll(chosen);
        Map<V, Integer> counts = counts(catalogue, all, narrowed);
        counts.entrySet().removeIf(count -> count.getValue() == 0 && !chosen.contains(count.getKey()));
        assertThat(List.copyOf(facet.asMap().entrySet())).isEqualTo(List.copyOf(counts.entrySet()));
    }

    private static <V> Map<V, Integer> counts(Catalogue catalogue, Iterable<V> values, Function<V, Query> narrowed) {
        Map<V, Integer> counts = new LinkedHashMap<>();
        for (V value : values) {
            counts.put(value, meeting(narrowed.apply(value), catalogue).size());
        }
        return counts;
    }

    private static List<Entry> meeting(Query query, Catalogue catalogue) {
        return Stream.of(EntryKind.ACTION, EntryKind.EXAMPLE, EntryKind.RECOMMENDATION)
                .<Entry>flatMap(kind -> catalogue.entries(kind).stream())
                .filter(entry -> meetsCountry(query, entry))
                .filter(entry -> meetsAxes(query, entry))
                .filter(entry -> query.recommendations().isEmpty()
                        || !Sets.intersection(query.recommendations(), numbers(entry, catalogue))
                                .isEmpty())
                .filter(entry -> hasWords(query, entry))
                .toList();
    }

    private static boolean meetsCountry(Query query, Entry entry) {
        return query.countries().isEmpty()
                || (entry instanceof Example example
                        && example.country().filter(query.countries()::contains).isPresent());
    }

    private static boolean meetsAxes(Query query, Entry entry) {
        boolean anywhere = query.priorities().isEmpty()
                && query.challenges().isEmpty()
                && query.functions().isEmpty();
        if (anywhere) {
            return true;
        }
        if (entry instanceof Recommendation row) {
            return isOrOpen(query.priorities(), row.priority())
                    && query.challenges().isEmpty()
                    && (query.functions().isEmpty()
                            || query.functions().stream()
                                    .anyMatch(function ->
                                            row.operationalisation(function).isPresent()));
        }
        return cells(entry)
                .anyMatch(cell -> isOrOpen(query.priorities(), cell.priority())
                        && isOrOpen(query.challenges(), cell.challenge())
                        && isOrOpen(query.functions(), cell.function()));
    }

    private static Stream<Cell> cells(Entry entry) {
        return entry instanceof PolicyAction action
                ? action.cell().stream()
                : ((Example) entry).placements().stream().map(Placement::cell);
    }

    private static <V> boolean isOrOpen(Set<V> asked, V value) {
        return asked.isEmpty() || asked.contains(value);
    }

    private static Set<Integer> numbers(Entry entry, Catalogue catalogue) {
        Stream<Recommendation> recommendations;
        if (entry instanceof PolicyAction action) {
            recommendations = catalogue.recommendationsServedBy(action.id()).stream();
        } else if (entry instanceof Example example) {
            recommendations = catalogue.recommendationsNaming(example.id()).stream();
        } else {
            recommendations = Stream.of((Recommendation) entry);
        }
        return recommendations.map(Recommendation::number).collect(ImmutableSet.toImmutableSet());
    }

    private static boolean hasWords(Query query, Entry entry) {
        return rank(entry, query) < SearchedText.values().length;
    }

    /** Returns in which kind of text the last of the query's words is first found; more than any where one is not. */
    private static int rank(Entry entry, Query query) {
        List<List<String>> texts = texts(entry);
        int words = query.words().stream()
                .mapToInt(word -> first(texts, word::equals))
                .max()
                .orElse(0);
        int beginning = query.beginning()
                .map(letters -> first(texts, word -> isBegun(word, letters)))
                .orElse(0);
        return Math.max(words, beginning);
    }

    private static int first(List<List<String>> texts, Predicate<String> word) {
        for (int kind = 0; kind < texts.size(); kind++) {
            if (texts.get(kind).stream().flatMap(WORDS::splitToStream).anyMatch(part -> word.test(compared(part)))) {
                return kind;
            }
        }
        return texts.size();
    }

    private static boolean isSought(String word, Query query) {
        return query.words().contains(word)
                || query.beginning().filter(letters -> isBegun(word, letters)).isPresent();
    }

    private static boolean isBegun(String word, String letters) {
        return word.startsWith(letters) || letters.equals(word + "e") || letters.equals(word + "s");
    }

    private static String compared(String word) {
        String compared = CatalogueArbitraries.WORDS.get(word);
        return Objects.requireNonNull(compared == null ? TITLE_WORDS.get(word) : compared, word);
    }

    /** Returns the texts of an entry: names, aliases, wordings, descriptions, countries and titles of axes. */
    private static List<List<String>> texts(Entry entry) {
        if (entry instanceof Example example) {
            return List.of(
                    List.of(example.name()),
                    example.aliases(),
                    List.of(),
                    example.description().stream().toList(),
                    example.country().flatMap(Country::name).stream().toList(),
                    titles(entry));
        }
        if (entry instanceof Recommendation row) {
            List<String> titles = new ArrayList<>(List.of(row.priority().title()));
            row.operationalisation().stream()
                    .map(Operationalisation::function)
                    .forEach(function -> titles.add(function.title()));
            return List.of(
                    row.title().text().stream().toList(),
                    List.of(),
                    List.of(row.subject()),
                    List.of(),
                    List.of(),
                    titles);
        }
        return List.of(
                List.of(), List.of(), List.of(((PolicyAction) entry).text()), List.of(), List.of(), titles(entry));
    }

    private static List<String> titles(Entry entry) {
        return cells(entry)
                .flatMap(cell -> Stream.<AxisValue>of(cell.priority(), cell.challenge(), cell.function()))
                .map(AxisValue::title)
                .toList();
    }
}
