package eu.clusterpolicy.toolkit.rule;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.completeness.PlacedText;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.name.LowerCase;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Rules about the wording of all texts. */
final class WordingRules {

    private static final CharMatcher OPENING = CharMatcher.anyOf("([“‘\"");
    private static final CharMatcher CLOSING = CharMatcher.anyOf(".,;:!?)]”’\"");

    /** Words that a full stop cuts short, beside those with a full stop within, such as {@code d.o.o.} */
    private static final ImmutableSet<String> ABBREVIATIONS = ImmutableSet.of(
            "approx", "art", "bzw", "ca", "co", "corp", "dept", "ecc", "ed", "enz", "eq", "etc", "inc", "itd", "itp",
            "jr", "kft", "ltd", "max", "min", "mio", "mrd", "nr", "pers", "resp", "sr", "st", "std", "szt", "usw",
            "vol", "zrt", "др", "млн", "млрд");

    /** Several letters with a full stop each, such as {@code s. r. o.} */
    private static final Pattern ABBREVIATED_APART = Pattern.compile("(?<!\\p{L})\\p{L}\\. \\p{L}\\.\\z");

    /** Words that languages say twice: "that that", "die, die", "nous nous". */
    private static final ImmutableSet<String> DOUBLED_RIGHTLY =
            ImmutableSet.of("that", "had", "die", "der", "das", "den", "dem", "dat", "nous", "vous", "via");

    /** One letter of an abbreviation, such as the Swedish {@code m. m.} */
    private static final Pattern INITIAL = Pattern.compile("\\p{L}\\.?");

    /** A space that does not break between words; numbers and words of one letter are rightly kept with their neighbours. */
    private static final Pattern KEPT_TOGETHER = Pattern.compile("[\\u00A0\\u202F](?<=\\p{L}{2}.)(?=\\p{L}{2})");

    private static final Splitter WORDS = Splitter.on(WhiteSpace.any()).omitEmptyStrings();

    /** What joins two words that share a part, as in "short- and long-term" and "Aus- und Weiterbildung". */
    private static final String JOINING =
            "and|or|to|as|und|oder|bis|sowie|bzw|et|ou|à|en|of|tot|och|eller|og|ja|tai|või|y|e|o|u|i"
                    + "|oraz|lub|a|nebo|či|alebo|és|vagy|un|vai|ir|ar|arba|in|ali|și|sau|и|или|και|ή";

    /**
     * Signs of the printed page, each in a group of its own, behind a look at the first sign: few characters can begin one. A
     * French semicolon has its space.
     */
    private static final Pattern TYPESETTING = Pattern.compile("(?=[ \\-\\u00AD\\uFB00-\\uFB06\\uFFFD\\p{Co}EA&])(?:"
            + "(?<hyphen> -(?<=\\p{L} -)(?<!(?<!\\p{L})(?:" + JOINING + ") -)(?=\\p{L}))"
            + "|(?<broken>-\\s(?<=\\p{L}-\\s)(?=\\p{Ll})(?!(?:" + JOINING + ")(?!\\p{L})))"
            + "|(?<comma> ,(?=\\s))"
            + "|(?<soft>\\u00AD)"
            + "|(?<ligature>[\\uFB00-\\uFB06])"
            + "|(?<lost>\\uFFFD|\\p{Co})"
            + "|(?<label>^(?:Example|Action): ?)"
            + "|(?<entity>&(?:#\\d{1,7}|#x\\p{XDigit}{1,6}|[A-Za-z]{2,8});))");

    /** What is said of the signs that need not be shown. */
    private static final ImmutableMap<String, String> LEFTOVERS = ImmutableMap.of(
            "hyphen", "has a space before a hyphen",
            "broken", "has a space after a hyphen",
            "comma", "has a space before a comma",
            "soft", "has a soft hyphen",
            "lost", "has a character that was lost in copying");

