package eu.clusterpolicy.toolkit.name;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The form of every identifier, lower-case kebab words of at most 60 characters such as {@code green-innovation-needs}, and
 * how one is made of a name.
 *
 * <p>It is public so that every package of the library asks its identifiers for the same form in the same words. Immutable
 * and thread-safe.
 */
public final class Identifiers {

    /** How many characters an identifier has at most. */
    public static final int LONGEST = 60;

    private Identifiers() {}

    /**
     * Requires the form of an identifier.
     *
     * @param kind what is identified, in words, such as {@code action id}
     * @param value the identifier
     * @throws IllegalArgumentException if it has another form; the message names the kind and the value
     */
    public static void require(String kind, String value) {
        Require.notNull(value, kind);
        if (!isKebab(value)) {
            throw new IllegalArgumentException(kind + " must be lower-case kebab words: " + Excerpt.quoted(value));
        }
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    kind + " must have at most " + LONGEST + " characters: " + Excerpt.quoted(value));
        }
    }

    /** Returns the identifier that is made of the given text, where that has the form of one. */
    public static <I> Optional<I> find(String value, Function<String, I> identifier) {
        return isKebab(Require.notNull(value, "value")) && value.length() <= LONGEST
                ? Optional.of(identifier.apply(value))
                : Optional.empty();
    }

    private static boolean isKebab(String value) {
        boolean withinWord = false;
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (isLetterOrDigit(character)) {
                withinWord = true;
            } else if (character == '-' && withinWord) {
                withinWord = false;
            } else {
                return false;
            }
        }
        return withinWord;
    }

    private static boolean isLetterOrDigit(int character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
    }

    /**
     * Makes an identifier of a name: {@code Łódź Hub (PL)} gives {@code lodz-hub-pl}. Whole words are kept, as many from the
     * beginning as an identifier holds.
     *
     * @param kind what is identified, in words, such as {@code action id}
     * @param name the name as people write it
     * @throws IllegalArgumentException if the name has letters or digits without a plain Latin form, if it has none at all,
     *     or if its first word is longer than an identifier; the message names the kind and the name, and asks for an
     *     identifier
     */
    public static String named(String kind, String name) {
        Require.notNull(name, kind);
        List<String> words = Words.plainOfName(name);
        if (words.isEmpty()) {
            throw noneOf(kind, "a name without letters and digits", name);
        }
        if (!words.stream().flatMapToInt(String::chars).allMatch(Identifiers::isLetterOrDigit)) {
            throw noneOf(kind, "letters without a plain Latin form", name);
        }
        String kebab = String.join("-", words);
        if (kebab.length() <= LONGEST) {
            return kebab;
        }
        int end = kebab.lastIndexOf('-', LONGEST);
        if (end < 0) {
            throw noneOf(kind, "a word of more than " + LONGEST + " letters", name);
        }
        return kebab.substring(0, end);
    }

    private static IllegalArgumentException noneOf(String kind, String material, String name) {
        return new IllegalArgumentException(
                kind + " cannot be made of " + material + "; give an identifier: " + Excerpt.quoted(name));
    }
}
