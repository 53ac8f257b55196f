package eu.clusterpolicy.toolkit.name;

/** How an error shows what it found: no more of it than a line can hold, and nothing unseen. Immutable and thread-safe. */
public final class Excerpt {

    private static final int MOST = 60;

    private Excerpt() {}

    /** Returns the beginning of the text in quotes. */
    public static String quoted(String text) {
        return "'" + shortened(text) + "'";
    }

    /** Returns the beginning of the text. */
    public static String shortened(String text) {
        return shortened(text, MOST);
    }

    /** Returns the beginning of the text, with at most the given number of characters. */
    public static String shortened(String text, int most) {
        return WhiteSpace.visible(
                text.codePointCount(0, text.length()) <= most
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, most)) + "…");
    }
}
