package eu.clusterpolicy.toolkit.completeness;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Flaws of a text, each in words that follow the text's name. */
final class Flaws {

    private static final Pattern DOUBLED_SPACE = Pattern.compile("[\\s\\p{Z}]{2}");
    private static final CharMatcher BREAKS = CharMatcher.anyOf("\t\n\u000B\f\r\u0085\u2028\u2029\u200B\uFEFF");
    private static final CharMatcher STRAY_AT_END = CharMatcher.whitespace().or(BREAKS);
    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    /** Signs of the printed page, each in a group of its own. */
    private static final Pattern TYPESETTING = Pattern.compile("(?<hyphen>(?<=\\p{L}) -(?=\\p{L}))"
            + "|(?<comma> [,;](?=\\s))"
            + "|(?<soft>\\u00AD)"
            + "|(?<ligature>[\\uFB00-\\uFB06])"
            + "|(?<lost>\\uFFFD|\\p{Co})"
            + "|(?<label>^(?:Example|Action): ?)"
            + "|(?<entity>&(?:#\\d{1,7}|#x\\p{XDigit}{1,6}|[A-Za-z]{2,8});)");

    private Flaws() {}

    static Optional<String> whiteSpace(Text text) {
        boolean stray = text.kind() == Text.Kind.PROSE
                ? text.words().lines().filter(line -> !line.isBlank()).anyMatch(Flaws::hasStrayWhiteSpace)
                : hasStrayWhiteSpace(text.words());
        return stray ? Optional.of("has stray white space: '" + visible(text.words()) + "'") : Optional.empty();
    }

    static Optional<String> fullStop(Text text) {
        boolean stop = text.kind() == Text.Kind.WORDING
                && text.words().endsWith(".")
                && !text.words().endsWith("...");
        return stop ? Optional.of("ends with a full stop") : Optional.empty();
    }

    static Optional<String> doubledWord(Text text) {
        if (text.kind() == Text.Kind.NAME) {
            return Optional.empty();
        }
        List<String> words = WORDS.splitToList(text.words().toLowerCase(Locale.ROOT));
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals(words.get(i - 1)) && word.chars().anyMatch(Character::isLetter)) {
                return Optional.of("says '" + word + "' twice in a row");
            }
        }
        return Optional.empty();
    }

    static Optional<String> typesetting(Text text) {
        Matcher matcher = TYPESETTING.matcher(text.words());
        return matcher.find() ? Optional.of(leftover(matcher)) : Optional.empty();
    }

    private static String leftover(Matcher matcher) {
        if (matcher.group("hyphen") != null) {
            return "has a space before a hyphen";
        }
        if (matcher.group("comma") != null) {
            return "has a space before a comma or a semicolon";
        }
        if (matcher.group("soft") != null) {
            return "has a soft hyphen";
        }
        if (matcher.group("ligature") != null) {
            return "has a ligature, '" + matcher.group() + "', instead of letters";
        }
        if (matcher.group("lost") != null) {
            return "has a character that was lost in copying";
        }
        return matcher.group("label") != null
                ? "begins with the label '" + matcher.group().strip() + "'"
                : "has the code '" + matcher.group() + "' instead of a character";
    }

    private static boolean hasStrayWhiteSpace(String words) {
        return STRAY_AT_END.matches(words.charAt(0))
                || STRAY_AT_END.matches(words.charAt(words.length() - 1))
                || BREAKS.matchesAnyOf(words)
                || DOUBLED_SPACE.matcher(words).find();
    }

    /** Shows white space that nobody would see. */
    private static String visible(String words) {
        return CharMatcher.is(' ')
                .negate()
                .and(CharMatcher.whitespace().or(CharMatcher.anyOf("\u200B\uFEFF")))
                .replaceFrom(words, '␣');
    }
}
