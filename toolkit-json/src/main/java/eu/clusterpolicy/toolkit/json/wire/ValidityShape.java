package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Country;
import eu.clusterpolicy.toolkit.catalogue.Validity;

/** The territory in which an example is valid. */
final class ValidityShape extends ObjectShape<Validity> {

    private final Property<Validity, ImmutableList<Country>> countries = list(
            "countries",
            "The countries, by their ISO 3166-1 alpha-2 codes; none means all of Europe.",
            ExampleShape.COUNTRY,
            validity -> validity.countries().asList());
    private final Property<Validity, String> region =
            optional("region", "The region within the one country.", Codecs.TEXT, Validity::region);

    ValidityShape() {
        super("validity", "The territory in which an example is valid: a country, several, a region, or Europe.");
    }

    @Override
    Validity build(Values values) {
        return new Validity(ImmutableSet.copyOf(values.list(countries)), values.find(region));
    }
}
