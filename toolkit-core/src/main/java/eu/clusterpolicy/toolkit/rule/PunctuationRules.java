package eu.clusterpolicy.toolkit.rule;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.completeness.PlacedText;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.name.Placeholder;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules about the signs among the words: marks of other formats, punctuation and capitals. */
final class PunctuationRules {

    /** Behind a look at the first sign, as in all patterns here: few characters can begin a match. */
    private static final Pattern MARKUP = Pattern.compile("(?=[<*\\]\\[#\\\\¹²³⁴-⁹])(?:"
            + "</?(?i:a|abbr|b|blockquote|br|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|script|small|span|strong|style|sub|sup"
            + "|table|td|th|tr|u|ul)(?:\\s[^<>]{0,500})?/?>"
            + "|\\*\\*(?=\\S)[^*]{1,500}\\*\\*"
            + "|\\]\\((?=https?:|/|#)"
            + "|\\A#{1,6} "
            + "|\\\\[a-z]{2,20}\\{"
            + "|(?<=[\\p{L}\\p{N}.,;)”\"»])\\[\\d{1,3}\\]|(?<=[\\p{L}\\p{N}.,;)”\"»] )\\[\\d{1,3}\\]"
            + "|(?<=\\p{L}{4})(?<![ÂÃÄÅ]|met(?:er|re))[¹²³⁴-⁹])");

    static final ImmutableList<Rule<Object>> ALL = ImmutableList.of(
            Texts.rule(
                    Rule.ofValidity("text-markup", Severity.WARNING)
                            .title("Marks of another format in a text")
                            .rationale(
                                    "Texts are shown as they are, so that readers see the marks and not what they mean.")
                            .remedy("Take the marks away; say in words what a footnote says."),
                    text -> found(MARKUP, text, "has the mark '%s'")),
            Texts.rule(
                    Rule.ofValidity("text-punctuation", Severity.WARNING)
                            .title("Punctuation that is out of place")
                            .rationale(
                                    "A comma at the end or a bracket that nothing closes shows that words are missing.")
                            .remedy("Add what is missing, or take the sign away."),
                    PunctuationRules::punctuation),
            Texts.rule(
                    Rule.ofValidity("text-all-capitals", Severity.WARNING)
                            .title("Text in capitals")
                            .rationale("Capitals alone are hard to read, and hide which words are names.")
                            .remedy("Write the text as a sentence is written."),
                    PunctuationRules::capitals),
            Texts.rule(
                    Rule.ofValidity("text-is-address", Severity.WARNING)
                            .title("Address where a name belongs")
                            .rationale(
                                    "Nobody reads from an address what is meant, and it changes more often than a name.")
                            .remedy("Write the name, and give the address as a link."),
                    PunctuationRules::address));

    private static final Pattern ENDING = Pattern.compile("(?=[,;:….])(?:[,;:…]|\\.\\.\\.)\\z");

    /** Two dots between numbers and in paths mean something. */
    private static final Pattern DOUBLED =
            Pattern.compile("(?=[,;!.])(?:,,|;;|!!|,;|;,|,\\.(?!\\d)|;\\.|(?<![.\\d/])\\.\\.(?![.\\d/]|\\z))");

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final CharMatcher BRACKETS = CharMatcher.anyOf(OPENING + CLOSING);

    /** A mark behind which a list's items stand, such as {@code a)} or {@code 12)}. */
    private static final Pattern ITEM = Pattern.compile("(?<![\\p{L}\\p{N}(])(?:\\p{L}|\\d{1,2}|[ivx]{1,4})\\)");

    /** Languages open and close with other signs of the same kind, but always with two. */
    private static final ImmutableList<CharMatcher> QUOTATION_MARKS =
            ImmutableList.of(CharMatcher.anyOf("„“”‟").precomputed(), CharMatcher.anyOf("«»"));

    /** A number's inches are no quotation. */
    private static final Pattern STRAIGHT = Pattern.compile("\"(?:(?<!\\d\")|(?=\\p{L}))");

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:https?://|www\\.)\\S+|[^\\s@/]+@[^\\s@/]+\\.\\p{L}{2,}");

