package eu.clusterpolicy.toolkit.search;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.SoughtWords;

/**
 * An entry that was found, such as the example {@code lodz-hub}, and where in its texts the words of the query stand.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entry the action, example or recommendation
 * @param passages its texts that have words of the query, in the order of their kinds; none where the query has no words
 */
public record Hit(Entry entry, ImmutableList<Passage> passages) {

    /** Requires both. */
    public Hit {
        Require.notNull(entry, "entry");
        Require.notNull(passages, "passages");
    }

    static Hit of(Entry entry, SoughtWords sought) {
        ImmutableList.Builder<Passage> passages = ImmutableList.builder();
        if (!sought.isEmpty()) {
            SearchedText.forEach(
                    entry, (kind, text) -> Passage.find(kind, text, sought).ifPresent(passages::add));
        }
        return new Hit(entry, passages.build());
    }

    /** Returns the entry in one line. */
    @Override
    public String toString() {
        return OneLine.of(entry.toString());
    }
}
