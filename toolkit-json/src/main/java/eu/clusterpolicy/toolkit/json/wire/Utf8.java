package eu.clusterpolicy.toolkit.json.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;

/** Files and streams in UTF-8; what is in another encoding is refused, never replaced. */
public final class Utf8 {

    /** What is wrong with a document in another encoding, in words. */
    public static final String REFUSED = "the document is not in UTF-8; save it in that encoding";

    private Utf8() {}

    /**
     * Reads a file.
     *
     * @throws UncheckedIOException if it cannot be read; the message names it and says why
     */
    public static <T> T read(Path file, Function<InputStream, T> read) {
        try (InputStream in = Files.newInputStream(file)) {
            return read.apply(in);
        } catch (UncheckedIOException e) {
            throw FileFailure.reading(file, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw FileFailure.reading(file, e);
        }
    }

    /** Returns a reader that throws a CharacterCodingException at what is not in UTF-8. */
    public static Reader reader(InputStream in) {
        return new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
