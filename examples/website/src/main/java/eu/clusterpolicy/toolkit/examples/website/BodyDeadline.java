package eu.clusterpolicy.toolkit.examples.website;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Ends the reading of what a request brings once it has taken too long: the server by itself waits anew for each piece, so that
 * whoever sends a byte now and then would hold one of its threads for ever.
 */
final class BodyDeadline extends ValveBase {

    private final Duration longest;

    BodyDeadline(Duration longest) {
        super(true);
        this.longest = longest;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request asked = request.getCoyoteRequest();
        InputBuffer body = asked.getInputBuffer();
        asked.setInputBuffer(new TimedBody(body, System.nanoTime() + longest.toNanos()));
        try {
            getNext().invoke(request, response);
        } finally {
            asked.setInputBuffer(body);
        }
    }

    /** What a request brings, until the given time. */
    private record TimedBody(InputBuffer body, long end) implements InputBuffer {

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            int read = body.doRead(handler);
            if (System.nanoTime() - end > 0) {
                throw new SocketTimeoutException("a request's body took too long");
            }
            return read;
        }

        @Override
        public int available() {
            return body.available();
        }
    }
}
