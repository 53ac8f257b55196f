package eu.clusterpolicy.toolkit.name;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What remains of a name when case, accents, punctuation, white space, the mark of the plural and the ways to spell one word are
 * taken away.
 */
public final class NameKey {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}'’]+");

    /** A hyphen joins: "ups" alone is too short for a plural, but "start-ups" is not. */
    private static final Pattern PLURAL = Pattern.compile("(?<=[\\p{L}\\p{N}\\p{Pd}]{3})(?<!s)s(?![\\p{L}\\p{N}])");

    /** The singular goes along, for some words keep its "ie", such as "movie". */
    private static final Pattern PLURAL_OF_Y = Pattern.compile("(?<=\\p{L}{2})ies?(?![\\p{L}\\p{N}])");

    private static final Pattern AMERICAN = Pattern.compile("(?<=\\p{L}{2})iz(?=[aei])");

    private static final Pattern LETTER_OR_NUMBER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Between two numbers a separator tells something: 1.1 is not 11. */
    private static final Pattern NEEDLESS = Pattern.compile("(?<!\\p{N}) | (?!\\p{N})");

    /** Letters that Unicode does not take apart, beside what people type for them. */
    private static final ImmutableMap<String, String> PLAIN = ImmutableMap.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private NameKey() {}

    /** Returns the key of the whole name: the signs of a name without letters and digits; empty for a blank one. */
    public static Optional<String> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = MARKS.matcher(CharMatcher.ascii().matchesAllOf(lower) ? lower : plain(lower))
                .replaceAll("");
        String key = LETTER_OR_NUMBER.matcher(plain).find()
                ? letters(plain.replace("&", " and "))
                : CharMatcher.whitespace().removeFrom(plain);
        return key.isEmpty() ? Optional.empty() : Optional.of(key);
    }

    private static String letters(String plain) {
        String singular =
                PLURAL.matcher(PLURAL_OF_Y.matcher(plain).replaceAll("y")).replaceAll("");
        String british = AMERICAN.matcher(singular).replaceAll("is");
        return NEEDLESS.matcher(SEPARATORS.matcher(british).replaceAll(" ")).replaceAll("");
    }

    private static String plain(String lower) {
        String plain = Normalizer.normalize(lower, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }

    /** Returns the key of a name without what stands in brackets; empty for a name without brackets. */
    public static Optional<String> withoutBrackets(String name) {
        String shorter = BRACKETS.matcher(name).replaceAll(" ");
        return shorter.equals(name) ? Optional.empty() : of(shorter);
    }
}
