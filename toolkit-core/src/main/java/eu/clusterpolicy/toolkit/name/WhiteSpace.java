package eu.clusterpolicy.toolkit.name;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.util.Locale;

/**
 * White space and other characters that cannot be seen: which they are, how they are trimmed, and how a message shows them.
 *
 * <p>White space is what Unicode or Java takes for it, and two characters more that stray into texts copied from pages and
 * files: the zero-width space and the byte order mark. Immutable and thread-safe.
 */
public final class WhiteSpace {

    /** The sign that is shown in the place of a character that misleads. */
    public static final int REPLACEMENT = 0xFFFD;

    /** Made when a text asks for them: most do not, and the first cell is printed without what they are made of. */
    private static final class Matchers {

        static final CharMatcher ANY = CharMatcher.whitespace()
                .or(CharMatcher.inRange('\u001C', '\u001F'))
                .or(CharMatcher.anyOf("\u200B\uFEFF"))
                .precomputed();

        static final CharMatcher ANY_OR_CONTROL = ANY.or(CharMatcher.javaIsoControl());
    }

    private WhiteSpace() {}

    /** Matches every white space, such as a space, a tab, a line feed, a no-break space or a zero-width space. */
    public static CharMatcher any() {
        return Matchers.ANY;
    }

    /** Returns the text without white space of any kind at its ends. */
    public static String trim(String text) {
        return Matchers.ANY.trimFrom(text);
    }

    /** Returns the text in one line: trimmed, with one space for each run of white space or control characters. */
    public static String inOneLine(String text) {
        return isPlain(text) ? text : Matchers.ANY_OR_CONTROL.trimAndCollapseFrom(text, ' ');
    }

    /** Returns whether a text has visible characters of ASCII alone, with single spaces between them: most texts do. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || character > '~' || (character == ' ' && before == ' ')) {
                return false;
            }
            before = character;
        }
        return before != ' ';
    }

    /** Returns whether the text has no words: it is empty, or white space alone. */
    public static boolean isBlank(String text) {
        return !beginsWithAscii(text) && Matchers.ANY.matchesAllOf(text);
    }

    private static boolean beginsWithAscii(String text) {
        return !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) <= '~';
    }

    /** Returns whether nothing of the text can be seen. */
    public static boolean isUnseen(String text) {
        return text.codePoints().allMatch(WhiteSpace::isUnseen);
    }

    static boolean isUnseen(int point) {
        return isWhiteSpace(point) || Character.isISOControl(point) || Character.getType(point) == Character.FORMAT;
    }

    /**
     * Returns whether a character has no place in a text that people read: a control character other than white space, one
     * that turns the direction of the letters after it and so makes a reader see another text, or half of a surrogate pair.
     */
    public static boolean misleads(int point) {
        boolean turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        boolean control = Character.isISOControl(point) && !isWhiteSpace(point);
        return turns || control || Character.getType(point) == Character.SURROGATE;
    }

    /** Returns the text with a sign, {@code U+FFFD}, for each character that misleads, as reports show it. */
    public static String withoutMisleading(String text) {
        if (text.codePoints().noneMatch(WhiteSpace::misleads)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(point -> misleads(point) ? REPLACEMENT : point).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /**
     * Returns the text as a message shows it: white space as {@code ␣}, but for a single space within, and any other
     * character that cannot be seen by its name, such as {@code [U+202E]}.
     */
    public static String visible(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (point == ' ' && isBetweenWords(text, at)) {
                visible.append(' ');
            } else if (isWhiteSpace(point)) {
                visible.append('␣');
            } else if (isUnseen(point) || misleads(point)) {
                visible.append("[U+").append(hexadecimal(point)).append(']');
            } else {
                visible.appendCodePoint(point);
            }
            at += Character.charCount(point);
        }
        return visible.toString();
    }

    private static boolean isBetweenWords(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && !Matchers.ANY.matches(text.charAt(at - 1))
                && !Matchers.ANY.matches(text.charAt(at + 1));
    }

    private static String hexadecimal(int point) {
        return Strings.padStart(Integer.toHexString(point).toUpperCase(Locale.ROOT), 4, '0');
    }

    private static boolean isWhiteSpace(int point) {
        return Character.isBmpCodePoint(point) && Matchers.ANY.matches((char) point);
    }
}
