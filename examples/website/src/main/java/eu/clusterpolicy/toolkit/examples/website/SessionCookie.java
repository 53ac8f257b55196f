package eu.clusterpolicy.toolkit.examples.website;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * A cookie that a browser forgets when it is closed, and that no script reads.
 *
 * @param sameSite whether it is sent where another site leads here, such as {@code Strict}
 */
record SessionCookie(String name, String sameSite) {

    /** Returns what the browser has sent under this name. */
    Stream<String> values(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue);
    }

    void set(String value, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, of(value, request.isSecure()).toString());
    }

    ResponseCookie of(String value, boolean isSecure) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(isSecure)
                .sameSite(sameSite)
                .build();
    }
}
