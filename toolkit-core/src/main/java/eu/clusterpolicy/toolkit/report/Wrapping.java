package eu.clusterpolicy.toolkit.report;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of at most so many code points: at spaces, and inside a word only where it is too long for a line. */
final class Wrapping {

    private Wrapping() {}

    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            wrapLine(line, width, lines);
        }
        return lines;
    }

    static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Returns the text with spaces after it, up to the given width. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** Returns the text with spaces before it, up to the given width. */
    static String padBefore(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** Returns the text without the spaces at its end; white space of other kinds is the text's own. */
    static String trim(CharSequence text) {
        return CharMatcher.is(' ').trimTrailingFrom(text);
    }

    private static void wrapLine(String text, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
                lines.add(take(line));
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (width(line.toString()) > width) {
                int end = breakWithin(line, line.offsetByCodePoints(0, width));
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        lines.add(take(line));
    }

    /** Returns where to break a word that is too long: after its last hyphen or slash if that fills half a line, or at the end. */
    private static int breakWithin(StringBuilder line, int end) {
        int after = Math.max(line.lastIndexOf("-", end - 1), line.lastIndexOf("/", end - 1)) + 1;
        return after * 2 >= end ? after : end;
    }

    private static String take(StringBuilder line) {
        String text = trim(line);
        line.setLength(0);
        return text;
    }
}
