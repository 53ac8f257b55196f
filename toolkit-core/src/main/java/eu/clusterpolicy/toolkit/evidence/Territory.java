package eu.clusterpolicy.toolkit.evidence;

import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A territory that draws up a roadmap, such as Andalusia (NUTS ES61).
 *
 * <p>A region has a code of the NUTS classification; a country as a whole, or a region outside the classification, may have
 * none.
 *
 * <pre>{@code
 * Territory.of("Andalusia", "ES", "ES61").text(); // Andalusia (ES61)
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name people read, such as {@code Andalusia}
 * @param country the country it lies in
 * @param nuts the NUTS code, such as {@code ES61}
 */
public record Territory(String name, Country country, Optional<String> nuts) {

    private static final Pattern NUTS = Pattern.compile("[A-Z]{2}[0-9A-Z]{0,3}");

    /** Requires a name that is not blank, and the form of a NUTS code. */
    public Territory {
        Wording.require("territory name", name);
        Require.notNull(country, "country");
        Require.notNull(nuts, "nuts");
        nuts.filter(code -> !NUTS.matcher(code).matches()).ifPresent(code -> {
            throw new IllegalArgumentException(
                    "NUTS code must be two capital letters and up to three digits or capital letters: "
                            + Excerpt.quoted(code));
        });
    }

    /**
     * Returns a territory with its NUTS code.
     *
     * @param name the name people read, such as {@code Andalusia}
     * @param country the ISO 3166-1 alpha-2 code, such as {@code ES}
     * @param nuts the NUTS code: two capital letters and up to three digits or capital letters, such as {@code ES61}
     * @throws IllegalArgumentException if the name is blank or a code has another form
     */
    public static Territory of(String name, String country, String nuts) {
        return new Territory(name, Country.of(country), Optional.of(Require.notNull(nuts, "nuts")));
    }

    /**
     * Returns a territory without a NUTS code.
     *
     * @param name the name people read, such as {@code Telangana}
     * @param country the ISO 3166-1 alpha-2 code, such as {@code IN}
     * @throws IllegalArgumentException if the name is blank or the code has another form
     */
    public static Territory of(String name, String country) {
        return new Territory(name, Country.of(country), Optional.empty());
    }

    /** Returns the territory as people read it, such as {@code Andalusia (ES61)}, or with its country's code instead. */
    public String text() {
        return name + " (" + nuts.orElse(country.code()) + ")";
    }

    /** Returns the territory as people read it. */
    @Override
    public String toString() {
        return OneLine.of(text());
    }
}
