package eu.clusterpolicy.toolkit.report;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of at most so many columns: at spaces, and inside a word only where it is too long for a line. */
final class Wrapping {

    private static final int FIRST_MARK = 0x300;

    /** The wide and full-width characters of Unicode's annex 11, block by block. */
    private static final ImmutableRangeSet<Integer> WIDE = ImmutableRangeSet.<Integer>builder()
            .add(Range.closed(0x1100, 0x115F))
            .add(Range.closed(0x2E80, 0x303E))
            .add(Range.closed(0x3041, 0xA4CF))
            .add(Range.closed(0xA960, 0xA97C))
            .add(Range.closed(0xAC00, 0xD7A3))
            .add(Range.closed(0xF900, 0xFAFF))
            .add(Range.closed(0xFE30, 0xFE6F))
            .add(Range.closed(0xFF01, 0xFF60))
            .add(Range.closed(0xFFE0, 0xFFE6))
            .add(Range.closed(0x1F300, 0x1F64F))
            .add(Range.closed(0x1F680, 0x1F6FF))
            .add(Range.closed(0x1F900, 0x1F9FF))
            .add(Range.closed(0x20000, 0x3FFFD))
            .build();

    private Wrapping() {}

    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            wrapLine(line, width, lines);
        }
        return lines;
    }

    /** Returns how many columns a terminal gives the text: two for the wide letters of East Asia and for pictures, none for marks. */
    static int width(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            width += width(point);
            at += Character.charCount(point);
        }
        return width;
    }

    private static int width(int point) {
        if (point < FIRST_MARK) {
            return 1;
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return WIDE.contains(point) ? 2 : 1;
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
        int filled = 0;
        for (String word : text.split(" ", -1)) {
            int wide = width(word);
            if (!line.isEmpty() && filled + 1 + wide > width) {
                lines.add(take(line));
                filled = 0;
            }
            filled += (line.isEmpty() ? 0 : 1) + wide;
            line.append(line.isEmpty() ? "" : " ").append(word);
            if (filled > width) {
                breakUp(line, width, lines);
                filled = width(line.toString());
            }
        }
        lines.add(take(line));
    }

    /** Moves whole lines out of what is too long for one, and leaves the rest. */
    private static void breakUp(StringBuilder line, int width, List<String> lines) {
        String text = line.toString();
        int start = 0;
        for (int end = endOfLine(text, start, width); end < text.length(); end = endOfLine(text, start, width)) {
            int broken = start + breakWithin(text.substring(start, end));
            lines.add(text.substring(start, broken));
            start = broken;
        }
        line.setLength(0);
        line.append(text, start, text.length());
    }

    /** Returns where the columns end that a line holds, with at least one character, and the marks of the last. */
    private static int endOfLine(String text, int start, int width) {
        int room = width;
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            room -= width(point);
            if (room < 0 && at > start) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    /** Returns where to break a word that is too long: after its last hyphen or slash if that fills half a line, or at the end. */
    private static int breakWithin(String line) {
        int last = line.length() - 1;
        int after = Math.max(line.lastIndexOf('-', last), line.lastIndexOf('/', last)) + 1;
        return after * 2 >= line.length() ? after : line.length();
    }

    private static String take(StringBuilder line) {
        String text = trim(line);
        line.setLength(0);
        return text;
    }
}
