package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.json.wire.Codecs;

/** The territory of the roadmap. */
final class TerritoryShape extends ObjectShape<Territory> {

    private final Property<Territory, String> name = required("name", "The name.", Codecs.WORDS, Territory::name);
    private final Property<Territory, Country> country = required(
            "country", "The country: an ISO 3166-1 alpha-2 code such as ES.", ExampleShape.COUNTRY, Territory::country);
    private final Property<Territory, String> nuts = optional(
            "nuts",
            "The NUTS code, such as ES61.",
            Codecs.string(ImmutableMap.of("pattern", "^[A-Z]{2}[0-9A-Z]{0,3}$"), text -> text, text -> text),
            Territory::nuts);

    TerritoryShape() {
        super("territory", "The territory of the roadmap.");
    }

    @Override
    Territory build(Values values) {
        return new Territory(values.get(name), values.get(country), values.find(nuts));
    }
}
