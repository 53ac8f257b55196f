package eu.clusterpolicy.toolkit.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.time.DateTimeException;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A territory that draws up a roadmap, such as Andalusia (NUTS ES61), or one of several regions.
 *
 * <p>A region has a code of the NUTS classification; a country as a whole, or a region outside the classification, may have
 * none.
 *
 * <pre>{@code
 * Territory.of("Andalusia", "ES", "ES61").text();          // Andalusia (ES61)
 * Territory.of("The south", "ES", "ES61", "ES62").ofNuts(2021); // The south (ES61, ES62; NUTS 2021)
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name people read, such as {@code Andalusia}
 * @param country the country it lies in
 * @param nuts the NUTS codes of its regions, such as {@code ES61}
 * @param nutsEdition the edition of the classification, such as 2021: codes change from one to the next
 */
public record Territory(String name, Country country, ImmutableSet<String> nuts, Optional<Year> nutsEdition) {

    private static final Pattern NUTS = Pattern.compile("[A-Z]{2}[0-9A-Z]{0,3}");

    /** Requires a name that is not blank, the form of NUTS codes, and codes where there is an edition. */
    public Territory {
        Wording.require("territory name", name);
        Require.notNull(country, "country");
        Require.notNull(nuts, "nuts");
        Require.notNull(nutsEdition, "NUTS edition");
        for (String code : nuts) {
            if (!NUTS.matcher(code).matches()) {
                throw new IllegalArgumentException(
                        "NUTS code must be two capital letters and up to three digits or capital letters: "
                                + Excerpt.quoted(code));
            }
        }
        if (nuts.isEmpty() && nutsEdition.isPresent()) {
            throw new IllegalArgumentException("%s must have a NUTS code, for it names the edition of NUTS: %s"
                    .formatted(Excerpt.quoted(name), nutsEdition.get()));
        }
    }

    /**
     * Returns a territory with the NUTS codes of its regions.
     *
     * @param name the name people read, such as {@code Andalusia}
     * @param country the ISO 3166-1 alpha-2 code, such as {@code ES}
     * @param nuts the NUTS codes, each once: two capital letters and up to three digits or capital letters, such as {@code ES61}
     * @throws IllegalArgumentException if the name is blank or a code has another form
     */
    public static Territory of(String name, String country, String... nuts) {
        ImmutableList<String> codes = Require.noneNull(nuts, "nuts");
        return new Territory(
                name, Country.of(Require.notNull(country, "country")), ImmutableSet.copyOf(codes), Optional.empty());
    }

    /**
     * Returns a territory without a NUTS code.
     *
     * @param name the name people read, such as {@code Telangana}
     * @param country the ISO 3166-1 alpha-2 code, such as {@code IN}
     * @throws IllegalArgumentException if the name is blank or the code has another form
     */
    public static Territory of(String name, String country) {
        return new Territory(
                name, Country.of(Require.notNull(country, "country")), ImmutableSet.of(), Optional.empty());
    }

    /**
     * Returns this territory, whose codes are those of the given edition of NUTS.
     *
     * @param edition the year of the edition, such as 2021
     * @throws IllegalArgumentException if the territory has no code, or the year is beyond time
     */
    public Territory ofNuts(int edition) {
        try {
            return new Territory(name, country, nuts, Optional.of(Year.of(edition)));
        } catch (DateTimeException beyondTime) {
            throw new IllegalArgumentException("NUTS edition must be a year such as 2021: " + edition, beyondTime);
        }
    }

    /** Returns the territory as people read it, such as {@code Andalusia (ES61)}, or with its country's code instead. */
    public String text() {
        String codes = nuts.isEmpty() ? country.code() : String.join(", ", nuts);
        return name + " (" + codes
                + nutsEdition.map(edition -> "; NUTS " + edition).orElse("") + ")";
    }

    /** Returns the territory as people read it. */
    @Override
    public String toString() {
        return OneLine.of(text());
    }
}
