package eu.clusterpolicy.toolkit.entry;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.Optional;

/**
 * The territory in which an example is valid: a country, several countries, a region, or Europe.
 *
 * <pre>{@code
 * Validity.in(Country.of("AT"), Country.of("DE")).text(); // AT, DE
 * Validity.inRegion(Country.of("BE"), "Wallonia").text(); // Wallonia (BE)
 * Validity.inEurope().text();                             // Europe
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param countries the countries; none means all of Europe
 * @param region the region within the one country, if it is not valid in all of it
 */
public record Validity(ImmutableSet<Country> countries, Optional<String> region) {

    /** Requires all components, and exactly one country beside a region. */
    public Validity {
        Require.notNull(countries, "countries");
        Wording.requireBounded("region", region);
        if (region.isPresent() && countries.size() != 1) {
            throw new IllegalArgumentException(
                    "a region lies in exactly one country: '" + region.get() + "' in " + countries);
        }
    }

    /** Returns the validity in one country or several. */
    public static Validity in(Country country, Country... others) {
        return new Validity(
                ImmutableSet.<Country>builder()
                        .add(Require.notNull(country, "country"))
                        .addAll(Require.noneNull(others, "others"))
                        .build(),
                Optional.empty());
    }

    /**
     * Returns the validity in one region.
     *
     * @param region the name of the region
     */
    public static Validity inRegion(Country country, String region) {
        return new Validity(
                ImmutableSet.of(Require.notNull(country, "country")), Optional.of(Require.notNull(region, "region")));
    }

    /** Returns the validity in all of Europe. */
    public static Validity inEurope() {
        return new Validity(ImmutableSet.of(), Optional.empty());
    }

    /** Returns the territory as people read it, such as {@code AT, DE}, {@code Wallonia (BE)} or {@code Europe}. */
    public String text() {
        if (countries.isEmpty()) {
            return "Europe";
        }
        String codes = String.join(", ", countries.stream().map(Country::code).toList());
        return region.map(name -> name + " (" + codes + ")").orElse(codes);
    }

    /** Returns the territory as people read it. */
    @Override
    public String toString() {
        return OneLine.of(text());
    }
}
