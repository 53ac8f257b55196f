package eu.clusterpolicy.toolkit.completeness;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What remains of a name when case, accents, punctuation, white space and the mark of the plural are taken away. */
final class NameKey {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}'’]+");
    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[^\\p{L}\\p{N}]+")).omitEmptyStrings();
    private static final int LONG_ENOUGH_FOR_A_PLURAL = 4;

    /** Letters that Unicode does not take apart, beside what people type for them. */
    private static final ImmutableMap<String, String> PLAIN = ImmutableMap.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private NameKey() {}

    /** Returns the key of the whole name; empty for a name without letters and digits. */
    static Optional<String> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = CharMatcher.ascii().matchesAllOf(lower) ? lower : plain(lower);
        List<String> words = WORDS.splitToList(MARKS.matcher(plain).replaceAll(""));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.stream().map(NameKey::singular).collect(Collectors.joining(" ")));
    }

    private static String plain(String lower) {
        String plain = Normalizer.normalize(lower, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }

    /** Returns the key of a name without what stands in brackets; empty for a name without brackets. */
    static Optional<String> withoutBrackets(String name) {
        String shorter = BRACKETS.matcher(name).replaceAll(" ");
        return shorter.equals(name) ? Optional.empty() : of(shorter);
    }

    private static String singular(String word) {
        return word.length() >= LONG_ENOUGH_FOR_A_PLURAL && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
