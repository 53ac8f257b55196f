package eu.clusterpolicy.toolkit.name;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/**
 * The words that somebody looks for, as {@link Words} compares them: whole words, and the beginning of one where the text is
 * still being typed.
 *
 * <p>A beginning finds every word that begins so, and what the letters would find as a whole word: {@code hou} and
 * {@code house} find {@code household}, {@code compani} finds {@code company} on the way to {@code companies}, {@code digitaliz}
 * finds {@code digitalisation}. Immutable and thread-safe.
 *
 * @param words the whole words, in the order of the text
 * @param beginning the letters with which a further word begins, in British spelling
 */
public record SoughtWords(ImmutableSet<String> words, Optional<String> beginning) {

    /** Returns the words of the given text, all of them whole. */
    public static SoughtWords whole(String text) {
        return new SoughtWords(Words.of(text), Optional.empty());
    }

    /** Returns the words of a text that is being typed: its last word is a beginning, unless something follows it. */
    public static SoughtWords typed(String text) {
        if (!Words.endsInWord(text)) {
            return whole(text);
        }
        List<String> spelt = Words.spelt(text);
        int last = spelt.size() - 1;
        ImmutableSet<String> before =
                spelt.subList(0, last).stream().map(Words::singular).collect(ImmutableSet.toImmutableSet());
        return new SoughtWords(before, Optional.of(spelt.get(last)));
    }

    /** Returns whether no word is looked for. */
    public boolean isEmpty() {
        return words.isEmpty() && beginning.isEmpty();
    }

    /** Returns the letters of which a word must have some at its beginning to be found by the beginning; none without one. */
    public ImmutableSet<String> starts() {
        ImmutableSet.Builder<String> starts = ImmutableSet.builder();
        beginning.ifPresent(letters -> {
            starts.add(letters);
            // Only what follows says whether a "z" is American: "digitaliz" goes on as "digitalise" or as
            // "digitalizing".
            if (letters.length() > 3 && letters.endsWith("iz")) {
                starts.add(letters.substring(0, letters.length() - 1) + "s");
            }
        });
        return starts.build();
    }

    /** Returns the words that the beginning finds beside those that begin so, for they lose letters as they are compared. */
    public ImmutableSet<String> completions() {
        ImmutableSet.Builder<String> completions = ImmutableSet.builder();
        beginning.ifPresent(letters -> {
            completions.add(Words.singular(letters));
            if (letters.length() > 3 && letters.endsWith("i")) {
                completions.add(letters.substring(0, letters.length() - 1) + "y");
            }
        });
        return completions.build();
    }

    /** Returns whether the given word, as it is compared, is one that is looked for. */
    public boolean finds(String word) {
        return words.contains(word)
                || completions().contains(word)
                || starts().stream().anyMatch(word::startsWith);
    }
}