    private static final int FEWEST_WORDS = 2;
    private static final int FEWEST_WORDS_OF_NAME = 4;

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}+");

    /** Shorter words in capitals are abbreviations. */
    private static final Pattern WHOLE_WORD = Pattern.compile("\\p{L}{5}");

    private static final Pattern STOP_TOO_MANY = Pattern.compile("\\.\\.\\z(?<!\\.\\.\\.)");

    private PunctuationRules() {}

    private static Optional<String> found(Pattern sign, PlacedText text, String does) {
        Matcher matcher = sign.matcher(text.words());
        return matcher.find() ? Optional.of(does.formatted(WhiteSpace.inOneLine(matcher.group()))) : Optional.empty();
    }

    private static Optional<String> punctuation(PlacedText text) {
        return ImmutableList.<Function<PlacedText, Optional<String>>>of(
                        PunctuationRules::ending,
                        each -> found(DOUBLED, each, "has the signs '%s' side by side"),
                        PunctuationRules::stops,
                        PunctuationRules::brackets,
                        PunctuationRules::quotation)
                .stream()
                .flatMap(sign -> sign.apply(text).stream())
                .findFirst();
    }

    /** Whether a title's ellipsis is right depends on its status, and another rule says so, as of placeholders. */
    private static Optional<String> ending(PlacedText text) {
        boolean title =
                text.path().startsWith("/recommendations/") && text.path().endsWith("/title/text");
        return found(ENDING, text, "ends with '%s'")
                .filter(found -> !Placeholder.isNothing(text.words()))
                .filter(found -> !title || !(found.contains("…") || found.contains("...")))
                .filter(found -> text.kind() != PlacedText.Kind.PROSE || !found.contains(":"));
    }

    /** Of a wording, another rule says that it ends with a full stop. */
    private static Optional<String> stops(PlacedText text) {
        return text.kind() == PlacedText.Kind.WORDING
                ? Optional.empty()
                : found(STOP_TOO_MANY, text, "has the signs '%s' side by side");
    }

    /** The mark of an item closes a bracket that is open, and needs none. */
    private static Optional<String> brackets(PlacedText text) {
        String words = text.words();
        if (BRACKETS.matchesNoneOf(words)) {
            return Optional.empty();
        }
        BitSet items = new BitSet();
        ITEM.matcher(words).results().forEach(item -> items.set(item.end() - 1));
        StringBuilder open = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            int closed = CLOSING.indexOf(sign);
            if (OPENING.indexOf(sign) >= 0) {
                open.append(sign);
            } else if (closed >= 0) {
                int last = open.length() - 1;
                if (last < 0 && items.get(at)) {
                    continue;
                }
                if (last < 0 || open.charAt(last) != OPENING.charAt(closed)) {
                    return Optional.of("closes a bracket that is not open, '" + sign + "'");
                }
                open.setLength(last);
            }
        }
        return open.length() == 0
                ? Optional.empty()
                : Optional.of("does not close the bracket '" + open.charAt(open.length() - 1) + "'");
    }

    private static Optional<String> quotation(PlacedText text) {
        boolean curly = QUOTATION_MARKS.stream().anyMatch(marks -> marks.countIn(text.words()) % 2 == 1);
        boolean straight = STRAIGHT.matcher(text.words()).results().count() % 2 == 1;
        return curly || straight ? Optional.of("has a quotation mark without its other half") : Optional.empty();
    }

    private static Optional<String> capitals(PlacedText text) {
        int fewest = text.kind() == PlacedText.Kind.NAME ? FEWEST_WORDS_OF_NAME : FEWEST_WORDS;
        boolean shouts = text.words().codePoints().anyMatch(Character::isUpperCase)
                && text.words().codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase)
                && WHOLE_WORD.matcher(text.words()).find()
                && WORD.matcher(text.words()).results().limit(fewest).count() == fewest;
        return shouts ? Optional.of("is written in capitals") : Optional.empty();
    }

    /** A contact may well be an address. */
    private static Optional<String> address(PlacedText text) {
        boolean name = text.kind() != PlacedText.Kind.PROSE && !text.path().endsWith("/contact");
        String words = WhiteSpace.trim(text.words());
        return name && ADDRESS.matcher(words).matches()
                ? Optional.of("is an address: '" + WhiteSpace.visible(words) + "'")
                : Optional.empty();
    }
}
