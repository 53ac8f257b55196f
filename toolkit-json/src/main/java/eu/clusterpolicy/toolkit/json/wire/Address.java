package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.base.CharMatcher;
import java.net.URI;
import java.util.regex.Pattern;

/** The form of an address: a URI or IRI reference that names something. */
public final class Address {

    /** What is expected, for people. */
    static final String EXPECTED = "must be an address such as https://clustercollaboration.eu";

    private static final String SCHEME = "[A-Za-z][A-Za-z0-9+.-]*:";
    private static final String EMPTY = "(" + SCHEME + ")?(//)?$|" + SCHEME + "#";

    /** All but control characters, blanks, and those that an address must encode. */
    private static final String CHARACTERS =
            "[^\\u0000- \"<>\\\\^`{|}\\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+";

    static final String PATTERN = "^(?!" + EMPTY + ")" + CHARACTERS + "$";

    /** The characters that {@link #CHARACTERS} leaves out, as a table: addresses are most of what a catalogue's reader checks. */
    private static final CharMatcher LEFT_OUT = CharMatcher.inRange('\u0000', ' ')
            .or(CharMatcher.anyOf("\"<>\\^`{|}\u1680\u2028\u2029\u202f\u205f\u3000"))
            .or(CharMatcher.inRange('\u007f', '\u00a0'))
            .or(CharMatcher.inRange('\u2000', '\u200a'))
            .precomputed();

    private static final Pattern NAMES_NOTHING = Pattern.compile(EMPTY);

    private Address() {}

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static URI parse(String text) {
        if (!hasForm(text)) {
            throw new IllegalArgumentException(EXPECTED);
        }
        try {
            return URI.create(text);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(EXPECTED, refused);
        }
    }

    /**
     * Returns an address as it is written.
     *
     * @throws IllegalArgumentException if it could not be read again
     */
    static String print(URI address) {
        String text = address.toString();
        if (!hasForm(text)) {
            throw new IllegalArgumentException("cannot be written, for it " + EXPECTED + ": '" + text + "'");
        }
        return text;
    }

    private static boolean hasForm(String text) {
        return !text.isEmpty()
                && LEFT_OUT.matchesNoneOf(text)
                && !NAMES_NOTHING.matcher(text).lookingAt();
    }
}
