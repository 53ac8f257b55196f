package eu.clusterpolicy.toolkit.name;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of an address: a whole URI or IRI of the web, with its scheme. Whether it leads to a page is said by
 * {@link WebAddress}. Immutable and thread-safe.
 */
public final class Address {

    /** What is expected, for people. */
    public static final String EXPECTED = "must be an address such as https://clustercollaboration.eu";

    private static final String SCHEME = "[Hh][Tt][Tt][Pp][Ss]?:";
    private static final String NOTHING = "(?!(//)?$|#)";

    /** An escape has two digits, and brackets stand around a number of a host or after the path. */
    private static final String ESCAPES = "(?!.*%(?![0-9A-Fa-f]{2}))";

    private static final String BRACKETS = "(//([^/?#\\[\\]@]*@)?\\[[0-9A-Fa-f:.]+\\])?(?![^?#]*[\\[\\]])";

    /** All but control characters, blanks, and those that an address must encode. */
    private static final String CHARACTERS =
            "[^\\u0000- \"<>\\\\^`{|}\\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]*";

    /** The form as a regular expression of ECMAScript, as a schema states it. */
    public static final String PATTERN = "^" + SCHEME + NOTHING + ESCAPES + BRACKETS + CHARACTERS + "$";

    /** The characters that {@link #CHARACTERS} leaves out, as a table: addresses are most of what a catalogue's reader checks. */
    private static final CharMatcher LEFT_OUT = CharMatcher.inRange('\u0000', ' ')
            .or(CharMatcher.anyOf("\"<>\\^`{|}\u1680\u2028\u2029\u202f\u205f\u3000"))
            .or(CharMatcher.inRange('\u007f', '\u00a0'))
            .or(CharMatcher.inRange('\u2000', '\u200a'))
            .precomputed();

    private static final int LONGEST_ADVICE = 200;

    private static final CharMatcher PATH_OR_MORE = CharMatcher.anyOf("/?#");
    private static final CharMatcher PLAIN =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf(".-"));

    private static final Pattern HOST_AND_PORT = Pattern.compile("([^:@\\[\\]]+|\\[[^\\]]+\\])(?::([0-9]*))?");
    private static final Pattern ESCAPE = Pattern.compile("%\\p{XDigit}{2}");

    /** What people type who leave out the scheme: a site, whose name has a dot, and what follows it. */
    private static final Pattern SITE = Pattern.compile("[^./:?#@]+\\.[^/?#@]+([/?#].*)?");

    private Address() {}

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static URI parse(String text) {
        if (!hasForm(text)) {
            throw new IllegalArgumentException(EXPECTED + advice(text));
        }
        try {
            return URI.create(text);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(EXPECTED, refused);
        }
    }

    /**
     * Returns an address as it is written: in its {@linkplain #canonical one spelling}, so that equal values give equal documents.
     *
     * @throws IllegalArgumentException if it could not be read again
     */
    public static String print(URI address) {
        String text = canonical(address).toString();
        if (!hasForm(text)) {
            throw new IllegalArgumentException("cannot be written, for it " + EXPECTED + ": " + Excerpt.quoted(text));
        }
        return text;
    }

    /**
     * Returns the one spelling of all addresses that are {@linkplain URI#equals equal} to the given one: the Latin letters of scheme
     * and host in lower case, the port without leading zeros, nor a colon where there is none, nor the slashes before an empty host,
     * and the digits of escapes in upper case. A host is a name of letters, digits, hyphens and dots, or a number; of any other
     * site, such as {@code my_Host:080}, each spelling is an address of its own.
     */
    public static URI canonical(URI address) {
        return isPlain(address.toString()) ? address : respelt(address);
    }

    /** Most addresses have but one spelling, so that writing a large catalogue takes no address apart. */
    private static boolean isPlain(String text) {
        int colon = text.indexOf("://");
        int site = colon + "://".length();
        int path = colon < 0 ? site : PATH_OR_MORE.indexIn(text, site);
        int end = path < 0 ? text.length() : path;
        return colon >= 0
                && end > site
                && text.indexOf('%') < 0
                && PLAIN.matchesAllOf(text.substring(0, colon))
                && PLAIN.matchesAllOf(text.substring(site, end));
    }

    private static URI respelt(URI address) {
        String text = ESCAPE.matcher(address.toString())
                .replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT));
        int scheme = address.getScheme() == null ? 0 : address.getScheme().length() + 1;
        int site = scheme + "//".length();
        if (address.getHost() == null) {
            int path = text.startsWith("///", scheme) && !text.startsWith("//", site) ? site : scheme;
            return URI.create(Ascii.toLowerCase(text.substring(0, scheme)) + text.substring(path));
        }
        int end = PATH_OR_MORE.indexIn(text, site);
        int path = end < 0 ? text.length() : end;
        int host = Math.max(site, text.lastIndexOf('@', path - 1) + 1);
        return URI.create(Ascii.toLowerCase(text.substring(0, scheme))
                + text.substring(scheme, host)
                + canonicalSite(text.substring(host, path))
                + text.substring(path));
    }

    private static String canonicalSite(String site) {
        Matcher parts = HOST_AND_PORT.matcher(site);
        if (!parts.matches()) {
            return site;
        }
        String port = Strings.nullToEmpty(parts.group(2));
        String plain = CharMatcher.is('0').trimLeadingFrom(port);
        return Ascii.toLowerCase(parts.group(1)) + (port.isEmpty() ? "" : ":" + (plain.isEmpty() ? "0" : plain));
    }

    private static boolean hasForm(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && isScheme(text, colon) && hasRest(text, colon + 1) && LEFT_OUT.matchesNoneOf(text);
    }

    private static boolean isScheme(String text, int end) {
        return WebScheme.isScheme(text.substring(0, end));
    }

    /** Something stands after the scheme, other than slashes alone or a fragment alone. */
    private static boolean hasRest(String text, int start) {
        int length = text.length() - start;
        return length > 0 && !text.startsWith("#", start) && !(length == 2 && text.startsWith("//", start));
    }

    private static String advice(String text) {
        boolean isSite = LEFT_OUT.matchesNoneOf(text) && SITE.matcher(text).matches();
        return isSite ? "; write " + Excerpt.shortened("https://" + text, LONGEST_ADVICE) : "";
    }
}
