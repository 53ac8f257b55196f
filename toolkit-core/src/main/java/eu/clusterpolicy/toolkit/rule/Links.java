package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be said of an address without opening it. */
final class Links {

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
    private static final String SEPARATOR = "(?:\\?|&amp;|[&;])";

    private static final Pattern IN_QUERY = Pattern.compile("(?:^|" + SEPARATOR + ")([^=&;?]+)(?:=[^&;]*)?");

    /** Without a value, the fragment is the name of a place on the page. */
    private static final Pattern IN_FRAGMENT = Pattern.compile("(?:^|" + SEPARATOR + ")([^=&;?]+)=[^&;]*");

    private static final Pattern LEADING_SEPARATORS = Pattern.compile("^" + SEPARATOR + "+");
    private static final Pattern PORT = Pattern.compile(":\\d*$");

    private Links() {}

    /** Returns what keeps an address from being one of the web, in words that follow "the link". */
    static Optional<String> flaw(URI link) {
        String scheme = link.getScheme();
        if (scheme == null) {
            return Optional.of("is not a whole address: it does not begin with https:// or http://");
        }
        if (!List.of("https", "http").contains(scheme.toLowerCase(Locale.ROOT))) {
            return Optional.of("begins with '" + scheme + ":' instead of https:// or http://");
        }
        return host(link).isEmpty() ? Optional.of("does not name a site") : Optional.empty();
    }

    static boolean hasCredentials(URI link) {
        String authority = link.getRawAuthority();
        return authority != null && authority.contains("@");
    }

    /** Returns the names of the parameters that track readers, as written, in the order of the address. */
    static ImmutableList<String> trackingParameters(URI link) {
        return Stream.concat(
                        names(IN_QUERY, Optional.ofNullable(link.getRawQuery())),
                        names(IN_FRAGMENT, Optional.ofNullable(link.getRawFragment())))
                .filter(Links::tracks)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> names(Pattern parameter, Optional<String> part) {
        return part.stream().flatMap(text -> parameter.matcher(text).results()).map(found -> found.group(1));
    }

    private static boolean tracks(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return TRACKING.contains(lower) || TRACKING_PREFIXES.stream().anyMatch(lower::startsWith);
    }

    /** Returns what two addresses have in common that lead to the same page, however the connection is made. */
    static String key(URI link) {
        String host = host(link);
        if (host.isEmpty() || link.getRawPath() == null) {
            return link.toString();
        }
        String path = link.getRawPath();
        return (host.startsWith("www.") ? host.substring("www.".length()) : host)
                + port(link)
                + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                + untracked("?", IN_QUERY, Optional.ofNullable(link.getRawQuery()))
                + untracked("#", IN_FRAGMENT, Optional.ofNullable(link.getRawFragment()));
    }

    /** Java knows no host with letters beyond ASCII or with an underscore, but the web does. */
    private static String host(URI link) {
        return PORT.matcher(site(link)).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    private static String port(URI link) {
        Matcher port = PORT.matcher(site(link));
        String usual = "http".equalsIgnoreCase(link.getScheme()) ? ":80" : ":443";
        return port.find() && port.group().length() > 1 && !port.group().equals(usual) ? port.group() : "";
    }

    private static String site(URI link) {
        String authority = Optional.ofNullable(link.getRawAuthority()).orElse("");
        return authority.substring(authority.lastIndexOf('@') + 1);
    }

    private static String untracked(String mark, Pattern parameter, Optional<String> part) {
        String rest = part.map(text -> parameter.matcher(text).replaceAll(Links::unlessItTracks))
                .map(text -> LEADING_SEPARATORS.matcher(text).replaceFirst(""))
                .orElse("");
        return rest.isEmpty() ? "" : mark + rest;
    }

    private static String unlessItTracks(MatchResult parameter) {
        return tracks(parameter.group(1)) ? "" : Matcher.quoteReplacement(parameter.group());
    }
}
