package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/**
 * The drafts that were begun or uploaded in a browser, newest first. A cookie of the session has their keys and nothing else; no
 * script reads it, and it is not sent where another site leads here.
 */
final class OwnDrafts {

    private static final SessionCookie COOKIE = new SessionCookie("drafts", "Strict");
    private static final char BETWEEN = '.';

    /** How many a browser goes back to at most. */
    private static final int MOST = 10;

    private OwnDrafts() {}

    /** Returns those that are still kept. */
    static ImmutableList<Drafts.Kept> of(HttpServletRequest request, Drafts drafts) {
        return keys(request).map(drafts::findKept).flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
    }

    /** Has the browser remember a draft, too. */
    static void add(String key, HttpServletRequest request, HttpServletResponse response) {
        COOKIE.set(joined(Stream.concat(Stream.of(key), keys(request))), request, response);
    }

    static ResponseCookie cookie(Stream<String> keys, boolean isSecure) {
        return COOKIE.of(joined(keys), isSecure);
    }

    private static String joined(Stream<String> keys) {
        return keys.distinct().limit(MOST).collect(Collectors.joining(String.valueOf(BETWEEN)));
    }

    private static Stream<String> keys(HttpServletRequest request) {
        return COOKIE.values(request)
                .flatMap(value -> Splitter.on(BETWEEN).splitToStream(value))
                .filter(Drafts::isKey);
    }
}
