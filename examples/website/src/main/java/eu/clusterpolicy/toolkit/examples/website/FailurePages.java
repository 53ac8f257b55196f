package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.UnknownEntryException;
import eu.clusterpolicy.toolkit.search.Query;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** What a person reads where there is no page, or where something failed: what happened, and where to go on. */
@ControllerAdvice
class FailurePages {

    private static final Logger LOG = LoggerFactory.getLogger(FailurePages.class);

    private static final int MOST_FOUND = 5;

    private final PageModel page;
    private final Catalogue catalogue;
    private final JsonMapper json;

    /** The mapping knows the paths of the site, and is made after what answers failures. */
    private final ObjectProvider<RequestMappingHandlerMapping> routes;

    FailurePages(
            PageModel page,
            Catalogue catalogue,
            JsonMapper json,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.page = page;
        this.catalogue = catalogue;
        this.json = json;
        this.routes = routes;
    }

    /**
     * A page that may have been meant.
     *
     * @param title what it is called: of an entry its wording, of a part of the site its English name
     * @param isEntry whether it shows an entry, whose wording is in English
     */
    record Near(String title, String address, boolean isEntry) {

        static Near of(Entry entry) {
            return new Near(entry.wording(), Addresses.of(entry.entryName()).orElse("/"), true);
        }
    }

    @ExceptionHandler
    ModelAndView unknown(UnknownEntryException unknown, HttpServletRequest request, HttpServletResponse response) {
        ModelAndView shown =
                missing(HttpStatus.NOT_FOUND, request, response).addObject("sentence", unknown.getMessage());
        unknown.nearest()
                .flatMap(catalogue::find)
                .ifPresent(nearest -> shown.addObject("near", ImmutableList.of(Near.of(nearest))));
        return shown;
    }

    /** A form that was sent to a draft which is kept no more is not lost: what was entered can be copied from the page. */
    @ExceptionHandler
    ModelAndView missing(NoPageException missing, HttpServletRequest request, HttpServletResponse response) {
        return missing(HttpStatus.NOT_FOUND, request, response)
                .addObject("sentence", missing.sentence())
                .addObject("entered", SentForm.of(request).entered());
    }

    @ExceptionHandler
    ModelAndView mistyped(
            MethodArgumentTypeMismatchException mistyped, HttpServletRequest request, HttpServletResponse response) {
        return missing(HttpStatus.NOT_FOUND, request, response).addObject("sentence", sentence(mistyped));
    }

    private ModelAndView missing(HttpStatusCode status, HttpServletRequest request, HttpServletResponse response) {
        String sought = sought(request.getRequestURI());
        return shown("missing", status, request, response)
                .addObject("sought", sought)
                .addObject("near", near(request, sought));
    }

