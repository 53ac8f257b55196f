package eu.clusterpolicy.toolkit.completeness;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be said of an address without opening it. */
final class Links {

    /** Parameters by which advertisers, newsletters and social networks recognise a reader. */
    private static final ImmutableSet<String> TRACKING = ImmutableSet.of(
            "gclid", "dclid", "gbraid", "wbraid", "fbclid", "msclkid", "yclid", "twclid", "igshid", "mc_cid", "mc_eid",
            "mkt_tok", "_hsenc", "_hsmi", "_ga", "_gl");

    private static final Splitter PARAMETERS = Splitter.on('&').omitEmptyStrings();

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
        return link.getHost() == null ? Optional.of("does not name a site") : Optional.empty();
    }

    static boolean hasCredentials(URI link) {
        String authority = link.getRawAuthority();
        return authority != null && authority.contains("@");
    }

    /** Returns the names of the parameters that track readers, as written, in the order of the address. */
    static ImmutableList<String> trackingParameters(URI link) {
        String query = link.getRawQuery();
        return query == null
                ? ImmutableList.of()
                : PARAMETERS
                        .splitToStream(query)
                        .map(parameter -> parameter.split("=", 2)[0])
                        .filter(Links::tracks)
                        .collect(ImmutableList.toImmutableList());
    }

    private static boolean tracks(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("utm_") || TRACKING.contains(lower);
    }

    /** Returns what two addresses have in common that lead to the same page, whether or not the connection is encrypted. */
    static String key(URI link) {
        String host = link.getHost();
        if (host == null || link.getRawPath() == null) {
            return link.toString();
        }
        String path = link.getRawPath();
        return host.toLowerCase(Locale.ROOT)
                + (link.getPort() == -1 ? "" : ":" + link.getPort())
                + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery())
                + (link.getRawFragment() == null ? "" : "#" + link.getRawFragment());
    }
}
