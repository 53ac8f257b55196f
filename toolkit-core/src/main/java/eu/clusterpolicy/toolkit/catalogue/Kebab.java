package eu.clusterpolicy.toolkit.catalogue;

import java.util.Objects;
import java.util.regex.Pattern;

/** The form of every identifier: lower-case kebab words. */
final class Kebab {

    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Kebab() {}

    static void require(String kind, String value) {
        Objects.requireNonNull(value, kind);
        if (!WORDS.matcher(value).matches()) {
            throw new IllegalArgumentException(kind + " must be lower-case kebab words: '" + value + "'");
        }
    }
}
