package eu.clusterpolicy.toolkit.name;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text in the form in which they are compared: lower case, without accents, in the singular and in British
 * spelling, so that {@code Digitalization} and {@code digitalisation}, {@code skills} and {@code skill}, {@code Łódź} and
 * {@code lodz} are one word. An {@code &} between words is the word {@code and}.
 *
 * <p>The form is for comparison alone, and few rules make it: {@code movie} and {@code movies} become {@code movy},
 * {@code house} and {@code houses} become {@code hous}. Plurals of other kinds, such as {@code analyses} and {@code menus}, stay
 * apart from their singular.
 */
public final class Words {

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

    /** Unicode takes some of them for letters. */
    private static final CharMatcher APOSTROPHES = CharMatcher.anyOf("'’‘‛ʼ＇`´");

    /** The second words of "start-ups" and "co-ops": plurals that are too short to be told from words such as "bus". */
    private static final ImmutableSet<String> SHORT_PLURALS = ImmutableSet.of("ups", "ops");

    /** Words that end like a plural and are none. */
    private static final ImmutableSet<String> NO_PLURALS =
            ImmutableSet.of("news", "lens", "bias", "atlas", "alias", "canvas");

    /** How words end that take an "es" in the plural, such as "branch" and "bonus". */
    private static final ImmutableList<String> ENDINGS_BEFORE_ES = ImmutableList.of("s", "sh", "ch", "x");

    private static final CharMatcher HYPHENS = CharMatcher.anyOf("-\u2010\u2011");

    private Words() {}

    /**
     * A word and where it stands in its text.
     *
     * @param word the word as it is compared
     * @param start the index of its first character, from 0
     * @param end the index after its last character
     */
    public record Placed(String word, int start, int end) {}

    /** Returns the words of the given text, each once, in the order of the text. */
    public static ImmutableSet<String> of(String text) {
        return ImmutableSet.copyOf(compared(text));
    }

    /** Returns the words by which a text is found: its own, and as one word what a hyphen parts, such as {@code E-Mobility}. */
    public static ImmutableSet<String> finding(String text) {
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        placed(text).forEach(placed -> words.add(placed.word()));
        return words.build();
    }

    /**
     * Returns the words by which a text is found, each with the stretch of the text in which it stands. Of what a hyphen parts
     * the whole comes after its parts.
     */
    public static ImmutableList<Placed> placed(String text) {
        ImmutableList.Builder<Placed> placed = ImmutableList.builder();
        boolean words = text.codePoints().anyMatch(Words::isOfWord);
        for (int at = 0; words && at < text.length(); ) {
            int point = text.codePointAt(at);
            int end = isOfWord(point) ? endOfHyphened(text, at) : at + Character.charCount(point);
            if (point == '&') {
                placed.add(new Placed("and", at, end));
            } else if (isOfWord(point)) {
                placeParts(text, at, end, placed);
            }
            at = end;
        }
        return placed.build();
    }

    private static void placeParts(String text, int start, int end, ImmutableList.Builder<Placed> placed) {
        int part = start;
        for (int at = start; at < end; at++) {
            if (HYPHENS.matches(text.charAt(at))) {
                place(text.substring(part, at), part, at, placed);
                part = at + 1;
            }
        }
        place(text.substring(part, end), part, end, placed);
        if (part > start) {
            place(HYPHENS.removeFrom(text.substring(start, end)), start, end, placed);
        }
    }

    private static void place(String stretch, int start, int end, ImmutableList.Builder<Placed> placed) {
        compared(stretch).forEach(word -> placed.add(new Placed(word, start, end)));
    }

    /** Returns where what begins with a letter or number ends, with all that hyphens join to it. */
    private static int endOfHyphened(String text, int start) {
        int end = start;
        for (int at = start; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (isOfWord(point) || isWithinWord(point)) {
                end = at;
            } else if (!isHyphen(point)) {
                return end;
            }
        }
        return end;
    }

    /** Returns the words of a text as they are typed, in British spelling: lower case, without accents. */
    static List<String> spelt(String text) {
        List<String> words = plain(text);
        boolean and = !words.isEmpty() && text.indexOf('&') >= 0;
        return (and ? plain(text.replace("&", " and ")) : words)
                .stream().map(Words::british).toList();
    }

    /** Returns whether a text ends within a word, so that whoever types it may go on with that word. */
    static boolean endsInWord(String text) {
        int at = text.length();
        while (at > 0) {
            int point = text.codePointBefore(at);
            if (!isWithinWord(point)) {
                return isOfWord(point);
            }
            at -= Character.charCount(point);
        }
        return false;
    }

    /** Returns the words of a name as they are compared, in its order. What an apostrophe parts is one word. */
    static List<String> ofName(String name) {
        return compared(APOSTROPHES.removeFrom(name));
    }

