package eu.clusterpolicy.toolkit.name;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands where words are still to come, such as {@code TBD}, {@code n/a}, {@code ${name}} or the error {@code #REF!} of a
 * spreadsheet. Immutable and thread-safe.
 */
public final class Placeholder {

    /** What says, as a whole text, that the text is still to come. */
    private static final ImmutableSet<String> WHOLE = ImmutableSet.of(
            "tba",
            "tbc",
            "tbd",
            "to do",
            "todo",
            "fixme",
            "xxx",
            "xxxx",
            "n/a",
            "n.a",
            "n.n",
            "n. n",
            "k.a",
            "k. a",
            "nan",
            "null",
            "undefined",
            "placeholder",
            "to be announced",
            "to be completed",
            "to be confirmed",
            "to be decided",
            "to be defined",
            "to be determined",
            "à compléter",
            "à définir",
            "a definir",
            "da definire",
            "noch offen",
            "text folgt",
            "por definir");

    /** What people put around such a word. */
    private static final CharMatcher AROUND =
            CharMatcher.anyOf("[](){}<>\"'“”«»*:.!?").or(WhiteSpace.any()).precomputed();

    /** Signs that say nothing by themselves, however many there are; a unit such as {@code %} does. */
    private static final CharMatcher SIGNS =
            CharMatcher.anyOf("-‐‑‒–—_.…?*/").or(WhiteSpace.any()).precomputed();

    /** Behind a look at the first sign: few characters can begin a placeholder. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?=[#lL$\\{\\[<(?TFX])(?:"
                    + "(?i:#REF!|#N/A|#NAME\\?|#VALUE!|#DIV/0!|#NUM!|#NULL!|#SPILL!|#WERT!|#BEZUG!|#¡REF!|#¡VALOR!|#NOMBRE\\?|#{4,40})"
                    + "|(?i:lorem ipsum)"
                    + "|\\$\\{[^{}]{0,60}\\}|\\{\\{[^{}]{0,60}\\}\\}"
                    + "|[\\[<](?i:insert|enter|your) [^\\]>]{1,60}[\\]>]"
                    + "|\\?{3,9}"
                    + "|(?<![\\p{L}\\p{N}])(?:TBD|FIXME|(?:TODO|XXX)(?=:)|[\\[(](?:TBA|TBC|TODO|XXX)[\\])])(?![\\p{L}\\p{N}]))");

    private Placeholder() {}

    /** Returns whether a text says nothing: it is blank, or a placeholder as a whole. */
    public static boolean isNothing(String text) {
        return WhiteSpace.isUnseen(text)
                || SIGNS.matchesAllOf(text)
                || WHOLE.contains(LowerCase.of(AROUND.trimFrom(text)))
                || WITHIN.matcher(AROUND.trimFrom(text)).matches()
                || WITHIN.matcher(WhiteSpace.trim(text)).matches();
    }

    /** Finds the placeholder in a text that is not blank: the whole of it, or the first that stands within. */
    public static Optional<String> find(String text) {
        if (isNothing(text)) {
            return Optional.of(WhiteSpace.trim(text));
        }
        Matcher within = WITHIN.matcher(text);
        return within.find() ? Optional.of(within.group()) : Optional.empty();
    }
}
