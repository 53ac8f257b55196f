package eu.clusterpolicy.toolkit.examples.website;

import eu.clusterpolicy.toolkit.json.ReadLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** A document that a program posts, taken into memory whole: of so many bytes at most, and within so many seconds. */
final class PostedDocument {

    static final ReadLimits LIMITS = new ReadLimits(2_000_000, 32, 100_000, 100_000);

    private static final int MOST_BYTES = 2_000_000;
    private static final int PIECE = 16_384;
    private static final Duration LONGEST = Duration.ofSeconds(20);

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
        long end = System.nanoTime() + LONGEST.toNanos();
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        InputStream body = request.getInputStream();
        for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
            taken.write(piece, 0, read);
            if (taken.size() > MOST_BYTES) {
                throw new NotTakenException(
                        HttpStatus.CONTENT_TOO_LARGE, "a document has at most " + MOST_BYTES + " bytes here");
            }
            if (System.nanoTime() - end > 0) {
                throw new NotTakenException(
                        HttpStatus.REQUEST_TIMEOUT, "a document comes within " + LONGEST.toSeconds() + " seconds");
            }
        }
        return new ByteArrayInputStream(taken.toByteArray());
    }
}
