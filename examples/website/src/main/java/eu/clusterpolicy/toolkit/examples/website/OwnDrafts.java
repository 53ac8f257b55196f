package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The drafts that were begun or uploaded in a browser, newest first. A cookie of the session has their keys and nothing else; no
 * script reads it, and it is not sent where another site leads here.
 */
final class OwnDrafts {

    private static final String COOKIE = "drafts";
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
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie(Stream.concat(Stream.of(key), keys(request)), request.isSecure())
                        .toString());
    }

    static ResponseCookie cookie(Stream<String> keys, boolean isSecure) {
        String value = keys.distinct().limit(MOST).collect(Collectors.joining(String.valueOf(BETWEEN)));
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(isSecure)
                .sameSite("Strict")
                .build();
    }

    private static Stream<String> keys(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(value -> Splitter.on(BETWEEN).splitToStream(value))
                .filter(Drafts::isKey);
    }
}
