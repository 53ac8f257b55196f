package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The territory in which an example is valid. */
final class ValidityShape extends ObjectShape<Validity> {

    private final Property<Validity, ImmutableList<Country>> countries = set(
            "countries",
            "The countries, by their ISO 3166-1 alpha-2 codes; none means all of Europe.",
            ExampleShape.COUNTRY,
            Comparator.comparing(Country::code),
            Validity::countries);
    private final Property<Validity, String> region =
            optional("region", "The region within the one country.", Codecs.TEXT, Validity::region);

    ValidityShape() {
        super("validity", "The territory in which an example is valid: a country, several, a region, or Europe.");
        rule(
                "dependentSchemas",
                Map.of(
                        "region",
                        ImmutableMap.of(
                                "properties",
                                Map.of("countries", ImmutableMap.of("minItems", 1, "maxItems", 1)),
                                "required",
                                List.of("countries"))));
    }

    @Override
    Validity build(Values values) {
        return new Validity(ImmutableSet.copyOf(values.list(countries)), values.find(region));
    }
}
