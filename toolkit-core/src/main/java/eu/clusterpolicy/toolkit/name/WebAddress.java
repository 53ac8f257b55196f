package eu.clusterpolicy.toolkit.name;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be said of an address of the web without opening it. Immutable and thread-safe. */
public final class WebAddress {

    /** Parameters by which advertisers, newsletters and social networks recognise a reader. */
    private static final ImmutableSet<String> TRACKING = ImmutableSet.of(
            "gclid",
            "dclid",
            "gbraid",
            "wbraid",
            "fbclid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "srsltid",
            "li_fat_id",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "_hsenc",
            "_hsmi",
            "_ga",
            "_gl");

    /** How the parameters of the programs begin that count the visitors of a campaign. */
    private static final ImmutableList<String> TRACKING_PREFIXES = ImmutableList.of("utm_", "pk_", "mtm_");

    /** What may part a parameter from the one before: some addresses are copied from the source text of a page. */
    private static final ImmutableList<String> SEPARATORS = ImmutableList.of("?", "&amp;", "&", ";");

    /** What the domain name system takes (RFC 1035, section 2.3.4). */
    private static final int LONGEST_LABEL = 63;

    private static final int LONGEST_HOST = 253;

    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_DIGITS_OF_PORT = 5;

    private static final Splitter LABELS = Splitter.on('.');

    /** Signs of a text in which an address stands, and of no site. */
    private static final CharMatcher OF_NO_HOST = CharMatcher.anyOf(",;:!'()*+&=$~");

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private static final HexFormat ESCAPE = HexFormat.of().withUpperCase();

