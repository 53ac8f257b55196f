package eu.clusterpolicy.toolkit.name;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.net.InetAddresses;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What makes one doubt that an address of the web leads all its readers to the page that is meant, without opening it: the site
 * is not public, the address was cut or copied with a stray sign, or the page is another for each reader. Immutable and
 * thread-safe.
 */
final class DoubtfulAddress {

    /** Last labels of names that are known within a house alone, or nowhere. */
    private static final ImmutableSet<String> LOCAL = ImmutableSet.of(
            "localhost", "local", "localdomain", "internal", "intranet", "lan", "corp", "home", "test", "invalid");

    /** Sites that are kept for examples; of {@code example.org} invented data make use. */
    private static final ImmutableSet<String> EXAMPLES = ImmutableSet.of("example.com", "example.net");

    private static final ImmutableSet<String> SHORTENERS = ImmutableSet.of(
            "bit.ly",
            "buff.ly",
            "cutt.ly",
            "goo.gl",
            "is.gd",
            "lnkd.in",
            "ow.ly",
            "rb.gy",
            "shorturl.at",
            "t.co",
            "t.ly",
            "tiny.cc",
            "tinyurl.com");

    /** The second label from the right of sites that search the web for whoever asks. */
    private static final ImmutableSet<String> SEARCHES =
            ImmutableSet.of("google", "bing", "duckduckgo", "yahoo", "ecosia", "qwant", "yandex", "startpage");

    private static final ImmutableList<String> SESSIONS =
            ImmutableList.of("jsessionid=", "phpsessid=", "aspsessionid", "sessionid=", "session_id=");

    private static final CharMatcher STRAY = CharMatcher.anyOf(".,;:!'*");

    private static final int FIRST_OF_UNIQUE_LOCAL = 0xFC;

    private DoubtfulAddress() {}

    /** What an address is judged by: its parts in lower case. */
    private record Parts(String host, String port, String path, String query, String fragment, String whole) {

        static Parts of(URI address) {
            return new Parts(
                    WebAddress.hostOf(address),
                    WebAddress.portOf(address),
                    lower(address.getRawPath()),
                    lower(address.getRawQuery()),
                    lower(address.getRawFragment()),
                    lower(address.toString()));
        }

        private static String lower(@Nullable String part) {
            return part == null ? "" : LowerCase.of(part);
        }

        boolean isOn(ImmutableSet<String> sites) {
            String plain = host.startsWith("www.") ? host.substring("www.".length()) : host;
            return sites.contains(plain);
        }
    }

    /** A sign, and what is said of an address that has it. */
    private record Sign(String words, Predicate<Parts> has) {}

    private static final ImmutableList<Sign> SIGNS = ImmutableList.of(
            new Sign("leads to a site that is not public", DoubtfulAddress::isLocal),
            new Sign("leads to a site that is kept for examples", parts -> parts.isOn(EXAMPLES)),
            new Sign("names a site without a dot", DoubtfulAddress::isOfOneLabel),
            new Sign(
                    "names a site that mixes letters of two scripts",
                    parts -> Scripts.mixedWord(parts.host()).isPresent()),
            new Sign("has another address within", DoubtfulAddress::isDoubled),
            new Sign("is cut short", DoubtfulAddress::isCut),
            new Sign("ends with a sign that belongs to the text around it", DoubtfulAddress::endsWithStraySign),
            new Sign(
                    "names a port, which many readers cannot reach",
                    parts -> !parts.port().isEmpty()),
            new Sign("carries the session of one reader", DoubtfulAddress::isSession),
            new Sign(
                    "leads to words on a page, which change",
                    parts -> parts.fragment().contains(":~:text=")),
            new Sign("leads to a search and not to a page", DoubtfulAddress::isSearch),
            new Sign("goes by way of a service that shortens addresses", parts -> parts.isOn(SHORTENERS)));

    /** Returns what makes one doubt an address of the web, in words that follow "the link"; empty where nothing does. */
    static Optional<String> sign(URI address) {
        if (WebAddress.flaw(address).isPresent()) {
            return Optional.empty();
        }
        Parts parts = Parts.of(address);
        return SIGNS.stream()
                .filter(sign -> sign.has().test(parts))
                .map(Sign::words)
                .findFirst();
    }

    private static boolean isLocal(Parts parts) {
        String host = parts.host();
        if (InetAddresses.isUriInetAddress(host)) {
            InetAddress number = InetAddresses.forUriString(host);
            return number.isLoopbackAddress()
                    || number.isAnyLocalAddress()
                    || number.isSiteLocalAddress()
                    || number.isLinkLocalAddress()
                    || (number instanceof Inet6Address && (number.getAddress()[0] & 0xFE) == FIRST_OF_UNIQUE_LOCAL);
        }
        return LOCAL.contains(host.substring(host.lastIndexOf('.') + 1));
    }

    private static boolean isOfOneLabel(Parts parts) {
        return parts.host().indexOf('.') < 0 && !InetAddresses.isUriInetAddress(parts.host());
    }

    /** An archive has the address of the page that it keeps in its own. */
    private static boolean isDoubled(Parts parts) {
        boolean archive = parts.host().contains("archive");
        return parts.host().startsWith("www.www.")
                || (!archive
                        && (parts.path().contains("http://") || parts.path().contains("https://")));
    }

    private static boolean isCut(Parts parts) {
        int dot = parts.host().lastIndexOf('.');
        boolean site = dot >= 0
                && dot == parts.host().length() - 2
                && Character.isLetter(parts.host().charAt(dot + 1));
        return site || parts.whole().endsWith("…") || parts.whole().endsWith("...");
    }

    /** A bracket closes one of the address, or the one in which the address stood. */
    private static boolean endsWithStraySign(Parts parts) {
        String whole = parts.whole();
        char last = whole.charAt(whole.length() - 1);
        boolean bracket = last == ')'
                && CharMatcher.is('(').countIn(whole) < CharMatcher.is(')').countIn(whole);
        return bracket || STRAY.matches(last) || parts.host().endsWith(".");
    }

    private static boolean isSession(Parts parts) {
        return SESSIONS.stream()
                .anyMatch(name -> parts.path().contains(";" + name)
                        || parts.query().startsWith(name)
                        || parts.query().contains("&" + name));
    }

    private static boolean isSearch(Parts parts) {
        boolean engine = Iterables.any(Splitter.on('.').split(parts.host()), SEARCHES::contains);
        boolean asks = parts.path().startsWith("/search")
                || parts.path().equals("/url")
                || parts.path().length() <= 1;
        return engine
                && asks
                && (parts.query().contains("q=")
                        || parts.query().contains("url=")
                        || parts.query().contains("p="));
    }
}
