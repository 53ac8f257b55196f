package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.util.stream.Stream;

/** Rules that country codes are assigned, and that what lies in a country belongs to it. */
final class CountryRules {

    private static final ImmutableSet<Country> KNOWN = ImmutableSet.copyOf(Country.all());

    static final ImmutableList<Rule<Catalogue>> OF_CATALOGUES = ImmutableList.of(
            unknown().check(catalogue -> Indexed.flatMap(catalogue.examples(), CountryRules::unknown)),
            Rule.ofValidity("country-outside-validity", Severity.WARNING)
                    .title("Country in which the example does not hold")
                    .rationale("The example is found under a country, and says that it holds in others alone.")
                    .remedy("Correct the country, or add it to those in which the example holds.")
                    .check(catalogue -> Indexed.flatMap(catalogue.examples(), CountryRules::contradicted)));

    static final ImmutableList<Rule<Decided>> OF_ROADMAPS = ImmutableList.of(
            unknown().check(roadmap -> territories(roadmap).flatMap(PlacedTerritory::unknown)),
            Rule.ofValidity("region-of-another-country", Severity.WARNING)
                    .title("Region of another country")
                    .rationale("A NUTS code begins with its country's; statistics and maps would show another region.")
                    .remedy(
                            "Correct the NUTS code or the country; NUTS has EL for Greece and UK for the United Kingdom.")
                    .check(roadmap -> territories(roadmap).flatMap(PlacedTerritory::elsewhere)));

    private CountryRules() {}

    private static RuleDescription.Builder unknown() {
        RuleDescription.Builder rule = Rule.ofValidity("country-unknown", Severity.ERROR);
        rule.title("Country code that no country has")
                .rationale("A search by country and a map pass over such a country.")
                .remedy("Use the alpha-2 code of ISO 3166-1, such as GR for Greece and GB for the United Kingdom.");
        return rule;
    }

    private static Stream<Observation> unknown(int place, Example example) {
        Stream<Observation> own = example.country().stream()
                .flatMap(country -> unknown(example, "placed", country, Pointer.of("examples", place, "country")));
        ImmutableList<Country> countries = example.validity()
                .map(validity -> validity.countries().asList())
                .orElse(ImmutableList.of());
        Stream<Observation> valid = Indexed.flatMap(
                countries,
                (index, country) -> unknown(
                        example, "valid", country, Pointer.of("examples", place, "validity", "countries", index)));
        return Stream.concat(own, valid);
    }

    private static Stream<Observation> unknown(Example example, String state, Country country, String place) {
        return KNOWN.contains(country)
                ? Stream.empty()
                : Stream.of(Observation.of(
                        place,
                        "%s is %s in the country '%s', a code that no country has%s."
                                .formatted(ExampleGroup.nameOf(example), state, country, hint(country))));
    }

    private static String hint(Country country) {
        return KNOWN.stream()
                .filter(known -> known.statisticalCode().equals(country.code()))
                .map(known -> " (did you mean '" + known + "'?)")
                .findFirst()
                .orElse("");
    }

    /** One that holds in a region of a country holds in that country. */
    private static Stream<Observation> contradicted(int place, Example example) {
        return example.country().stream()
                .filter(country -> example.validity()
                        .filter(validity -> !validity.countries().isEmpty()
                                && !validity.countries().contains(country))
                        .isPresent())
                .map(country -> Observation.of(
                        Pointer.of("examples", place, "country"),
                        "The example '%s' is placed in %s, but does not hold there.".formatted(example.id(), country)));
    }

    private static Stream<PlacedTerritory> territories(Decided roadmap) {
        return Stream.concat(
                Stream.of(new PlacedTerritory("/territory", roadmap.territory())),
                Indexed.flatMap(
                        roadmap.evidence(),
                        (place, piece) -> piece instanceof Figure figure
                                ? ofFigure(Pointer.of("evidence", place), figure)
                                : Stream.empty()));
    }

    private static Stream<PlacedTerritory> ofFigure(String at, Figure figure) {
        return Stream.concat(
                Stream.of(new PlacedTerritory(at + "/territory", figure.territory())),
                Indexed.map(
                        figure.elsewhere(),
                        (place, other) ->
                                new PlacedTerritory(at + "/elsewhere/" + place + "/territory", other.territory())));
    }

    /** A territory and where it stands. */
    private record PlacedTerritory(String path, Territory territory) {

        Stream<Observation> unknown() {
            Country country = territory.country();
            return KNOWN.contains(country)
                    ? Stream.empty()
                    : Stream.of(Observation.of(
                            path + "/country",
                            "%s is placed in the country '%s', a code that no country has%s."
                                    .formatted(WhiteSpace.inOneLine(territory.name()), country, hint(country))));
        }

        /** A region across borders has a code of its own country among others; of an unknown country another rule speaks. */
        Stream<Observation> elsewhere() {
            Country country = territory.country();
            boolean own = territory.nuts().isEmpty()
                    || !KNOWN.contains(country)
                    || territory.nuts().stream().anyMatch(nuts -> nuts.startsWith(country.statisticalCode()));
            return own
                    ? Stream.empty()
                    : Stream.of(Observation.of(
                            path + "/nuts",
                            "%s is placed in the country '%s', but '%s' is a region of another."
                                    .formatted(
                                            WhiteSpace.inOneLine(territory.name()),
                                            country,
                                            territory.nuts().asList().get(0))));
        }
    }
}
