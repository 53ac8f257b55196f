package eu.clusterpolicy.toolkit.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.ErratumKind;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.search.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Generates small catalogues and queries that have much in common, so that most searches find something: few countries, few
 * words in several spellings, and identifiers that recur, are referred to though absent, or are never referred to.
 */
public final class CatalogueArbitraries extends DomainContextBase {

    public static final Edition EDITION = Edition.builder()
            .id("invented")
            .title("An invented catalogue")
            .issued(LocalDate.of(2021, 11, 22))
            .publisher("Nobody")
            .rights("None")
            .build();

    /** Spellings of the words that texts and names, and those of the countries, are made of, each with the form in which a search compares it. */
    public static final ImmutableMap<String, String> WORDS = ImmutableMap.<String, String>builder()
            .put("hub", "hub")
            .put("HUB", "hub")
            .put("Łódź", "lodz")
            .put("Lodz", "lodz")
            .put("Malmö", "malmo")
            .put("Malmo\u0308", "malmo")
            .put("Straße", "strass")
            .put("STRASSE", "strass")
            .put("Ørsted", "orsted")
            .put("green", "green")
            .put("2030", "2030")
            .put("Austria", "austria")
            .put("Belgium", "belgium")
            .put("Poland", "poland")
            .put("hubs", "hub")
            .buildOrThrow();

    /** What parts two words of a generated text. */
    static final ImmutableList<String> SEPARATORS = ImmutableList.of(" ", "-", ", ", " – ", "/");

    @Provide
    public Arbitrary<Catalogue> catalogues() {
        return Combinators.combine(
                        actions().list().ofMaxSize(8),
                        examples().list().ofMaxSize(12),
                        recommendations().list().ofMaxSize(3),
                        errata().list().ofMaxSize(3),
                        declarations().list().ofMaxSize(3),
                        withdrawals().list().ofMaxSize(4))
                .as(CatalogueArbitraries::catalogue);
    }

    /** Returns catalogues of the same entries in any order. */
    public static Arbitrary<Catalogue> shuffled(Catalogue catalogue) {
        return Combinators.combine(
                        Arbitraries.shuffle(catalogue.actions()),
                        Arbitraries.shuffle(catalogue.examples()),
                        Arbitraries.shuffle(catalogue.recommendations()),
                        Arbitraries.shuffle(catalogue.errata()),
                        Arbitraries.shuffle(catalogue.declaredEmpty()),
                        Arbitraries.shuffle(List.<Entry>copyOf(catalogue.withdrawn(EntryKind.ACTION))))
                .as(CatalogueArbitraries::catalogue);
    }

    @Provide
    Arbitrary<Query> queries() {
        return Combinators.combine(
                        few(Arbitraries.of(Priority.class)),
                        few(Arbitraries.of(Challenge.class)),
                        few(Arbitraries.of(ClusterFunction.class)),
                        few(countries()),
                        few(numbers()),
                        texts(2).optional(0.4),
                        Arbitraries.integers().between(0, 3))
                .as(CatalogueArbitraries::query);
    }

