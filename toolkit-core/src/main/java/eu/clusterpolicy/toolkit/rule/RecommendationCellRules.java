package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rules about the rows of the recommendations: what carries each of them out, through which function. */
final class RecommendationCellRules {

    static final ImmutableList<Rule<Catalogue>> ALL = ImmutableList.of(
            Rule.ofCoverage("recommendation-without-action", Severity.WARNING)
                    .title("Recommendation without an action")
                    .rationale("A recommendation that no action carries out remains a wish.")
                    .remedy("Name an action that carries it out, or declare all its functions empty and say why.")
                    .check(catalogue -> rows(catalogue, (place, row) -> withoutAction(place, row, catalogue))),
            Rule.ofCoverage("recommendation-cell-empty", Severity.INFORMATION)
                    .title("Recommendation not carried out through a function")
                    .rationale("An empty cell shows where clusters could do more, or where nobody has looked.")
                    .remedy("Name actions and examples, or declare the cell empty and say why.")
                    .check(catalogue -> rows(catalogue, (place, row) -> empty(place, row, catalogue))),
            Rule.ofCoverage("recommendation-cell-half-filled", Severity.WARNING)
                    .title("Recommendation with an action or an example alone")
                    .rationale("An action convinces by its example, and an example shows an action at work.")
                    .remedy("Name what is missing beside what is there.")
                    .check(catalogue -> rows(catalogue, RecommendationCellRules::halfFilled)),
            Rule.ofValidity("recommendation-cell-repeated", Severity.ERROR)
                    .title("Function twice in a recommendation")
                    .rationale("Whoever looks up the recommendation through this function finds the first part alone.")
                    .remedy("Make one part of the two.")
                    .check(catalogue -> rows(catalogue, RecommendationCellRules::repeated)));

    private RecommendationCellRules() {}

    private static Stream<Observation> withoutAction(int place, Recommendation row, Catalogue catalogue) {
        boolean carriedOut = row.operationalisation().stream()
                .anyMatch(cell -> !cell.actions().isEmpty());
        return carriedOut || positions(row).allMatch(catalogue::isDeclaredEmpty)
                ? Stream.empty()
                : Stream.of(Observation.of(
                        Pointer.of("recommendations", place),
                        "No action carries recommendation %s out.".formatted(row.number())));
    }

    /** Of one that is not carried out at all, another rule says so once. */
    private static Stream<Observation> empty(int place, Recommendation row, Catalogue catalogue) {
        boolean begun = row.operationalisation().stream()
                .anyMatch(cell -> !cell.actions().isEmpty() || !cell.examples().isEmpty());
        return (begun ? positions(row) : Stream.<Position.InRecommendation>empty())
                .filter(position -> !names(row, position.function(), Operationalisation::actions)
                        && !names(row, position.function(), Operationalisation::examples))
                .filter(position -> !catalogue.isDeclaredEmpty(position))
                .map(position -> seen(
                        Pointer.of("recommendations", place),
                        row,
                        position.function(),
                        "names neither an action nor an example for %s"));
    }

    /** A function that is listed twice is judged by both of its parts, at the first. */
    private static Stream<Observation> halfFilled(int place, Recommendation row) {
        Set<ClusterFunction> seen = new HashSet<>();
        return Indexed.flatMap(row.operationalisation(), (index, cell) -> {
            boolean action = names(row, cell.function(), Operationalisation::actions);
            boolean example = names(row, cell.function(), Operationalisation::examples);
            return action == example || !seen.add(cell.function())
                    ? Stream.empty()
                    : Stream.of(seen(
                            Pointer.of("recommendations", place, "operationalisation", index),
                            row,
                            cell.function(),
                            action
                                    ? "names an action for %s, but no example"
                                    : "names an example for %s, but no action"));
        });
    }

    private static Stream<Observation> repeated(int place, Recommendation row) {
        Set<ClusterFunction> seen = new HashSet<>();
        return Indexed.those(
                row.operationalisation(),
                cell -> !seen.add(cell.function()),
                (index, cell) -> seen(
                        Pointer.of("recommendations", place, "operationalisation", index),
                        row,
                        cell.function(),
                        "lists %s more than once"));
    }

    private static Observation seen(String path, Recommendation row, ClusterFunction function, String does) {
        String name = function.title().toLowerCase(Locale.ROOT);
        return Observation.of(path, "Recommendation " + row.number() + " " + does.formatted(name) + ".")
                .about(EntryName.of(Position.of(row.number(), function)));
    }

    private static boolean names(
            Recommendation row, ClusterFunction function, Function<Operationalisation, List<?>> entries) {
        return row.operationalisation().stream()
                .anyMatch(cell ->
                        cell.function() == function && !entries.apply(cell).isEmpty());
    }

    /** A number below 1 names no position; another rule reports it. */
    private static Stream<Observation> rows(
            Catalogue catalogue, Indexed.Step<Recommendation, Stream<Observation>> step) {
        return Indexed.those(catalogue.recommendations(), row -> row.number() >= 1, step)
                .flatMap(seen -> seen);
    }

    private static Stream<Position.InRecommendation> positions(Recommendation row) {
        return Arrays.stream(ClusterFunction.values())
                .map(function -> new Position.InRecommendation(row.number(), function));
    }
}
