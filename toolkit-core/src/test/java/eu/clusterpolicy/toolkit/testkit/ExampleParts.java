package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.Validity;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The attributes of an example, to be changed one at a time. Not thread-safe. */
final class ExampleParts {

    private ExampleId id;
    private String name;
    private List<String> aliases;
    private Optional<Country> country;
    private Optional<URI> link;
    private List<Placement> placements;
    private Optional<String> description;
    private Optional<Validity> validity;
    private Optional<LocalDate> lastUpdate;
    private Optional<String> status;

    ExampleParts(Example example) {
        id = example.id();
        name = example.name();
        aliases = example.aliases();
        country = example.country();
        link = example.link();
        placements = example.placements();
        description = example.description();
        validity = example.validity();
        lastUpdate = example.lastUpdate();
        status = example.status();
    }

    ExampleParts id(ExampleId other) {
        id = other;
        return this;
    }

    ExampleParts name(String other) {
        name = other;
        return this;
    }

    ExampleParts aliases(List<String> others) {
        aliases = others;
        return this;
    }

    ExampleParts country(Optional<Country> other) {
        country = other;
        return this;
    }

    ExampleParts link(Optional<URI> other) {
        link = other;
        return this;
    }

    ExampleParts placements(List<Placement> others) {
        placements = others;
        return this;
    }

    ExampleParts description(String other) {
        description = Optional.of(other);
        return this;
    }

    ExampleParts validity(Validity other) {
        validity = Optional.of(other);
        return this;
    }

    ExampleParts updated(Optional<LocalDate> on, Optional<String> as) {
        lastUpdate = on;
        status = as;
        return this;
    }

    Example build() {
        return Example.builder()
                .id(id)
                .name(name)
                .addAllAliases(aliases)
                .country(country)
                .link(link)
                .addAllPlacements(placements)
                .description(description)
                .validity(validity)
                .lastUpdate(lastUpdate)
                .status(status)
                .build();
    }
}
