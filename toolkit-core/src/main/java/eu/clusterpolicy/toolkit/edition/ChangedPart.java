package eu.clusterpolicy.toolkit.edition;

import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;

/**
 * One thing in which an entry differs from one edition to another, such as its link, in words.
 *
 * <p>The values themselves stand in the entries before and after: see {@link Change}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param aspect in what the entry changed
 * @param part the part of the entry, such as {@code link}
 * @param before what the part was, blank where there was nothing
 * @param after what the part is, blank where there is nothing
 */
public record ChangedPart(Aspect aspect, String part, String before, String after) {

    /** Requires all components. */
    public ChangedPart {
        Require.notNull(aspect, "aspect");
        Require.notNull(part, "part");
        Require.notNull(before, "before");
        Require.notNull(after, "after");
    }

    /** Returns the part and what it was and is, such as {@code country: 'AT' is now 'DE'}. */
    @Override
    public String toString() {
        return OneLine.of("%s: '%s' is now '%s'".formatted(part, before, after));
    }
}
