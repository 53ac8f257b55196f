package eu.clusterpolicy.toolkit.json.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;

/** Files and streams in UTF-8; what is in another encoding is refused, never replaced. */
public final class Utf8 {

    /** What is wrong with a document in another encoding, in words. */
    public static final String REFUSED = "the document is not in UTF-8; save it in that encoding";

    /** What is wrong with a document in UTF-16, in words. */
    public static final String UTF_16 = "the document is in UTF-16, not in UTF-8; save it in that encoding";

    /** What is wrong with a workbook in place of a table, in words. */
    public static final String WORKBOOK = "this is a workbook, not a table; save its sheet as CSV in UTF-8";

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

    /** Returns a reader that gives what stands before anything that is not in UTF-8, and then throws a CharacterCodingException. */
    public static Reader reader(InputStream in) {
        return new Utf8Reader(in);
    }

    /** Words why a text is not in UTF-8, and what to do. */
    public static String sentence(CharacterCodingException refused) {
        return refused instanceof Utf8Reader.Malformed malformed ? malformed.getMessage() : REFUSED;
    }

    /** Returns where a text ceases to be in UTF-8; the beginning where the failure does not say. */
    public static Place place(String pointer, CharacterCodingException refused) {
        return refused instanceof Utf8Reader.Malformed malformed
                ? new Place(pointer, malformed.line(), malformed.column())
                : new Place(pointer, 1, 1);
    }
}
