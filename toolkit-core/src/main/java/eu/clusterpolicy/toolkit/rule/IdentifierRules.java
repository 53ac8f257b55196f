package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules about identifiers: unique, well formed, never reused. */
final class IdentifierRules {

    static final ImmutableList<Rule<Catalogue>> ALL = ImmutableList.of(
            Rule.ofValidity("id-repeated", Severity.ERROR)
                    .title("Identifier used more than once")
                    .rationale("Whoever looks an identifier up finds one entry, and never learns of the second.")
                    .remedy("Give each entry an identifier of its own, or make one entry of the two.")
                    .check(IdentifierRules::repeated),
            Rule.ofValidity("id-across-kinds", Severity.ERROR)
                    .title("Identifier of two kinds of entry")
                    .rationale("An erratum or an address that names the identifier does not say which entry it means.")
                    .remedy("Give one of the entries another identifier.")
                    .check(IdentifierRules::acrossKinds),
            Rule.ofValidity("id-reused", Severity.ERROR)
                    .title("Identifier of a withdrawn entry used again")
                    .rationale("An old roadmap that names the identifier would silently come to mean something else.")
                    .remedy("Give the new entry an identifier that was never used.")
                    .check(IdentifierRules::reused),
            Rule.ofValidity("id-malformed", Severity.WARNING)
                    .title("Identifier without a letter at its beginning")
                    .rationale(
                            "Identifiers stand in addresses, file names and code, where a digit in front makes trouble.")
                    .remedy("Choose an identifier that begins with a letter.")
                    .check(IdentifierRules::malformed));

    private IdentifierRules() {}

    private static Stream<Observation> repeated(Catalogue catalogue) {
        Stream<IdUsage> all = Stream.concat(IdUsage.held(catalogue), IdUsage.withdrawn(catalogue));
        Stream<Observation> ids = groups(all, use -> List.of(use.kind(), use.id()))
                .filter(uses -> uses.size() > 1)
                .map(uses -> Observation.of(
                        uses.get(1).place(),
                        "The identifier '%s' names %s %s."
                                .formatted(
                                        uses.get(0).id(),
                                        uses.size(),
                                        uses.get(0).bearers())));
        return Stream.of(
                        ids,
                        repeatedNumbers(catalogue.recommendations(), "recommendations", "/number", "recommendations"),
                        repeatedNumbers(
                                Lists.transform(catalogue.withdrawn(EntryKind.RECOMMENDATION), gone ->
                                        (Recommendation) gone.entry()),
                                "withdrawnRecommendations",
                                "/recommendation/number",
                                "withdrawn recommendations"),
                        repeatedDeclarations(catalogue))
                .flatMap(observations -> observations);
    }

    private static Stream<Observation> repeatedNumbers(
            List<Recommendation> rows, String list, String inRow, String noun) {
        return placesOf(rows, Recommendation::number)
                .map(places -> Observation.of(
                        Pointer.of(list, places.get(1)) + inRow,
                        "%s %s bear the number %s."
                                .formatted(
                                        places.size(),
                                        noun,
                                        rows.get(places.get(0)).number())));
    }

    private static Stream<Observation> repeatedDeclarations(Catalogue catalogue) {
        List<DeclaredEmpty> declarations = catalogue.declaredEmpty();
        return placesOf(declarations, DeclaredEmpty::position).map(places -> {
            Position position = declarations.get(places.get(0)).position();
            return Observation.of(
                    Pointer.of("declaredEmpty", places.get(1), "position"),
                    "%s is declared empty %s times.".formatted(position.title(), places.size()));
        });
    }

    /** Returns the places of each two entries or more that share a key. */
    private static <E> Stream<List<Integer>> placesOf(List<E> entries, Function<E, ?> key) {
        return Multimaps.asMap(Indexed.map(entries, (place, entry) -> place)
                        .collect(ImmutableListMultimap.<Integer, Object, Integer>toImmutableListMultimap(
                                place -> key.apply(entries.get(place)), place -> place)))
                .values()
                .stream()
                .filter(places -> places.size() > 1);
    }

    private static Stream<Observation> acrossKinds(Catalogue catalogue) {
        return Stream.of(IdUsage.held(catalogue), IdUsage.withdrawn(catalogue))
                .flatMap(uses -> groups(uses, IdUsage::id))
                .flatMap(IdentifierRules::acrossKinds);
    }

    private static Stream<Observation> acrossKinds(ImmutableList<IdUsage> uses) {
        List<IdUsage> kinds = firstOfEachKind(uses);
        return kinds.size() < 2
                ? Stream.empty()
                : Stream.of(Observation.of(
                        kinds.get(1).place(),
                        "The identifier '%s' names %s."
                                .formatted(
                                        kinds.get(0).id(),
                                        kinds.stream().map(IdUsage::bearer).collect(Collectors.joining(" and ")))));
    }

    private static Stream<Observation> reused(Catalogue catalogue) {
        ImmutableListMultimap<String, IdUsage> withdrawn = IdUsage.withdrawn(catalogue)
                .collect(ImmutableListMultimap.toImmutableListMultimap(IdUsage::id, use -> use));
        Stream<Observation> ids = IdUsage.held(catalogue)
                .filter(use -> withdrawn.containsKey(use.id()))
                .map(use -> Observation.of(
                        use.place(),
                        "The identifier '%s' belongs to %s and is used again for %s."
                                .formatted(
                                        use.id(), withdrawn.get(use.id()).get(0).bearer(), use.bearer())));
        return Stream.concat(ids, reusedNumbers(catalogue));
    }

    private static Stream<Observation> reusedNumbers(Catalogue catalogue) {
        Set<EntryName> withdrawn = catalogue.withdrawn(EntryKind.RECOMMENDATION).stream()
                .map(gone -> gone.entry().entryName())
                .collect(Collectors.toSet());
        return Indexed.those(
                catalogue.recommendations(),
                row -> withdrawn.contains(row.entryName()),
                (place, row) -> Observation.of(
                        Pointer.of("recommendations", place, "number"),
                        "The number %s belongs to a withdrawn recommendation and is used again."
                                .formatted(row.number())));
    }

    private static Stream<Observation> malformed(Catalogue catalogue) {
        return IdUsage.held(catalogue)
                .filter(use -> !Character.isLetter(use.id().charAt(0)))
                .map(use -> Observation.of(
                        use.place(), "The identifier '%s' does not begin with a letter.".formatted(use.id())));
    }

    private static List<IdUsage> firstOfEachKind(Collection<IdUsage> uses) {
        return uses.stream()
                .collect(Collectors.toMap(IdUsage::kind, use -> use, (first, later) -> first, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private static <K> Stream<ImmutableList<IdUsage>> groups(Stream<IdUsage> uses, Function<IdUsage, K> key) {
        return Multimaps.asMap(Multimaps.index(uses.toList(), key::apply)).values().stream()
                .map(ImmutableList::copyOf);
    }
}
