package eu.clusterpolicy.toolkit.name;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The form of every identifier: lower-case kebab words, such as {@code green-innovation-needs}.
 *
 * <p>It is public so that every package of the library asks its identifiers for the same form in the same words. Immutable
 * and thread-safe.
 */
public final class Kebab {

    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Kebab() {}

    /**
     * Requires lower-case kebab words.
     *
     * @param kind what is identified, in words, such as {@code action id}
     * @param value the identifier
     * @throws IllegalArgumentException if it has another form; the message names the kind and the value
     */
    public static void require(String kind, String value) {
        Objects.requireNonNull(value, kind);
        if (!WORDS.matcher(value).matches()) {
            throw new IllegalArgumentException(kind + " must be lower-case kebab words: '" + value + "'");
        }
    }
}
