package eu.clusterpolicy.toolkit.edition;

import java.util.Objects;

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
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