    /** One value or several, or none as often as not. */
    private static <V> Arbitrary<List<V>> few(Arbitrary<V> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.of())),
                Tuple.of(2, values.list().ofMinSize(1).ofMaxSize(3)));
    }

    private static Arbitrary<PolicyAction> actions() {
        return Combinators.combine(identifiers(), texts(4), cells().optional())
                .as((id, text, cell) ->
                        PolicyAction.builder().id(id).text(text).cell(cell).build());
    }

    private static Arbitrary<Example> examples() {
        return Combinators.combine(
                        identifiers(),
                        texts(3),
                        texts(2).list().ofMaxSize(2),
                        countries().optional(),
                        cells().list().ofMaxSize(3))
                .as((id, name, aliases, country, cells) -> Example.builder()
                        .id(id)
                        .name(name)
                        .addAllAliases(aliases)
                        .country(country)
                        .addAllPlacements(cells.stream()
                                .map(cell -> new Placement(cell, Optional.empty()))
                                .toList())
                        .build());
    }

    private static Arbitrary<Erratum> errata() {
        return Combinators.combine(identifiers(), Arbitraries.of(ErratumKind.class), texts(2))
                .as((id, kind, printed) -> Erratum.builder()
                        .id(ErratumId.of(id))
                        .concerns("entry-1")
                        .kind(kind)
                        .printed(printed)
                        .used("Used")
                        .build());
    }

    private static Arbitrary<DeclaredEmpty> declarations() {
        return Combinators.combine(numbers(), Arbitraries.of(ClusterFunction.class), texts(2))
                .as((number, function, reason) ->
                        new DeclaredEmpty(Position.of(number, function), reason, Optional.empty()));
    }

    private static Arbitrary<Entry> withdrawals() {
        return Arbitraries.oneOf(
                Combinators.combine(actions(), successors(EntryKind.ACTION), texts(2))
                        .as(Withdrawn::new),
                Combinators.combine(examples(), successors(EntryKind.EXAMPLE), texts(2))
                        .as(Withdrawn::new));
    }

    private static Arbitrary<Optional<EntryName>> successors(EntryKind kind) {
        return identifiers().map(id -> EntryName.of(kind, id)).optional();
    }

    private static Arbitrary<Recommendation> recommendations() {
        return Combinators.combine(
                        numbers(),
                        Arbitraries.of(Priority.class),
                        texts(2),
                        operationalisations().list().ofMaxSize(3))
                .as((number, priority, subject, operationalisation) -> Recommendation.builder()
                        .number(number)
                        .priority(priority)
                        .title(Title.lost())
                        .subject(subject)
                        .addAllOperationalisation(operationalisation)
                        .build());
    }

    private static Arbitrary<Operationalisation> operationalisations() {
        return Combinators.combine(
                        Arbitraries.of(ClusterFunction.class),
                        identifiers().map(ActionId::of).list().ofMaxSize(3),
                        identifiers().map(ExampleId::of).list().ofMaxSize(3))
                .as((function, actions, examples) -> Operationalisation.builder()
                        .function(function)
                        .addAllActions(actions)
                        .addAllExamples(examples)
                        .build());
    }

    private static Arbitrary<Cell> cells() {
        return Arbitraries.of(Cell.all());
    }

    private static Arbitrary<Country> countries() {
        return Arbitraries.of("AT", "BE", "PL").map(Country::of);
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, 3);
    }

    private static Arbitrary<String> identifiers() {
        return Arbitraries.integers().between(1, 12).map(number -> "entry-" + number);
    }

    private static Arbitrary<String> texts(int most) {
        return Combinators.combine(
                        Arbitraries.of(WORDS.keySet()).list().ofMinSize(1).ofMaxSize(most), Arbitraries.of(SEPARATORS))
                .as((words, separator) -> String.join(separator, words));
    }

    private static Catalogue catalogue(
            List<PolicyAction> actions,
            List<Example> examples,
            List<Recommendation> recommendations,
            List<Erratum> errata,
            List<DeclaredEmpty> declarations,
            List<Entry> withdrawn) {
        Catalogue.Builder catalogue = Catalogue.builder(EDITION);
        actions.forEach(catalogue::add);
        examples.forEach(catalogue::add);
        recommendations.forEach(catalogue::add);
        errata.forEach(catalogue::add);
        declarations.forEach(catalogue::add);
        withdrawn.forEach(catalogue::add);
        return catalogue.build();
    }

    /** Up to three letters of the text may be yet to be typed; where it is 0, all of it is words. */
    private static Query query(
            List<Priority> priorities,
            List<Challenge> challenges,
            List<ClusterFunction> functions,
            List<Country> countries,
            List<Integer> recommendations,
            Optional<String> words,
            int missing) {
        Query query = Query.all();
        query = priorities.stream().reduce(query, Query::priority, (one, other) -> other);
        query = challenges.stream().reduce(query, Query::challenge, (one, other) -> other);
        query = functions.stream().reduce(query, Query::function, (one, other) -> other);
        query = countries.stream().reduce(query, Query::country, (one, other) -> other);
        query = recommendations.stream().reduce(query, Query::recommendation, (one, other) -> other);
        if (words.isEmpty()) {
            return query;
        }
        String text = words.get();
        return missing == 0
                ? query.words(text)
                : query.typing(text.substring(0, Math.max(1, text.length() - missing + 1)));
    }
}
