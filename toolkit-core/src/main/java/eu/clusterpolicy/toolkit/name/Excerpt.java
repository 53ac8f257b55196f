package eu.clusterpolicy.toolkit.name;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How a message shows what it found: no more of it than a line can hold, and nothing unseen, such as {@code 'aaa…' (4,000
 * characters)} or {@code a, b, c and 27 more}. Immutable and thread-safe.
 */
public final class Excerpt {

    private static final int MOST = 60;
    static final int MOST_LISTED = 10;
    private static final int MOST_LINES = 20;

    private Excerpt() {}

    /** Returns the text in quotes; of a long one the beginning, and how long it is. */
    public static String quoted(String text) {
        String length = isLong(text) ? " (%s)".formatted(characters(text)) : "";
        return "'" + shortened(text) + "'" + length;
    }

    /** Returns the beginning of the text. */
    public static String shortened(String text) {
        return shortened(text, MOST);
    }

    /** Returns the beginning of the text, with at most the given number of characters. */
    public static String shortened(String text, int most) {
        return WhiteSpace.visible(
                text.length() <= most || text.codePointCount(0, text.length()) <= most
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, most)) + "…");
    }

    /** Returns the items in a line, such as {@code a, b, c}; of many the first, and how many more there are. */
    public static String listed(Collection<String> items) {
        int more = items.size() - MOST_LISTED;
        String first = items.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return more <= 0 ? first : "%s and %s more".formatted(first, number(more));
    }

    /** Returns the lines of a message; of many the first twenty, and how many more there are. */
    public static String lines(List<String> lines, String separator) {
        int more = lines.size() - MOST_LINES;
        String first = lines.stream().limit(MOST_LINES).collect(Collectors.joining(separator));
        return more <= 0 ? first : first + separator + "and " + number(more) + " more";
    }

    /** Returns a number as messages write it, such as {@code 100,000}. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static boolean isLong(String text) {
        return text.length() > MOST && text.codePointCount(0, text.length()) > MOST;
    }

    private static String characters(String text) {
        return number(text.codePointCount(0, text.length())) + " characters";
    }
}
