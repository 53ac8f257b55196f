package eu.clusterpolicy.toolkit.report;

import eu.clusterpolicy.toolkit.name.WhiteSpace;

/**
 * Makes characters of unknown origin fit to print: no control character reaches a terminal, no half of a surrogate pair an
 * encoder, and nothing turns the direction of what follows.
 */
final class Characters {

    private static final String LINE_BREAKS = "\n\u000B\f\r\u0085\u2028\u2029";

    private Characters() {}

    /** Keeps line breaks as line feeds, and makes one space of every other run of blanks. */
    static String clean(String text) {
        return printable(text, '\n', true);
    }

    /** Makes one line of the text: every run of blanks and line breaks becomes one space. */
    static String line(String text) {
        return clean(text).replace('\n', ' ').strip();
    }

    /** Keeps every space, and makes one space of every line break or tab. */
    static String literal(String text) {
        return printable(text, ' ', false);
    }

    /** Replaces what an XML document must not hold, nor an HTML one, such as most control characters, and what misleads. */
    static String xml(String text) {
        return text.codePoints()
                .map(point -> point >= ' ' || point == '\t' || point == '\n' ? shown(point) : WhiteSpace.REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Blanks around a line break go with it. */
    private static String printable(String text, char lineBreak, boolean collapsing) {
        StringBuilder printable = new StringBuilder(text.length());
        int blanks = 0;
        boolean atStartOfLine = false;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (point == ' ' || point == '\t') {
                boolean needless = atStartOfLine || (collapsing && blanks > 0);
                blanks += needless ? 0 : 1;
                printable.append(needless ? "" : " ");
            } else if (LINE_BREAKS.indexOf(point) >= 0) {
                at += point == '\r' && text.startsWith("\n", at) ? 1 : 0;
                printable.setLength(printable.length() - blanks);
                printable.append(lineBreak);
                blanks = 0;
                atStartOfLine = true;
            } else {
                printable.appendCodePoint(shown(point));
                blanks = 0;
                atStartOfLine = false;
            }
        }
        return printable.toString();
    }

    private static int shown(int point) {
        return WhiteSpace.misleads(point) || isNone(point) ? WhiteSpace.REPLACEMENT : point;
    }

    /** Unicode keeps the last two of each plane, and 32 others, from ever being characters; HTML and XML have no place for them. */
    private static boolean isNone(int point) {
        return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    }
}
