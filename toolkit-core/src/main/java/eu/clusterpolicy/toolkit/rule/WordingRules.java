package eu.clusterpolicy.toolkit.rule;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.PlacedText;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules about the wording of all texts. */
final class WordingRules {

    private static final CharMatcher OPENING = CharMatcher.anyOf("([“‘\"");
    private static final CharMatcher CLOSING = CharMatcher.anyOf(".,;:!?)]”’\"");

    /** A full stop, unless it cuts short a text or a word. */
    private static final Pattern FULL_STOP = Pattern.compile("(?<!\\.\\.|\\betc)\\.\\z", Pattern.CASE_INSENSITIVE);

    private static final Splitter WORDS = Splitter.on(WhiteSpace.any()).omitEmptyStrings();

    /** Signs of the printed page, each in a group of its own. */
    private static final Pattern TYPESETTING = Pattern.compile("(?<hyphen>(?<=\\p{L}) -(?=\\p{L}))"
            + "|(?<broken>(?<=\\p{L})-\\s(?=\\p{Ll})(?!(?:and|or|to|as)(?!\\p{L})))"
            + "|(?<comma> [,;](?=\\s))"
            + "|(?<soft>\\u00AD)"
            + "|(?<ligature>[\\uFB00-\\uFB06])"
            + "|(?<lost>\\uFFFD|\\p{Co})"
            + "|(?<label>^(?:Example|Action): ?)"
            + "|(?<entity>&(?:#\\d{1,7}|#x\\p{XDigit}{1,6}|[A-Za-z]{2,8});)");

    /** What is said of the signs that need not be shown. */
    private static final ImmutableMap<String, String> LEFTOVERS = ImmutableMap.of(
            "hyphen", "has a space before a hyphen",
            "broken", "has a space after a hyphen",
            "comma", "has a space before a comma or a semicolon",
            "soft", "has a soft hyphen",
            "lost", "has a character that was lost in copying");

    static final ImmutableList<Rule<Catalogue>> ALL = ImmutableList.of(
            Rule.ofValidity("text-blank", Severity.ERROR)
                    .title("Text that says nothing")
                    .rationale("An entry without words cannot be shown, found or understood.")
                    .remedy("Write the text, or take the entry out.")
                    .check(catalogue -> PlacedText.of(catalogue)
                            .filter(PlacedText::isBlank)
                            .map(text -> text.observed("is blank"))),
            Rule.ofValidity("text-stray-white-space", Severity.WARNING)
                    .title("Stray white space")
                    .rationale("Texts that look the same are then different to a search and to a comparison.")
                    .remedy("Leave single spaces between words and none at the ends.")
                    .check(each(WordingRules::whiteSpace)),
            Rule.ofValidity("text-full-stop", Severity.WARNING)
                    .title("Full stop at the end")
                    .rationale("Wordings and titles stand in lists and tables, where none ends with a full stop.")
                    .remedy("Take the full stop away.")
                    .check(each(WordingRules::fullStop)),
            Rule.ofValidity("text-doubled-word", Severity.WARNING)
                    .title("Doubled word")
                    .rationale("A word twice in a row is most often a slip of the pen or of a page break.")
                    .remedy("Take one of the two away.")
                    .check(each(WordingRules::doubledWord)),
            Rule.ofValidity("text-typesetting", Severity.WARNING)
                    .title("Leftover typesetting")
                    .rationale("Text copied from a printed page brings along signs that were meant for the page alone.")
                    .remedy("Write the words as they would be typed, and record the change as an erratum.")
                    .check(each(WordingRules::typesetting)));

    private WordingRules() {}

    private static Function<Catalogue, Stream<Observation>> each(Function<PlacedText, Optional<String>> flaw) {
        return catalogue -> PlacedText.of(catalogue)
                .filter(text -> !text.isBlank())
                .flatMap(text -> flaw.apply(text).map(text::observed).stream());
    }

    private static Optional<String> whiteSpace(PlacedText text) {
        boolean stray = text.kind() == PlacedText.Kind.PROSE
                ? text.words().lines().filter(line -> !line.isBlank()).anyMatch(WordingRules::hasStrayWhiteSpace)
                : hasStrayWhiteSpace(text.words());
        return stray
                ? Optional.of("has stray white space: '" + WhiteSpace.visible(text.words()) + "'")
                : Optional.empty();
    }

    private static Optional<String> fullStop(PlacedText text) {
        boolean stop = text.kind() == PlacedText.Kind.WORDING
                && FULL_STOP.matcher(text.words()).find();
        return stop ? Optional.of("ends with a full stop") : Optional.empty();
    }

    private static Optional<String> doubledWord(PlacedText text) {
        if (text.kind() == PlacedText.Kind.NAME) {
            return Optional.empty();
        }
        List<String> words = WORDS.splitToList(text.words().toLowerCase(Locale.ROOT));
        return IntStream.range(1, words.size())
                .mapToObj(i -> repeated(words.get(i - 1), words.get(i)))
                .flatMap(Optional::stream)
                .filter(word -> word.chars().anyMatch(Character::isLetter))
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

    /** Only single spaces, of whatever width, belong into a line, and only between words. */
    private static boolean hasStrayWhiteSpace(String words) {
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
