package eu.clusterpolicy.toolkit.examples.website;

import eu.clusterpolicy.toolkit.label.Labels;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the language of a page from the first part of its address, such as {@code /de/matrix}, and gives the rest of the site
 * that part as the place at which it lives, so that every link keeps the language by itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class LanguageFilter extends OncePerRequestFilter {

    private static final String LABELS = LanguageFilter.class.getName();

    /** Returns the words of the language in which a request is answered. */
    static Labels labels(HttpServletRequest request) {
        return request.getAttribute(LABELS) instanceof Labels labels ? labels : Labels.of("en");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/") || path.startsWith("/assets/") || path.equals("/favicon.ico");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Labels> chosen = chosen(request.getRequestURI());
        if (chosen.isEmpty() && chosen(request.getRequestURI() + "/").isPresent()) {
            response.sendRedirect(request.getRequestURI() + "/");
        } else if (chosen.isPresent()) {
            request.setAttribute(LABELS, chosen.get());
            chain.doFilter(new InLanguage(request, "/" + chosen.get().language()), response);
        } else if (HttpMethod.GET.matches(request.getMethod())) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            response.sendRedirect("/" + preferred(request) + inside(request));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<Labels> chosen(String path) {
        return Labels.all().stream()
                .filter(labels -> path.startsWith("/" + labels.language() + "/"))
                .findFirst();
    }

    private static String preferred(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::toLanguageTag)
                .flatMap(tag -> Labels.find(tag).stream())
                .map(Labels::language)
                .findFirst()
                .orElse("en");
    }

    /** An address that begins with two slashes would lead to another site. */
    private static String inside(HttpServletRequest request) {
        String path = request.getRequestURI().replaceFirst("^/+", "/");
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** A request that is answered at the address of its language. */
    private static final class InLanguage extends HttpServletRequestWrapper {

        private final String place;

        InLanguage(HttpServletRequest request, String place) {
            super(request);
            this.place = place;
        }

        @Override
        public String getContextPath() {
            return place;
        }

        @Override
        public String getServletPath() {
            return super.getServletPath().substring(place.length());
        }
    }
}
