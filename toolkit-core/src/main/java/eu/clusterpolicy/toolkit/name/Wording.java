package eu.clusterpolicy.toolkit.name;

/** What a sentence that people write must be like. Immutable and thread-safe. */
public final class Wording {

    private Wording() {}

    /**
     * Requires words.
     *
     * @param kind what the words are, such as {@code reason of a decision}
     * @throws IllegalArgumentException if there are none
     */
    public static void require(String kind, String text) {
        Require.notNull(text, kind);
        if (text.isBlank()) {
            throw new IllegalArgumentException(kind + " must not be blank: '" + text + "'");
        }
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
