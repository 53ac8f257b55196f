package eu.clusterpolicy.toolkit.name;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.lang.Character.UnicodeScript;
import java.util.Optional;

/** Which scripts words are written in. Immutable and thread-safe. */
public final class Scripts {

    /** Letters of Greek and Cyrillic that look like Latin ones, so that nobody sees them within a word; a name such as Ωmega is meant. */
    private static final CharMatcher LOOKALIKES =
            CharMatcher.anyOf("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανοАВЕЅІЈКМНОРСТУХаеорсухіјѕ").precomputed();

    /** The scripts of which letters look alike. */
    private static final ImmutableSet<UnicodeScript> ALIKE =
            ImmutableSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    /** Shorter words may be units, such as kΩ and μm. */
    private static final int SHORTEST = 4;

    private Scripts() {}

    /**
     * Finds the first word of at least four letters that has letters of two of the scripts Latin, Greek and Cyrillic, one of them
     * at least a letter that looks like one of another script.
     */
    public static Optional<String> mixedWord(String text) {
        if (LOOKALIKES.matchesNoneOf(text)) {
            return Optional.empty();
        }
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !Character.isLetter(text.charAt(at))) {
                if (at - start >= SHORTEST
                        && isMixed(text, start, at)
                        && LOOKALIKES.matchesAnyOf(text.substring(start, at))) {
                    return Optional.of(text.substring(start, at));
                }
                start = at + 1;
            }
        }
        return Optional.empty();
    }

    private static boolean isMixed(String text, int start, int end) {
        UnicodeScript first = UnicodeScript.COMMON;
        for (int at = start; at < end; at++) {
            UnicodeScript script = UnicodeScript.of(text.charAt(at));
            if (ALIKE.contains(script)) {
                if (first != UnicodeScript.COMMON && first != script) {
                    return true;
                }
                first = script;
            }
        }
        return false;
    }
}
