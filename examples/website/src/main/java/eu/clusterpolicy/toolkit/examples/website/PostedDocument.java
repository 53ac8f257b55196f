package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.base.Throwables;
import eu.clusterpolicy.toolkit.json.ReadLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** A document that a program posts, taken into memory whole: of so many bytes at most, and if it does not come too slowly. */
final class PostedDocument {

    static final ReadLimits LIMITS = new ReadLimits(2_000_000, 32, 100_000, 100_000);

    private static final int MOST_BYTES = 2_000_000;

    /** A document is too large, or came too slowly. */
    static final class NotTakenException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int status;

        NotTakenException(HttpStatus status, String sentence) {
            super(sentence);
            this.status = status.value();
        }

        HttpStatusCode status() {
            return HttpStatusCode.valueOf(status);
        }
    }

    private PostedDocument() {}

    static InputStream of(HttpServletRequest request) throws IOException {
        byte[] taken = taken(request);
        if (taken.length > MOST_BYTES) {
            throw new NotTakenException(
                    HttpStatus.CONTENT_TOO_LARGE, "a document has at most " + MOST_BYTES + " bytes here");
        }
        return new ByteArrayInputStream(taken);
    }

    private static byte[] taken(HttpServletRequest request) throws IOException {
        try {
            return request.getInputStream().readNBytes(MOST_BYTES + 1);
        } catch (IOException broken) {
            if (Throwables.getRootCause(broken) instanceof SocketTimeoutException) {
                throw new NotTakenException(HttpStatus.REQUEST_TIMEOUT, "the document came too slowly");
            }
            throw broken;
        }
    }
}
