package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import java.net.URI;
import java.time.LocalDate;

/** An example. */
final class ExampleShape extends ObjectShape<Example> {

    static final Codec<Country> COUNTRY =
            Codecs.string(ImmutableMap.of("pattern", "^[A-Z]{2}$"), Country::of, Country::code);

    private final Property<Example, ExampleId> id =
            required("id", "The identifier: lower-case kebab words.", Codecs.id(ExampleId::of), Example::id);
    private final Property<Example, String> name =
            required("name", "The first full spelling of the name in the source.", Codecs.TEXT, Example::name);
    private final Property<Example, ImmutableList<String>> aliases =
            list("aliases", "The other spellings of the name.", Codecs.TEXT, Example::aliases);
    private final Property<Example, Country> country =
            optional("country", "The country: an ISO 3166-1 alpha-2 code such as DE.", COUNTRY, Example::country);
    private final Property<Example, URI> link =
            optional("link", "The address that leads to the example.", Codecs.LINK, Example::link);
    private final Property<Example, ImmutableList<Placement>> placements =
            list("placements", "The cells that name the example.", new PlacementShape(), Example::placements);

    private final Property<Example, String> description =
            optional("description", "What the example does, in a few sentences.", Codecs.TEXT, Example::description);
    private final Property<Example, Validity> validity =
            optional("validity", "Where the example is valid.", new ValidityShape(), Example::validity);
    private final Property<Example, LocalDate> lastUpdate = optional(
            "lastUpdate", "The day on which the entry was last brought up to date.", Codecs.DATE, Example::lastUpdate);
    private final Property<Example, String> status =
            optional("status", "The state of the programme in the words of the source.", Codecs.TEXT, Example::status);

    ExampleShape() {
        super("example", "An example: a programme that shows cluster policy at work.");
    }

    @Override
    Example build(Values values) {
        return Example.builder()
                .id(values.get(id))
                .name(values.get(name))
                .addAllAliases(values.list(aliases))
                .country(values.find(country))
                .link(values.find(link))
                .addAllPlacements(values.list(placements))
                .description(values.find(description))
                .validity(values.find(validity))
                .lastUpdate(values.find(lastUpdate))
                .status(values.find(status))
                .build();
    }
}