    /** What needs no escape. */
    private static final CharMatcher UNRESERVED = DIGITS.or(CharMatcher.inRange('a', 'z'))
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.anyOf("-._~"));

    private WebAddress() {}

    /** A parameter with what parts it from the one before; a text between separators that is none has no name. */
    private record Parameter(String separator, String name, String value) {

        boolean tracks() {
            String lower = LowerCase.of(name);
            return TRACKING.contains(lower) || TRACKING_PREFIXES.stream().anyMatch(lower::startsWith);
        }

        /** Without a value, the fragment is the name of a place on the page. */
        boolean tracksInFragment() {
            return tracks() && !value.isEmpty();
        }

        String text() {
            return separator + name + value;
        }
    }

    /** Returns what keeps an address from being one of the web, in words that follow "the link". */
    public static Optional<String> flaw(URI address) {
        String scheme = address.getScheme();
        if (scheme == null) {
            return Optional.of("is not a whole address: it does not begin with https:// or http://");
        }
        if (!WebScheme.isScheme(scheme)) {
            return Optional.of("begins with '" + scheme + ":' instead of https:// or http://");
        }
        String host = host(site(address));
        return host.isEmpty() ? Optional.of("does not name a site") : flaw(address, host);
    }

    private static Optional<String> flaw(URI address, String host) {
        Optional<String> unseen = address.toString()
                .codePoints()
                .filter(WhiteSpace::isUnseen)
                .mapToObj(point ->
                        "has the character " + WhiteSpace.visible(Character.toString(point)) + ", which nobody sees")
                .findFirst();
        if (unseen.isPresent()) {
            return unseen;
        }
        if (WebScheme.isScheme(host)) {
            return Optional.of("has its scheme twice");
        }
        if (!isPossible(host)) {
            return Optional.of("names a site that cannot be");
        }
        if (site(address).endsWith(":")) {
            return Optional.of("names a port without its number");
        }
        String port = portOf(address);
        return port.length() > MOST_DIGITS_OF_PORT || (!port.isEmpty() && Integer.parseInt(port) > HIGHEST_PORT)
                ? Optional.of("names a port that cannot be")
                : Optional.empty();
    }

    /** Requires labels of a possible length without signs of the text around them; a stop at the end says that the name is whole. */
    private static boolean isPossible(String host) {
        if (host.startsWith("[")) {
            return true;
        }
        List<String> labels = LABELS.splitToList(host.endsWith(".") ? host.substring(0, host.length() - 1) : host);
        boolean names = labels.stream()
                .allMatch(label -> !label.isEmpty()
                        && label.length() <= LONGEST_LABEL
                        && !label.startsWith("-")
                        && !label.endsWith("-")
                        && OF_NO_HOST.matchesNoneOf(label));
        boolean numbers = DIGITS.matchesAllOf(labels.get(labels.size() - 1));
        return names && host.length() <= LONGEST_HOST && (!numbers || isOfFourNumbers(labels));
    }

    private static boolean isOfFourNumbers(List<String> labels) {
        return labels.size() == 4
                && labels.stream()
                        .allMatch(label ->
                                DIGITS.matchesAllOf(label) && label.length() <= 3 && Integer.parseInt(label) <= 255);
    }

    /** Returns the site without its port, in lower case. */
    static String hostOf(URI address) {
        return host(site(address));
    }

    /** Returns the digits of the port, without zeros in front; none where it is the usual one. */
    static String portOf(URI address) {
        String port = port(address, site(address));
        return port.isEmpty() ? port : port.substring(1);
    }

    /** Returns what makes one doubt an address of the web, in words that follow "the link"; empty where nothing does. */
    public static Optional<String> doubt(URI address) {
        return DoubtfulAddress.sign(address);
    }

    /** Returns whether the address carries a user name or a password. */
    public static boolean hasCredentials(URI address) {
        String authority = address.getRawAuthority();
        return authority != null && authority.contains("@");
    }

    /** Returns the names of the parameters that track readers, as written, in the order of the address. */
    public static ImmutableList<String> trackingParameters(URI address) {
        return Stream.concat(
                        parameters(address.getRawQuery()).stream().filter(Parameter::tracks),
                        parameters(address.getRawFragment()).stream().filter(Parameter::tracksInFragment))
                .map(Parameter::name)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what all addresses have in common that lead to the same page: without scheme, user, {@code www.}, usual port,
     * slash at the end of the path and what tracks readers, escapes in their normal form (RFC 3986, section 6.2), the letters of a
     * site beyond ASCII as the domain name system writes them (RFC 3490).
     */
    public static String pageKey(URI address) {
        String site = site(address);
        String host = host(site);
        if (host.isEmpty() || address.getRawPath() == null) {
            return address.toString();
        }
        String path = address.getRawPath();
        return ascii(host.startsWith("www.") ? host.substring("www.".length()) : host)
                + port(address, site)
                + normal((path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                        + untracked("?", address.getRawQuery(), Parameter::tracks)
                        + untracked("#", address.getRawFragment(), Parameter::tracksInFragment));
    }

    /** Java knows no host with letters beyond ASCII or with an underscore, but the web does. */
    private static String site(URI address) {
        String authority = Optional.ofNullable(address.getRawAuthority()).orElse("");
        return authority.substring(authority.lastIndexOf('@') + 1);
    }

    private static String host(String site) {
        return LowerCase.of(site.substring(0, endOfHost(site)));
    }

    private static String ascii(String host) {
        if (host.length() > LONGEST_HOST || CharMatcher.ascii().matchesAllOf(host)) {
            return host;
        }
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException noName) {
            return host;
        }
    }

    private static int endOfHost(String site) {
        int colon = site.lastIndexOf(':');
        return colon >= 0 && DIGITS.matchesAllOf(site.substring(colon + 1)) ? colon : site.length();
    }

    private static String port(URI address, String site) {
        String usual = "http".equalsIgnoreCase(address.getScheme()) ? ":80" : ":443";
        String port = site.substring(endOfHost(site)).replaceFirst("^:0+(?=[0-9])", ":");
        return port.length() > 1 && !port.equals(usual) ? port : "";
    }

    private static String untracked(String mark, @Nullable String part, Predicate<Parameter> tracks) {
        String rest = parameters(part).stream()
                .filter(tracks.negate())
                .map(Parameter::text)
                .collect(Collectors.joining());
        int start = 0;
        for (String separator = separatorAt(rest, start); !separator.isEmpty(); separator = separatorAt(rest, start)) {
            start += separator.length();
        }
        return start == rest.length() ? "" : mark + rest.substring(start);
    }

    private static List<Parameter> parameters(@Nullable String part) {
        List<Parameter> parameters = new ArrayList<>();
        int end = part == null ? 0 : part.length();
        for (int at = 0; part != null && at < end; ) {
            String separator = separatorAt(part, at);
            int name = at + separator.length();
            int value = indexOfAny("=&;?", part, name);
            int next = value < end && part.charAt(value) == '=' ? indexOfAny("&;", part, value) : value;
            parameters.add(new Parameter(separator, part.substring(name, value), part.substring(value, next)));
            at = next;
        }
        return parameters;
    }

    private static String separatorAt(String text, int at) {
        for (String separator : SEPARATORS) {
            if (text.startsWith(separator, at)) {
                return separator;
            }
        }
        return "";
    }

    private static int indexOfAny(String characters, String text, int from) {
        int at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Escapes what is not ASCII, and nothing that needs no escape. */
    private static String normal(String text) {
        String octets = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        StringBuilder normal = new StringBuilder(octets.length());
        for (int at = 0; at < octets.length(); at++) {
            boolean escaped = octets.charAt(at) == '%';
            char octet = escaped ? (char) HexFormat.fromHexDigits(octets, at + 1, at + 3) : octets.charAt(at);
            at += escaped ? 2 : 0;
            if (escaped ? UNRESERVED.matches(octet) : octet < 0x80) {
                normal.append(octet);
            } else {
                normal.append('%').append(ESCAPE.toHexDigits((byte) octet));
            }
        }
        return normal.toString();
    }
}
