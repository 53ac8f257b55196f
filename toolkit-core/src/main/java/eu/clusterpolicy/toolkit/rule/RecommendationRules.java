package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.RecommendationCell;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import java.util.stream.Stream;

/** Rules about the set of recommendations: three groups, of five as we read Table 5, numbered without holes. */
final class RecommendationRules {

    static final ImmutableList<Rule<Catalogue>> ALL = ImmutableList.of(
            Rule.ofCoverage("recommendation-missing", Severity.ERROR)
                    .title("Recommendation missing")
                    .rationale(
                            "The Expert Group gave fifteen recommendations: as we read Table 5, five for each priority.")
                    .remedy("Add the recommendation, with its title marked as lost where it is not known.")
                    .check(RecommendationRules::missing),
            Rule.ofValidity("recommendation-misplaced", Severity.ERROR)
                    .title("Recommendation outside its group")
                    .rationale(
                            "As we read Table 5, numbers 1 to 5, 6 to 10 and 11 to 15 belong to the three priorities in their order.")
                    .remedy("Correct the number or the priority.")
                    .check(catalogue -> Indexed.flatMap(catalogue.recommendations(), RecommendationRules::misplaced)),
            Rule.ofValidity("recommendation-out-of-order", Severity.WARNING)
                    .title("Recommendation out of order")
                    .rationale("Lists follow the catalogue's order, and readers expect that of the numbers.")
                    .remedy("Move the recommendation to its place.")
                    .check(RecommendationRules::outOfOrder));

    private RecommendationRules() {}

    /** One that was withdrawn has not been forgotten; a catalogue without any lacks them all for one reason. */
    private static Stream<Observation> missing(Catalogue catalogue) {
        ImmutableSet<EntryName> known = Stream.concat(
                        catalogue.recommendations().stream(),
                        catalogue.withdrawn(EntryKind.RECOMMENDATION).stream().map(Withdrawn::entry))
                .map(Entry::entryName)
                .collect(ImmutableSet.toImmutableSet());
        if (known.isEmpty()) {
            return Stream.of(Observation.of(
                    "/recommendations",
                    "The catalogue has none of the %s recommendations.".formatted(RecommendationCell.NUMBERS.size())));
        }
        return RecommendationCell.NUMBERS.stream()
                .filter(number -> !known.contains(EntryName.ofRecommendation(number)))
                .map(number -> Observation.of(
                                "/recommendations",
                                "Recommendation %s, which we read as one of five for %s, is missing."
                                        .formatted(
                                                number,
                                                RecommendationCell.priorityOf(number)
                                                        .title()))
                        .about(EntryName.ofRecommendation(number)));
    }

    private static Stream<Observation> misplaced(int place, Recommendation row) {
        if (!RecommendationCell.NUMBERS.contains(row.number())) {
            return Stream.of(Observation.of(
                    Pointer.of("recommendations", place, "number"),
                    "Recommendation %s is none of the %s that the three groups hold."
                            .formatted(row.number(), RecommendationCell.NUMBERS.size())));
        }
        return row.priority() == RecommendationCell.priorityOf(row.number())
                ? Stream.empty()
                : Stream.of(Observation.of(
                        Pointer.of("recommendations", place, "priority"),
                        "Recommendation %s stands under %s, but its number belongs to %s."
                                .formatted(
                                        row.number(),
                                        row.priority().title(),
                                        RecommendationCell.priorityOf(row.number())
                                                .title())));
    }

    private static Stream<Observation> outOfOrder(Catalogue catalogue) {
        ImmutableList<Recommendation> rows = catalogue.recommendations();
        return Indexed.flatMap(
                rows,
                (place, row) -> place == 0 || rows.get(place - 1).number() <= row.number()
                        ? Stream.empty()
                        : Stream.of(Observation.of(
                                Pointer.of("recommendations", place),
                                "Recommendation %s stands after recommendation %s."
                                        .formatted(
                                                row.number(),
                                                rows.get(place - 1).number()))));
    }
}
