package eu.clusterpolicy.toolkit.report;

import java.util.regex.Pattern;

/**
 * Makes characters of unknown origin fit to print: no control character reaches a terminal, no half of a surrogate pair an
 * encoder.
 */
final class Characters {

    private static final Pattern LINE_BREAK = Pattern.compile("[ \\t]*\\R[ \\t]*");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /** Keeps line breaks as line feeds, and makes one space of every other run of white space. */
    static String clean(String text) {
        return printable(
                BLANKS.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll(" "));
    }

    /** Makes one line of the text: every run of white space becomes one space. */
    static String line(String text) {
        return clean(text).replace('\n', ' ').strip();
    }

    /** Keeps every space, and makes one space of every line break or tab. */
    static String literal(String text) {
        return printable(LINE_BREAK.matcher(text).replaceAll(" ").replace('\t', ' '));
    }

    private static String printable(String text) {
        return text.codePoints()
                .map(Characters::printable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int printable(int codePoint) {
        boolean control = Character.isISOControl(codePoint) && codePoint != '\n';
        return control || Character.getType(codePoint) == Character.SURROGATE ? REPLACEMENT : codePoint;
    }
}
