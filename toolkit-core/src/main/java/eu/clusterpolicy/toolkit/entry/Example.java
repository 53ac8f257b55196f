package eu.clusterpolicy.toolkit.entry;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.WebScheme;
import eu.clusterpolicy.toolkit.name.Wording;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An example, such as {@code circular-flanders}: a programme that shows cluster policy at work.
 *
 * <p>One example is one entry, however many cells name it and however they spell it. An example that only a recommendation
 * names has no placements.
 *
 * <pre>{@code
 * Example example = Example.builder()
 *         .id("cluster-observatory-india")
 *         .name("Cluster Observatory")
 *         .country("IN")
 *         .link(URI.create("https://www.clusterobservatory.in/"))
 *         .addPlacement(Placement.of(Cell.of("resilience/innovation/intelligence"), Citation.of(4, 14)))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Example implements Entry {

    Example() {}

    /** Returns the identifier. */
    public abstract ExampleId id();

    /** Returns the first full spelling of the name in the source. */
    public abstract String name();

    /** Returns the other spellings of the name in the source. */
    public abstract ImmutableList<String> aliases();

    /** Returns all names by which the source calls the example: its name, then the other spellings. */
    public ImmutableList<String> names() {
        return ImmutableList.<String>builder().add(name()).addAll(aliases()).build();
    }

    /** Returns the country, empty for an example that belongs to none or to several. */
    public abstract Optional<Country> country();

    /** Returns the address the source prints, empty where it prints none that leads to the example. */
    public abstract Optional<URI> link();

    /** Returns the cells that name the example, in the order of the source. */
    public abstract ImmutableList<Placement> placements();

    /** Returns what the example does, in a few sentences; the 2021 paper has none. */
    public abstract Optional<String> description();

    /** Returns where the example is valid, if that is known; the 2021 paper does not say. */
    public abstract Optional<Validity> validity();

    /** Returns the day on which the entry was last brought up to date; the 2021 paper does not say. */
    public abstract Optional<LocalDate> lastUpdate();

    /** Returns the state of the programme in the words of the source, such as {@code ongoing}; the 2021 paper does not say. */
    public abstract Optional<String> status();

    @Override
    public EntryName entryName() {
        return EntryName.of(id());
    }

    @Override
    public String wording() {
        return name();
    }

    /** Returns the identifier, the name and the country, such as {@code circular-flanders: Circular Flanders (BE)}. */
    @Override
    public String toString() {
        return OneLine.of(
                id() + ": " + name() + country().map(code -> " (" + code + ")").orElse(""));
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of this example set; a list given anew replaces the one it had. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Wording.requireBounded("name", name());
        Wording.requireEachBounded("alias", aliases());
        Wording.requireBounded("description", description());
        Wording.requireBounded("status", status());
        WebScheme.require("link of an example", link());
    }

    /** Collects the parts of an example; {@code id} and {@code name} are required. */
    public static final class Builder extends ImmutableExample.Builder {

        Builder() {}

        /**
         * Sets the identifier.
         *
         * @param id lower-case kebab words, such as {@code circular-flanders}
         * @throws IllegalArgumentException if it has another form
         */
        public Builder id(String id) {
            return id(ExampleId.of(id));
        }

        /**
         * Sets the country.
         *
         * @param code the ISO 3166-1 alpha-2 code, such as {@code BE}
         * @throws IllegalArgumentException if it is not two capital letters
         */
        public Builder country(String code) {
            return country(Country.of(code));
        }
    }
}
