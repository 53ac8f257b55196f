package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.base.Throwables;
import eu.clusterpolicy.toolkit.entry.UnknownEntryException;
import eu.clusterpolicy.toolkit.label.Labels;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** What a person reads where there is no page, or where something failed: what happened, and where to go on. */
@ControllerAdvice
class FailurePages {

    private static final Logger LOG = LoggerFactory.getLogger(FailurePages.class);

    private final PageModel page;
    private final JsonMapper json;

    FailurePages(PageModel page, JsonMapper json) {
        this.page = page;
        this.json = json;
    }

    @ExceptionHandler
    ModelAndView unknown(UnknownEntryException unknown, HttpServletRequest request, HttpServletResponse response) {
        ModelAndView shown = shown("missing", HttpStatus.NOT_FOUND, request, response);
        shown.addObject("sentence", unknown.getMessage());
        unknown.nearest().ifPresent(nearest -> {
            shown.addObject("nearest", nearest.id());
            shown.addObject("nearestAddress", Addresses.of(nearest).orElse("/"));
        });
        return shown;
    }

    @ExceptionHandler
    ModelAndView missing(NoPageException missing, HttpServletRequest request, HttpServletResponse response) {
        return shown("missing", HttpStatus.NOT_FOUND, request, response).addObject("sentence", missing.sentence());
    }

    @ExceptionHandler
    ModelAndView mistyped(
            MethodArgumentTypeMismatchException mistyped, HttpServletRequest request, HttpServletResponse response) {
        return shown("missing", HttpStatus.NOT_FOUND, request, response).addObject("sentence", sentence(mistyped));
    }

    /** The library says of a code that it does not know what it could have been. */
    static String sentence(MethodArgumentTypeMismatchException mistyped) {
        Throwable cause = Throwables.getRootCause(mistyped);
        return cause instanceof NumberFormatException
                ? mistyped.getName() + " must be a number"
                : String.valueOf(cause.getMessage());
    }

    @ExceptionHandler
    ModelAndView forged(
            FormTokens.ForgedFormException forged, HttpServletRequest request, HttpServletResponse response) {
        return shown("forged", HttpStatus.FORBIDDEN, request, response);
    }

    @ExceptionHandler
    ModelAndView full(Drafts.NoRoomException full, HttpServletRequest request, HttpServletResponse response) {
        return shown("no-room", HttpStatus.SERVICE_UNAVAILABLE, request, response)
                .addObject("sentence", full.getMessage());
    }

    @ExceptionHandler
    ModelAndView tooLarge(MultipartException tooLarge, HttpServletRequest request, HttpServletResponse response) {
        return shown("too-large", HttpStatus.CONTENT_TOO_LARGE, request, response);
    }

    /**
     * What was sent to the site is not written to its log: an address may be that of a draft, and a text may break lines. The
     * person gets a number that is in the log, too.
     */
    @ExceptionHandler
    ModelAndView failed(Exception failed, HttpServletRequest request, HttpServletResponse response) {
        if (failed instanceof ErrorResponse refusal && refusal.getStatusCode().is4xxClientError()) {
            return shown("missing", refusal.getStatusCode(), request, response);
        }
        String number = UUID.randomUUID().toString();
        LOG.error("failure {}: {}", number, where(failed));
        return shown("failed", HttpStatus.INTERNAL_SERVER_ERROR, request, response)
                .addObject("number", number);
    }

    /** Says to a program what the pages say to a person. */
    private record ProblemView(JsonMapper json, HttpStatusCode status) implements View {

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            String title = status.is4xxClientError() ? "The request cannot be answered" : "Something failed";
            json.writeValue(response.getOutputStream(), ApiProblems.of(status, "failure", title, ""));
        }
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
            if (status.is4xxClientError()) {
                return pages.shown("missing", status, request, response);
            }
            return pages.shown("failed", status, request, response).addObject("number", "");
        }
    }

    private ModelAndView shown(
            String view, HttpStatusCode status, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(status.value());
        if (request.getRequestURI().startsWith("/api/")) {
            return new ModelAndView(new ProblemView(json, status));
        }
        Labels labels = page.labels(request);
        return new ModelAndView(view)
                .addObject("labels", labels)
                .addObject("languages", page.languages())
                .addObject("here", "/")
                .addObject("section", "")
                .addObject("token", page.token(request))
                .addObject("words", page.words(request))
                .addObject("sought", sought(request.getRequestURI()))
                .addObject("status", status.value());
    }

    /** The end of an address tells what somebody looked for. */
    private static String sought(String address) {
        String end = address.substring(address.lastIndexOf('/') + 1);
        return end.chars().allMatch(letter -> letter == '-' || Character.isLetterOrDigit(letter))
                ? end.replace('-', ' ')
                : "";
    }
}
