package eu.clusterpolicy.toolkit.name;

import java.util.Optional;

/** What every text that people write must be like. Immutable and thread-safe. */
public final class Wording {

    /** How many characters a text has at most. */
    public static final int LONGEST = 100_000;

    private Wording() {}

    /**
     * Requires words.
     *
     * @param kind what the words are, such as {@code reason of a decision}
     * @throws IllegalArgumentException if there are none, or too many
     */
    public static void require(String kind, String text) {
        if (WhiteSpace.isBlank(requireBounded(kind, text))) {
            throw new IllegalArgumentException(kind + " must not be blank: " + Excerpt.quoted(text));
        }
    }

    /**
     * Requires a text no longer than any may be; it may be blank.
     *
     * @param kind what the text is, such as {@code description}
     * @return the text
     * @throws NullArgumentException if there is none
     * @throws IllegalArgumentException if it is too long
     */
    public static String requireBounded(String kind, String text) {
        if (isTooLong(Require.notNull(text, kind))) {
            throw new IllegalArgumentException(
                    kind + " must have at most " + Excerpt.number(LONGEST) + " characters: " + Excerpt.quoted(text));
        }
        return text;
    }

    /** Requires the same of a text that may be missing. */
    public static void requireBounded(String kind, Optional<String> text) {
        if (Require.notNull(text, kind).isPresent()) {
            requireBounded(kind, text.get());
        }
    }

    /** Requires the same of each of several texts. */
    public static void requireEachBounded(String kind, Iterable<String> texts) {
        for (String text : texts) {
            requireBounded(kind, text);
        }
    }

    /** Returns whether a text has more characters than any may have; a schema counts code points, too. */
    public static boolean isTooLong(String text) {
        return text.length() > LONGEST && text.codePointCount(0, text.length()) > LONGEST;
    }

    /** Ends a text as a sentence ends, so that reasons read aloud do not run into each other. */
    public static String sentence(String text) {
        String stripped = WhiteSpace.trim(text);
        boolean ended = !stripped.isEmpty() && ".!?…".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
        return ended ? stripped : stripped + ".";
    }

    /** Begins words of our own, which begin with a lower-case letter, with a capital. */
    public static String sentenceCase(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
