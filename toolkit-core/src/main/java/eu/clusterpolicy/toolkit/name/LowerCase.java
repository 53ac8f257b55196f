package eu.clusterpolicy.toolkit.name;

import com.google.common.base.CharMatcher;
import java.util.Locale;

/** Puts texts into lower case, in which they are compared: {@code ΟΔΟΣ} is {@code οδος}. Immutable and thread-safe. */
public final class LowerCase {

    /** Of which Java makes small letters in a time that grows faster than a text that is full of them. */
    private static final CharMatcher SLOW = CharMatcher.anyOf("Σİ");

    private LowerCase() {}

    /** Returns the text in lower case, in time in proportion to its length. */
    public static String of(String text) {
        return (SLOW.matchesNoneOf(text) ? text : withoutSlow(text)).toLowerCase(Locale.ROOT);
    }

    /** Returns the text in one line, as {@link WhiteSpace#inOneLine} does, and in lower case: two such texts read the same. */
    public static String ofLine(String text) {
        return of(WhiteSpace.inOneLine(text));
    }

    private static String withoutSlow(String text) {
        StringBuilder small = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case 'Σ' -> small.append(endsWord(text, at) ? 'ς' : 'σ');
                case 'İ' -> small.append("i\u0307");
                default -> small.append(letter);
            }
        }
        return small.toString();
    }

    /** A sigma is written otherwise at the end of a word; marks belong to the letter before them. */
    private static boolean endsWord(String text, int at) {
        int after = at + 1;
        while (after < text.length() && isMark(text.codePointAt(after))) {
            after += Character.charCount(text.codePointAt(after));
        }
        int before = at;
        while (before > 0 && isMark(text.codePointBefore(before))) {
            before -= Character.charCount(text.codePointBefore(before));
        }
        boolean within = after < text.length() && Character.isLetter(text.codePointAt(after));
        return !within && before > 0 && Character.isLetter(text.codePointBefore(before));
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
