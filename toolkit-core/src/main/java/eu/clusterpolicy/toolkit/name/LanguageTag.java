package eu.clusterpolicy.toolkit.name;

import java.util.regex.Pattern;

/** The form of a language's tag, such as {@code de} or {@code pt-PT}. Immutable and thread-safe. */
public final class LanguageTag {

    /** The form as a schema states it: a language of two or three letters, and at most three subtags. */
    public static final String PATTERN = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private LanguageTag() {}

    /**
     * Requires the form of a language's tag.
     *
     * @param name what the caller knows it by
     * @throws IllegalArgumentException if it has another form
     */
    public static void require(String name, String tag) {
        if (!FORM.matcher(tag).matches()) {
            throw new IllegalArgumentException(
                    name + " must be a BCP 47 language tag such as de or pt-PT: " + Excerpt.quoted(tag));
        }
    }
}
