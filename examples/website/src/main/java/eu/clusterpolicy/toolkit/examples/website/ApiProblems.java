package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.UnknownEntryException;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.json.Problem;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What a program reads where something is wrong: a problem as RFC 9457 has it, with the library's problems as data. */
@RestControllerAdvice(assignableTypes = Api.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    private static final Comparator<Problem> IN_ORDER =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidDocumentException invalid) {
        ProblemDetail detail =
                of(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-document", "The document is not valid", "");
        int problems = invalid.problems().size();
        detail.setDetail(
                problems == 1
                        ? "1 problem, with its line and its JSON Pointer"
                        : problems + " problems, each with its line and its JSON Pointer");
        detail.setProperty("problems", ImmutableList.sortedCopyOf(IN_ORDER, invalid.problems()));
        detail.setProperty("stoppedEarly", invalid.stoppedEarly());
        return answered(detail);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(UnknownEntryException unknown) {
        ProblemDetail detail = of(HttpStatus.NOT_FOUND, "unknown-entry", "There is no such entry", sentence(unknown));
        unknown.nearest().ifPresent(nearest -> detail.setProperty("nearest", nearest));
        return answered(detail);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(NoPageException missing) {
        return answered(of(HttpStatus.NOT_FOUND, "not-found", "There is nothing at this address", missing.sentence()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException mistyped) {
        return answered(of(
                HttpStatus.NOT_FOUND,
                "not-found",
                "There is nothing at this address",
                FailurePages.sentence(mistyped)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notTaken(PostedDocument.NotTakenException notTaken) {
        return answered(of(notTaken.status(), "not-taken", "The document was not taken", sentence(notTaken)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrong(IllegalArgumentException wrong) {
        return answered(of(HttpStatus.BAD_REQUEST, "wrong-parameter", "A parameter is wrong", sentence(wrong)));
    }

    /**
     * Says what is wrong with a request that reached nobody.
     *
     * @param nearest the path that was most likely meant
     */
    static ProblemDetail refused(ErrorResponse refusal, String path, Optional<String> nearest) {
        HttpStatusCode status = refusal.getStatusCode();
        if (refusal instanceof HttpRequestMethodNotSupportedException method) {
            String there =
                    String.join(" and ", Objects.requireNonNullElse(method.getSupportedMethods(), new String[0]));
            return of(
                    status,
                    "method",
                    "The address is not asked in this way",
                    "%s is not answered here; there is %s".formatted(method.getMethod(), there));
        }
        if (refusal instanceof HttpMediaTypeNotSupportedException document) {
            return of(
                    status,
                    "document-type",
                    "The document is of a type that is not taken",
                    "a document comes as %s: '%s'"
                            .formatted(listed(document.getSupportedMediaTypes()), document.getContentType()));
        }
        if (refusal instanceof HttpMediaTypeNotAcceptableException answer) {
            return of(
                    status,
                    "answer-type",
                    "There is no answer of the type that is asked for",
                    "this address answers as " + listed(answer.getSupportedMediaTypes()));
        }
        if (status.isSameCodeAs(HttpStatus.NOT_FOUND)) {
            ProblemDetail detail = of(
                    status, "not-found", "There is nothing at this address", "there is no such path: '" + path + "'");
            nearest.ifPresent(near -> detail.setProperty("nearestPath", near));
            return detail;
        }
        return of(status, "failure", "The request cannot be answered", "");
    }

    private static String listed(List<MediaType> types) {
        return types.isEmpty()
                ? MediaType.APPLICATION_JSON_VALUE
                : types.stream().map(MediaType::toString).collect(Collectors.joining(" or "));
    }

    /** Says that something failed, and by which number the log names it. */
    static ProblemDetail failed(String number) {
        return of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "failure",
                "Something failed",
                number.isEmpty() ? "" : "if it fails again, tell us this number: " + number);
    }

    private static String sentence(Exception failed) {
        return Strings.nullToEmpty(failed.getMessage());
    }

    static ProblemDetail of(HttpStatusCode status, String type, String title, String sentence) {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("/api/v1/openapi.json#" + type));
        detail.setTitle(title);
        if (!sentence.isEmpty()) {
            detail.setDetail(sentence);
        }
        return detail;
    }

    private static ResponseEntity<ProblemDetail> answered(ProblemDetail detail) {
        return ResponseEntity.of(detail).build();
    }
}