    /** Returns the words of a name as they are typed: lower case, without accents. What an apostrophe parts is one word. */
    static List<String> plainOfName(String name) {
        return plain(APOSTROPHES.removeFrom(name));
    }

    /** An ampersand among pictures and other signs is a sign, too. */
    private static List<String> compared(String text) {
        return spelt(text).stream().map(Words::singular).toList();
    }

    private static List<String> plain(String text) {
        if (CharMatcher.ascii().matchesAllOf(text)) {
            return split(text.toLowerCase(Locale.ROOT));
        }
        // Signs go before decomposition, which would make letters of some: "Hub™" is not the word "hubtm".
        return split(spellOut(unmarked(withoutSigns(text))));
    }

    private static String withoutSigns(String text) {
        StringBuilder signless = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isOfWord(point) || isMark(point)) {
                signless.appendCodePoint(point);
            } else if (Character.getType(point) != Character.FORMAT) {
                signless.append(' ');
            }
        });
        return signless.toString();
    }

    /**
     * Returns the text with every letter that has marks, or another form, as its plain letters. Marks of their own go first, for a
     * normaliser brings a run of them into order, which takes the square of its length.
     */
    static String unmarked(String text) {
        return withoutMarks(Normalizer.normalize(withoutMarks(text), Normalizer.Form.NFKD));
    }

    private static String withoutMarks(String text) {
        StringBuilder unmarked = new StringBuilder(text.length());
        text.codePoints().filter(point -> !isMark(point)).forEach(unmarked::appendCodePoint);
        return unmarked.toString();
    }

    private static String spellOut(String unmarked) {
        String lower = LowerCase.of(unmarked);
        StringBuilder plain = new StringBuilder(lower.length() + 2);
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            String spelling = PLAIN.get(letter);
            if (spelling == null) {
                plain.append(letter);
            } else {
                plain.append(spelling);
            }
        }
        return plain.toString();
    }

    private static List<String> split(String plain) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < plain.length(); ) {
            int point = plain.codePointAt(at);
            int next = at + Character.charCount(point);
            if (!isLetterOrNumber(point)) {
                add(words, plain, start, at);
                start = next;
            }
            at = next;
        }
        add(words, plain, start, plain.length());
        return words;
    }

    private static void add(List<String> words, String plain, int start, int end) {
        if (end > start) {
            words.add(plain.substring(start, end));
        }
    }

    /**
     * No list says which words have an "e" or "ie" of their own, as "house", "cache" and "movie" do, beside "bonus", "branch" and
     * "company", so all of them lose it in both numbers.
     */
    static String singular(String word) {
        String one = isPlural(word) ? word.substring(0, word.length() - 1) : word;
        int last = one.length() - 1;
        if (last >= 3 && one.endsWith("ie") && areLetters(one, last - 3)) {
            return one.substring(0, last - 1) + "y";
        }
        boolean before =
                last >= 3 && one.endsWith("e") && ENDINGS_BEFORE_ES.stream().anyMatch(one.substring(0, last)::endsWith);
        return before ? one.substring(0, last) : one;
    }

    private static boolean isPlural(String word) {
        boolean singular = word.endsWith("ss") || word.endsWith("us") || NO_PLURALS.contains(word);
        return (word.length() >= 4 && word.endsWith("s") && !singular) || SHORT_PLURALS.contains(word);
    }

    private static String british(String word) {
        int at = word.indexOf("iz", 2);
        if (at < 0) {
            return word;
        }
        StringBuilder british = new StringBuilder(word);
        for (; at >= 0 && at + 2 < word.length(); at = word.indexOf("iz", at + 2)) {
            if (areLetters(word, at - 2) && "aei".indexOf(word.charAt(at + 2)) >= 0) {
                british.setCharAt(at + 1, 's');
            }
        }
        return british.toString();
    }

    private static boolean areLetters(String word, int at) {
        return Character.isLetter(word.charAt(at)) && Character.isLetter(word.charAt(at + 1));
    }

    /** Returns whether the character makes a word, alone if need be. */
    private static boolean isOfWord(int point) {
        return isLetterOrNumber(point) && isNoApostrophe(point);
    }

    /** Returns whether the character stands with the one before it, as an accent or a soft hyphen does. */
    private static boolean isWithinWord(int point) {
        return isMark(point) || Character.getType(point) == Character.FORMAT;
    }

    private static boolean isHyphen(int point) {
        return Character.isBmpCodePoint(point) && HYPHENS.matches((char) point);
    }

    private static boolean isNoApostrophe(int point) {
        return !Character.isBmpCodePoint(point) || !APOSTROPHES.matches((char) point);
    }

    private static boolean isLetterOrNumber(int point) {
        return Character.isLetter(point) || isNumber(point);
    }

    /** Returns whether the character is a digit or a number of another kind, such as {@code ½}. */
    static boolean isNumber(int point) {
        int type = Character.getType(point);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Returns whether the character is an accent or another mark that stands with the letter before it. */
    static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
