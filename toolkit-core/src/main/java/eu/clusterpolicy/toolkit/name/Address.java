package eu.clusterpolicy.toolkit.name;

import com.google.common.base.CharMatcher;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form of an address: a URI or IRI reference that names something. Whether it leads to a page of the web is said by
 * {@link WebAddress}. Immutable and thread-safe.
 */
public final class Address {

    /** What is expected, for people. */
    public static final String EXPECTED = "must be an address such as https://clustercollaboration.eu";

    private static final String SCHEME = "[A-Za-z][A-Za-z0-9+.-]*:";
    private static final String EMPTY = "(" + SCHEME + ")?(//)?$|" + SCHEME + "#";

    /** All but control characters, blanks, and those that an address must encode. */
    private static final String CHARACTERS =
            "[^\\u0000- \"<>\\\\^`{|}\\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+";

    /** The form as a regular expression of ECMAScript, as a schema states it. */
    public static final String PATTERN = "^(?!" + EMPTY + ")" + CHARACTERS + "$";

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
            throw new IllegalArgumentException("cannot be written, for it " + EXPECTED + ": " + Excerpt.quoted(text));
        }
        return text;
    }

    /**
     * Returns the one spelling of all addresses that are {@linkplain URI#equals equal} to the given one: scheme and host in
     * lower case, the port as a plain number, the digits of escapes in upper case.
     */
    public static URI canonical(URI address) {
        String text = ESCAPE.matcher(address.toString())
                .replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT));
        int scheme = address.getScheme() == null ? 0 : address.getScheme().length();
        return URI.create(
                text.substring(0, scheme).toLowerCase(Locale.ROOT) + withPlainSite(text.substring(scheme), address));
    }

    /** What stands between the slashes and is no host is compared as it is. */
    private static String withPlainSite(String rest, URI address) {
        String host = address.getHost();
        if (host == null) {
            return rest;
        }
        String user = address.getRawUserInfo();
        int begin = rest.indexOf("//") + 2;
        int end = begin + address.getRawAuthority().length();
        int afterUser = begin + (user == null ? 0 : user.length() + 1);
        String port = address.getPort() == -1 ? "" : ":" + address.getPort();
        return rest.substring(0, afterUser) + host.toLowerCase(Locale.ROOT) + port + rest.substring(end);
    }

    private static boolean hasForm(String text) {
        return !text.isEmpty()
                && LEFT_OUT.matchesNoneOf(text)
                && !NAMES_NOTHING.matcher(text).lookingAt();
    }
}
