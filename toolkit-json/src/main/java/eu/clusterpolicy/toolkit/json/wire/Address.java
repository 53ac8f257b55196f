package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.base.CharMatcher;
import java.net.URI;
import java.util.Locale;
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

    private static final Pattern ESCAPE = Pattern.compile("%\\p{XDigit}{2}");
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
    public static String print(URI address) {
        String text = address.toString();
        if (!hasForm(text)) {
            throw new IllegalArgumentException("cannot be written, for it " + EXPECTED + ": '" + text + "'");
        }
        return text;
    }

    /**
     * Returns the one spelling of all addresses that are {@linkplain URI#equals equal} to the given one: scheme and host in
     * lower case, the digits of escapes in upper case.
     */
    public static URI canonical(URI address) {
        String text = ESCAPE.matcher(address.toString())
                .replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT));
        int scheme = address.getScheme() == null ? 0 : address.getScheme().length();
        return URI.create(
                text.substring(0, scheme).toLowerCase(Locale.ROOT) + withLowerHost(text.substring(scheme), address));
    }

    /** What stands between the slashes and is no host is compared as it is. */
    private static String withLowerHost(String rest, URI address) {
        String host = address.getHost();
        if (host == null) {
            return rest;
        }
        String user = address.getRawUserInfo();
        int begin = rest.indexOf("//") + 2 + (user == null ? 0 : user.length() + 1);
        int end = begin + host.length();
        return rest.substring(0, begin) + rest.substring(begin, end).toLowerCase(Locale.ROOT) + rest.substring(end);
    }

    private static boolean hasForm(String text) {
        return !text.isEmpty()
                && LEFT_OUT.matchesNoneOf(text)
                && !NAMES_NOTHING.matcher(text).lookingAt();
    }
}
