package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The rule that errata change something, and agree. */
final class ErratumRules {

    static final ImmutableList<Rule<Catalogue>> ALL =
            ImmutableList.of(Rule.ofValidity("erratum-contradicts", Severity.WARNING)
                    .title("Erratum that contradicts itself or another")
                    .rationale("An erratum says what was printed and what is used instead; these cannot be the same.")
                    .remedy("Correct what is printed or used, or take the erratum out.")
                    .check(catalogue -> Stream.concat(unchanged(catalogue), contrary(catalogue))));

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

    private static List<Object> about(Erratum erratum) {
        return List.of(erratum.concerns(), erratum.printed(), Objects.toString(erratum.citation()));
    }
}
