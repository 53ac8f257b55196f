package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule that errata change something, and agree. */
final class ErratumRules {

    static final ImmutableList<Rule<Catalogue>> ALL =
            ImmutableList.of(Rule.ofValidity("erratum-contradicts", Severity.WARNING)
                    .title("Erratum that contradicts itself or another")
                    .rationale("An erratum says what was printed and what is used instead; these cannot be the same.")
                    .remedy("Correct what is printed or used, or take the erratum out.")
                    .check(catalogue -> Stream.of(unchanged(catalogue), contrary(catalogue), unused(catalogue))
                            .flatMap(observations -> observations)));

    /** How an erratum calls a recommendation, before its number. */
    static final String ROW = "recommendation-";

    private ErratumRules() {}

    private static Stream<Observation> unchanged(Catalogue catalogue) {
        return Indexed.those(
                catalogue.errata(),
                erratum -> erratum.printed().equals(erratum.used()),
                (place, erratum) -> Observation.of(
                        Pointer.of("errata", place), "The erratum '%s' uses what is printed.".formatted(erratum.id())));
    }

    private static Stream<Observation> contrary(Catalogue catalogue) {
        Map<List<Object>, Erratum> first = new HashMap<>();
        return Indexed.those(
                catalogue.errata(),
                erratum -> {
                    Erratum other = first.putIfAbsent(about(erratum), erratum);
                    return other != null && !other.used().equals(erratum.used());
                },
                (place, erratum) -> Observation.of(
                        Pointer.of("errata", place, "used"),
                        "Two errata about '%s' use different words for what is printed."
                                .formatted(erratum.concerns())));
    }

    /** What is printed may go on within what is used, as a name does to which a country is added. */
    private static Stream<Observation> unused(Catalogue catalogue) {
        return Indexed.those(
                catalogue.errata(),
                erratum -> {
                    List<String> texts = texts(catalogue, erratum.concerns());
                    return !WhiteSpace.isBlank(erratum.printed())
                            && !erratum.used().contains(erratum.printed())
                            && texts.stream().anyMatch(text -> text.contains(erratum.printed()))
                            && texts.stream().noneMatch(text -> text.contains(erratum.used()));
                },
                (place, erratum) -> Observation.of(
                        Pointer.of("errata", place, "used"),
                        "The erratum '%s' says that '%s' is used, but '%s' still has what is printed."
                                .formatted(erratum.id(), WhiteSpace.inOneLine(erratum.used()), erratum.concerns())));
    }

    /** Returns what the catalogue says of the action, the example or the recommendation that an erratum concerns. */
    private static List<String> texts(Catalogue catalogue, String concerns) {
        return Stream.of(
                        catalogue.findAction(concerns).stream().map(PolicyAction::text),
                        catalogue.findExample(concerns).stream().flatMap(ErratumRules::texts),
                        recommendation(catalogue, concerns).stream()
                                .flatMap(row -> Stream.concat(row.title().text().stream(), Stream.of(row.subject()))))
                .flatMap(texts -> texts)
                .toList();
    }

    private static Optional<Recommendation> recommendation(Catalogue catalogue, String concerns) {
        return concerns.startsWith(ROW)
                ? Optional.ofNullable(Ints.tryParse(concerns.substring(ROW.length())))
                        .flatMap(catalogue::findRecommendation)
                : Optional.empty();
    }

    private static Stream<String> texts(Example example) {
        return Stream.of(
                        Stream.of(example.name()),
                        example.aliases().stream(),
                        example.description().stream(),
                        example.link().map(URI::toString).stream())
                .flatMap(texts -> texts);
    }

    private static List<Object> about(Erratum erratum) {
        return List.of(erratum.concerns(), erratum.printed(), Objects.toString(erratum.citation()));
    }
}
