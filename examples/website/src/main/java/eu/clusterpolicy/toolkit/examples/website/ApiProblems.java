package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.UnknownEntryException;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.json.Problem;
import java.net.URI;
import java.util.Comparator;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
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
        detail.setDetail(invalid.problems().size() + " problems, each with its line and its JSON Pointer");
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
