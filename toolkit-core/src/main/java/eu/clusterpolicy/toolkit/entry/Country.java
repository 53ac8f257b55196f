package eu.clusterpolicy.toolkit.entry;

import java.util.Objects;
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

    /** Requires two capital letters. */
    public Country {
        Objects.requireNonNull(code, "country");
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("country must be an ISO 3166-1 alpha-2 code such as DE: '" + code + "'");
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

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
