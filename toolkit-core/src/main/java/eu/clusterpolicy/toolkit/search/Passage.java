package eu.clusterpolicy.toolkit.search;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.SoughtWords;
import eu.clusterpolicy.toolkit.name.Words;
import java.util.Optional;
import java.util.function.Function;

/**
 * A text of an entry in which words of a query stand, such as the name "Łódź Hub" for the word "hub".
 *
 * <pre>{@code
 * passage.marked(html::escape, word -> "<mark>" + html.escape(word) + "</mark>");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind which text of the entry it is
 * @param text the text as the entry has it
 * @param words where the words stand, each stretch from the index of its first character to before that after its last
 */
public record Passage(SearchedText kind, String text, ImmutableRangeSet<Integer> words) {

    /**
     * Requires that the words stand in the text.
     *
     * @throws IllegalArgumentException if a stretch does not, or has no end of its own
     */
    public Passage {
        Require.notNull(kind, "kind");
        Require.notNull(text, "text");
        Require.notNull(words, "words");
        Range<Integer> whole = Range.closedOpen(0, text.length());
        for (Range<Integer> word : words.asRanges()) {
            if (!whole.encloses(word) || !word.equals(Range.closedOpen(word.lowerEndpoint(), word.upperEndpoint()))) {
                throw new IllegalArgumentException(
                        "words must stand in the text, from their first character to before the next: " + word);
            }
        }
    }

    /** Finds where the text has any of the words; empty where it has none. */
    static Optional<Passage> find(SearchedText kind, String text, SoughtWords sought) {
        TreeRangeSet<Integer> words = TreeRangeSet.create();
        for (Words.Placed placed : Words.placed(text)) {
            if (sought.finds(placed.word())) {
                words.add(Range.closedOpen(placed.start(), placed.end()));
            }
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Passage(kind, text, ImmutableRangeSet.copyOf(words)));
    }

    /**
     * Returns the text with its words marked.
     *
     * @param others what becomes of the text between the words, such as its escaping
     * @param marked what becomes of the words, such as their escaping between two tags
     */
    public String marked(Function<String, String> others, Function<String, String> marked) {
        Require.notNull(others, "others");
        Require.notNull(marked, "marked");
        StringBuilder all = new StringBuilder();
        int from = 0;
        for (Range<Integer> word : words.asRanges()) {
            all.append(others.apply(text.substring(from, word.lowerEndpoint())));
            all.append(marked.apply(text.substring(word.lowerEndpoint(), word.upperEndpoint())));
            from = word.upperEndpoint();
        }
        return all.append(others.apply(text.substring(from))).toString();
    }

    /** Returns the kind of text and the text with its words in square brackets, such as {@code name: Łódź [Hub]}. */
    @Override
    public String toString() {
        return OneLine.of(kind + ": " + marked(Function.identity(), word -> "[" + word + "]"));
    }
}