    /** Returns the part of the site whose address is alike, then what has the words of the address. */
    private ImmutableList<Near> near(HttpServletRequest request, String sought) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Stream<Near> parts = Addresses.nearest(path, PageModel.SECTIONS.keySet()).stream()
                .map(part -> new Near(PageModel.SECTIONS.getOrDefault(part, ""), part, false));
        Stream<Near> entries = sought.isBlank()
                ? Stream.empty()
                : catalogue.search(Query.all().words(sought)).byText().page(1, MOST_FOUND).hits().stream()
                        .map(hit -> Near.of(hit.entry()));
        return Stream.concat(parts, entries).collect(ImmutableList.toImmutableList());
    }

    /** The library says of a code that it does not know what it could have been. */
    static String sentence(MethodArgumentTypeMismatchException mistyped) {
        Throwable cause = Throwables.getRootCause(mistyped);
        return cause instanceof NumberFormatException
                ? "%s must be a number: '%s'".formatted(mistyped.getName(), mistyped.getValue())
                : String.valueOf(cause.getMessage());
    }

    @ExceptionHandler
    ModelAndView forged(
            FormTokens.ForgedFormException forged, HttpServletRequest request, HttpServletResponse response) {
        return shown("forged", HttpStatus.FORBIDDEN, request, response)
                .addObject("sent", forged.isFromElsewhere() ? SentForm.NONE : SentForm.of(request));
    }

    @ExceptionHandler
    ModelAndView full(Drafts.NoRoomException full, HttpServletRequest request, HttpServletResponse response) {
        return shown("no-room", HttpStatus.SERVICE_UNAVAILABLE, request, response)
                .addObject("sentence", full.getMessage());
    }

    @ExceptionHandler
    ModelAndView tooLong(Drafts.TooLongException tooLong, HttpServletRequest request, HttpServletResponse response) {
        return shown("too-long", HttpStatus.CONTENT_TOO_LARGE, request, response)
                .addObject("sentence", tooLong.getMessage())
                .addObject("entered", SentForm.of(request).entered());
    }

    @ExceptionHandler
    ModelAndView tooLarge(
            MaxUploadSizeExceededException tooLarge, HttpServletRequest request, HttpServletResponse response) {
        return shown("too-large", HttpStatus.CONTENT_TOO_LARGE, request, response);
    }

    @ExceptionHandler
    ModelAndView brokenUpload(MultipartException broken, HttpServletRequest request, HttpServletResponse response) {
        return shown("broken-upload", HttpStatus.BAD_REQUEST, request, response);
    }

    /**
     * What was sent to the site is not written to its log: an address may be that of a draft, and a text may break lines. The
     * person gets a number that is in the log, too.
     */
    @ExceptionHandler
    ModelAndView failed(Exception failed, HttpServletRequest request, HttpServletResponse response) {
        if (failed instanceof ErrorResponse refusal && refusal.getStatusCode().is4xxClientError()) {
            return refused(refusal, request, response);
        }
        if (Throwables.getRootCause(failed) instanceof SocketTimeoutException) {
            return missing(HttpStatus.REQUEST_TIMEOUT, request, response);
        }
        String number = UUID.randomUUID().toString();
        LOG.error("failure {}: {}", number, where(failed));
        return isForPrograms(request)
                ? told(ApiProblems.failed(number), response)
                : shown("failed", HttpStatus.INTERNAL_SERVER_ERROR, request, response)
                        .addObject("number", number);
    }

    private ModelAndView refused(ErrorResponse refusal, HttpServletRequest request, HttpServletResponse response) {
        refusal.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        return isForPrograms(request)
                ? told(ApiProblems.refused(refusal, request.getRequestURI(), nearestRoute(request)), response)
                : missing(refusal.getStatusCode(), request, response);
    }

    private Optional<String> nearestRoute(HttpServletRequest request) {
        return Addresses.nearest(
                request.getRequestURI(),
                routes.getObject().getHandlerMethods().keySet().stream()
                        .flatMap(route -> route.getPatternValues().stream())
                        .filter(route -> route.startsWith("/api/"))
                        .sorted()
                        .toList());
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    /** Says to a program what the pages say to a person. */
    private ModelAndView told(ProblemDetail problem, HttpServletResponse response) {
        response.setStatus(problem.getStatus());
        return new ModelAndView((model, asked, answer) -> {
            answer.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            json.writeValue(answer.getOutputStream(), problem);
        });
    }

    private static String where(Throwable failed) {
        Throwable cause = Optional.ofNullable(failed.getCause()).orElse(failed);
        StackTraceElement[] trace = cause.getStackTrace();
        return cause.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    /** What fails before a page is asked, or while it is written, is answered here by the server. */
    @Controller
    static final class Last implements ErrorController {

        private final FailurePages pages;

        Last(FailurePages pages) {
            this.pages = pages;
        }

        @RequestMapping("/error")
        ModelAndView failed(HttpServletRequest request, HttpServletResponse response) {
            HttpStatusCode status = HttpStatusCode.valueOf(
                    request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404);
            return pages.last(status, request, response);
        }
    }

    private ModelAndView last(HttpStatusCode status, HttpServletRequest request, HttpServletResponse response) {
        if (status.is4xxClientError()) {
            return missing(status, request, response);
        }
        return shown("failed", status, request, response).addObject("number", "");
    }

    private ModelAndView shown(
            String view, HttpStatusCode status, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(status.value());
        return new ModelAndView(view, status)
                .addAllObjects(page.of(request, "/"))
                .addObject("section", "");
    }

    /** The end of an address tells what somebody looked for. */
    private static String sought(String address) {
        String end = address.substring(address.lastIndexOf('/') + 1);
        return end.chars().allMatch(letter -> letter == '-' || Character.isLetterOrDigit(letter))
                ? end.replace('-', ' ')
                : "";
    }
}