    static final ImmutableList<Rule<Object>> ALL = ImmutableList.of(
            Texts.rule(
                    Rule.ofValidity("text-stray-white-space", Severity.WARNING)
                            .title("Stray white space")
                            .rationale("Texts that look the same are then different to a search and to a comparison.")
                            .remedy("Leave single spaces between words and none at the ends."),
                    WordingRules::whiteSpace),
            Texts.rule(
                    Rule.ofValidity("text-full-stop", Severity.WARNING)
                            .title("Full stop at the end")
                            .rationale(
                                    "Wordings and titles stand in lists and tables, where none ends with a full stop.")
                            .remedy("Take the full stop away."),
                    WordingRules::fullStop),
            Texts.rule(
                    Rule.ofValidity("text-doubled-word", Severity.WARNING)
                            .title("Doubled word")
                            .rationale("A word twice in a row is most often a slip of the pen or of a page break.")
                            .remedy("Take one of the two away."),
                    WordingRules::doubledWord),
            Texts.rule(
                    Rule.ofValidity("text-typesetting", Severity.WARNING)
                            .title("Leftover typesetting")
                            .rationale(
                                    "Text copied from a printed page brings along signs that were meant for the page alone.")
                            .remedy("Write the words as they would be typed, and record the change as an erratum."),
                    WordingRules::typesetting));

    private WordingRules() {}

    private static Optional<String> whiteSpace(PlacedText text) {
        boolean stray = text.kind() == PlacedText.Kind.PROSE
                ? text.words().lines().filter(line -> !line.isBlank()).anyMatch(WordingRules::hasStrayWhiteSpace)
                : hasStrayWhiteSpace(text.words());
        return stray
                ? Optional.of("has stray white space: '" + WhiteSpace.visible(text.words()) + "'")
                : Optional.empty();
    }

    private static Optional<String> fullStop(PlacedText text) {
        String words = text.words();
        boolean stop = text.kind() == PlacedText.Kind.WORDING && words.endsWith(".") && !words.endsWith("...");
        return stop && !isAbbreviated(words) ? Optional.of("ends with a full stop") : Optional.empty();
    }

    private static boolean isAbbreviated(String words) {
        String last = words.substring(WhiteSpace.any().lastIndexIn(words) + 1, words.length() - 1);
        String plain = LowerCase.of(OPENING.trimLeadingFrom(last));
        boolean apart = plain.length() == 1 && ABBREVIATED_APART.matcher(words).find();
        return apart || ABBREVIATIONS.contains(plain) || (plain.indexOf('.') > 0 && !plain.endsWith("."));
    }

    private static Optional<String> doubledWord(PlacedText text) {
        if (text.kind() == PlacedText.Kind.NAME) {
            return Optional.empty();
        }
        List<String> words = WORDS.splitToList(LowerCase.of(text.words()));
        return IntStream.range(1, words.size())
                .mapToObj(i -> repeated(words.get(i - 1), words.get(i)))
                .flatMap(Optional::stream)
                .filter(word -> word.chars().anyMatch(Character::isLetter)
                        && !DOUBLED_RIGHTLY.contains(word)
                        && !INITIAL.matcher(word).matches())
                .findFirst()
                .map(word -> "says '" + word + "' twice in a row");
    }

    /** What opens a clause before the two words, or closes it after them, does not make them two; what stands between does. */
    private static Optional<String> repeated(String word, String next) {
        if (word.equals(next)) {
            return Optional.of(word);
        }
        String closed = CLOSING.trimTrailingFrom(next);
        return OPENING.trimLeadingFrom(word).equals(closed) ? Optional.of(closed) : Optional.empty();
    }

    private static Optional<String> typesetting(PlacedText text) {
        Matcher matcher = TYPESETTING.matcher(text.words());
        return matcher.find() ? Optional.of(leftover(matcher)) : Optional.empty();
    }

    private static String leftover(Matcher matcher) {
        Optional<String> words = LEFTOVERS.keySet().stream()
                .filter(sign -> matcher.group(sign) != null)
                .findFirst()
                .map(LEFTOVERS::get);
        if (words.isPresent()) {
            return words.get();
        }
        if (matcher.group("ligature") != null) {
            return "has a ligature, '" + matcher.group() + "', instead of letters";
        }
        return matcher.group("label") != null
                ? "begins with the label '" + matcher.group().strip() + "'"
                : "has the code '" + matcher.group() + "' instead of a character";
    }

    /** Only single spaces, of whatever width, belong into a line, and only between words; those that do not break, beside signs. */
    private static boolean hasStrayWhiteSpace(String words) {
        if (KEPT_TOGETHER.matcher(words).find()) {
            return true;
        }
        CharMatcher whiteSpace = WhiteSpace.any();
        boolean afterWord = false;
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            boolean space = whiteSpace.matches(character);
            if (space && !(afterWord && Character.getType(character) == Character.SPACE_SEPARATOR)) {
                return true;
            }
            afterWord = !space;
        }
        return !afterWord;
    }
}
