package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.name.Pointer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules about the rows of the recommendations: what carries each of them out, through which function. */
final class RecommendationCellRules {

    private static final Rule<Catalogue> WITHOUT_ACTION = Rule.of(
            RuleDescription.builder()
                    .code("recommendation-without-action")
                    .severity(Severity.WARNING)
                    .concern(Concern.COVERAGE)
                    .title("Recommendation without an action")
                    .rationale("A recommendation that no action carries out remains a wish.")
                    .remedy("Name an action that carries it out, or declare all its functions empty and say why.")
                    .build(),
            RecommendationCellRules::withoutAction);

    private static final Rule<Catalogue> EMPTY = Rule.of(
            RuleDescription.builder()
                    .code("recommendation-cell-empty")
                    .severity(Severity.INFORMATION)
                    .concern(Concern.COVERAGE)
                    .title("Recommendation not carried out through a function")
                    .rationale("An empty cell shows where clusters could do more, or where nobody has looked.")
                    .remedy("Name actions and examples, or declare the cell empty and say why.")
                    .build(),
            RecommendationCellRules::empty);

    private static final Rule<Catalogue> HALF_FILLED = Rule.of(
            RuleDescription.builder()
                    .code("recommendation-cell-half-filled")
                    .severity(Severity.WARNING)
                    .concern(Concern.COVERAGE)
                    .title("Recommendation with an action or an example alone")
                    .rationale("An action convinces by its example, and an example shows an action at work.")
                    .remedy("Name what is missing beside what is there.")
                    .build(),
            catalogue -> rows(catalogue, RecommendationCellRules::halfFilled));

    private static final Rule<Catalogue> REPEATED = Rule.of(
            RuleDescription.builder()
                    .code("recommendation-cell-repeated")
                    .severity(Severity.ERROR)
                    .concern(Concern.VALIDITY)
                    .title("Function twice in a recommendation")
                    .rationale("Whoever looks up the recommendation through this function finds the first part alone.")
                    .remedy("Make one part of the two.")
                    .build(),
            catalogue -> rows(catalogue, RecommendationCellRules::repeated));

    static final ImmutableList<Rule<Catalogue>> ALL = ImmutableList.of(WITHOUT_ACTION, EMPTY, HALF_FILLED, REPEATED);

    private RecommendationCellRules() {}

    private static Stream<Observation> withoutAction(Catalogue catalogue) {
        return rows(catalogue, (place, row) -> {
            boolean carriedOut = row.operationalisation().stream()
                    .anyMatch(cell -> !cell.actions().isEmpty());
            boolean meant = positions(row).allMatch(catalogue::isDeclaredEmpty);
            return carriedOut || meant
                    ? Stream.empty()
                    : Stream.of(Observation.of(
                            "recommendation-" + row.number(),
                            Pointer.of("recommendations", place),
                            "No action carries recommendation %s out.".formatted(row.number())));
        });
    }

    private static Stream<Observation> empty(Catalogue catalogue) {
        return rows(
                catalogue,
                (place, row) -> positions(row)
                        .filter(position -> isEmpty(row, position.function()))
                        .filter(position -> !catalogue.isDeclaredEmpty(position))
                        .map(position -> Observation.of(
                                position.code(),
                                Pointer.of("recommendations", place),
                                "Recommendation %s names neither an action nor an example for %s."
                                        .formatted(row.number(), lower(position.function())))));
    }

    /** A function that is listed twice is judged by both of its parts, at the first. */
    private static Stream<Observation> halfFilled(int place, Recommendation row) {
        Set<ClusterFunction> seen = new HashSet<>();
        return Indexed.flatMap(row.operationalisation(), (index, cell) -> {
            boolean action = names(row, cell.function(), part -> !part.actions().isEmpty());
            boolean example =
                    names(row, cell.function(), part -> !part.examples().isEmpty());
            return action == example || !seen.add(cell.function())
                    ? Stream.empty()
                    : Stream.of(Observation.of(
                            Position.of(row.number(), cell.function()).code(),
                            Pointer.of("recommendations", place, "operationalisation", index),
                            "Recommendation %s names an %s for %s, but no %s."
                                    .formatted(
                                            row.number(),
                                            action ? "action" : "example",
                                            lower(cell.function()),
                                            action ? "example" : "action")));
        });
    }

    private static boolean names(Recommendation row, ClusterFunction function, Predicate<Operationalisation> kind) {
        return row.operationalisation().stream()
                .filter(part -> part.function() == function)
                .anyMatch(kind);
    }

    private static Stream<Observation> repeated(int place, Recommendation row) {
        Set<ClusterFunction> seen = new HashSet<>();
        return Indexed.flatMap(
                row.operationalisation(),
                (index, cell) -> seen.add(cell.function())
                        ? Stream.empty()
                        : Stream.of(Observation.of(
                                Position.of(row.number(), cell.function()).code(),
                                Pointer.of("recommendations", place, "operationalisation", index),
                                "Recommendation %s lists %s more than once."
                                        .formatted(row.number(), lower(cell.function())))));
    }

    /** A number below 1 names no position; another rule reports it. */
    private static Stream<Observation> rows(
            Catalogue catalogue, Indexed.Step<Recommendation, Stream<Observation>> step) {
        return Indexed.flatMap(
                catalogue.recommendations(), (place, row) -> row.number() < 1 ? Stream.empty() : step.at(place, row));
    }

    private static Stream<Position.InRecommendation> positions(Recommendation row) {
        return Arrays.stream(ClusterFunction.values())
                .map(function -> new Position.InRecommendation(row.number(), function));
    }

    private static String lower(ClusterFunction function) {
        return function.title().toLowerCase(Locale.ROOT);
    }

    private static boolean isEmpty(Recommendation row, ClusterFunction function) {
        return row.operationalisation().stream()
                .filter(cell -> cell.function() == function)
                .allMatch(RecommendationCellRules::isEmpty);
    }

    private static boolean isEmpty(Operationalisation cell) {
        return cell.actions().isEmpty() && cell.examples().isEmpty();
    }
}
