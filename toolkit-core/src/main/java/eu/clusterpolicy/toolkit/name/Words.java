package eu.clusterpolicy.toolkit.name;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text in the form in which a search compares them: lower case, without accents. */
public final class Words {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Cf}]+");
    private static final Pattern UNSEEN_AND_MARKS = Pattern.compile("[\\p{Cf}\\p{M}]+");
    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[^\\p{L}\\p{N}]+")).omitEmptyStrings();

    /** Letters that Unicode does not take apart, beside what people type for them. */
    private static final ImmutableMap<Character, String> PLAIN = ImmutableMap.<Character, String>builder()
            .put('ß', "ss")
            .put('æ', "ae")
            .put('œ', "oe")
            .put('ø', "o")
            .put('ł', "l")
            .put('đ', "d")
            .put('ð', "d")
            .put('þ', "th")
            .put('ħ', "h")
            .put('ŧ', "t")
            .put('ŋ', "n")
            .put('ı', "i")
            .put('ς', "σ")
            .buildOrThrow();

    private Words() {}

    /** Returns the words of the given text, each once, in the order of the text. */
    public static ImmutableSet<String> of(String text) {
        return ImmutableSet.copyOf(WORDS.split(fold(text)));
    }

    private static String fold(String text) {
        if (CharMatcher.ascii().matchesAllOf(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        // Signs go before decomposition, which would make letters of some: "Hub™" is not the word "hubtm".
        String signless = BETWEEN_WORDS.matcher(text).replaceAll(" ");
        String apart = Normalizer.normalize(signless, Normalizer.Form.NFKD);
        return spellOut(UNSEEN_AND_MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT));
    }

    private static String spellOut(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            String spelling = PLAIN.get(text.charAt(i));
            if (spelling == null) {
                plain.append(text.charAt(i));
            } else {
                plain.append(spelling);
            }
        }
        return plain.toString();
    }
}
