package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import java.util.Locale;
import java.util.stream.Stream;

/** The rule that country codes are assigned. */
final class CountryRules {

    /** The codes of ISO 3166-1, and the user-assigned one that European bodies use for Kosovo. */
    private static final ImmutableSet<String> ASSIGNED = ImmutableSet.<String>builder()
            .add(Locale.getISOCountries())
            .add("XK")
            .build();

    static final ImmutableList<Rule<Catalogue>> ALL =
            ImmutableList.of(Rule.ofValidity("country-unknown", Severity.ERROR)
                    .title("Country code that no country has")
                    .rationale("A search by country and a map pass over such an example.")
                    .remedy("Use the alpha-2 code of ISO 3166-1, such as GR for Greece and GB for the United Kingdom.")
                    .check(catalogue -> Indexed.flatMap(catalogue.examples(), CountryRules::unknown)));

    private CountryRules() {}

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
        return ASSIGNED.contains(country.code())
                ? Stream.empty()
                : Stream.of(Observation.of(
                        place,
                        "%s is %s in the country '%s', a code that no country has."
                                .formatted(ExampleGroup.nameOf(example), state, country)));
    }
}
