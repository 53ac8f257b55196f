package eu.clusterpolicy.toolkit.json;

/**
 * The limits within which a document is read, so that a hostile one cannot exhaust the memory.
 *
 * <p>Immutable and thread-safe.
 *
 * @param documentLength the longest document, in characters
 * @param nestingDepth the deepest nesting of objects and lists
 * @param stringLength the longest text, in characters
 * @param items how many items all lists have together at most, or rows a table
 */
public record ReadLimits(long documentLength, int nestingDepth, int stringLength, int items) {

    /** The limits used unless others are given: 200 million characters, 32 levels, a million characters in one text, a million items. */
    public static final ReadLimits DEFAULT = new ReadLimits(200_000_000, 32, 1_000_000, 1_000_000);

    /** Requires positive limits. */
    public ReadLimits {
        if (documentLength < 1 || nestingDepth < 1 || stringLength < 1 || items < 1) {
            throw new IllegalArgumentException(
                    "read limits must be positive: " + line(documentLength, nestingDepth, stringLength, items));
        }
    }

    /** Returns the limits, such as {@code 200000000 characters, 32 levels, 1000000 characters in one text, 1000000
     * items}. */
    @Override
    public String toString() {
        return line(documentLength, nestingDepth, stringLength, items);
    }

    private static String line(long documentLength, int nestingDepth, int stringLength, int items) {
        return documentLength + " characters, " + nestingDepth + " levels, " + stringLength
                + " characters in one text, " + items + " items";
    }
}
