package eu.clusterpolicy.toolkit.entry;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A country by its ISO 3166-1 alpha-2 code, such as {@code DE}.
 *
 * <p>The form is required, two capital letters; that the code is assigned is for a completeness rule to say. Immutable and
 * thread-safe.
 *
 * @param code the ISO 3166-1 alpha-2 code, such as {@code DE}
 */
public record Country(String code) {

    private static final String KOSOVO = "XK";

    /** Requires two capital letters. */
    public Country {
        Require.notNull(code, "code");
        if (!isCode(code)) {
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
        return isCode(Require.notNull(code, "code")) ? Optional.of(of(code)) : Optional.empty();
    }

    /**
     * Returns every country with a code, in the order of codes: those of ISO 3166-1, as the Java runtime knows them, and Kosovo by
     * {@code XK}, the user-assigned code that European bodies give it.
     */
    public static ImmutableList<Country> all() {
        return Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of(KOSOVO))
                .sorted()
                .map(Country::of)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the code by which European statistics go, with which the codes of NUTS begin: {@code EL} for Greece, {@code UK} for
     * the United Kingdom, and for any other country its own code.
     */
    public String statisticalCode() {
        return switch (code) {
            case "GR" -> "EL";
            case "GB" -> "UK";
            default -> code;
        };
    }

    /**
     * Returns the country's name in English, as the paper of 2021 prints it: {@code Turkey} for {@code TR}, {@code USA} for
     * {@code US}; empty for a country that the paper does not name. The names that a JDK knows change from one version to the
     * next, and these do not.
     */
    public Optional<String> name() {
        return Optional.ofNullable(printedName());
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }

    /** As the paper of 2021 prints them in brackets after an example. */
    private @Nullable String printedName() {
        return switch (code) {
            case "AU" -> "Australia";
            case "AT" -> "Austria";
            case "BE" -> "Belgium";
            case "BA" -> "Bosnia and Herzegovina";
            case "BG" -> "Bulgaria";
            case "CO" -> "Colombia";
            case "HR" -> "Croatia";
            case "DK" -> "Denmark";
            case "EE" -> "Estonia";
            case "FI" -> "Finland";
            case "FR" -> "France";
            case "DE" -> "Germany";
            case "GR" -> "Greece";
            case "HU" -> "Hungary";
            case "IN" -> "India";
            case "IE" -> "Ireland";
            case "LT" -> "Lithuania";
            case "NL" -> "Netherlands";
            case "PL" -> "Poland";
            case "RO" -> "Romania";
            case "SG" -> "Singapore";
            case "SI" -> "Slovenia";
            case "SE" -> "Sweden";
            case "TR" -> "Turkey";
            case "UA" -> "Ukraine";
            case "US" -> "USA";
            default -> null;
        };
    }

    private static boolean isCode(String code) {
        return code.length() == 2 && isCapital(code.charAt(0)) && isCapital(code.charAt(1));
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }
}
