package eu.clusterpolicy.toolkit.entry;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A country by its ISO 3166-1 alpha-2 code, such as {@code DE}.
 *
 * <p>The form is required, two capital letters; that the code is assigned is for a completeness rule to say. Immutable and
 * thread-safe.
 *
 * @param code the ISO 3166-1 alpha-2 code, such as {@code DE}
 */
public record Country(String code) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    /** As the paper of 2021 prints them in brackets after an example. */
    private static final ImmutableMap<String, String> NAMES = ImmutableMap.<String, String>builder()
            .put("AU", "Australia")
            .put("AT", "Austria")
            .put("BE", "Belgium")
            .put("BA", "Bosnia and Herzegovina")
            .put("BG", "Bulgaria")
            .put("CO", "Colombia")
            .put("HR", "Croatia")
            .put("DK", "Denmark")
            .put("EE", "Estonia")
            .put("FI", "Finland")
            .put("FR", "France")
            .put("DE", "Germany")
            .put("GR", "Greece")
            .put("HU", "Hungary")
            .put("IN", "India")
            .put("IE", "Ireland")
            .put("LT", "Lithuania")
            .put("NL", "Netherlands")
            .put("PL", "Poland")
            .put("RO", "Romania")
            .put("SG", "Singapore")
            .put("SI", "Slovenia")
            .put("SE", "Sweden")
            .put("TR", "Turkey")
            .put("UA", "Ukraine")
            .put("US", "USA")
            .buildOrThrow();

    /** Requires two capital letters. */
    public Country {
        Require.notNull(code, "code");
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "country must be an ISO 3166-1 alpha-2 code such as DE: " + Excerpt.quoted(code));
        }
    }

    /**
     * Returns the country with the given code.
     *
     * @param code the ISO 3166-1 alpha-2 code, such as {@code DE}
     * @throws IllegalArgumentException if it is not two capital letters
     */
    public static Country of(String code) {
        return new Country(code);
    }

    /** Finds the country with the given ISO 3166-1 alpha-2 code, such as {@code DE}; none for what has another form. */
    public static Optional<Country> find(String code) {
        return CODE.matcher(Require.notNull(code, "code")).matches() ? Optional.of(of(code)) : Optional.empty();
    }

    /**
     * Returns the country's name in English, as the paper of 2021 prints it: {@code Turkey} for {@code TR}, {@code USA} for
     * {@code US}; empty for a country that the paper does not name. The names that a JDK knows change from one version to the
     * next, and these do not.
     */
    public Optional<String> name() {
        return Optional.ofNullable(NAMES.get(code));
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
