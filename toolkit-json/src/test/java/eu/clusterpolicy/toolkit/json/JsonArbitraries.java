package eu.clusterpolicy.toolkit.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
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
import eu.clusterpolicy.toolkit.entry.Mention;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.time.api.Dates;

/** Generates catalogues, overlays and roadmaps that use all the format has; their texts hold whatever a JSON text must escape. */
final class JsonArbitraries extends DomainContextBase {

    private static final Built BUILT = new Built(ImmutableMap.<Class<?>, Arbitrary<?>>builder()
            .put(String.class, texts())
            .put(LocalDate.class, dates())
            .put(URI.class, links())
            .put(Country.class, countries())
            .put(Cell.class, cells())
            .put(Placement.class, placements())
            .put(Validity.class, validities())
            .put(Priority.class, Arbitraries.of(Priority.class))
            .put(ClusterFunction.class, Arbitraries.of(ClusterFunction.class))
            .put(ErratumKind.class, Arbitraries.of(ErratumKind.class))
            .buildOrThrow());

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return Combinators.combine(
                        editions(),
                        actions().list().ofMaxSize(3),
                        examples().list().ofMaxSize(3),
                        recommendations().list().ofMaxSize(2),
                        errata().list().ofMaxSize(2),
                        declarations().list().ofMaxSize(2),
                        withdrawn().list().ofMaxSize(3))
                .as(JsonArbitraries::catalogue);
    }

    @Provide
    Arbitrary<RoadmapArbitraries.Rested> roadmaps() {
        return RoadmapArbitraries.roadmaps(catalogues());
    }

    @Provide
    Arbitrary<Overlay> overlays() {
        return OverlayArbitraries.overlays();
    }

    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("aé\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028€ =';|,")
                        .ofMaxLength(6),
                Arbitraries.of("Łódź", "\uD83C\uDF31 green", "  ", "a/b", "end", "@a", "'=x", "“a”, p. 3", "Table 2"));
    }

    static Arbitrary<String> words() {
        return texts().map(text -> "w" + text);
    }

    static Arbitrary<String> ids() {
        return Arbitraries.of("one", "two", "entry-3", "4", "a-b-c");
    }

    static Arbitrary<LocalDate> dates() {
        return Dates.dates().between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    }

    static Arbitrary<URI> links() {
        return Arbitraries.of(
                        "https://example.org/",
                        "http://example.org:8080/a%20b?c=d&e=%C3%A9#f",
                        "https://example.org/Łódź",
                        "http://e.org",
                        "http://e.org:",
                        "http://e.org:80",
                        "http://e.org:080",
                        "HTTPS://Example.ORG/%c3%a9?q=%2f#%aa",
                        "https://example.org/%C3%A9?q=%2F#%AA",
                        "https://User@EXAMPLE.org:8080",
                        "http://[2001:DB8::1]/",
                        "http://:",
                        "http://a_B.org:080/")
                .map(URI::create);
    }

    static Arbitrary<Country> countries() {
        return Arbitraries.of("AT", "BE", "PL").map(Country::of);
    }

    static Arbitrary<Cell> cells() {
        return Arbitraries.of(Cell.all());
    }

    static Arbitrary<PolicyAction> actions() {
        return BUILT.of(PolicyAction.class, Map.of("id", ids().map(ActionId::of), "citation", citations()));
    }

    static Arbitrary<Edition> editions() {
        Arbitrary<String> languages = Arbitraries.of("de", "pt-PT", "sr-Latn-RS");
        return BUILT.of(Edition.class, Map.of("id", ids(), "language", languages.optional()));
    }

    static Arbitrary<Optional<Citation>> citations() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, Integer.MAX_VALUE);
        return Combinators.combine(texts().optional(), numbers, numbers).as(JsonArbitraries::citation);
    }

    /** Nought stands for no number. */
    private static Optional<Citation> citation(Optional<String> source, int table, int page) {
        return source.isEmpty() && table == 0 && page == 0
                ? Optional.empty()
                : Optional.of(new Citation(source, number(table), number(page)));
    }

    private static OptionalInt number(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    static Arbitrary<Example> examples() {
        return BUILT.of(Example.class, Map.of("id", ids().map(ExampleId::of)));
    }

    static Arbitrary<Placement> placements() {
        return Combinators.combine(cells(), citations()).as(Placement::new);
    }

    private static Arbitrary<Validity> validities() {
        return Combinators.combine(countries().set().ofMaxSize(3), texts().optional())
                .as((countries, region) -> new Validity(
                        ImmutableSet.copyOf(countries), countries.size() == 1 ? region : Optional.empty()));
    }

    static Arbitrary<Recommendation> recommendations() {
        return BUILT.of(
                Recommendation.class,
                Map.of(
                        "number",
                        Arbitraries.integers().between(1, 999_999_999),
                        "title",
                        titles(),
                        "operationalisation",
                        operationalisations().list().ofMaxSize(2)));
    }

    private static Arbitrary<Title> titles() {
        return Combinators.combine(Arbitraries.of(TitleStatus.class), texts().optional(), citations())
                .as(Title::new);
    }

    private static Arbitrary<Operationalisation> operationalisations() {
        Arbitrary<Operationalisation> unmentioned = BUILT.of(
                Operationalisation.class,
                Map.of(
                        "actions",
                        ids().map(ActionId::of).list().ofMaxSize(2),
                        "examples",
                        ids().map(ExampleId::of).list().ofMaxSize(2),
                        "citation",
                        citations(),
                        "mentions",
                        Arbitraries.just(ImmutableList.of())));
        return Combinators.combine(unmentioned, words().optional(), citations())
                .as((cell, printed, own) -> cell.toBuilder()
                        .mentions(mentions(cell.examples(), printed, own))
                        .build());
    }

    private static List<Mention> mentions(
            List<ExampleId> examples, Optional<String> printed, Optional<Citation> citation) {
        return printed.isEmpty() && citation.isEmpty()
                ? List.of()
                : examples.stream()
                        .limit(1)
                        .map(example -> new Mention(example, printed, citation))
                        .toList();
    }

    static Arbitrary<Erratum> errata() {
        return BUILT.of(Erratum.class, Map.of("id", ids().map(ErratumId::of), "citation", citations()));
    }

    static Arbitrary<DeclaredEmpty> declarations() {
        Arbitrary<Position> rows = Combinators.combine(
                        Arbitraries.integers().between(1, 999_999_999), Arbitraries.of(ClusterFunction.class))
                .as(Position::of);
        return Combinators.combine(Arbitraries.oneOf(cells().map(Position::of), rows), texts(), citations())
                .as(DeclaredEmpty::new);
    }

    private static Arbitrary<Withdrawn> withdrawn() {
        return Arbitraries.oneOf(
                withdrawn(actions(), ids().map(id -> EntryName.of(EntryKind.ACTION, id))),
                withdrawn(examples(), ids().map(id -> EntryName.of(EntryKind.EXAMPLE, id))),
                withdrawn(
                        recommendations(),
                        Arbitraries.integers().between(1, 999_999_999).map(EntryName::ofRecommendation)));
    }

    private static Arbitrary<Withdrawn> withdrawn(Arbitrary<? extends Entry> entries, Arbitrary<EntryName> successors) {
        return Combinators.combine(entries, successors.optional(), texts()).as(Withdrawn::new);
    }

    private static Catalogue catalogue(
            Edition edition,
            List<PolicyAction> actions,
            List<Example> examples,
            List<Recommendation> recommendations,
            List<Erratum> errata,
            List<DeclaredEmpty> declarations,
            List<Withdrawn> withdrawn) {
        Catalogue.Builder catalogue = Catalogue.builder(edition);
        actions.forEach(catalogue::add);
        examples.forEach(catalogue::add);
        recommendations.forEach(catalogue::add);
        errata.forEach(catalogue::add);
        declarations.forEach(catalogue::add);
        withdrawn.forEach(catalogue::add);
        return catalogue.build();
    }
}
