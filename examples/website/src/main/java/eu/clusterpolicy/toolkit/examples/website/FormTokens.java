package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Protects forms against requests that another site forges: a form carries a token that only this site can work out from the
 * visitor's cookie. Nothing is kept for it, and a visitor is not told from another by anything else.
 */
@Component
class FormTokens implements HandlerInterceptor {

    static final String FIELD = "token";

    private static final SessionCookie COOKIE = new SessionCookie("visitor", "Lax");
    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();
    private final byte[] secret = bytes();

    /** A form was sent that this site did not give out to this visitor. */
    static final class ForgedFormException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final boolean isFromElsewhere;

        ForgedFormException(boolean isFromElsewhere) {
            this.isFromElsewhere = isFromElsewhere;
        }

        /** Returns whether the browser says that another site sent it, rather than that a visitor has lost a cookie. */
        boolean isFromElsewhere() {
            return isFromElsewhere;
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String visitor = COOKIE.values(request).findFirst().orElseGet(() -> newVisitor(request, response));
        request.setAttribute(FIELD, token(visitor));
        boolean changes = !HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod());
        if (changes && (isFromElsewhere(request) || !matches(token(visitor), request.getParameter(FIELD)))) {
            throw new ForgedFormException(isFromElsewhere(request));
        }
        return true;
    }

    /** Returns the token of the forms of a page. */
    String of(HttpServletRequest request) {
        return request.getAttribute(FIELD) instanceof String token ? token : "";
    }

    /** Browsers say from where a request comes, and scripts cannot change what they say. */
    private static boolean isFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return site == null
                ? origin != null && !origin.replaceFirst(":\\d+$", "").endsWith("://" + request.getServerName())
                : !site.equals("same-origin") && !site.equals("none");
    }

    private String newVisitor(HttpServletRequest request, HttpServletResponse response) {
        String visitor = BaseEncoding.base64Url().encode(bytes());
        COOKIE.set(visitor, request, response);
        return visitor;
    }

    private String token(String visitor) {
        HashCode code = Hashing.hmacSha256(secret).hashString(visitor, StandardCharsets.UTF_8);
        return BaseEncoding.base64Url().omitPadding().encode(code.asBytes());
    }

    private static boolean matches(String expected, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] bytes() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }
}
