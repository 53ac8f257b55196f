package eu.clusterpolicy.toolkit.rule;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.completeness.PlacedText;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.name.Scripts;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rule that letters arrive as they were written. */
final class GarbledTextRules {

    static final ImmutableList<Rule<Object>> ALL = ImmutableList.of(Texts.rule(
            Rule.ofValidity("text-garbled", Severity.WARNING)
                    .title("Letters that were damaged on their way")
                    .rationale(
                            "A text that went through a file of another encoding looks wrong, or right and is not found.")
                    .remedy("Write the letters anew, or read the file in the encoding in which it was saved."),
            GarbledTextRules::garbled));

    /** What the second and third byte of a letter look like that was written in UTF-8 and read in a Western encoding. */
    private static final String LATER = "[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

    /** At the end of a word in capitals, such a pair may be its last letter and a closing mark. */
    private static final Pattern DECODED_TWICE =
            Pattern.compile("(?=[ÂÃÄÅâÐÑÎÏ])(?:(?<!\\p{Lu})[ÂÃÄÅ]" + LATER + "|[ÂÃÄÅ]" + LATER
                    + "(?=\\p{Ll})|â[€\\u0080]" + LATER
                    + "|(?:[ÐÑ]" + LATER + "){2}|(?:[ÎÏ]" + LATER + "){2})");

    private static final Pattern QUESTION = Pattern.compile("\\p{L}\\?{1,3}\\p{L}");

    /** An address has question marks of its own. */
    private static final CharMatcher OF_ADDRESSES = CharMatcher.anyOf("/=");

    /** What can be wrong, the plainest sign first. */
    private static final ImmutableList<Function<String, Optional<String>>> SIGNS = ImmutableList.of(
            GarbledTextRules::misleading,
            words -> found(DECODED_TWICE, words, "has '%s', the trace of a letter that was decoded twice"),
            words -> words.indexOf('?') < 0 || OF_ADDRESSES.matchesAnyOf(words)
                    ? Optional.empty()
                    : found(QUESTION, words, "has a question mark within a word, '%s'"),
            words -> Scripts.mixedWord(words).map("mixes letters of two scripts in the word '%s'"::formatted),
            GarbledTextRules::decomposed);

    private GarbledTextRules() {}

    private static Optional<String> garbled(PlacedText text) {
        return SIGNS.stream().flatMap(sign -> sign.apply(text.words()).stream()).findFirst();
    }

    private static Optional<String> found(Pattern sign, String words, String does) {
        Matcher matcher = sign.matcher(words);
        return matcher.find() ? Optional.of(does.formatted(WhiteSpace.visible(matcher.group()))) : Optional.empty();
    }

    private static Optional<String> misleading(String words) {
        return words.codePoints()
                .filter(WhiteSpace::misleads)
                .mapToObj(point ->
                        "has the character " + WhiteSpace.visible(Character.toString(point)) + ", which nobody sees")
                .findFirst();
    }

    /** Each pair of a letter and a mark by itself: a run of marks would take a normaliser the square of its length. */
    private static Optional<String> decomposed(String words) {
        for (int at = 1; at < words.length(); at++) {
            if (Character.getType(words.charAt(at)) == Character.NON_SPACING_MARK
                    && Character.isLetter(words.charAt(at - 1))) {
                String apart = words.substring(at - 1, at + 1);
                String whole = Normalizer.normalize(apart, Normalizer.Form.NFC);
                if (whole.length() == 1) {
                    return Optional.of("has the letter '" + whole + "' as two characters, a letter and an accent");
                }
            }
        }
        return Optional.empty();
    }
}
