package eu.clusterpolicy.toolkit.completeness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Recommendation;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules about identifiers: unique, well formed, never reused. */
final class IdentifierRules {

    private static final int LONGEST = 60;

    private static final Rule<Catalogue> REPEATED = Rule.of(
            RuleDescription.builder()
                    .code("id-repeated")
                    .severity(Severity.ERROR)
                    .concern(Concern.VALIDITY)
                    .title("Identifier used more than once")
                    .rationale("Whoever looks an identifier up finds one entry, and never learns of the second.")
                    .remedy("Give each entry an identifier of its own, or make one entry of the two.")
                    .build(),
            IdentifierRules::repeated);

    private static final Rule<Catalogue> ACROSS_KINDS = Rule.of(
            RuleDescription.builder()
                    .code("id-across-kinds")
                    .severity(Severity.ERROR)
                    .concern(Concern.VALIDITY)
                    .title("Identifier of two kinds of entry")
                    .rationale("An erratum or an address that names the identifier does not say which entry it means.")
                    .remedy("Give one of the entries another identifier.")
                    .build(),
            IdentifierRules::acrossKinds);

    private static final Rule<Catalogue> REUSED = Rule.of(
            RuleDescription.builder()
                    .code("id-reused")
                    .severity(Severity.ERROR)
                    .concern(Concern.VALIDITY)
                    .title("Identifier of a withdrawn entry used again")
                    .rationale("An old roadmap that names the identifier would silently come to mean something else.")
                    .remedy("Give the new entry an identifier that was never used.")
                    .build(),
            IdentifierRules::reused);

    private static final Rule<Catalogue> MALFORMED = Rule.of(
            RuleDescription.builder()
                    .code("id-malformed")
                    .severity(Severity.WARNING)
                    .concern(Concern.VALIDITY)
                    .title("Identifier too long or without a letter at its beginning")
                    .rationale("Identifiers stand in addresses, file names and code, where these two make trouble.")
                    .remedy("Choose an identifier of at most 60 characters that begins with a letter.")
                    .build(),
            IdentifierRules::malformed);

    static final ImmutableList<Rule<Catalogue>> ALL = ImmutableList.of(REPEATED, ACROSS_KINDS, REUSED, MALFORMED);

    private IdentifierRules() {}

    private static Stream<Observation> repeated(Catalogue catalogue) {
        Stream<Observation> ids = groups(IdUse.held(catalogue), use -> List.of(use.kind(), use.id()))
                .filter(uses -> uses.size() > 1)
                .map(uses -> Observation.of(
                        uses.get(0).id(),
                        uses.get(1).place(),
                        "The identifier '%s' names %d %s."
                                .formatted(
                                        uses.get(0).id(),
                                        uses.size(),
                                        uses.get(0).kind().plural())));
        return Stream.concat(ids, repeatedNumbers(catalogue));
    }

    private static Stream<Observation> repeatedNumbers(Catalogue catalogue) {
        List<Recommendation> rows = catalogue.recommendations();
        ImmutableListMultimap<Integer, Integer> places = Numbered.map(rows, (place, row) -> place)
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        place -> rows.get(place).number(), place -> place));
        return places.asMap().entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> Observation.of(
                        "recommendation-" + entry.getKey(),
                        Pointer.of("recommendations", places.get(entry.getKey()).get(1), "number"),
                        "%d recommendations bear the number %d."
                                .formatted(entry.getValue().size(), entry.getKey())));
    }

    private static Stream<Observation> acrossKinds(Catalogue catalogue) {
        return groups(IdUse.held(catalogue), IdUse::id).flatMap(uses -> {
            List<IdUse> kinds = firstOfEachKind(uses);
            return kinds.size() < 2
                    ? Stream.empty()
                    : Stream.of(Observation.of(
                            kinds.get(0).id(),
                            kinds.get(1).place(),
                            "The identifier '%s' names %s."
                                    .formatted(
                                            kinds.get(0).id(),
                                            kinds.stream()
                                                    .map(use -> use.kind().one)
                                                    .collect(Collectors.joining(" and ")))));
        });
    }

    private static Stream<Observation> reused(Catalogue catalogue) {
        ImmutableListMultimap<String, IdUse> withdrawn = IdUse.withdrawn(catalogue)
                .collect(ImmutableListMultimap.toImmutableListMultimap(IdUse::id, use -> use));
        Stream<Observation> ids = IdUse.held(catalogue)
                .filter(use -> withdrawn.containsKey(use.id()))
                .map(use -> Observation.of(
                        use.id(),
                        use.place(),
                        "The identifier '%s' belongs to %s and is used again for %s."
                                .formatted(
                                        use.id(), withdrawn.get(use.id()).get(0).kind().one, use.kind().one)));
        return Stream.concat(ids, reusedNumbers(catalogue));
    }

    private static Stream<Observation> reusedNumbers(Catalogue catalogue) {
        Set<Integer> withdrawn = catalogue.withdrawnRecommendations().stream()
                .map(gone -> gone.entry().number())
                .collect(Collectors.toSet());
        return Numbered.flatMap(
                catalogue.recommendations(),
                (place, row) -> withdrawn.contains(row.number())
                        ? Stream.of(Observation.of(
                                "recommendation-" + row.number(),
                                Pointer.of("recommendations", place, "number"),
                                "The number %d belongs to a withdrawn recommendation and is used again."
                                        .formatted(row.number())))
                        : Stream.empty());
    }

    private static Stream<Observation> malformed(Catalogue catalogue) {
        return IdUse.held(catalogue).flatMap(use -> {
            if (use.id().length() > LONGEST) {
                return Stream.of(Observation.of(
                        use.id(),
                        use.place(),
                        "The identifier '%s' has %d characters, more than %d."
                                .formatted(use.id(), use.id().length(), LONGEST)));
            }
            return Character.isLetter(use.id().charAt(0))
                    ? Stream.empty()
                    : Stream.of(Observation.of(
                            use.id(),
                            use.place(),
                            "The identifier '%s' does not begin with a letter.".formatted(use.id())));
        });
    }

    private static List<IdUse> firstOfEachKind(Collection<IdUse> uses) {
        return uses.stream()
                .collect(Collectors.toMap(IdUse::kind, use -> use, (first, later) -> first, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private static <K> Stream<ImmutableList<IdUse>> groups(Stream<IdUse> uses, Function<IdUse, K> key) {
        return Multimaps.asMap(Multimaps.index(uses.toList(), key::apply)).values().stream()
                .map(ImmutableList::copyOf);
    }
}
